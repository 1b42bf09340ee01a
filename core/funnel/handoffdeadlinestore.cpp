// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffdeadlinestore.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementstore.h"
#include "history/eventlog.h"
#include "people/availabilityreport.h"
#include "people/calendarstore.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool countsOwnersHours(const Agreement &version)
{
    const QJsonArray commitments = version.body[u"commitments"].toArray();
    return std::ranges::any_of(
        commitments, [](const QJsonValue &commitment) { return commitment[u"calendar"].toString() == u"owner"; });
}

} // namespace

Result<void> HandoffDeadlineStore::loadVersions()
{
    if (m_isLoaded)
        return {};
    const auto versions = AgreementStore(m_connection).versions(AgreementKind::SlaPolicy);
    if (!versions)
        return failure(versions);
    for (const Agreement &version : *versions)
        if (version.effectiveFrom)
            m_versions.append(version);
    std::ranges::stable_sort(m_versions, {}, [](const Agreement &version) { return *version.effectiveFrom; });
    if (m_versions.isEmpty()) {
        const auto answering = AgreementLoader(m_connection).answering(AgreementKind::SlaPolicy);
        if (!answering)
            return failure(answering);
        m_versions.append(*answering);
    }
    m_isLoaded = true;
    return {};
}

Result<bool> HandoffDeadlineStore::dependsOnOwner()
{
    if (auto loaded = loadVersions(); !loaded)
        return failure(loaded);
    return std::ranges::any_of(m_versions, countsOwnersHours);
}

// The version that counts at that moment; the first that ever counted measures what was before it, too.
qsizetype HandoffDeadlineStore::versionAt(Instant at) const
{
    qsizetype place = 0;
    for (qsizetype i = 1; i < m_versions.size(); ++i)
        if (*m_versions[i].effectiveFrom <= at)
            place = i;
    return place;
}

Result<BusinessCalendar> HandoffDeadlineStore::hoursOf(UserId owner)
{
    if (const auto known = m_hours.constFind(owner); known != m_hours.constEnd())
        return *known;
    Result<BusinessCalendar> hours = failure(Error::Kind::Internal, QString());
    if (owner.isValid()) {
        hours = AvailabilityReport(m_connection).of(owner);
    } else {
        const auto workspace = CalendarStore(m_connection).workspaceHours();
        hours = workspace ? BusinessCalendar::create(workspace->hours) : Result<BusinessCalendar>(failure(workspace));
    }
    if (hours)
        m_hours.insert(owner, *hours);
    return hours;
}

Result<HandoffTerms> HandoffDeadlineStore::terms(Side to, Instant handedAt, UserId owner)
{
    if (auto loaded = loadVersions(); !loaded)
        return failure(loaded);
    const qsizetype version = versionAt(handedAt);
    const UserId asked = countsOwnersHours(m_versions[version]) ? owner : UserId();
    const auto key = std::tuple(version, to, asked);
    if (const auto known = m_terms.find(key); known != m_terms.end())
        return known->second;
    const auto workspace = hoursOf({});
    if (!workspace)
        return failure(workspace);
    const auto own = hoursOf(asked);
    if (!own)
        return failure(own);
    return m_terms.emplace(key, termsOf(m_versions[version].body, to, *workspace, *own)).first->second;
}

Result<HandoffDeadlines> HandoffDeadlineStore::deadlines(Side to, Instant handedAt, UserId owner)
{
    const auto agreed = terms(to, handedAt, owner);
    return agreed ? deadlinesOf(handedAt, *agreed) : failure(agreed);
}

Result<QList<HandoffDeadlineStore::Due>> HandoffDeadlineStore::dueOf(const QString &condition, const Bindings &bindings)
{
    struct Handed
    {
        HandoffId id;
        Side to;
        UserId owner;
        Instant at;
    };
    const auto all = m_connection.select(
        u"SELECT id, to_side, owner_id, handed_at FROM handoff WHERE "_s + condition + u" ORDER BY id"_s, bindings,
        [](const Row &row) {
            return Handed{row.id<HandoffId>(0), static_cast<Side>(row.integer(1)), row.id<UserId>(2), row.instant(3)};
        });
    if (!all)
        return failure(all);
    QList<Due> due;
    due.reserve(all->size());
    for (const Handed &one : *all) {
        const auto agreed = deadlines(one.to, one.at, one.owner);
        if (!agreed)
            return failure(agreed);
        due.append({one.id, *agreed});
    }
    return due;
}

Result<void> HandoffDeadlineStore::stage(const QList<Due> &due)
{
    for (const QString &sql : {u"DROP TABLE IF EXISTS handoff_due"_s,
                               u"CREATE TEMPORARY TABLE handoff_due (handoff_id BIGINT PRIMARY KEY, respond BIGINT, "
                               "touch BIGINT)"_s})
        if (auto done = m_connection.run(sql); !done)
            return done;
    auto load = BulkLoad::into(m_connection, u"handoff_due"_s, {u"handoff_id"_s, u"respond"_s, u"touch"_s},
                               BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (const Due &one : due) {
        (*load)->id(one.id);
        (*load)->instant(one.deadlines.respondDue);
        (*load)->instant(one.deadlines.touchDue);
        (*load)->endRow();
    }
    const auto loaded = (*load)->finish();
    return loaded ? Result<void>() : failure(loaded);
}

Result<void> HandoffDeadlineStore::write(const QList<Due> &due)
{
    if (auto staged = stage(due); !staged)
        return staged;
    const auto written = m_connection.execute(
        u"UPDATE handoff SET respond_due_at = d.respond, touch_due_at = d.touch FROM handoff_due d "
        "WHERE d.handoff_id = handoff.id AND (handoff.respond_due_at <> d.respond OR handoff.touch_due_at <> d.touch)"_s,
        {});
    return written ? Result<void>() : failure(written);
}

Result<void> HandoffDeadlineStore::refreshAll()
{
    m_isLoaded = false; // A version may have begun to count.
    m_versions.clear();
    m_terms.clear();
    const auto due = dueOf(u"0 = 0"_s, {});
    return due ? write(*due) : failure(due);
}

Result<void> HandoffDeadlineStore::refresh(const QList<HandoffId> &handoffs)
{
    const auto depends = dependsOnOwner();
    if (!depends)
        return failure(depends);
    if (!*depends || handoffs.isEmpty())
        return {};
    const auto due = dueOf(m_connection.dialect().inIds(u"id"_s, u":ids"_s), {{u":ids"_s, toJsonList(handoffs)}});
    return due ? write(*due) : failure(due);
}

Result<void> HandoffDeadlineStore::refreshRunning(const Stamp &stamp)
{
    const auto due =
        dueOf(u"rejected_at IS NULL AND returned_at IS NULL AND (accepted_at IS NULL OR first_touch_at IS NULL)"_s, {});
    if (!due)
        return failure(due);
    if (auto staged = stage(*due); !staged)
        return staged;
    const auto moved = m_connection.select(
        u"UPDATE handoff SET respond_due_at = CASE WHEN handoff.accepted_at IS NULL THEN d.respond ELSE "
        "handoff.respond_due_at END, touch_due_at = CASE WHEN handoff.first_touch_at IS NULL THEN d.touch ELSE "
        "handoff.touch_due_at END FROM handoff_due d WHERE d.handoff_id = handoff.id AND "
        "((handoff.accepted_at IS NULL AND handoff.respond_due_at <> d.respond) OR "
        "(handoff.first_touch_at IS NULL AND handoff.touch_due_at <> d.touch)) RETURNING id"_s,
        {}, [&stamp](const Row &row) {
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Handoff;
            event.entityId = row.int64(0);
            event.verb = Verb::Changed;
            event.field = u"due"_s;
            event.reason = u"hours"_s;
            return event;
        });
    return moved ? EventLog(m_connection).append(*moved) : failure(moved);
}

} // namespace baton
