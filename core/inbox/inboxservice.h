// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "inbox/inboxentry.h"
#include "storage/database.h"

#include <QFuture>
#include <QObject>

namespace baton {

/// What the person who works here should know, and how far it was read. Who that is, the author says.
class InboxService : public QObject
{
    Q_OBJECT

public:
    InboxService(Database &database, const Author &author, QObject *parent = nullptr);

    /// The latest first; empty where nobody is known. `dayShift` is how far the reader's clock is ahead of UTC.
    QFuture<Result<QList<InboxEntry>>> entries(Duration dayShift);
    /// The leads that an entry is about.
    QFuture<Result<QList<LeadId>>> leadsOf(const InboxEntry &entry, Duration dayShift);
    QFuture<Result<void>> markRead(const InboxEntry &entry);
    QFuture<Result<void>> markUnread(const InboxEntry &entry);
    /// All of these, and what is older.
    QFuture<Result<void>> markAllRead(const QList<InboxEntry> &entries);

signals:
    /// After the commit: something was read, or is unread again.
    void marked();

private:
    template<typename Job>
    QFuture<Result<void>> write(Job job);

    Database &m_database;
    const Author &m_author;
};

} // namespace baton
