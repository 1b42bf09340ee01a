// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementbodystore.h"
#include "conditions/fieldcatalogue.h"
#include "routing/ruleset.h"

namespace baton {

/// The rules of one version.
struct RulesetVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought them along and nobody stored them.
    Ruleset ruleset;
    FieldCatalogue catalogue; ///< With the workspace's own fields; what the conditions were read with.
};

/// The versions of the routing rules.
class RulesetStore : public AgreementBodyStore
{
public:
    static constexpr AgreementKind kind = AgreementKind::Ruleset;

    RulesetStore(Connection &connection, const FieldCatalogue &builtIn)
        : AgreementBodyStore(connection, kind)
        , m_builtIn(builtIn)
    {}

    /// Rules and all whom they name. Errors: those of Ruleset::fromJson and RoutingPoolStore::pool.
    Result<RulesetVersion> read(const Agreement &agreement);
    /// The active rules, else the newest draft, else what Baton brings along; or those of a version.
    /// Errors: NotFound "agreement.unknown", those of read().
    Result<RulesetVersion> answering(std::optional<int> version);

protected:
    Result<QJsonObject> checked(const Agreement &agreement, Instant at) override;

private:
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
