// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "routing/ruleset.h"

namespace baton {

class Connection;

/// The rules of one version.
struct RulesetVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought them along and nobody stored them.
    Ruleset ruleset;
    FieldCatalogue catalogue; ///< With the workspace's own fields; what the conditions were read with.
};

/// The versions of the routing rules.
class RulesetStore
{
public:
    RulesetStore(Connection &connection, const FieldCatalogue &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {}

    /// Rules and all whom they name. Errors: those of Ruleset::fromJson and RoutingPoolStore::pool.
    Result<RulesetVersion> read(const Agreement &agreement);
    /// The active rules, else the newest draft, else what Baton brings along; or those of a version.
    /// Errors: NotFound "agreement.unknown", those of read().
    Result<RulesetVersion> answering(std::optional<int> version);
    /// The same, stored. Errors as of answering().
    Result<Agreement> stored(std::optional<int> version, const Stamp &stamp);
    /// A new draft. Errors: those of read().
    Result<Agreement> draft(const QJsonObject &body, const QString &summary, const Stamp &stamp);
    /// Makes a version count; without one the newest draft. Errors: those of AgreementStore::activate and read().
    Result<Agreement> activate(std::optional<int> version, const Stamp &stamp);

private:
    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
