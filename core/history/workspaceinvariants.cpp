// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/workspaceinvariants.h"

#include "history/entity.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The lead's channel is that of its earliest interest with one, unless somebody set it by hand.
QString wrongChannels()
{
    return u"SELECT l.id FROM lead l WHERE coalesce(l.channel_id, 0) <> coalesce((SELECT i.channel_id FROM interest i "
           "WHERE i.lead_id = l.id AND i.channel_id IS NOT NULL ORDER BY i.occurred_at, i.id LIMIT 1), 0) "
           "AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.entity = %1 AND e.entity_id = l.id AND e.field = 'channel')"_s
               .arg(static_cast<int>(Entity::Lead));
}

QList<Invariant> stageInvariants()
{
    return {
        {u"stage.open"_s, u"lead"_s,
         u"SELECT l.id FROM lead l LEFT JOIN stage_history h ON h.lead_id = l.id AND h.left_at IS NULL "
         "GROUP BY l.id HAVING count(h.lead_id) <> 1"_s},
        {u"stage.sequence"_s, u"lead"_s,
         u"SELECT lead_id FROM stage_history GROUP BY lead_id HAVING min(seq) <> 1 OR max(seq) <> count(*)"_s},
        {u"stage.gap"_s, u"lead"_s,
         u"SELECT DISTINCT h.lead_id FROM stage_history h JOIN stage_history n ON n.lead_id = h.lead_id AND n.seq = "
         u"h.seq + 1 "
         "WHERE h.left_at IS NULL OR h.left_at <> n.entered_at"_s},
        {u"stage.flag"_s, u"lead"_s,
         u"SELECT DISTINCT lead_id FROM stage_history WHERE inconsistent <> (left_at IS NOT NULL AND left_at < entered_at)"_s},
        {u"stage.inconsistent"_s, u"lead"_s,
         u"SELECT DISTINCT lead_id FROM stage_history WHERE inconsistent ORDER BY lead_id"_s,
         Invariant::Severity::Warning},
        {u"cache.stage"_s, u"lead"_s,
         u"SELECT l.id FROM lead l JOIN stage_history h ON h.lead_id = l.id AND h.left_at IS NULL "
         "WHERE h.stage <> l.stage OR h.entered_at <> l.stage_entered_at OR coalesce(h.status, '') <> coalesce(l.status, '')"_s},
        {u"cache.channel"_s, u"lead"_s, wrongChannels()},
    };
}

// The first human touch (no note, nothing internal, no mail that came in) by the receiving side, before the lead's next
// hand-off.
QString wrongFirstTouches()
{
    return u"SELECT h.id FROM handoff h WHERE coalesce(h.first_touch_at, -1) <> coalesce((SELECT min(t.occurred_at) "
           "FROM touch t WHERE t.lead_id = h.lead_id AND t.side = h.to_side AND t.deleted_at IS NULL "
           "AND t.occurred_at >= h.handed_at AND t.kind <> 4 AND t.direction <> 3 AND (t.direction = 1 OR t.kind <> 2) "
           "AND NOT EXISTS (SELECT 1 FROM handoff n WHERE n.lead_id = h.lead_id AND n.handed_at > h.handed_at "
           "AND n.handed_at <= t.occurred_at)), -1)"_s;
}

QList<Invariant> handoffInvariants()
{
    return {
        {u"cache.firstTouch"_s, u"handoff"_s, wrongFirstTouches()},
        // Whatever lies in two places of the ledger, or in none that its instants allow.
        {u"ledger.sums"_s, u"handoff"_s,
         u"SELECT id FROM handoff WHERE (rejected_at IS NOT NULL AND returned_at IS NOT NULL) OR from_side >= to_side "
         "OR accepted_at < handed_at OR rejected_at < handed_at OR returned_at < handed_at OR owned_at < handed_at "
         "OR (owner_id IS NULL) <> (owned_at IS NULL) "
         "OR (rejected_at IS NOT NULL AND reason IS NULL)"_s},
        // The deadlines that are stored; those of other clocks follow from history each time.
        {u"clock.due"_s, u"handoff"_s,
         u"SELECT id FROM handoff WHERE respond_due_at < handed_at OR touch_due_at < handed_at"_s},
    };
}

QList<Invariant> searchInvariants()
{
    return {
        {u"search.missing"_s, u"lead"_s,
         u"SELECT l.id FROM lead l LEFT JOIN lead_search s ON s.rowid = l.id "
         "WHERE s.rowid IS NULL AND l.deleted_at IS NULL"_s},
        {u"search.surplus"_s, u"lead"_s,
         u"SELECT s.rowid FROM lead_search s LEFT JOIN lead l ON l.id = s.rowid "
         "WHERE l.id IS NULL OR l.deleted_at IS NOT NULL"_s},
    };
}

// A created row's first revision is journalled by the run of its batch; every later one has a row of its own.
QList<Invariant> revisionInvariants()
{
    struct Versioned
    {
        QString table;
        Entity entity;
    };
    QList<Invariant> invariants;
    for (const auto &[table, entity] :
         {Versioned{u"lead"_s, Entity::Lead}, Versioned{u"person"_s, Entity::Person},
          Versioned{u"account"_s, Entity::Account}, Versioned{u"deal"_s, Entity::Deal},
          Versioned{u"handoff"_s, Entity::Handoff}, Versioned{u"campaign"_s, Entity::Campaign},
          Versioned{u"tactic"_s, Entity::Tactic}, Versioned{u"cost_line"_s, Entity::CostLine},
          Versioned{u"next_step"_s, Entity::NextStep}}) {
        const QString number = QString::number(static_cast<int>(entity));
        // Who has a lead, and whether it is ready for sales, is journalled apart from what the lead is.
        const QString journalled = entity == Entity::Lead ? u"%1, %2, %3"_s.arg(number)
                                                                .arg(static_cast<int>(Entity::Assignment))
                                                                .arg(static_cast<int>(Entity::Qualification))
                                                          : number;
        invariants.append({u"revision.range"_s, table, u"SELECT id FROM "_s + table + u" WHERE revision < 1"_s});
        invariants.append({u"revision.unlogged"_s, table,
                           u"SELECT t.id FROM "_s + table
                               + u" t WHERE (t.revision > 1 OR t.batch_id IS NULL) "
                                 "AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.entity = "_s
                               + number
                               + u" AND e.entity_id = t.id AND e.revision = t.revision) "
                                 "AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.entity IN ("_s
                               + journalled + u") AND j.first_id = t.id AND j.revision = t.revision)"_s});
        invariants.append({u"journal.created"_s, u"batch"_s,
                           u"SELECT b.id FROM batch b WHERE b.undone_by IS NULL AND (SELECT count(*) FROM "_s + table
                               + u" t WHERE t.batch_id = b.id) <> (SELECT count(*) FROM journal j JOIN "_s + table
                               + u" t ON t.id BETWEEN j.first_id AND j.last_id AND t.batch_id = b.id "
                                 "WHERE j.batch_id = b.id AND j.entity = "_s
                               + number + u" AND j.before IS NULL)"_s});
        invariants.append(
            {u"orphan"_s, table,
             u"SELECT t.id FROM "_s + table
                 + u" t LEFT JOIN batch b ON b.id = t.batch_id WHERE t.batch_id IS NOT NULL AND b.id IS NULL"_s});
    }
    return invariants;
}

// An undo leaves what somebody else has changed or added to since; every such change raises the revision or has a row.
QList<Invariant> undoInvariants()
{
    QString lead =
        u"SELECT l.id FROM batch b JOIN lead l ON l.batch_id = b.id LEFT JOIN person p ON p.id = l.person_id "
        "WHERE b.undone_by IS NOT NULL AND l.revision = 1 AND coalesce(p.revision, 1) = 1"_s;
    for (const QString &table : {u"interest"_s, u"deal"_s, u"touch"_s, u"next_step"_s, u"handoff"_s, u"assignment"_s}) {
        lead += u" AND NOT EXISTS (SELECT 1 FROM "_s + table
            + u" x WHERE x.lead_id = l.id AND (x.batch_id IS NULL OR x.batch_id <> b.id))"_s;
    }
    const QString goesWithItsLead =
        u" AND NOT EXISTS (SELECT 1 FROM lead l WHERE l.id = x.lead_id AND l.batch_id = b.id)"_s;
    return {
        {u"batch.undone"_s, u"lead"_s, lead},
        {u"batch.undone"_s, u"interest"_s,
         u"SELECT x.id FROM batch b JOIN interest x ON x.batch_id = b.id WHERE b.undone_by IS NOT NULL"_s
             + goesWithItsLead},
        {u"batch.undone"_s, u"deal"_s,
         u"SELECT x.id FROM batch b JOIN deal x ON x.batch_id = b.id WHERE b.undone_by IS NOT NULL AND x.revision = 1"_s
             + goesWithItsLead},
    };
}

QList<Invariant> historyInvariants()
{
    return {
        {u"journal.gap"_s, u"batch"_s,
         u"SELECT batch_id FROM journal GROUP BY batch_id HAVING min(seq) <> 1 OR max(seq) <> count(*)"_s},
        {u"alias.cycle"_s, u"lead"_s,
         u"WITH RECURSIVE walk (origin, place, steps) AS (SELECT old_id, lead_id, 1 FROM lead_alias UNION ALL "
         "SELECT w.origin, a.lead_id, w.steps + 1 FROM walk w JOIN lead_alias a ON a.old_id = w.place WHERE w.steps < "
         "100) "
         "SELECT DISTINCT origin FROM walk WHERE place = origin"_s},
        {u"batch.unfinished"_s, u"batch"_s, u"SELECT id FROM batch WHERE state = 1 AND undone_by IS NULL ORDER BY id"_s,
         Invariant::Severity::Note},
    };
}

// What counts without a signature that it needs: a definition both sides', a score model sales', promises those of
// both sides, and tele's where it promises something.
QString unsignedAgreements(const QString &telePromises)
{
    return u"SELECT DISTINCT a.id FROM agreement a JOIN (SELECT 1 AS kind, 1 AS side UNION ALL SELECT 1, 3 UNION ALL "
           "SELECT 2, 3 UNION ALL SELECT 4, 1 UNION ALL SELECT 4, 2 UNION ALL SELECT 4, 3) n ON n.kind = a.kind "
           "WHERE a.state = 3 AND (n.side <> 2 OR %1) AND NOT EXISTS (SELECT 1 FROM agreement_signature s "
           "WHERE s.agreement_id = a.id AND s.side = n.side)"_s.arg(telePromises);
}

// The periods in which the versions of one agreement count; those without an end last for ever.
QList<Invariant> agreementInvariants()
{
    return {
        {u"agreement.overlap"_s, u"agreement"_s,
         u"SELECT DISTINCT a.id FROM agreement a JOIN agreement b ON b.kind = a.kind AND b.id <> a.id "
         "AND b.effective_from < coalesce(a.effective_to, 9223372036854775807) "
         "AND a.effective_from < coalesce(b.effective_to, 9223372036854775807)"_s},
        {u"agreement.active"_s, u"agreement"_s,
         u"SELECT DISTINCT a.id FROM agreement a JOIN agreement b ON b.kind = a.kind AND b.id <> a.id "
         "WHERE a.state = 3 AND b.state = 3"_s},
        {u"agreement.empty"_s, u"agreement"_s,
         u"SELECT id FROM agreement WHERE state = 3 AND replace(CAST(body AS TEXT), ' ', '') = '{}'"_s},
        {u"agreement.unsigned"_s, u"agreement"_s,
         unsignedAgreements(u"EXISTS (SELECT 1 FROM json_each(a.body, '$.commitments') c WHERE "
                            "json_extract(c.value, '$.party') = 'tele')"_s),
         Invariant::Severity::Problem, Engine::Sqlite},
        {u"agreement.unsigned"_s, u"agreement"_s,
         unsignedAgreements(uR"(a.body -> 'commitments' @> '[{"party": "tele"}]')"_s), Invariant::Severity::Problem,
         Engine::Postgresql},
    };
}

QList<Invariant> scoreInvariants()
{
    const QString differing = u"SELECT s.lead_id FROM score_snapshot s WHERE s.fit + s.engagement <> "_s;
    return {
        {u"score.sum"_s, u"lead"_s,
         differing + u"(SELECT coalesce(sum(c.value), 0) FROM json_each(s.contributions) c)"_s,
         Invariant::Severity::Problem, Engine::Sqlite},
        {u"score.sum"_s, u"lead"_s,
         differing
             + u"(SELECT coalesce(sum(CAST(c.value AS BIGINT)), 0) FROM jsonb_each_text(s.contributions) c (key, value))"_s,
         Invariant::Severity::Problem, Engine::Postgresql},
        {u"cache.score"_s, u"lead"_s,
         u"SELECT l.id FROM lead l LEFT JOIN score_snapshot s ON s.lead_id = l.id WHERE l.deleted_at IS NULL "
         "AND coalesce(l.score, -1) <> coalesce(s.fit + s.engagement, -1)"_s},
    };
}

// Of what the rules assigned: which version and rule, and why; and no more than they gave away. The last entry of a
// side says who has the lead now; one of marketing ends both. What goes back to its former owner is nobody's turn.
QList<Invariant> routingInvariants()
{
    const QString surplus = u"SELECT t.rule FROM routing_turn t WHERE %1 < (SELECT count(*) FROM assignment a WHERE "
                            "a.agreement_id = t.agreement_id AND a.rule = t.rule AND a.owner_id IS NOT NULL "
                            "AND coalesce(%2, '') <> 'formerOwner')"_s;
    return {
        {u"assignment.untold"_s, u"assignment"_s,
         u"SELECT a.id FROM assignment a LEFT JOIN agreement g ON g.id = a.agreement_id AND g.kind = 3 "
         "WHERE a.cause = 1 AND (g.id IS NULL OR a.rule IS NULL OR a.trace IS NULL OR a.batch_id IS NULL)"_s},
        {u"assignment.owner"_s, u"assignment"_s,
         u"SELECT id FROM assignment WHERE (cause IN (2, 3, 4) AND owner_id IS NULL) "
         "OR (cause IN (5, 6, 8) AND owner_id IS NOT NULL) OR (owner_id IS NOT NULL AND team_id IS NOT NULL)"_s},
        {u"assignment.last"_s, u"lead"_s,
         u"SELECT DISTINCT x.id FROM (SELECT id, 2 AS side, tele_owner_id AS owner_id FROM lead WHERE deleted_at IS "
         u"NULL "
         "UNION ALL SELECT id, 3, sales_owner_id FROM lead WHERE deleted_at IS NULL) x "
         "WHERE coalesce(x.owner_id, 0) <> coalesce((SELECT a.owner_id FROM assignment a WHERE a.lead_id = x.id "
         "AND a.side IN (x.side, 1) ORDER BY a.id DESC LIMIT 1), 0)"_s},
        {u"orphan"_s, u"assignment"_s,
         u"SELECT a.id FROM assignment a LEFT JOIN batch b ON b.id = a.batch_id "
         "WHERE a.batch_id IS NOT NULL AND b.id IS NULL"_s},
        {u"routing.turn"_s, u"rule"_s,
         surplus.arg(u"json_extract(t.state, '$.given')"_s, u"json_extract(a.trace, '$.reason')"_s),
         Invariant::Severity::Problem, Engine::Sqlite},
        {u"routing.turn"_s, u"rule"_s, surplus.arg(u"CAST(t.state ->> 'given' AS BIGINT)"_s, u"a.trace ->> 'reason'"_s),
         Invariant::Severity::Problem, Engine::Postgresql},
        {u"capacity.range"_s, u"user"_s,
         u"SELECT user_id FROM user_capacity WHERE most_open < 1 OR most_per_day < 1 OR most_per_month < 1 "
         "OR (most_open IS NULL AND most_per_day IS NULL AND most_per_month IS NULL)"_s},
    };
}

// What the guards of campaigns, tactics and cost lines promise of each row.
QList<Invariant> campaignInvariants()
{
    return {
        {u"campaign.dates"_s, u"campaign"_s, u"SELECT id FROM campaign WHERE ends_on < starts_on"_s},
        {u"campaign.dates"_s, u"tactic"_s, u"SELECT id FROM tactic WHERE ends_on < starts_on"_s},
        {u"campaign.budget"_s, u"campaign"_s, u"SELECT id FROM campaign WHERE budget_minor < 0"_s},
        {u"campaign.utm"_s, u"campaign"_s,
         u"SELECT id FROM campaign WHERE (utm_key IS NULL) <> (utm_campaign IS NULL)"_s},
        // A tactic's source and medium tell nothing without the campaign's own part.
        {u"tactic.utm"_s, u"tactic"_s,
         u"SELECT t.id FROM tactic t JOIN campaign c ON c.id = t.campaign_id WHERE t.deleted_at IS NULL "
         "AND ((t.utm_key IS NOT NULL AND c.utm_key IS NULL) "
         "OR (t.utm_key IS NULL) <> (t.utm_source IS NULL AND t.utm_medium IS NULL))"_s},
        {u"cost.amount"_s, u"cost_line"_s,
         u"SELECT id FROM cost_line WHERE planned_minor < 0 OR committed_minor < 0 OR actual_minor < 0"_s},
        {u"cost.month"_s, u"cost_line"_s,
         u"SELECT id FROM cost_line WHERE length(month) <> 7 OR substr(month, 5, 1) <> '-' "
         "OR substr(month, 6, 2) NOT BETWEEN '01' AND '12'"_s},
        {u"cost.tactic"_s, u"cost_line"_s,
         u"SELECT k.id FROM cost_line k JOIN tactic t ON t.id = k.tactic_id WHERE t.campaign_id <> k.campaign_id"_s},
    };
}

// What was planned is done after it was thought of, and what a touch brought or answered has that touch.
QList<Invariant> stepInvariants()
{
    const QString withoutTouch = u"SELECT n.id FROM next_step n WHERE n.deleted_at IS NULL AND "
                                 "n.%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.id = n.%1 "
                                 "AND t.lead_id = n.lead_id%2)"_s;
    return {
        {u"step.order"_s, u"step"_s,
         u"SELECT id FROM next_step WHERE due_at < created_at OR done_at < created_at "
         "OR (done_at IS NULL AND done_by_touch IS NOT NULL)"_s},
        {u"step.touch"_s, u"step"_s, withoutTouch.arg(u"made_by_touch"_s, QString())},
        {u"step.touch"_s, u"step"_s, withoutTouch.arg(u"done_by_touch"_s, u" AND t.deleted_at IS NULL"_s)},
    };
}

// Nothing left Baton without a purpose in words.
QList<Invariant> exportInvariants()
{
    return {{u"export.reason"_s, u"export"_s,
             u"SELECT id FROM export_log WHERE row_count < 0 OR length(trim(reason)) < 3 "
             "OR purpose NOT BETWEEN 1 AND 6 OR format NOT BETWEEN 1 AND 5"_s}};
}

} // namespace

QList<Invariant> workspaceInvariants()
{
    return stageInvariants() + handoffInvariants() + searchInvariants() + revisionInvariants() + historyInvariants()
        + undoInvariants() + agreementInvariants() + scoreInvariants() + routingInvariants() + campaignInvariants()
        + stepInvariants() + exportInvariants();
}

} // namespace baton
