// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/leadstanding.h"
#include "support/clock.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace baton {

class TextLabel;

/// To which stage leads go: all of them stand there, with what each means, and what one that is forbidden lacks.
class StageDialog : public QDialog
{
    Q_OBJECT

public:
    StageDialog(const LeadStandings &known, Instant now, QWidget *parent = nullptr);

    /// Nothing where none is chosen.
    [[nodiscard]] std::optional<Stage> stage() const;
    [[nodiscard]] QString reason() const;

private:
    /// What a stage is to the leads at hand.
    struct Choice
    {
        QString note; ///< What it means to go there, or why nobody can.
        qsizetype possible = 0; ///< How many of the leads can go there.
        bool needsReason = false;
    };

    [[nodiscard]] QWidget *makeStages();
    [[nodiscard]] Choice choiceOf(Stage stage) const;
    void chooseNext();
    void showEffect();

    LeadStandings m_known;
    Instant m_now;
    QButtonGroup *m_stages;
    QLineEdit *m_reason;
    TextLabel *m_effect;
    QPushButton *m_move;
};

} // namespace baton
