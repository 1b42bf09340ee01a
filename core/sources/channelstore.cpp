// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/channelstore.h"

#include "storage/connection.h"
#include "support/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace baton {

Result<QList<Channel>> ChannelStore::all()
{
    const QString byName = m_connection.dialect().binaryOrder(u"name_key"_s);
    return m_connection.select(u"SELECT id, name, batch_id FROM channel ORDER BY "_s + byName, {}, [](const Row &row) {
        return Channel{row.id<ChannelId>(0), row.text(1), row.id<BatchId>(2)};
    });
}

Result<FoundChannels> ChannelStore::findOrCreate(const QStringList &names, BatchId batch)
{
    QList<std::pair<QString, QString>> wanted; // Key and first name, in the order of the file.
    QSet<QString> seen;
    QStringList keys;
    for (const QString &name : names) {
        const QString key = comparisonKey(name);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        keys += key;
        wanted.append({key, name.simplified()});
    }
    FoundChannels found;
    if (auto known = readKnown(keys, found); !known)
        return failure(known);
    wanted.removeIf([&](const auto &entry) { return found.byKey.contains(entry.first); });
    if (wanted.isEmpty())
        return found;
    auto ids = m_connection.reserveIds(u"channel"_s, wanted.size());
    if (!ids)
        return failure(ids);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        // Somebody else may have made it since: then theirs is the one.
        auto made = m_connection.execute(
            u"INSERT INTO channel (id, name, name_key, batch_id) VALUES (:id, :name, :name_key, :batch_id) "
            "ON CONFLICT (name_key) DO NOTHING"_s,
            {{u":id"_s, toSql(ids->at(i))},
             {u":name"_s, toSql(wanted[i].second)},
             {u":name_key"_s, toSql(wanted[i].first)},
             {u":batch_id"_s, toSql(batch)}});
        if (!made)
            return failure(made);
        if (*made > 0)
            found.created.append(ChannelId(ids->at(i)));
    }
    if (auto known = readKnown(keys, found); !known)
        return failure(known);
    return found;
}

Result<void> ChannelStore::readKnown(const QStringList &keys, FoundChannels &found)
{
    if (keys.isEmpty())
        return {};
    return m_connection.each(u"SELECT id, name_key FROM channel WHERE "_s
                                 + m_connection.dialect().inTexts(u"name_key"_s, u":keys"_s),
                             {{u":keys"_s, toJsonList(keys)}}, [&](const Row &row) -> Result<void> {
                                 found.byKey.insert(row.text(1), row.id<ChannelId>(0));
                                 return {};
                             });
}

} // namespace baton
