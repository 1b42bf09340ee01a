// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ownershipservice.h"

#include "storage/database.h"
#include "support/reply.h"

namespace baton {

OwnershipService::OwnershipService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<std::optional<LeadId>>> OwnershipService::claimNext(Side side)
{
    const auto reply = m_database.write([side, stamp = m_author.stamp()](Connection &connection) {
        return OwnershipStore(connection).claimNext(side, stamp);
    });
    onReply(reply, this, [this](const Result<std::optional<LeadId>> &taken) {
        if (taken && *taken)
            emit ownerChanged(**taken);
    });
    return reply;
}

QFuture<Result<Lead>> OwnershipService::assign(const NewOwner &wish)
{
    return announced(m_database.write([wish, stamp = m_author.stamp()](Connection &connection) {
        return OwnershipStore(connection).assign(wish, stamp);
    }));
}

QFuture<Result<Lead>> OwnershipService::recycle(LeadId lead, const QString &reason)
{
    return announced(m_database.write([lead, reason, stamp = m_author.stamp()](Connection &connection) {
        return OwnershipStore(connection).recycle(lead, reason, stamp);
    }));
}

QFuture<Result<Lead>> OwnershipService::announced(const QFuture<Result<Lead>> &reply)
{
    onReply(reply, this, [this](const Result<Lead> &lead) {
        if (lead)
            emit ownerChanged(lead->id);
    });
    return reply;
}

} // namespace baton
