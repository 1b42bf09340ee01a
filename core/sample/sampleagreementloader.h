// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "history/author.h"
#include "support/result.h"

namespace baton {

class Connection;

/// What the demo company's sides have agreed on, signed by people of each: a definition, a score model and promises
/// for ten weeks, all as Baton brings them along, and its own routing rules since before its first lead.
class SampleAgreementLoader
{
public:
    /// `users` are the company's, by index; `stamp` says who writes, and when.
    SampleAgreementLoader(Connection &connection, const QList<UserId> &users, const Stamp &stamp)
        : m_connection(connection)
        , m_users(users)
        , m_stamp(stamp)
    {}

    /// Runs inside the caller's transaction. Returns the routing rules, by which the leads found their owners.
    Result<AgreementId> load(Instant today);

private:
    Result<Agreement> agree(AgreementKind kind, const QJsonObject &body, const QString &summary, Instant at);
    [[nodiscard]] Stamp by(int user, Instant at) const;

    Connection &m_connection;
    const QList<UserId> &m_users;
    Stamp m_stamp;
};

} // namespace baton
