// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace baton {

namespace {

quint64 startOf(QByteArrayView text)
{
    std::array<char, sizeof(quint64)> bytes{};
    std::copy_n(text.begin(), std::min(text.size(), static_cast<qsizetype>(bytes.size())), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace

void TextOrder::add(LeadId lead, QByteArrayView text)
{
    if (text.isEmpty()) {
        m_missing.push_back(lead);
        return;
    }
    m_entries.push_back({startOf(text), m_texts.size(), static_cast<size_t>(text.size()), lead});
    m_texts.insert(m_texts.end(), text.begin(), text.end());
}

QList<LeadId> TextOrder::take(Qt::SortOrder order)
{
    const auto isLess = [this](const Entry &left, const Entry &right) { return this->isLess(left, right); };
    std::ranges::sort(m_entries, isLess);
    std::ranges::sort(m_missing);
    if (order == Qt::DescendingOrder) {
        std::ranges::reverse(m_entries);
        std::ranges::reverse(m_missing);
    }
    QList<LeadId> leads;
    leads.reserve(static_cast<qsizetype>(m_entries.size() + m_missing.size()));
    for (const Entry &entry : m_entries)
        leads.append(entry.lead);
    for (const LeadId lead : m_missing)
        leads.append(lead);
    *this = {};
    return leads;
}

bool TextOrder::isLess(const Entry &left, const Entry &right) const
{
    if (left.start != right.start)
        return left.start < right.start;
    const size_t common = std::min(left.size, right.size);
    const int compared = std::memcmp(m_texts.data() + left.begin, m_texts.data() + right.begin, common);
    if (compared != 0)
        return compared < 0;
    return left.size != right.size ? left.size < right.size : left.lead < right.lead;
}

} // namespace baton
