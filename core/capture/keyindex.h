// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace baton {

/// A number for each key, in 19 to 26 bytes a key however long it is: of a key it keeps a digest of 96 bits, seeded
/// anew for each index, so that two of a million keys are taken for one once in 10^17 files.
class KeyIndex
{
public:
    KeyIndex();

    [[nodiscard]] std::optional<quint32> find(QByteArrayView key) const;
    [[nodiscard]] bool contains(QByteArrayView key) const { return find(key).has_value(); }
    /// A key that is there already keeps its number.
    void insert(QByteArrayView key, quint32 number = 0);
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    /// 16 bytes; `high` 0 marks an empty place.
    struct Place
    {
        quint64 high = 0;
        quint32 low = 0;
        quint32 number = 0;
    };
    struct Shard
    {
        std::vector<Place> places;
        size_t used = 0;
    };
    static constexpr size_t shardCount = 64; ///< Growing one at a time keeps the peak low.

    [[nodiscard]] Place digestOf(QByteArrayView key) const;
    /// Where the digest stands, or the empty place where it belongs.
    static size_t placeOf(const Shard &shard, const Place &digest);

    std::vector<Shard> m_shards;
    size_t m_highSeed;
    size_t m_lowSeed;
    qsizetype m_size = 0;
};

} // namespace baton
