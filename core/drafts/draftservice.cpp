// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/draftservice.h"

#include "drafts/draftstore.h"
#include "history/author.h"
#include "storage/database.h"

namespace baton {

DraftService::DraftService(Database &database, const Author &author, const Clock &wall, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_wall(wall)
{}

QFuture<Result<void>> DraftService::keep(const DraftKey &key, const QString &label, const QJsonObject &fields)
{
    if (fields.isEmpty())
        return drop(key);
    return m_database.write([user = m_author.user(), draft = Draft{key, label, fields, m_wall.now()}](
                                Connection &connection) { return DraftStore(connection, user).keep(draft); });
}

QFuture<Result<void>> DraftService::drop(const DraftKey &key)
{
    return m_database.write(
        [user = m_author.user(), key](Connection &connection) { return DraftStore(connection, user).drop(key); });
}

QFuture<Result<std::optional<Draft>>> DraftService::find(const DraftKey &key)
{
    return m_database.read(
        [user = m_author.user(), key](Connection &connection) { return DraftStore(connection, user).find(key); });
}

QFuture<Result<QList<Draft>>> DraftService::all()
{
    return m_database.read(
        [user = m_author.user()](Connection &connection) { return DraftStore(connection, user).all(); });
}

Instant DraftService::now() const
{
    return m_wall.now();
}

} // namespace baton
