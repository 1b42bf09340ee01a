// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scoremodelstore.h"

#include "leads/customfieldstore.h"

namespace baton {

Result<ScoreModelVersion> ScoreModelStore::read(const Agreement &agreement)
{
    auto catalogue = CustomFieldStore(m_connection).completed(m_builtIn);
    if (!catalogue)
        return failure(catalogue);
    auto model = ScoreModel::fromJson(agreement.body, *catalogue);
    if (!model)
        return failure(model);
    return ScoreModelVersion{agreement, std::move(*model), std::move(*catalogue)};
}

Result<ScoreModelVersion> ScoreModelStore::answering(std::optional<int> version)
{
    const auto agreement = answeringAgreement(version);
    return agreement ? read(*agreement) : failure(agreement);
}

Result<QJsonObject> ScoreModelStore::checked(const Agreement &agreement, Instant)
{
    const auto version = read(agreement);
    return version ? Result<QJsonObject>(version->model.toJson()) : failure(version);
}

} // namespace baton
