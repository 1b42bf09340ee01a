// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scoremodelstore.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "leads/customfieldstore.h"

#include <QDateTime>

namespace baton {

namespace {

constexpr AgreementKind kind = AgreementKind::ScoreModel;

} // namespace

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
    auto agreement = version ? AgreementStore(m_connection).byVersion(kind, *version)
                             : AgreementLoader(m_connection).answering(kind);
    if (!agreement)
        return failure(agreement);
    return read(*agreement);
}

Result<Agreement> ScoreModelStore::draft(const QJsonObject &body, const QString &summary, const Stamp &stamp)
{
    Agreement candidate;
    candidate.body = body;
    auto readable = read(candidate);
    if (!readable)
        return failure(readable);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
    return AgreementStore(m_connection)
        .create(kind, readable->model.toJson(), summary, today.addDays(longestReviewInterval), stamp);
}

Result<Agreement> ScoreModelStore::activate(std::optional<int> version, const Stamp &stamp)
{
    AgreementStore store(m_connection);
    auto chosen = version ? store.byVersion(kind, *version) : AgreementLoader(m_connection).draft(kind, stamp);
    if (!chosen)
        return chosen;
    // A field may have gone since the draft was written.
    if (auto readable = read(*chosen); !readable)
        return failure(readable);
    return store.activate(chosen->id, stamp);
}

} // namespace baton
