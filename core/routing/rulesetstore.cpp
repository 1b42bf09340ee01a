// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/rulesetstore.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "leads/customfieldstore.h"
#include "routing/routingpoolstore.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr AgreementKind kind = AgreementKind::Ruleset;

} // namespace

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
    const auto agreement = version ? AgreementStore(m_connection).byVersion(kind, *version)
                                   : AgreementLoader(m_connection).answering(kind);
    if (!agreement)
        return failure(agreement);
    return read(*agreement);
}

Result<Agreement> RulesetStore::stored(std::optional<int> version, const Stamp &stamp)
{
    const auto agreement = version ? AgreementStore(m_connection).byVersion(kind, *version)
                                   : AgreementLoader(m_connection).stored(kind, stamp);
    if (!agreement)
        return agreement;
    if (auto readable = read(*agreement); !readable)
        return failure(readable);
    return agreement;
}

Result<Agreement> RulesetStore::draft(const QJsonObject &body, const QString &summary, const Stamp &stamp)
{
    Agreement candidate;
    candidate.body = body;
    const auto readable = read(candidate);
    if (!readable)
        return failure(readable);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
    return AgreementStore(m_connection)
        .create(kind, readable->ruleset.toJson(), summary, today.addDays(longestReviewInterval), stamp);
}

Result<Agreement> RulesetStore::activate(std::optional<int> version, const Stamp &stamp)
{
    const auto chosen = version ? AgreementStore(m_connection).byVersion(kind, *version)
                                : AgreementLoader(m_connection).draft(kind, stamp);
    if (!chosen)
        return chosen;
    if (auto readable = read(*chosen); !readable)
        return failure(readable);
    return AgreementStore(m_connection).activate(chosen->id, stamp);
}

} // namespace baton
