// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importnamesloader.h"

#include "capture/importloader.h"
#include "capture/wantednames.h"
#include "people/userstore.h"
#include "sources/channelstore.h"
#include "storage/connection.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

qint64 plannedId(const QString &key)
{
    return firstPlannedId + static_cast<qint64>(qHash(key, 7) >> 14);
}

} // namespace

Result<void> ImportNamesLoader::read(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts)
{
    auto known = readOwners(rows, targets, facts);
    if (known)
        known = readChannels(rows, targets, facts);
    if (known && m_context.settings.rows == PlanSettings::Rows::Wanted)
        known = readNames(facts);
    return known;
}

Result<void> ImportNamesLoader::journalCreated(ImportLoader &loader) const
{
    auto done = m_createdUsers.isEmpty() ? Result<void>() : loader.journalCreated(Entity::User, m_createdUsers);
    if (done && !m_createdChannels.isEmpty())
        done = loader.journalCreated(Entity::Channel, m_createdChannels);
    return done;
}

Result<void> ImportNamesLoader::readOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                           ChunkFacts &facts)
{
    const QHash<QString, Roles> wanted = wantedOwners(rows, targets);
    if (wanted.isEmpty())
        return {};
    UserStore users(m_connection);
    const bool isCreating = m_context.mapping->unknownOwners == UnknownOwners::CreateUsers;
    if (isRun() && isCreating) {
        auto found = users.findOrCreateByAlias(wanted, m_context.settings.batch, m_context.settings.stamp);
        if (!found)
            return failure(found);
        facts.users = found->byAliasKey;
        for (const UserId user : std::as_const(found->created))
            m_createdUsers.append(user.value());
        m_usersCreated = found->created.size();
        return {};
    }
    auto known = users.byAliases(wanted.keys());
    if (!known)
        return failure(known);
    facts.users = *known;
    if (!isCreating)
        return {};
    for (auto it = wanted.keyBegin(); it != wanted.keyEnd(); ++it) {
        const QString key = comparisonKey(*it);
        if (facts.users.contains(key))
            continue;
        facts.users.insert(key, UserId(plannedId(key)));
        facts.userNames.insert(UserId(plannedId(key)), *it);
        const QByteArray seenKey = 'u' + key.toUtf8();
        if (!m_seen.planned.contains(seenKey)) {
            m_planned.append(seenKey);
            ++m_usersCreated;
        }
    }
    return {};
}

Result<void> ImportNamesLoader::readChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                             ChunkFacts &facts)
{
    const QStringList names = wantedChannels(rows, targets);
    if (names.isEmpty())
        return {};
    ChannelStore channels(m_connection);
    if (isRun()) {
        auto found = channels.findOrCreate(names, m_context.settings.batch);
        if (!found)
            return failure(found);
        facts.channels = found->byKey;
        for (const ChannelId channel : std::as_const(found->created))
            m_createdChannels.append(channel.value());
        return {};
    }
    auto known = channels.all();
    if (!known)
        return failure(known);
    for (const Channel &channel : std::as_const(*known))
        facts.channels.insert(comparisonKey(channel.name), channel.id);
    for (const QString &name : std::as_const(names)) {
        const QString key = comparisonKey(name);
        if (!facts.channels.contains(key))
            facts.channels.insert(key, ChannelId(plannedId(key)));
    }
    return {};
}

Result<void> ImportNamesLoader::readNames(ChunkFacts &facts)
{
    auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    for (const User &user : std::as_const(*users))
        facts.userNames.insert(user.id, user.name);
    auto channels = ChannelStore(m_connection).all();
    if (!channels)
        return failure(channels);
    for (const Channel &channel : std::as_const(*channels))
        facts.channelNames.insert(channel.id, channel.name);
    return {};
}

} // namespace baton
