// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openservices.h"

#include "capture/importundo.h"
#include "deals/dealfieldsql.h"
#include "funnel/handoffdeadlinestore.h"
#include "leads/interestfieldsql.h"
#include "leads/leadquestionsql.h"
#include "scoring/rescoringstore.h"
#include "sla/slaquestionsql.h"

namespace baton {

namespace {

FieldCatalogue builtInFields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    addSlaQuestions(catalogue);
    return catalogue;
}

} // namespace

OpenServices::OpenServices(std::shared_ptr<Database> opened, const Clock &clock, const Clock &wall,
                           ActivityList &activities)
    : database(std::move(opened))
    , author(clock, wall, UserId())
    , receiver(clock, wall, UserId())
    , leads(*database, author, builtInFields())
    , accounts(*database, clock)
    , interests(*database, clock, interestList())
    , users(*database, clock)
    , rejects(*database, clock)
    , funnel(*database, receiver, builtInFields(), FunnelService::Reading::Resident)
    , handoffs(*database, receiver)
    , touches(*database, receiver)
    , steps(*database, receiver)
    , promises(*database, author, builtInFields())
    , metrics(*database, builtInFields())
    , definitions(*database, builtInFields())
    , scores(*database, builtInFields())
    , routing(*database, builtInFields())
    , ownership(*database, receiver)
    , agreements(*database, author)
    , people(*database, author)
    , sources(*database, author)
    , campaigns(*database, author, builtInFields())
    , enrolments(*database, receiver)
    , imports(*database, author)
    , exports(*database, receiver, builtInFields())
    , undo(*database, author, importUndo(rescoringAfterBatch(builtInFields())))
    , undoOfDeeds(*database, receiver, importUndo(rescoringAfterBatch(builtInFields())))
    , drafts(*database, receiver, wall)
    , deeds({funnel, handoffs, ownership, touches, undoOfDeeds, &drafts, &enrolments, &steps}, history, &activities)
    , jobs(*database, author, builtInFields())
    , inbox(*database, receiver)
    , views(*database, receiver)
    , feed(*database, clock)
    , known(sources, people, campaigns)
{
    history.setClock(wall);
    exports.offer(QStringLiteral("accounts"), accounts.list());
    exports.offer(QStringLiteral("interests"), interests.list());
    exports.offer(QStringLiteral("people"), users.list());
    exports.offer(QStringLiteral("rejects"), rejects.list());
    agreements.add<DefinitionStore>(builtInFields());
    agreements.add<ScoreModelStore>(builtInFields());
    agreements.add<RulesetStore>(builtInFields());
    agreements.add<SlaPolicyStore>(builtInFields());
    const LeadConsequence scoredAnew = rescoring(builtInFields());
    leads.setConsequence(scoredAnew);
    funnel.setConsequence(scoredAnew);
    handoffs.setConsequence(scoredAnew);
    touches.setConsequence(scoredAnew);
    ownership.setConsequence(scoredAnew);
    enrolments.setConsequence(scoredAnew);
    imports.setConsequence(rescoringAfterBatch(builtInFields()));
    promises.setReading([this] { return metrics.histories(); });
    people.setHoursConsequence([](Connection &connection, const Stamp &stamp) {
        return HandoffDeadlineStore(connection).refreshRunning(stamp);
    });
}

} // namespace baton
