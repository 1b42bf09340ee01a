// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxservice.h"

#include "inbox/inboxmarkstore.h"
#include "inbox/inboxreport.h"
#include "support/reply.h"

#include <algorithm>

namespace baton {

InboxService::InboxService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<QList<InboxEntry>>> InboxService::entries(Duration dayShift)
{
    const InboxQuestion question{m_author.user(), m_author.now(), dayShift};
    return m_database.read([question](Connection &connection) -> Result<QList<InboxEntry>> {
        if (!question.user.isValid())
            return QList<InboxEntry>();
        const auto marks = InboxMarkStore(connection).of(question.user);
        if (!marks)
            return failure(marks);
        auto found = InboxReport(connection).entries(question);
        if (!found)
            return found;
        return inOrder(*found, *marks);
    });
}

QFuture<Result<QList<LeadId>>> InboxService::leadsOf(const InboxEntry &entry, Duration dayShift)
{
    const InboxQuestion question{m_author.user(), m_author.now(), dayShift};
    return m_database.read(
        [entry, question](Connection &connection) { return InboxReport(connection).leadsOf(entry, question); });
}

template<typename Job>
QFuture<Result<void>> InboxService::write(Job job)
{
    const auto reply = m_database.write([job, user = m_author.user()](Connection &connection) {
        InboxMarkStore marks(connection);
        return job(marks, user);
    });
    onReply(reply, this, [this](const Result<void> &written) {
        if (written)
            emit marked();
    });
    return reply;
}

QFuture<Result<void>> InboxService::markRead(const InboxEntry &entry)
{
    return write([entry](InboxMarkStore &marks, UserId user) { return marks.mark(user, entry.key, entry.learnedAt); });
}

QFuture<Result<void>> InboxService::markUnread(const InboxEntry &entry)
{
    return write([entry](InboxMarkStore &marks, UserId user) { return marks.mark(user, entry.key, Instant()); });
}

QFuture<Result<void>> InboxService::markAllRead(const QList<InboxEntry> &entries)
{
    Instant last;
    for (const InboxEntry &entry : entries)
        last = std::max(last, entry.learnedAt);
    return write([last](InboxMarkStore &marks, UserId user) { return marks.markAll(user, last); });
}

} // namespace baton
