// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace baton {

namespace {

/// Where more come, most of them come once.
constexpr qsizetype mostKnown = 1024;
/// Of a packed key those that say how long its text is; nobody sorts by what comes after 16 MiB.
constexpr unsigned sizeBits = 24;
constexpr size_t mostBytes = (size_t(1) << sizeBits) - 1;

} // namespace

quint64 TextOrder::startOf(QByteArrayView text)
{
    std::array<char, sizeof(quint64)> bytes{};
    std::copy_n(text.begin(), std::min(text.size(), static_cast<qsizetype>(bytes.size())), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

void TextOrder::add(LeadId lead, QByteArrayView text)
{
    if (text.isEmpty()) {
        addMissing(lead);
        return;
    }
    add(lead, keyOf(text));
}

// Of a channel or a country there are few, and whether two are the same shows without reading them.
TextOrder::Key TextOrder::keyOf(QByteArrayView text, Case letters)
{
    if (m_known.size() >= mostKnown)
        return kept(text, letters);
    if (const auto known = m_known.constFind(QByteArray::fromRawData(text.data(), text.size()));
        known != m_known.cend())
        return *known;
    return *m_known.insert(text.toByteArray(), kept(text, letters));
}

TextOrder::Key TextOrder::kept(QByteArrayView text, Case letters)
{
    const size_t begin = m_texts.size();
    m_texts.insert(m_texts.end(), text.begin(), text.end());
    const auto added = std::span(m_texts).subspan(begin);
    if (letters == Case::Folded)
        std::ranges::transform(added, added.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
    return {startOf(QByteArrayView(added.data(), std::ssize(added))), begin, added.size()};
}

qint64 TextOrder::packed(const Key &key)
{
    return static_cast<qint64>(key.begin << sizeBits | std::min(key.size, mostBytes));
}

qint64 TextOrder::takeTexts(const TextOrder &other)
{
    const size_t begin = m_texts.size();
    m_texts.insert(m_texts.end(), other.m_texts.begin(), other.m_texts.end());
    return static_cast<qint64>(begin) * (qint64(1) << sizeBits);
}

TextOrder::Key TextOrder::unpacked(qint64 number) const
{
    const auto begin = static_cast<size_t>(number) >> sizeBits;
    const auto size = static_cast<size_t>(number) & mostBytes;
    return {startOf(QByteArrayView(m_texts.data() + begin, static_cast<qsizetype>(size))), begin, size};
}

// With its sign turned, a number below zero stands before the others.
TextOrder::Key TextOrder::keyOf(qint64 number)
{
    constexpr quint64 sign = quint64(1) << 63U;
    return {static_cast<quint64>(number) ^ sign, 0, 0};
}

QList<LeadId> TextOrder::first(qsizetype count, Qt::SortOrder order)
{
    const auto isBefore = [this, order](const Entry &left, const Entry &right) {
        return order == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
    };
    const auto isMissingBefore = [order](LeadId left, LeadId right) {
        return order == Qt::AscendingOrder ? left < right : right < left;
    };
    const auto entries = std::min<qsizetype>(count, std::ssize(m_entries));
    std::ranges::partial_sort(m_entries, m_entries.begin() + entries, isBefore);
    QList<LeadId> leads;
    for (const Entry &entry : std::span(m_entries).first(static_cast<size_t>(entries)))
        leads.append(entry.lead);
    const auto missing = std::min<qsizetype>(count - entries, std::ssize(m_missing));
    std::ranges::partial_sort(m_missing, m_missing.begin() + missing, isMissingBefore);
    for (const LeadId lead : std::span(m_missing).first(static_cast<size_t>(missing)))
        leads.append(lead);
    return leads;
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
    leads.reserve(std::ssize(m_entries) + std::ssize(m_missing));
    for (const Entry &entry : m_entries)
        leads.append(entry.lead);
    for (const LeadId lead : m_missing)
        leads.append(lead);
    *this = {};
    return leads;
}

bool TextOrder::isLess(const Entry &one, const Entry &other) const
{
    const Key &left = one.key;
    const Key &right = other.key;
    if (left.start != right.start)
        return left.start < right.start;
    if (left.begin == right.begin)
        return one.lead < other.lead;
    const size_t common = std::min(left.size, right.size);
    const int compared = std::memcmp(m_texts.data() + left.begin, m_texts.data() + right.begin, common);
    if (compared != 0)
        return compared < 0;
    return left.size != right.size ? left.size < right.size : one.lead < other.lead;
}

} // namespace baton
