// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewservice.h"

#include "history/author.h"
#include "storage/database.h"
#include "support/reply.h"
#include "views/viewstore.h"

namespace baton {

ViewService::ViewService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<ViewService::Views>> ViewService::of(const QString &list)
{
    return m_database.read([list, user = m_author.user()](Connection &connection) -> Result<Views> {
        ViewStore store(connection);
        const auto reader = store.reader(user);
        if (!reader)
            return failure(reader);
        const auto views = store.of(list, *reader);
        if (!views)
            return failure(views);
        return Views{*views, *reader};
    });
}

QFuture<Result<SavedView>> ViewService::view(ViewId id)
{
    return m_database.read([id, user = m_author.user()](Connection &connection) -> Result<SavedView> {
        ViewStore store(connection);
        const auto reader = store.reader(user);
        return reader ? store.byId(id, *reader) : Result<SavedView>(failure(reader));
    });
}

QFuture<Result<SavedView>> ViewService::save(const SavedView &view)
{
    const auto write = m_database.write([view, stamp = m_author.stamp()](Connection &connection) -> Result<SavedView> {
        ViewStore store(connection);
        const auto reader = store.reader(stamp.actor);
        return reader ? store.save(view, *reader, stamp) : Result<SavedView>(failure(reader));
    });
    onReply(write, this, [this](const Result<SavedView> &saved) {
        if (saved)
            emit changed();
    });
    return write;
}

QFuture<Result<void>> ViewService::remove(ViewId id, int revision)
{
    const auto write =
        m_database.write([id, revision, stamp = m_author.stamp()](Connection &connection) -> Result<void> {
            ViewStore store(connection);
            const auto reader = store.reader(stamp.actor);
            return reader ? store.remove(id, revision, *reader, stamp) : Result<void>(failure(reader));
        });
    onReply(write, this, [this](const Result<void> &removed) {
        if (removed)
            emit changed();
    });
    return write;
}

} // namespace baton
