// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/zonetime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

using Millis = std::chrono::milliseconds;

/// Rules repeat after 400 years, weekdays included; by 2100 all zones follow their rule, so the years 2100 to 2499
/// stand for all later ones.
constexpr Millis cycle = std::chrono::days(146097);
constexpr Millis tableEnd = std::chrono::sys_days(std::chrono::year(2500) / 1 / 1).time_since_epoch();

Millis withinTable(Millis time)
{
    return time < tableEnd ? time : time - ((time - tableEnd) / cycle + 1) * cycle;
}

/// QTimeZone takes offsets and POSIX rules as well, to which any word belongs, and its list of names leaves Etc/UTC
/// out.
bool isZoneName(const QString &name)
{
    static const QRegularExpression region(u"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)+$"_s);
    static const QRegularExpression word(u"^[A-Za-z]+$"_s);
    return region.match(name).hasMatch()
        || (word.match(name).hasMatch() && QTimeZone::isTimeZoneIdAvailable(name.toLatin1()));
}

QTimeZone::OffsetDataList transitionsOf(const QTimeZone &zone)
{
    const QDateTime first(QDate(1800, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(tableEnd.count(), Qt::UTC);
    auto transitions = zone.transitions(first, end);
    // transitions() of Qt 6.4 stops at the last listed one, mostly in 2037; nextTransition() goes on by the zone's
    // rule, but only when asked for an instant after that last one.
    QDateTime at = transitions.isEmpty() ? first : transitions.constLast().atUtc;
    for (;;) {
        const auto next = zone.nextTransition(at.addMSecs(1));
        if (!next.atUtc.isValid() || next.atUtc <= at || next.atUtc >= end)
            return transitions;
        transitions.append(next);
        at = next.atUtc;
    }
}

} // namespace

struct ZoneTime::Table
{
    QString name;
    std::vector<Millis> at; ///< UTC.
    std::vector<Millis> wallFrom; ///< From this wall time on the offset after the transition counts.
    std::vector<Millis> offset; ///< One more than transitions: the first stands before them all.

    [[nodiscard]] Millis offsetFor(const std::vector<Millis> &starts, Millis time) const
    {
        const auto next = std::ranges::upper_bound(starts, withinTable(time));
        return offset[static_cast<size_t>(next - starts.begin())];
    }
};

Result<ZoneTime> ZoneTime::load(const QString &ianaName)
{
    const QTimeZone zone = isZoneName(ianaName) ? QTimeZone(ianaName.toLatin1()) : QTimeZone();
    if (!zone.isValid())
        return failure(Error::Kind::Invalid, u"calendar.zone"_s, {{u"where"_s, u"timezone"_s}, {u"value"_s, ianaName}});

    auto table = std::make_shared<Table>();
    table->name = ianaName;
    const auto transitions = transitionsOf(zone);
    const QDateTime earliest = transitions.isEmpty() ? QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)
                                                     : transitions.constFirst().atUtc.addMSecs(-1);
    table->offset.push_back(std::chrono::seconds(zone.offsetFromUtc(earliest)));
    for (const auto &transition : transitions) {
        const Millis at{transition.atUtc.toMSecsSinceEpoch()};
        const Millis before = table->offset.back();
        const Millis after = std::chrono::seconds(transition.offsetFromUtc);
        table->at.push_back(at);
        table->wallFrom.push_back(at + std::max(before, after));
        table->offset.push_back(after);
    }
    return ZoneTime(std::move(table));
}

QString ZoneTime::name() const
{
    return m_table->name;
}

WallTime ZoneTime::wallTime(Instant instant) const
{
    const Millis time = instant.time_since_epoch();
    return WallTime(time + m_table->offsetFor(m_table->at, time));
}

Instant ZoneTime::instant(WallTime wallTime) const
{
    const Millis time = wallTime.time_since_epoch();
    return Instant(time - m_table->offsetFor(m_table->wallFrom, time));
}

} // namespace baton
