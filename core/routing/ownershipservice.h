// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadconsequence.h"
#include "routing/leadstanding.h"
#include "routing/ownershipbatchstore.h"
#include "routing/ownershipstore.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// Taking leads out of a queue, naming owners, giving leads back to marketing.
class OwnershipService : public QObject
{
    Q_OBJECT

public:
    OwnershipService(Database &database, const Author &author, QObject *parent = nullptr);
    /// What follows from each change, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// As OwnershipStore::claimNext.
    QFuture<Result<std::optional<LeadId>>> claimNext(Side side);
    /// As OwnershipStore::assign.
    QFuture<Result<Lead>> assign(const NewOwner &wish);
    /// As OwnershipStore::recycle.
    QFuture<Result<Lead>> recycle(LeadId lead, const QString &reason);
    /// As OwnershipBatchStore::write.
    QFuture<Result<OwnershipChanged>> change(const OwnershipChange &change);

    /// Where these leads stand.
    QFuture<Result<LeadStandings>> standings(const QList<LeadId> &leads);
    /// Whom leads may be given to, with what everybody has in hand.
    QFuture<Result<QList<Receiver>>> receivers();

signals:
    /// After the commit.
    void ownerChanged(baton::LeadId lead);

private:
    /// Runs `job` in a transaction, with what follows from it.
    template<typename Job>
    QFuture<Result<Lead>> write(Job job);

    Database &m_database;
    const Author &m_author;
    LeadConsequence m_consequence;
};

} // namespace baton
