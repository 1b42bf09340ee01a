// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/ownershipservice.h"

#include "routing/leadstandingreport.h"
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
    const auto reply = m_database.write([side, consequence = m_consequence, stamp = m_author.stamp()](
                                            Connection &connection) -> Result<std::optional<LeadId>> {
        auto taken = OwnershipStore(connection).claimNext(side, stamp);
        if (!taken || !*taken)
            return taken;
        if (auto followed = follow(consequence, connection, {**taken}, LeadChange::HandedOver, stamp); !followed)
            return failure(followed);
        return taken;
    });
    onReply(reply, this, [this](const Result<std::optional<LeadId>> &taken) {
        if (taken && *taken)
            emit ownerChanged(**taken);
    });
    return reply;
}

template<typename Job>
QFuture<Result<Lead>> OwnershipService::write(Job job)
{
    const auto reply = m_database.write(
        [job, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<Lead> {
            OwnershipStore store(connection);
            auto lead = job(store, stamp);
            if (!lead)
                return lead;
            if (auto followed = follow(consequence, connection, {lead->id}, LeadChange::HandedOver, stamp); !followed)
                return failure(followed);
            return lead;
        });
    onReply(reply, this, [this](const Result<Lead> &lead) {
        if (lead)
            emit ownerChanged(lead->id);
    });
    return reply;
}

QFuture<Result<Lead>> OwnershipService::assign(const NewOwner &wish)
{
    return write([wish](OwnershipStore &store, const Stamp &stamp) { return store.assign(wish, stamp); });
}

QFuture<Result<Lead>> OwnershipService::recycle(LeadId lead, const QString &reason)
{
    return write(
        [lead, reason](OwnershipStore &store, const Stamp &stamp) { return store.recycle(lead, reason, stamp); });
}

QFuture<Result<OwnershipChanged>> OwnershipService::change(const OwnershipChange &change)
{
    const auto reply = m_database.write([change, consequence = m_consequence,
                                         stamp = m_author.stamp()](Connection &connection) -> Result<OwnershipChanged> {
        auto changed = OwnershipBatchStore(connection).write(change, stamp);
        if (!changed)
            return changed;
        if (auto followed = follow(consequence, connection, changed->done, LeadChange::HandedOver, stamp); !followed)
            return failure(followed);
        return changed;
    });
    onReply(reply, this, [this](const Result<OwnershipChanged> &changed) {
        if (!changed)
            return;
        for (const LeadId lead : changed->done)
            emit ownerChanged(lead);
    });
    return reply;
}

QFuture<Result<LeadStandings>> OwnershipService::standings(const QList<LeadId> &leads)
{
    return m_database.read(
        [leads, me = m_author.user()](Connection &connection) { return LeadStandingReport(connection).of(leads, me); });
}

QFuture<Result<QList<Receiver>>> OwnershipService::receivers()
{
    return m_database.read(
        [now = m_author.now()](Connection &connection) { return LeadStandingReport(connection).receivers(now); });
}

} // namespace baton
