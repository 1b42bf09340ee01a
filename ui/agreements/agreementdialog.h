// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace baton {

class TextLabel;

/// Asks before something is agreed on: a question, what it changes, the verb on the button.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    AgreementDialog(const QString &question, const QString &verb, QWidget *parent = nullptr);

    /// What comes of it; it may be told when the dialog is there already.
    void setEffect(const QString &words);
    [[nodiscard]] QString effect() const;

protected:
    /// Between the question and what comes of it.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    [[nodiscard]] QPushButton *verb() const { return m_verb; }

private:
    QVBoxLayout *m_fields;
    TextLabel *m_effect;
    QPushButton *m_verb;
};

} // namespace baton
