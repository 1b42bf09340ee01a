// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportedlist.h"
#include "exchange/exportreason.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace baton {

class ExportService;
class TextLabel;

/// Before records leave Baton, as a file or on paper: which and how many, in which form, and what for. Says that it
/// cannot be taken back and will stand in the log, and why it may not be, where it may not.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Target { File, Paper };

    ExportDialog(const ExportedList &list, Target target, ExportService &service, QWidget *parent = nullptr);

    /// All of the list, or what is chosen of it.
    [[nodiscard]] ListExport list() const;
    [[nodiscard]] ExportFormat format() const;
    /// Whether a table as text begins with a byte order mark.
    [[nodiscard]] bool hasMark() const;
    [[nodiscard]] ExportReason reason() const;
    /// Whether an answer is still to come.
    [[nodiscard]] bool isLoading() const { return m_isAsking; }

private:
    [[nodiscard]] QWidget *makeRows();
    void addRow(const QString &label, QWidget *field);
    void fillFormats();
    void fillPurposes();
    void ask();
    void showWords();
    [[nodiscard]] QString effectText() const;

    ExportedList m_list;
    Target m_target;
    ExportService &m_service;
    QButtonGroup *m_rows;
    TextLabel *m_which;
    QFormLayout *m_form;
    QComboBox *m_format;
    QCheckBox *m_mark;
    QComboBox *m_purpose;
    QLineEdit *m_words;
    TextLabel *m_effect;
    TextLabel *m_refusal;
    QPushButton *m_go;
    int m_request = 0;
    bool m_isAsking = false;
    bool m_isRefused = false;
};

} // namespace baton
