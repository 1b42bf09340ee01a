// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/stagechoices.h"

#include "common/wording.h"
#include "funnel/handoffrules.h"
#include "funnel/handofftext.h"
#include "funnel/stagehistoryrules.h"
#include "verbs/stagedialog.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

StageChoice choiceOf(Stage stage, const LeadStandings &known, Instant now)
{
    StageChoice choice;
    QString obstacle;
    std::optional<SidePassage> passage;
    for (const LeadStanding &lead : known.leads) {
        StageVisit visit;
        visit.lead = lead.lead;
        visit.stage = stage;
        visit.enteredAt = now;
        visit.recordedAt = now;
        visit.actor = known.me ? known.me->id : UserId();
        auto after = moved(lead.visits, visit);
        if (!after && (after.error().code == "stage.reason"_L1 || after.error().code == "stage.skips"_L1)) {
            choice.needsReason = true;
            visit.reason = u"…"_s;
            after = moved(lead.visits, visit);
        }
        if (!after) {
            obstacle =
                after.error().code == "stage.same"_L1 ? StageDialog::tr("is there already") : errorText(after.error());
            continue;
        }
        ++choice.possible;
        if (!lead.waitsForAnswer() && !passage)
            passage = passageOf(lead.stage, stage);
    }
    QStringList notes;
    if (choice.possible == 0)
        notes.append(obstacle);
    else if (choice.possible < known.leads.size())
        notes.append(StageDialog::tr("%Ln of them can go there", nullptr, static_cast<int>(choice.possible)));
    if (choice.needsReason)
        notes.append(StageDialog::tr("needs a reason"));
    if (choice.possible > 0 && passage)
        notes.append(StageDialog::tr("hands it over to %1").arg(sideName(passage->to)));
    choice.note = notes.join(u" · "_s);
    return choice;
}

} // namespace

StageChoices stageChoices(const LeadStandings &known, Instant now)
{
    StageChoices choices;
    for (const Stage stage : allStages)
        choices.insert(stage, choiceOf(stage, known, now));
    return choices;
}

} // namespace baton
