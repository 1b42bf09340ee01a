// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/metriccolumns.h"

#include <algorithm>

namespace baton {

namespace {

/// Leads side by side that come from the old columns, or from the fresh ones.
struct Stretch
{
    const MetricColumns *from;
    std::size_t begin;
    std::size_t end;
};

/// Both columns merged by rising id, without those of the old that changed.
std::vector<Stretch> stretchesOf(const MetricColumns &columns, const std::vector<qint64> &changed,
                                 const MetricColumns &fresh)
{
    std::vector<Stretch> stretches;
    const auto add = [&](const MetricColumns &from, std::size_t begin, std::size_t end) {
        if (begin < end)
            stretches.push_back({&from, begin, end});
    };
    const std::vector<qint64> &ids = columns.visits.leadIds;
    std::size_t reached = 0;
    std::size_t next = 0;
    for (const qint64 id : changed) {
        const auto place = static_cast<std::size_t>(
            std::lower_bound(ids.begin() + static_cast<std::ptrdiff_t>(reached), ids.end(), id) - ids.begin());
        add(columns, reached, place);
        reached = place < ids.size() && ids[place] == id ? place + 1 : place;
        if (next < fresh.leadCount() && fresh.visits.leadIds[next] == id) {
            add(fresh, next, next + 1);
            ++next;
        }
    }
    add(columns, reached, ids.size());
    return stretches;
}

template<typename T>
void append(std::vector<T> &to, const std::vector<T> &from, std::size_t begin, std::size_t end)
{
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
              from.begin() + static_cast<std::ptrdiff_t>(end));
}

/// The beginnings of those leads' rows, where the rows before them end at `to.back()`.
void appendBegins(std::vector<quint32> &to, const std::vector<quint32> &from, std::size_t begin, std::size_t end)
{
    const quint32 shift = to.back() - from[begin]; // Wraps around and back where it is negative.
    for (std::size_t lead = begin; lead < end; ++lead)
        to.push_back(from[lead + 1] + shift);
}

template<typename Row>
void appendRows(LeadRows<Row> &to, const LeadRows<Row> &from, const Stretch &stretch)
{
    append(to.rows, from.rows, from.first[stretch.begin], from.first[stretch.end]);
    appendBegins(to.first, from.first, stretch.begin, stretch.end);
}

void appendVisits(FunnelColumns &to, const FunnelColumns &from, const Stretch &stretch)
{
    const std::size_t begin = from.firstVisit[stretch.begin];
    const std::size_t end = from.firstVisit[stretch.end];
    append(to.leadIds, from.leadIds, stretch.begin, stretch.end);
    appendBegins(to.firstVisit, from.firstVisit, stretch.begin, stretch.end);
    append(to.stages, from.stages, begin, end);
    append(to.corrections, from.corrections, begin, end);
    append(to.overrides, from.overrides, begin, end);
    append(to.enteredAt, from.enteredAt, begin, end);
    append(to.recordedAt, from.recordedAt, begin, end);
}

template<typename Row>
void reserve(LeadRows<Row> &rows, const LeadRows<Row> &one, const LeadRows<Row> &other)
{
    rows.first.reserve(one.first.size() + other.first.size());
    rows.rows.reserve(one.rows.size() + other.rows.size());
}

MetricColumns roomFor(const MetricColumns &one, const MetricColumns &other)
{
    MetricColumns columns;
    const std::size_t leads = one.leadCount() + other.leadCount();
    const std::size_t visits = one.visits.stages.size() + other.visits.stages.size();
    columns.visits.leadIds.reserve(leads);
    columns.visits.firstVisit.reserve(leads + 1);
    columns.visits.firstVisit.push_back(0);
    columns.visits.stages.reserve(visits);
    columns.visits.corrections.reserve(visits);
    columns.visits.overrides.reserve(visits);
    columns.visits.enteredAt.reserve(visits);
    columns.visits.recordedAt.reserve(visits);
    columns.leads.reserve(leads);
    reserve(columns.handoffs, one.handoffs, other.handoffs);
    reserve(columns.touches, one.touches, other.touches);
    reserve(columns.owners, one.owners, other.owners);
    reserve(columns.interests, one.interests, other.interests);
    return columns;
}

} // namespace

CampaignTexts::CampaignTexts(QList<QByteArray> known)
    : m_texts(std::move(known))
{
    for (qsizetype number = 0; number < m_texts.size(); ++number)
        m_numbers.insert(m_texts[number], static_cast<quint32>(number));
}

quint32 CampaignTexts::numberOf(QByteArrayView text)
{
    const auto known = m_numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_texts.size());
    m_texts.append(text.toByteArray());
    m_numbers.insert(m_texts.constLast(), number);
    return number;
}

MetricColumns patched(const MetricColumns &columns, const std::vector<qint64> &changed, const MetricColumns &fresh)
{
    MetricColumns result = roomFor(columns, fresh);
    CampaignTexts texts(columns.campaignTexts);
    for (const Stretch &stretch : stretchesOf(columns, changed, fresh)) {
        appendVisits(result.visits, stretch.from->visits, stretch);
        append(result.leads, stretch.from->leads, stretch.begin, stretch.end);
        appendRows(result.handoffs, stretch.from->handoffs, stretch);
        appendRows(result.touches, stretch.from->touches, stretch);
        appendRows(result.owners, stretch.from->owners, stretch);
        const std::size_t before = result.interests.rows.size();
        appendRows(result.interests, stretch.from->interests, stretch);
        if (stretch.from == &columns)
            continue;
        for (std::size_t row = before; row < result.interests.rows.size(); ++row) {
            quint32 &text = result.interests.rows[row].text;
            text = texts.numberOf(fresh.campaignTexts[text]);
        }
    }
    result.campaignTexts = texts.texts();
    return result;
}

} // namespace baton
