// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffreport.h"

#include "funnel/handoffrules.h"
#include "funnel/handoffsql.h"
#include "storage/connection.h"

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
    QHash<qint64, HandoffBucket> latest;
    HandoffQuestion question;
    question.asOf = asOf;
    auto read =
        each(question, [&](const HandoffEntry &entry) { latest.insert(entry.handoff.lead.value(), entry.bucket); });
    if (!read)
        return failure(read);
    std::vector<qint64> leads;
    for (auto lead = latest.cbegin(); lead != latest.cend(); ++lead)
        if (isNeverFollowedUp(lead.value()))
            leads.push_back(lead.key());
    std::ranges::sort(leads);
    return leads;
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
