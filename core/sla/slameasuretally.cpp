// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slameasuretally.h"

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Since the year 0, UTC.
int monthNumber(Instant at)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

QString monthText(int number)
{
    return u"%1-%2"_s.arg(number / 12, 4, 10, QChar(u'0')).arg(number % 12 + 1, 2, 10, QChar(u'0'));
}

} // namespace

SlaMeasureTally::SlaMeasureTally(QList<SlaMeasure> measures, std::vector<int> scopes, const WorkingTime &hours,
                                 Instant now)
    : m_measures(std::move(measures))
    , m_scopes(std::move(scopes))
    , m_hours(hours)
    , m_now(now)
    , m_firstMonth(monthNumber(now) - months + 1)
    , m_sums(static_cast<std::size_t>(m_measures.size()))
{}

std::optional<std::size_t> SlaMeasureTally::monthOf(Instant at) const
{
    const int month = monthNumber(at) - m_firstMonth;
    return month < 0 || month >= months ? std::nullopt : std::optional(static_cast<std::size_t>(month));
}

void SlaMeasureTally::add(const SlaHistory &history)
{
    for (const Handoff &handoff : history.handoffs) {
        m_begun = std::clamp(monthNumber(handoff.handedAt) - m_firstMonth, 0, m_begun);
        const auto month = monthOf(handoff.handedAt);
        if (!month)
            continue;
        ++m_received.at(static_cast<std::size_t>(handoff.to)).at(*month);
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const int scope = m_scopes[i];
            if (scope < 0 || history.scopes[static_cast<std::size_t>(scope)])
                add(m_measures[static_cast<qsizetype>(i)], history, handoff, m_sums[i].at(*month));
        }
    }
}

void SlaMeasureTally::add(const SlaMeasure &measure, const SlaHistory &history, const Handoff &handoff, Sum &sum) const
{
    switch (measure.kind) {
    case SlaMeasure::Kind::Volume:
        if (handoff.from == measure.party) {
            ++sum.count;
            ++sum.of;
        }
        return;
    case SlaMeasure::Kind::Acceptance:
        // Who asked for information has not said yes or no.
        if (handoff.from == measure.party && (handoff.acceptedAt || handoff.rejectedAt)) {
            sum.count += handoff.rejectedAt ? 0 : 1;
            ++sum.of;
        }
        return;
    case SlaMeasure::Kind::Attempts:
        if (handoff.to == measure.party)
            addAttempts(measure, history, handoff, sum);
        return;
    }
}

// What was rejected or given back asks for no attempts.
void SlaMeasureTally::addAttempts(const SlaMeasure &measure, const SlaHistory &history, const Handoff &handoff,
                                  Sum &sum) const
{
    if (handoff.isClosed())
        return;
    const auto until = m_hours.due(handoff.handedAt, {PromisedTime::Unit::Days, measure.withinDays});
    if (!until)
        return;
    int touches = 0;
    bool isReached = false;
    for (const SlaMoment &moment : history.moments) {
        if (moment.kind != SlaMoment::Kind::Touched || moment.side != measure.party || moment.at < handoff.handedAt
            || moment.at > *until)
            continue;
        ++touches;
        isReached = isReached || moment.isConversation;
    }
    const bool isKept = isReached || touches >= measure.target;
    if (!isKept && m_now <= *until)
        return;
    sum.count += isKept ? 1 : 0;
    ++sum.of;
}

SlaMeasureMonth SlaMeasureTally::monthOf(const SlaMeasure &measure, const Sum &sum, std::size_t place) const
{
    SlaMeasureMonth month{monthText(m_firstMonth + static_cast<int>(place)), sum.count, sum.of, {}};
    const bool goesOn = place + 1 == months;
    if (static_cast<int>(place) < m_begun)
        return month;
    if (measure.kind == SlaMeasure::Kind::Volume) {
        if (sum.count >= measure.target || !goesOn)
            month.isKept = sum.count >= measure.target;
        return month;
    }
    const int percent = measure.kind == SlaMeasure::Kind::Acceptance ? measure.target : measure.goal;
    if (sum.of > 0 && !goesOn)
        month.isKept = sum.count * 100 >= sum.of * percent;
    return month;
}

QList<SlaMeasured> SlaMeasureTally::measured() const
{
    QList<SlaMeasured> all;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        SlaMeasured one{m_measures[static_cast<qsizetype>(i)], {}};
        for (std::size_t place = 0; place < months; ++place)
            one.months.append(monthOf(one.measure, m_sums[i].at(place), place));
        all.append(one);
    }
    return all;
}

double SlaMeasureTally::receivedPerMonth(Side side) const
{
    const auto &received = m_received.at(static_cast<std::size_t>(side));
    const int whole = months - 1 - m_begun;
    return whole <= 0 ? 0
                      : static_cast<double>(std::accumulate(received.begin(), received.end() - 1, qint64(0))) / whole;
}

} // namespace baton
