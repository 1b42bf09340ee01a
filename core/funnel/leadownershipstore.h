// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "support/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace baton {

class Connection;

/// Who has leads, as journals keep it and an undo brings it back. Runs inside the caller's transaction.
class LeadOwnershipStore
{
public:
    using Images = QHash<qint64, QJsonObject>; ///< By lead: {"ownership": {…}}.

    explicit LeadOwnershipStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Who has these leads and by which hand-off and assignment: {"tele", "sales", "handoff", "assignment",
    /// "handoffOwner", "handoffOwnedAt", "handoffAnsweredAt", "handoffTouchedAt"}, null where there is none. What was
    /// answered or worked since is thus another image.
    Result<Images> of(const QList<LeadId> &leads);
    /// Brings these leads back to such an image: what was handed over or assigned since goes. Returns the leads'
    /// revisions.
    Result<QHash<qint64, int>> restore(const Images &images, const Stamp &stamp);

private:
    Result<void> stage(const Images &images);
    Result<void> freeHandoffs(const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
