// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "funnel/handoffrules.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace baton {

class TextLabel;

/// Gives a lead back: rejected for a reason, chosen by a digit, or returned because information is missing. What
/// happens to the lead stands above the buttons.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lead` is what the lead is called; `verdict` is Reject or Return.
    AnswerDialog(Verdict verdict, const QString &lead, QWidget *parent = nullptr);

    /// Nothing where none is chosen, or the lead is returned.
    [[nodiscard]] std::optional<HandoffReason> reason() const;
    [[nodiscard]] QString note() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("note"), m_note}}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReasons();
    void showEffect();

    Verdict m_verdict;
    QButtonGroup *m_reasons;
    QLineEdit *m_note;
    TextLabel *m_effect;
    QPushButton *m_answer;
};

} // namespace baton
