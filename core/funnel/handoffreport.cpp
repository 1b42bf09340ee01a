// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffreport.h"

#include "funnel/handoffrules.h"
#include "funnel/handoffsql.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString groupOf(const HandoffEntry &entry, HandoffGrouping by)
{
    switch (by) {
    case HandoffGrouping::None: break;
    case HandoffGrouping::Party: return keyOf(entry.handoff.to);
    case HandoffGrouping::Owner: return entry.owner;
    case HandoffGrouping::Source: return entry.source;
    case HandoffGrouping::Month: return toIsoText(entry.handoff.handedAt).first(7);
    }
    return {};
}

} // namespace

/// The bucket of each lead's latest hand-off, in whatever order they come.
class HandoffReport::LatestHandoffs
{
public:
    void add(const Handoff &handoff, HandoffBucket bucket)
    {
        Latest &latest = m_byLead[handoff.lead.value()];
        const auto place = std::pair(handoff.handedAt, handoff.id.value());
        if (latest.id == 0 || place > std::pair(latest.at, latest.id))
            latest = {handoff.handedAt, handoff.id.value(), bucket};
    }

    [[nodiscard]] std::vector<qint64> forgotten() const
    {
        std::vector<qint64> leads;
        for (auto lead = m_byLead.cbegin(); lead != m_byLead.cend(); ++lead)
            if (isNeverFollowedUp(lead->bucket))
                leads.push_back(lead.key());
        std::ranges::sort(leads);
        return leads;
    }

private:
    struct Latest
    {
        Instant at;
        qint64 id = 0;
        HandoffBucket bucket = HandoffBucket::Pending;
    };

    QHash<qint64, Latest> m_byLead;
};

Result<HandoffLedger> HandoffReport::ledger(const HandoffQuestion &question)
{
    HandoffLedger ledger;
    ledger.asOf = question.asOf;
    QMap<QString, HandoffCounts> groups;
    auto read = each(question, [&](const HandoffEntry &entry) {
        ledger.all.add(entry.bucket);
        if (question.by != HandoffGrouping::None)
            groups[groupOf(entry, question.by)].add(entry.bucket);
    });
    if (!read)
        return failure(read);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        if (!group.key().isEmpty())
            ledger.groups.append({group.key(), group.value()});
    if (groups.contains(QString()))
        ledger.groups.append({{}, groups.value(QString())});
    return ledger;
}

Result<QList<HandoffEntry>> HandoffReport::list(const HandoffQuestion &question, std::optional<HandoffBucket> bucket)
{
    QList<HandoffEntry> entries;
    auto read = each(question, [&](const HandoffEntry &entry) {
        if (!bucket || entry.bucket == *bucket)
            entries.append(entry);
    });
    if (!read)
        return failure(read);
    return entries;
}

Result<std::vector<qint64>> HandoffReport::forgotten(const AsOf &asOf)
{
    LatestHandoffs latest;
    auto read = asOf.knownAt ? eachAsKnown(asOf, latest) : eachBriefly(asOf, latest);
    if (!read)
        return failure(read);
    return latest.forgotten();
}

Result<void> HandoffReport::eachAsKnown(const AsOf &asOf, LatestHandoffs &latest)
{
    HandoffQuestion question;
    question.asOf = asOf;
    return each(question, [&](const HandoffEntry &entry) { latest.add(entry.handoff, entry.bucket); });
}

// Hundreds of thousands of them: nothing is read that no bucket asks for.
Result<void> HandoffReport::eachBriefly(const AsOf &asOf, LatestHandoffs &latest)
{
    auto cursor =
        Cursor::open(m_connection,
                     u"SELECT h.id, h.lead_id, h.owner_id, h.owned_at, h.handed_at, h.respond_due_at, "
                     "h.touch_due_at, h.accepted_at, h.rejected_at, h.returned_at, h.first_touch_at, o.active "
                     "FROM handoff h JOIN lead l ON l.id = h.lead_id LEFT JOIN app_user o ON o.id = "
                     "h.owner_id WHERE l.deleted_at IS NULL AND h.handed_at <= :now"_s,
                     {{u":now"_s, toSql(asOf.now)}});
    if (!cursor)
        return failure(cursor);
    const Cursor &row = **cursor;
    const auto instant = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(fromMillis(row.int64(column)));
    };
    while ((*cursor)->next()) {
        Handoff handoff;
        handoff.id = HandoffId(row.int64(0));
        handoff.lead = LeadId(row.int64(1));
        handoff.owner = UserId(row.int64(2));
        handoff.ownedAt = instant(3);
        handoff.handedAt = fromMillis(row.int64(4));
        handoff.respondDue = fromMillis(row.int64(5));
        handoff.touchDue = fromMillis(row.int64(6));
        handoff.acceptedAt = instant(7);
        handoff.rejectedAt = instant(8);
        handoff.returnedAt = instant(9);
        handoff.firstTouchAt = instant(10);
        const auto active = row.int64(11) != 0 ? OwnerState::Active : OwnerState::Inactive;
        latest.add(handoff, bucketOf(handoff, handoff.owner.isValid() ? active : OwnerState::Missing, asOf.now));
    }
    return (*cursor)->finish();
}

Result<void> HandoffReport::each(const HandoffQuestion &question,
                                 const std::function<void(const HandoffEntry &)> &visit)
{
    const auto &knownAt = question.asOf.knownAt;
    QString condition = u"h.handed_at <= :now"_s;
    Bindings bindings{{u":now"_s, toSql(question.asOf.now)}};
    if (question.from) {
        condition += u" AND h.handed_at >= :begin"_s;
        bindings.append({u":begin"_s, toSql(*question.from)});
    }
    if (question.to) {
        condition += u" AND h.handed_at < :until"_s;
        bindings.append({u":until"_s, toSql(*question.to)});
    }
    if (question.owner.isValid()) {
        condition += u" AND h.owner_id = :owner"_s;
        bindings.append({u":owner"_s, toSql(question.owner)});
    }
    if (question.takableBy.isValid()) {
        condition += u" AND "_s + takableSql(u"h"_s);
        bindings.append({u":member"_s, toSql(question.takableBy)});
    }
    QString firstTouch = u"h.first_touch_at"_s;
    if (knownAt) {
        condition += u" AND h.recorded_at <= :known_at"_s;
        firstTouch = firstTouchSql(
            u"h"_s,
            u"t.recorded_at <= :touch_known_at AND (t.deleted_at IS NULL OR t.deleted_at > :touch_deleted_at)"_s);
        bindings += {{u":known_at"_s, toSql(*knownAt)},
                     {u":touch_known_at"_s, toSql(*knownAt)},
                     {u":touch_deleted_at"_s, toSql(*knownAt)}};
    }
    const QString sql = u"SELECT "_s + handoffColumns() + u", "_s + firstTouch
        + u", o.active, o.name, s.name, l.stage FROM handoff h JOIN lead l ON l.id = h.lead_id LEFT JOIN app_user o "
          "ON o.id = h.owner_id LEFT JOIN source s ON s.id = l.source_id WHERE l.deleted_at IS NULL AND "_s
        + condition + u" ORDER BY h.handed_at, h.id"_s;
    return m_connection.each(sql, bindings, [&](const Row &row) -> Result<void> {
        constexpr int more = handoffColumnCount;
        HandoffEntry entry;
        entry.handoff = handoffFrom(row);
        entry.handoff.firstTouchAt = row.optionalInstant(more);
        entry.handoff = asOf(entry.handoff, question.asOf);
        const bool isOwned = entry.handoff.owner.isValid();
        const auto active = row.boolean(more + 1) ? OwnerState::Active : OwnerState::Inactive;
        entry.bucket = bucketOf(entry.handoff, isOwned ? active : OwnerState::Missing, question.asOf.now);
        entry.owner = isOwned ? row.text(more + 2) : QString();
        entry.source = row.text(more + 3);
        entry.stage = stageFromNumber(row.int64(more + 4)).value_or(Stage::Inquiry);
        visit(entry);
        return {};
    });
}

} // namespace baton
