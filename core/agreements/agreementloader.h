// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "history/author.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Which version answers where nobody names one. Baton brings a first one along of some kinds, so that a new workspace
/// has something to agree on.
class AgreementLoader
{
public:
    explicit AgreementLoader(Connection &connection)
        : m_connection(connection)
    {}

    /// The body of the first version, as Baton brings it along.
    [[nodiscard]] static QJsonObject broughtAlong(AgreementKind kind);
    /// The active version, else the newest draft, else the one that Baton brings along: version 0, without an id.
    Result<Agreement> answering(AgreementKind kind);
    /// The same, but what Baton brings along is stored as the first draft.
    Result<Agreement> stored(AgreementKind kind, const Stamp &stamp);
    /// The newest draft, else the active version, else what Baton brings along, stored as the first draft: what is
    /// signed and activated next.
    Result<Agreement> draft(AgreementKind kind, const Stamp &stamp);

private:
    Result<Agreement> storedFirst(AgreementKind kind, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
