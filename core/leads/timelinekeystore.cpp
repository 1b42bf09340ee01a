// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinekeystore.h"

#include "history/batch.h"
#include "history/entity.h"
#include "leads/assignment.h"
#include "leads/touch.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Source = TimelineKey::Source;

TimelineKind kindOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call: return TimelineKind::Call;
    case TouchKind::Mail: return TimelineKind::Mail;
    case TouchKind::Meeting: return TimelineKind::Meeting;
    case TouchKind::Note: break;
    }
    return TimelineKind::Note;
}

TimelineKind kindOfEvent(Verb verb, const QString &field)
{
    if (field.startsWith("owner"_L1) || verb == Verb::Assigned || verb == Verb::Claimed)
        return TimelineKind::Owner;
    return field == "stage"_L1 ? TimelineKind::Stage : TimelineKind::Edit;
}

} // namespace

Result<QList<TimelineKey>> TimelineKeyStore::of(const TimelineSubject &subject)
{
    if (auto found = readLeads(subject); !found)
        return failure(found);
    for (const auto read :
         {&TimelineKeyStore::readInterests, &TimelineKeyStore::readStages, &TimelineKeyStore::readTouches,
          &TimelineKeyStore::readHandoffs, &TimelineKeyStore::readEvents, &TimelineKeyStore::readImports,
          &TimelineKeyStore::readRouted, &TimelineKeyStore::readDeals})
        if (auto done = (this->*read)(); !done)
            return failure(done);
    std::ranges::sort(m_keys, isNewer);
    if (m_keys.size() > m_most)
        m_keys.resize(m_most);
    return m_keys;
}

// With what makes each lead known: its person, its account, and how it came. The demo company came when its clock says.
Result<void> TimelineKeyStore::readLeads(const TimelineSubject &subject)
{
    if (subject.account.isValid())
        m_accounts = {subject.account.value()};
    const QString whose = subject.account.isValid()
        ? u"l.account_id = :id"_s
        : u"l.id = COALESCE((SELECT m.lead_id FROM lead_alias m WHERE m.old_id = :id), :id)"_s;
    const qint64 id = subject.account.isValid() ? subject.account.value() : subject.lead.value();
    return m_connection.each(
        u"SELECT l.id, l.person_id, l.account_id, l.batch_id, "
        "CASE WHEN b.kind = :sample THEN b.occurred_at ELSE l.recorded_at END "
        "FROM lead l LEFT JOIN batch b ON b.id = l.batch_id WHERE l.deleted_at IS NULL AND "_s
            + whose + u" ORDER BY l.id"_s,
        {{u":id"_s, id}, {u":sample"_s, static_cast<int>(Batch::Kind::Sample)}},
        [this](const Row &row) -> Result<void> {
            const LeadId lead = row.id<LeadId>(0);
            m_leads.append(lead.value());
            if (!row.isNull(1) && !m_persons.contains(row.int64(1)))
                m_persons.insert(row.int64(1), lead);
            if (!row.isNull(2) && !m_accounts.contains(row.int64(2)))
                m_accounts.append(row.int64(2));
            if (!row.isNull(3))
                m_keys.append({row.instant(4), Source::Arrival, row.int64(3), lead, TimelineKind::Import});
            return {};
        });
}

Result<void> TimelineKeyStore::ofLeads(const QString &table, const QString &columns, const QString &at,
                                       const QString &condition, const std::function<TimelineKey(const Row &)> &make)
{
    return m_connection.each(u"SELECT "_s + at + u", t.lead_id, "_s + columns + u" FROM "_s + table + u" t WHERE "_s
                                 + m_connection.dialect().inIds(u"t.lead_id"_s, u":leads"_s) + condition
                                 + u" ORDER BY "_s + at + u" DESC LIMIT :most"_s,
                             {{u":leads"_s, toJsonList(m_leads)}, {u":most"_s, m_most}},
                             [this, &make](const Row &row) -> Result<void> {
                                 m_keys.append(make(row));
                                 return {};
                             });
}

Result<void> TimelineKeyStore::readInterests()
{
    return ofLeads(u"interest"_s, u"t.id"_s, u"t.occurred_at"_s, {}, [](const Row &row) {
        return TimelineKey{row.instant(0), Source::Interest, row.int64(2), row.id<LeadId>(1), TimelineKind::Interest};
    });
}

Result<void> TimelineKeyStore::readStages()
{
    return ofLeads(u"stage_history"_s, u"t.seq"_s, u"t.entered_at"_s, {}, [](const Row &row) {
        return TimelineKey{row.instant(0), Source::Stage, row.int64(2), row.id<LeadId>(1), TimelineKind::Stage};
    });
}

Result<void> TimelineKeyStore::readTouches()
{
    return ofLeads(u"touch"_s, u"t.id, t.kind"_s, u"t.occurred_at"_s, u" AND t.deleted_at IS NULL"_s,
                   [](const Row &row) {
                       return TimelineKey{row.instant(0), Source::Touch, row.int64(2), row.id<LeadId>(1),
                                          kindOf(static_cast<TouchKind>(row.integer(3)))};
                   });
}

// A hand-off happens twice: when it is made and when it is answered.
Result<void> TimelineKeyStore::readHandoffs()
{
    return m_connection.each(
        u"SELECT t.id, t.lead_id, t.handed_at, t.accepted_at, t.rejected_at, t.returned_at FROM handoff t WHERE "_s
            + m_connection.dialect().inIds(u"t.lead_id"_s, u":leads"_s) + u" ORDER BY t.handed_at DESC LIMIT :most"_s,
        {{u":leads"_s, toJsonList(m_leads)}, {u":most"_s, m_most}}, [this](const Row &row) -> Result<void> {
            for (const auto &[column, step] : {std::pair(2, Source::HandedOver), std::pair(3, Source::Accepted),
                                               std::pair(4, Source::Rejected), std::pair(5, Source::Returned)})
                if (!row.isNull(column))
                    m_keys.append({row.instant(column), step, row.int64(0), row.id<LeadId>(1), TimelineKind::Handoff});
            return {};
        });
}

Result<void> TimelineKeyStore::readEvents()
{
    for (const auto &[entity, ids] : {std::pair(Entity::Lead, m_leads), std::pair(Entity::Person, m_persons.keys()),
                                      std::pair(Entity::Account, m_accounts)})
        if (auto read = readEventsOf(static_cast<int>(entity), ids); !read)
            return read;
    return {};
}

// A move of the stage is told by the stage history already, and a new revision of the lead alone by what came of it.
Result<void> TimelineKeyStore::readEventsOf(int entity, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    return m_connection.each(
        u"SELECT e.occurred_at, e.id, e.entity_id, e.verb, e.field FROM event_log e WHERE e.entity = :entity AND "_s
            + m_connection.dialect().inIds(u"e.entity_id"_s, u":ids"_s)
            + u" AND e.verb <> :moved AND NOT (e.verb = :changed AND e.field IS NULL AND e.entity = :lead) "
              "ORDER BY e.occurred_at DESC LIMIT :most"_s,
        {{u":entity"_s, entity},
         {u":ids"_s, toJsonList(ids)},
         {u":moved"_s, static_cast<int>(Verb::Moved)},
         {u":changed"_s, static_cast<int>(Verb::Changed)},
         {u":lead"_s, static_cast<int>(Entity::Lead)},
         {u":most"_s, m_most}},
        [this, entity](const Row &row) -> Result<void> {
            const LeadId lead = entity == static_cast<int>(Entity::Lead) ? row.id<LeadId>(2)
                : entity == static_cast<int>(Entity::Person)             ? m_persons.value(row.int64(2))
                                                                         : LeadId();
            m_keys.append({row.instant(0), Source::Event, row.int64(1), lead,
                           kindOfEvent(static_cast<Verb>(row.integer(3)), row.text(4))});
            return {};
        });
}

// What an import changed stands in its journal and not in the log; what it made is told by the lead's own batch.
Result<void> TimelineKeyStore::readImports()
{
    const Dialect &dialect = m_connection.dialect();
    const auto changed = [&dialect](const QString &entity, const QString &ids) {
        return u"SELECT j.batch_id FROM journal j WHERE j.before IS NOT NULL AND j.entity = "_s + entity + u" AND "_s
            + dialect.inIds(u"j.first_id"_s, ids);
    };
    return m_connection.each(
        u"SELECT b.recorded_at, b.id FROM batch b WHERE b.kind IN (:import, :undo) AND b.id IN ("_s
            + changed(u":lead"_s, u":leads"_s) + u" UNION "_s + changed(u":person"_s, u":persons"_s) + u" UNION "_s
            + changed(u":account"_s, u":accounts"_s) + u")"_s,
        {{u":import"_s, static_cast<int>(Batch::Kind::Import)},
         {u":undo"_s, static_cast<int>(Batch::Kind::Undo)},
         {u":lead"_s, static_cast<int>(Entity::Lead)},
         {u":leads"_s, toJsonList(m_leads)},
         {u":person"_s, static_cast<int>(Entity::Person)},
         {u":persons"_s, toJsonList(m_persons.keys())},
         {u":account"_s, static_cast<int>(Entity::Account)},
         {u":accounts"_s, toJsonList(m_accounts)}},
        [this](const Row &row) -> Result<void> {
            const LeadId lead = m_leads.size() == 1 ? LeadId(m_leads.first()) : LeadId();
            m_keys.append({row.instant(0), Source::Import, row.int64(1), lead, TimelineKind::Import});
            return {};
        });
}

// What the routing rules did stands in the journal of their batch and not in the log; everything else is logged.
Result<void> TimelineKeyStore::readRouted()
{
    const QString routed =
        u" AND t.owner_id IS NOT NULL AND t.cause = %1"_s.arg(static_cast<int>(Assignment::Cause::Routed));
    return ofLeads(u"assignment"_s, u"t.id"_s, u"t.occurred_at"_s, routed, [](const Row &row) {
        return TimelineKey{row.instant(0), Source::Routed, row.int64(2), row.id<LeadId>(1), TimelineKind::Owner};
    });
}

Result<void> TimelineKeyStore::readDeals()
{
    return ofLeads(u"deal"_s, u"t.id"_s, u"t.created_at"_s, u" AND t.deleted_at IS NULL"_s, [](const Row &row) {
        return TimelineKey{row.instant(0), Source::Deal, row.int64(2), row.id<LeadId>(1), TimelineKind::Deal};
    });
}

} // namespace baton
