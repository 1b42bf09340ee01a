// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

    /// As OwnershipStore::claimNext.
    QFuture<Result<std::optional<LeadId>>> claimNext(Side side);
    /// As OwnershipStore::assign.
    QFuture<Result<Lead>> assign(const NewOwner &wish);
    /// As OwnershipStore::recycle.
    QFuture<Result<Lead>> recycle(LeadId lead, const QString &reason);

signals:
    /// After the commit.
    void ownerChanged(baton::LeadId lead);

private:
    QFuture<Result<Lead>> announced(const QFuture<Result<Lead>> &reply);

    Database &m_database;
    const Author &m_author;
};

} // namespace baton
