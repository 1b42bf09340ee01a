// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxreport.h"

#include "agreements/agreementstore.h"
#include "funnel/handoffrules.h"
#include "inbox/inboxrules.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/connection.h"
#include "storage/idlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// What somebody did himself is no news to him; rules that he let run are.
const QString givenFrom = u"FROM assignment a LEFT JOIN batch b ON b.id = a.batch_id "
                          "LEFT JOIN app_user u ON u.id = a.actor_id "
                          "WHERE a.owner_id = :me AND a.occurred_at > :since AND a.occurred_at <= :now "
                          "AND b.undone_by IS NULL AND (a.cause = 1 OR (a.cause IN (2, 7) "
                          "AND (a.actor_id IS NULL OR a.actor_id <> a.owner_id))) "_s;
const QString givenDay = u"CASE WHEN a.batch_id IS NULL THEN (a.occurred_at + :shift) / 86400000 ELSE 0 END"_s;

const QString answersFrom =
    u"FROM handoff h LEFT JOIN app_user u ON u.id = h.decided_by WHERE h.from_user_id = :me "
    "AND coalesce(h.rejected_at, h.returned_at) > :since AND coalesce(h.rejected_at, h.returned_at) <= :now "
    "AND (h.decided_by IS NULL OR h.decided_by <> h.from_user_id) "_s;
const QString answersDay = u"(coalesce(h.rejected_at, h.returned_at) + :shift) / 86400000"_s;

Bindings bindingsFor(const InboxQuestion &question)
{
    return {{u":me"_s, toSql(question.user)},
            {u":now"_s, toSql(question.now)},
            {u":since"_s, toSql(question.now - inboxReach)},
            {u":shift"_s, toSql(static_cast<qint64>(question.dayShift.count()))}};
}

QString endedStages()
{
    QList<qint64> stages;
    for (const Stage stage : allStages)
        if (hasEnded(stage))
            stages.append(static_cast<qint64>(stage));
    return idList(stages);
}

/// One kind of deadline of a hand-off: what it is, what it runs from, and when it was kept.
struct DeadlineColumns
{
    QString due;
    QString begin;
    QString kept;
    QString runs; ///< Whether it has a meaning at all.
};

DeadlineColumns columnsOf(InboxEntry::Deadline deadline)
{
    if (deadline == InboxEntry::Deadline::Answer)
        return {u"h.respond_due_at"_s,
                u"h.handed_at"_s,
                u"coalesce(h.accepted_at, h.rejected_at, h.returned_at, h.first_touch_at)"_s,
                {}};
    return {u"h.touch_due_at"_s, u"h.handed_at"_s, u"h.first_touch_at"_s,
            u"AND h.accepted_at IS NOT NULL AND h.rejected_at IS NULL AND h.returned_at IS NULL "_s};
}

/// As nearFrom().
QString nearSql(const DeadlineColumns &columns)
{
    return u"%1 - CASE WHEN (%1 - %2) / 5 > 3600000 THEN (%1 - %2) / 5 ELSE 3600000 END"_s.arg(columns.due,
                                                                                               columns.begin);
}

QString deadlinesFrom(InboxEntry::Kind kind, InboxEntry::Deadline deadline)
{
    const DeadlineColumns columns = columnsOf(deadline);
    // Whoever got it when it was late already has missed nothing.
    const QString common =
        u"FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE h.owner_id = :me AND l.deleted_at IS NULL "
        "AND coalesce(h.owned_at, h.handed_at) <= %1 %2"_s.arg(columns.due, columns.runs);
    if (kind == InboxEntry::Kind::DeadlineNear)
        return common
            + u"AND %1 >= :now AND %2 <= :now AND %1 > :since AND %3 IS NULL AND l.stage NOT IN %4 "_s.arg(
                columns.due, nearSql(columns), columns.kept, endedStages());
    return common
        + u"AND %1 > :since AND %1 < :now AND ((%2 IS NULL AND l.stage NOT IN %3) OR %2 > %1) "_s.arg(
            columns.due, columns.kept, endedStages());
}

QString dayOfDeadline(InboxEntry::Deadline deadline)
{
    return u"(%1 + :shift) / 86400000"_s.arg(columnsOf(deadline).due);
}

} // namespace

Result<QList<InboxEntry>> InboxReport::entries(const InboxQuestion &question)
{
    using Kind = InboxEntry::Kind;
    using Deadline = InboxEntry::Deadline;
    QList<InboxEntry> all;
    for (auto part :
         {givenLeads(question), answers(question), deadlines(question, Kind::DeadlineNear, Deadline::Answer),
          deadlines(question, Kind::DeadlineNear, Deadline::Touch),
          deadlines(question, Kind::DeadlineMissed, Deadline::Answer),
          deadlines(question, Kind::DeadlineMissed, Deadline::Touch), signatures(question), work(question),
          budgets(question)}) {
        if (!part)
            return part;
        all += *part;
    }
    if (auto named = name(all); !named)
        return failure(named);
    return all;
}

Result<QList<InboxEntry>> InboxReport::givenLeads(const InboxQuestion &question)
{
    return m_connection.select(
        QString(u"SELECT a.batch_id, a.actor_id, %1, a.cause, b.kind, b.file_name, u.name, count(DISTINCT a.lead_id), "
                "max(a.occurred_at), max(a.recorded_at), min(a.lead_id) "_s.arg(givenDay)
                + givenFrom + u"GROUP BY 1, 2, 3, 4, 5, 6, 7"_s),
        bindingsFor(question), [](const Row &row) {
            InboxEntry entry;
            entry.kind = InboxEntry::Kind::LeadsGiven;
            entry.batch = row.id<BatchId>(0);
            entry.actor = row.id<UserId>(1);
            entry.day = row.int64(2);
            entry.cause = static_cast<Assignment::Cause>(row.integer(3));
            if (!row.isNull(4))
                entry.batchKind = static_cast<Batch::Kind>(row.integer(4));
            entry.fileName = row.text(5);
            entry.actorName = row.text(6);
            entry.count = row.int64(7);
            entry.at = row.instant(8);
            entry.learnedAt = row.instant(9);
            if (entry.count == 1)
                entry.lead = row.id<LeadId>(10);
            return entry;
        });
}

Result<QList<InboxEntry>> InboxReport::answers(const InboxQuestion &question)
{
    return m_connection.select(
        QString(u"SELECT CASE WHEN h.rejected_at IS NULL THEN 1 ELSE 0 END, h.decided_by, %1, u.name, count(*), "
                "max(coalesce(h.rejected_at, h.returned_at)), max(coalesce(h.closed_recorded_at, h.updated_at)), "
                "min(h.lead_id), min(h.reason) "_s.arg(answersDay)
                + answersFrom + u"GROUP BY 1, 2, 3, 4"_s),
        bindingsFor(question), [](const Row &row) {
            InboxEntry entry;
            entry.kind = row.integer(0) == 1 ? InboxEntry::Kind::Returned : InboxEntry::Kind::Rejected;
            entry.actor = row.id<UserId>(1);
            entry.day = row.int64(2);
            entry.actorName = row.text(3);
            entry.count = row.int64(4);
            entry.at = row.instant(5);
            entry.learnedAt = row.instant(6);
            if (entry.count == 1) {
                entry.lead = row.id<LeadId>(7);
                if (!row.isNull(8))
                    entry.reason = static_cast<HandoffReason>(row.integer(8));
            }
            return entry;
        });
}

Result<QList<InboxEntry>> InboxReport::deadlines(const InboxQuestion &question, InboxEntry::Kind kind,
                                                 InboxEntry::Deadline deadline)
{
    const DeadlineColumns columns = columnsOf(deadline);
    const QString happened = kind == InboxEntry::Kind::DeadlineNear ? nearSql(columns) : columns.due;
    return m_connection.select(
        QString(u"SELECT %1, count(*), max(%2), min(h.lead_id) "_s.arg(dayOfDeadline(deadline), happened)
                + deadlinesFrom(kind, deadline) + u"GROUP BY 1"_s),
        bindingsFor(question), [kind, deadline](const Row &row) {
            InboxEntry entry;
            entry.kind = kind;
            entry.deadline = deadline;
            entry.day = row.int64(0);
            entry.count = row.int64(1);
            entry.at = row.instant(2);
            entry.learnedAt = entry.at;
            if (entry.count == 1)
                entry.lead = row.id<LeadId>(3);
            return entry;
        });
}

Result<QList<InboxEntry>> InboxReport::signatures(const InboxQuestion &question)
{
    QList<InboxEntry> entries;
    struct Draft
    {
        AgreementId id;
        UserId writer;
        Instant writtenAt;
        Instant recordedAt;
    };
    // The newest draft of a kind is the one that is meant; there are few.
    const auto drafts =
        m_connection.select(u"SELECT id, coalesce(updated_by, created_by), updated_at, recorded_at FROM agreement "
                            "WHERE id IN (SELECT max(id) FROM agreement WHERE state = 1 GROUP BY kind)"_s,
                            {}, [](const Row &row) {
                                return Draft{row.id<AgreementId>(0), row.id<UserId>(1), row.instant(2), row.instant(3)};
                            });
    if (!drafts)
        return failure(drafts);
    if (drafts->isEmpty())
        return entries;
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    const auto teams = TeamStore(m_connection).all();
    if (!teams)
        return failure(teams);
    const auto person = std::ranges::find(*users, question.user, &User::id);
    if (person == users->end())
        return entries;
    for (const Draft &draft : *drafts) {
        const auto agreement = AgreementStore(m_connection).byId(draft.id);
        if (!agreement)
            return failure(agreement);
        if (!waitsForSignature(*agreement, draft.writer, *person, *users, *teams))
            continue;
        InboxEntry entry;
        entry.kind = InboxEntry::Kind::SignatureWanted;
        entry.agreement = draft.id;
        entry.agreementKind = agreement->kind;
        entry.version = agreement->version;
        entry.actor = draft.writer;
        entry.at = draft.writtenAt;
        for (const Signature &signature : agreement->signatures) {
            if (signature.signedAt >= entry.at) {
                entry.at = signature.signedAt;
                entry.actor = signature.user;
            }
        }
        entry.learnedAt = std::max(entry.at, draft.recordedAt);
        const auto actor = std::ranges::find(*users, entry.actor, &User::id);
        if (actor != users->end())
            entry.actorName = actor->name;
        entries.append(entry);
    }
    return entries;
}

Result<QList<InboxEntry>> InboxReport::work(const InboxQuestion &question)
{
    // Of an import that nobody is known for, whoever works here is told.
    return m_connection.select(
        u"SELECT id, kind, state, file_name, rows_done, finished_at FROM batch WHERE kind IN (1, 6, 8) "
        "AND state IN (2, 4) AND undone_by IS NULL AND (actor_id = :me OR actor_id IS NULL) "
        "AND finished_at > :since"_s,
        {{u":me"_s, toSql(question.user)}, {u":since"_s, toSql(question.now - inboxReach)}}, [](const Row &row) {
            InboxEntry entry;
            entry.kind = static_cast<Batch::State>(row.integer(2)) == Batch::State::Failed
                ? InboxEntry::Kind::WorkFailed
                : InboxEntry::Kind::WorkDone;
            entry.batch = row.id<BatchId>(0);
            entry.batchKind = static_cast<Batch::Kind>(row.integer(1));
            entry.fileName = row.text(3);
            entry.count = row.int64(4);
            entry.at = row.instant(5);
            entry.learnedAt = entry.at;
            return entry;
        });
}

Result<QList<InboxEntry>> InboxReport::budgets(const InboxQuestion &question)
{
    // What is promised to somebody is spent, whether it is paid by now or not.
    return m_connection.select(
        u"SELECT c.id, c.name, c.currency, c.budget_minor, "
        "CAST(sum(CASE WHEN k.actual_minor > k.committed_minor THEN k.actual_minor ELSE k.committed_minor END) AS "
        "BIGINT), "
        "max(k.updated_at), max(k.recorded_at) "
        "FROM campaign c JOIN cost_line k ON k.campaign_id = c.id "
        "WHERE c.owner_id = :me AND c.deleted_at IS NULL AND k.deleted_at IS NULL AND c.budget_minor IS NOT NULL "
        "GROUP BY c.id, c.name, c.currency, c.budget_minor "
        "HAVING sum(CASE WHEN k.actual_minor > k.committed_minor THEN k.actual_minor ELSE k.committed_minor END) > "
        "c.budget_minor "
        "AND max(k.updated_at) > :since"_s,
        {{u":me"_s, toSql(question.user)}, {u":since"_s, toSql(question.now - inboxReach)}}, [](const Row &row) {
            InboxEntry entry;
            entry.kind = InboxEntry::Kind::OverBudget;
            entry.campaign = row.id<CampaignId>(0);
            entry.campaignName = row.text(1);
            entry.budget = {row.int64(3), row.text(2)};
            entry.spent = {row.int64(4), row.text(2)};
            entry.at = row.instant(5);
            entry.learnedAt = std::max(entry.at, row.instant(6));
            return entry;
        });
}

Result<void> InboxReport::name(QList<InboxEntry> &entries)
{
    QList<qint64> leads;
    for (const InboxEntry &entry : std::as_const(entries))
        if (entry.lead.isValid())
            leads.append(entry.lead.value());
    QHash<qint64, QString> names;
    auto read = m_connection.each(
        QString(u"SELECT l.id, coalesce(p.full_name, nullif(trim(coalesce(p.first_name, '') || ' ' || "
                u"coalesce(p.last_name, "
                "'')), ''), a.name) FROM lead l "
                "LEFT JOIN person p ON p.id = l.person_id LEFT JOIN account a ON a.id = l.account_id WHERE l.id IN "_s
                + idList(leads)),
        {}, [&names](const Row &row) -> Result<void> {
            names.insert(row.int64(0), row.text(1));
            return {};
        });
    for (InboxEntry &entry : entries)
        entry.leadName = names.value(entry.lead.value());
    return read;
}

Result<QList<LeadId>> InboxReport::leadsOf(const InboxEntry &entry, const InboxQuestion &question)
{
    Bindings bindings = bindingsFor(question);
    bindings.append({u":day"_s, toSql(entry.day)});
    bindings.append({u":actor"_s, toSql(entry.actor.value())});
    const auto leads = [&](const QString &sql, const Bindings &values) {
        return m_connection.select(sql, values, [](const Row &row) { return row.id<LeadId>(0); });
    };
    switch (entry.kind) {
    case InboxEntry::Kind::LeadsGiven:
        bindings.append({u":batch"_s, toSql(entry.batch.value())});
        bindings.append({u":cause"_s, toSql(static_cast<int>(entry.cause))});
        return leads(u"SELECT DISTINCT a.lead_id "_s + givenFrom
                         + u"AND %1 = :day AND coalesce(a.actor_id, 0) = :actor AND coalesce(a.batch_id, 0) = :batch "
                           "AND a.cause = :cause ORDER BY 1"_s.arg(givenDay),
                     bindings);
    case InboxEntry::Kind::Rejected:
    case InboxEntry::Kind::Returned:
        return leads(
            u"SELECT DISTINCT h.lead_id "_s + answersFrom
                + u"AND %1 = :day AND coalesce(h.decided_by, 0) = :actor AND h.rejected_at IS %2 ORDER BY 1"_s.arg(
                    answersDay, entry.kind == InboxEntry::Kind::Rejected ? u"NOT NULL"_s : u"NULL"_s),
            bindings);
    case InboxEntry::Kind::DeadlineNear:
    case InboxEntry::Kind::DeadlineMissed:
        bindings.removeLast();
        return leads(u"SELECT DISTINCT h.lead_id "_s + deadlinesFrom(entry.kind, entry.deadline)
                         + u"AND %1 = :day ORDER BY 1"_s.arg(dayOfDeadline(entry.deadline)),
                     bindings);
    default: return QList<LeadId>();
    }
}

} // namespace baton
