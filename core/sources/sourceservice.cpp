// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourceservice.h"

#include "sources/sourcestore.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

SourceService::SourceService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<QList<Source>>> SourceService::sources()
{
    return m_database.read([](Connection &connection) { return SourceStore(connection).all(); });
}

QFuture<Result<QList<Channel>>> SourceService::channels()
{
    return m_database.read([](Connection &connection) { return ChannelStore(connection).all(); });
}

QFuture<Result<Source>> SourceService::add(const Source &source)
{
    return announce(m_database.write([source, stamp = m_author.stamp()](Connection &connection) {
        return SourceStore(connection).create(source, stamp);
    }));
}

QFuture<Result<Source>> SourceService::update(const Source &source)
{
    return announce(m_database.write([source, stamp = m_author.stamp()](Connection &connection) {
        return SourceStore(connection).update(source, stamp);
    }));
}

QFuture<Result<Source>> SourceService::announce(QFuture<Result<Source>> write)
{
    onReply(write, this, [this](const Result<Source> &result) {
        if (result)
            emit sourceChanged(result->id);
    });
    return write;
}

} // namespace baton
