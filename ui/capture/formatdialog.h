// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace baton {

/// Corrects what was detected of a file's form: encoding, delimiter, header, decimal mark.
class FormatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `detected` is what stands beside "as detected"; `chosen` what a person settled before.
    FormatDialog(const CsvFormat &detected, const CsvChoices &chosen, QWidget *parent);

signals:
    void chosen(const baton::CsvChoices &choices);

private:
    [[nodiscard]] QComboBox *addBox(QFormLayout *form, const QString &label, const QString &detected);
    void choose();

    CsvChoices m_choices;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_decimals = nullptr;
};

/// "UTF-8, comma, header in the first line, decimal point", as one quiet line says it.
[[nodiscard]] QString formatText(const CsvFormat &format);

} // namespace baton
