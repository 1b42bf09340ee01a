// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/rulesetstore.h"

#include "leads/customfieldstore.h"
#include "routing/routingpoolstore.h"

namespace baton {

Result<RulesetVersion> RulesetStore::read(const Agreement &agreement)
{
    auto catalogue = CustomFieldStore(m_connection).completed(m_builtIn);
    if (!catalogue)
        return failure(catalogue);
    auto ruleset = Ruleset::fromJson(agreement.body, *catalogue);
    if (!ruleset)
        return failure(ruleset);
    // People and teams come and go, as fields do.
    if (auto named = RoutingPoolStore(m_connection).checkNames(*ruleset); !named)
        return failure(named);
    return RulesetVersion{agreement, std::move(*ruleset), std::move(*catalogue)};
}

Result<RulesetVersion> RulesetStore::answering(std::optional<int> version)
{
    const auto agreement = answeringAgreement(version);
    return agreement ? read(*agreement) : failure(agreement);
}

Result<QJsonObject> RulesetStore::checked(const Agreement &agreement, Instant)
{
    const auto version = read(agreement);
    return version ? Result<QJsonObject>(version->ruleset.toJson()) : failure(version);
}

} // namespace baton
