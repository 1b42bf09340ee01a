// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <Qt>

#include <iterator>
#include <vector>

namespace baton {

/// Sorts leads by a text of each: by its bytes, leads without one last, ties by number in the same direction.
///
/// The order that SQLite gives, in a third of its time for a million: most comparisons end at the first eight bytes,
/// which stand beside the id.
class TextOrder
{
public:
    /// What a lead is sorted by, to be given to all leads that share it.
    struct Key
    {
        quint64 start = 0; ///< The first eight bytes, the first one the most significant; of a number all of it.
        size_t begin = 0; ///< Of the text in m_texts.
        size_t size = 0;
    };
    /// Whether "A" to "Z" stand where "a" to "z" do, as SQLite's lower() puts them.
    enum class Case { AsWritten, Folded };
    /// `text` is not empty.
    [[nodiscard]] Key keyOf(QByteArrayView text, Case letters = Case::AsWritten);
    [[nodiscard]] static Key keyOf(qint64 number);
    /// Of two texts the one with the lesser start stands first.
    [[nodiscard]] static quint64 startOf(QByteArrayView text);
    /// A text's key in one number, which never is negative, and back.
    [[nodiscard]] static qint64 packed(const Key &key);
    [[nodiscard]] Key unpacked(qint64 number) const;
    /// Keeps the texts of another order too: what is to be added to its packed keys to have them here.
    [[nodiscard]] qint64 takeTexts(const TextOrder &other);

    void add(LeadId lead, const Key &key) { m_entries.push_back({key, lead}); }
    void addMissing(LeadId lead) { m_missing.push_back(lead); }
    /// An empty text is a missing one.
    void add(LeadId lead, QByteArrayView text);
    void reserve(size_t leads) { m_entries.reserve(leads); }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_entries) + std::ssize(m_missing); }
    /// How take() will begin: at most `count` of them, long before all are sorted.
    [[nodiscard]] QList<LeadId> first(qsizetype count, Qt::SortOrder order);
    /// All that were added; none are left.
    [[nodiscard]] QList<LeadId> take(Qt::SortOrder order);

private:
    struct Entry
    {
        Key key;
        LeadId lead;
    };

    [[nodiscard]] bool isLess(const Entry &one, const Entry &other) const;
    [[nodiscard]] Key kept(QByteArrayView text, Case letters);

    std::vector<char> m_texts;
    std::vector<Entry> m_entries;
    std::vector<LeadId> m_missing;
    QHash<QByteArray, Key> m_known; ///< Of texts that come often: they stand in m_texts once.
};

} // namespace baton
