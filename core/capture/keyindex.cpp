// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/keyindex.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <utility>

namespace baton {

KeyIndex::KeyIndex()
    : m_shards(shardCount)
    , m_highSeed(static_cast<size_t>(QRandomGenerator::system()->generate64()))
    , m_lowSeed(static_cast<size_t>(QRandomGenerator::system()->generate64()))
{}

KeyIndex::Place KeyIndex::digestOf(QByteArrayView key) const
{
    const quint64 high = qHash(key, m_highSeed);
    return {high == 0 ? 1 : high, static_cast<quint32>(qHash(key, m_lowSeed)), 0};
}

size_t KeyIndex::placeOf(const Shard &shard, const Place &digest)
{
    // The upper half of a product spreads over any number of places, so that a shard may grow by less than its double.
    const size_t count = shard.places.size();
    auto at = static_cast<size_t>(((digest.high >> 32) * count) >> 32);
    while (shard.places[at].high != 0 && (shard.places[at].high != digest.high || shard.places[at].low != digest.low))
        at = at + 1 == count ? 0 : at + 1;
    return at;
}

std::optional<quint32> KeyIndex::find(QByteArrayView key) const
{
    const Place digest = digestOf(key);
    const Shard &shard = m_shards[digest.high % shardCount];
    if (shard.places.empty())
        return std::nullopt;
    const Place &place = shard.places[placeOf(shard, digest)];
    return place.high == 0 ? std::nullopt : std::optional(place.number);
}

void KeyIndex::insert(QByteArrayView key, quint32 number)
{
    Place digest = digestOf(key);
    digest.number = number;
    Shard &shard = m_shards[digest.high % shardCount];
    if ((shard.used + 1) * 6 > shard.places.size() * 5) {
        Shard larger;
        larger.places.resize(16 + shard.places.size() * 4 / 3);
        larger.used = shard.used;
        for (const Place &old : std::as_const(shard.places)) {
            if (old.high != 0)
                larger.places[placeOf(larger, old)] = old;
        }
        shard = std::move(larger);
    }
    Place &place = shard.places[placeOf(shard, digest)];
    if (place.high != 0)
        return;
    place = digest;
    ++shard.used;
    ++m_size;
}

} // namespace baton
