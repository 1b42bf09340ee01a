// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/seeninfile.h"

#include <utility>

namespace baton {

namespace {

quint64 digestOf(const QByteArray &key)
{
    const quint64 digest = qHash(key, 0x9e3779b97f4a7c15ULL);
    return digest == 0 ? 1 : digest; // 0 marks an empty place.
}

size_t placeOf(quint64 digest, size_t count)
{
    return static_cast<size_t>(digest >> 6) & (count - 1);
}

} // namespace

bool SeenKeys::contains(const QByteArray &key) const
{
    const quint64 digest = digestOf(key);
    const std::vector<quint64> &places = m_shards[digest % shardCount].places;
    if (places.empty())
        return false;
    for (size_t at = placeOf(digest, places.size());; at = (at + 1) & (places.size() - 1)) {
        if (places[at] == digest)
            return true;
        if (places[at] == 0)
            return false;
    }
}

void SeenKeys::insert(const QByteArray &key)
{
    const quint64 digest = digestOf(key);
    Shard &shard = m_shards[digest % shardCount];
    if ((shard.used + 1) * 4 > shard.places.size() * 3) {
        Shard larger;
        larger.places.resize(shard.places.empty() ? 16 : shard.places.size() * 2);
        for (const quint64 old : std::as_const(shard.places)) {
            if (old != 0)
                insertInto(larger, old);
        }
        shard = std::move(larger);
    }
    if (insertInto(shard, digest))
        ++m_size;
}

bool SeenKeys::insertInto(Shard &shard, quint64 digest)
{
    for (size_t at = placeOf(digest, shard.places.size());; at = (at + 1) & (shard.places.size() - 1)) {
        if (shard.places[at] == digest)
            return false;
        if (shard.places[at] == 0) {
            shard.places[at] = digest;
            ++shard.used;
            return true;
        }
    }
}

} // namespace baton
