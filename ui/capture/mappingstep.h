// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importpreview.h"
#include "capture/importrequest.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QTableWidget;

namespace baton {

class TextLabel;

/// The second step of an import: what each column is, beside the first rows as they were read.
class MappingStep : public QWidget
{
    Q_OBJECT

public:
    explicit MappingStep(QWidget *parent = nullptr);

    void showPreview(const QString &file, const ImportPreview &preview, const CsvChoices &chosen);
    /// What the person has settled so far.
    [[nodiscard]] ImportRequest request() const;
    /// Whether somebody has said how dates are meant.
    [[nodiscard]] bool isDateOrderChosen() const;
    /// Whether a plan can be made of it.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QWidget *firstControl() const;

signals:
    void changed();
    /// The file shall be read again with a profile from this file.
    void profileRequested(const QString &file);
    /// The file shall be read again in this form.
    void formatChosen(const baton::CsvChoices &choices);
    void failed(const baton::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSettings();
    [[nodiscard]] QWidget *makeFormatLine();
    void fillColumns(const ImportPreview &preview);
    void fitNames();
    void fillSample(const ImportPreview &preview);
    [[nodiscard]] QComboBox *makeTargetBox(int row, const ImportPreview::Column &column);
    void chooseProfile();
    void saveProfile();

    QString m_file;
    ImportProfile m_profile;
    CsvFormat m_format;
    CsvChoices m_chosen;
    TextLabel *m_form = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_policy = nullptr;
    QComboBox *m_dates = nullptr;
    QTableWidget *m_columns = nullptr;
    QTableWidget *m_sample = nullptr;
};

} // namespace baton
