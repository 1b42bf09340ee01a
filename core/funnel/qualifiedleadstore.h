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

/// Moves leads to the stage of marketing-qualified ones, many in a few statements, and back. Runs inside the caller's
/// transaction.
class QualifiedLeadStore
{
public:
    using Images = QHash<qint64, QJsonObject>; ///< By lead: {"qualification": {…}}.

    explicit QualifiedLeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Where these leads stand, as journals keep it: their visits, under which version they first qualified, who has
    /// them as LeadOwnershipStore tells it, and the last touch.
    Result<Images> of(const QList<LeadId> &leads);
    /// Stages, history, qualifications and the batch's journal. `version` is the definition that says so.
    /// Errors: Conflict "lead.conflict" where somebody else moved one of them.
    Result<void> write(const QList<LeadId> &leads, AgreementId version, BatchId batch, const Stamp &stamp);
    /// Brings these leads back to such an image. Returns their revisions.
    Result<QHash<qint64, int>> restore(const Images &images, const Stamp &stamp);

private:
    Result<void> move(const QList<LeadId> &leads, BatchId batch, const Stamp &stamp);
    Result<void> addTouches(const QList<LeadId> &leads, QHash<qint64, QJsonObject> &images);
    Result<void> addQualifications(const QList<LeadId> &leads, QHash<qint64, QJsonObject> &images);
    Result<QHash<qint64, int>> raiseRevisions(const QList<LeadId> &leads, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
