// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "verbs/stagechoices.h"

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
    StageDialog(const LeadStandings &known, const StageChoices &choices, QWidget *parent = nullptr);

    /// Asks at once for the reason, where the stage needs one. Nothing happens where the leads cannot go there.
    void chooseStage(Stage stage);
    /// Nothing where none is chosen.
    [[nodiscard]] std::optional<Stage> stage() const;
    [[nodiscard]] QString reason() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("reason"), m_reason}}; }

private:
    [[nodiscard]] QWidget *makeStages();
    void chooseNext();
    void showEffect();

    LeadStandings m_known;
    StageChoices m_choices;
    QButtonGroup *m_stages;
    QLineEdit *m_reason;
    TextLabel *m_effect;
    QPushButton *m_move;
};

} // namespace baton
