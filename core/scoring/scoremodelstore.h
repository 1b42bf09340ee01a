// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementbodystore.h"
#include "conditions/fieldcatalogue.h"
#include "scoring/scoremodel.h"

namespace baton {

/// The model of one version.
struct ScoreModelVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought the model along and nobody stored it.
    ScoreModel model;
    FieldCatalogue catalogue; ///< With the workspace's own fields; what the model's conditions were read with.
};

/// The versions of the score model.
class ScoreModelStore : public AgreementBodyStore
{
public:
    static constexpr AgreementKind kind = AgreementKind::ScoreModel;

    ScoreModelStore(Connection &connection, const FieldCatalogue &builtIn)
        : AgreementBodyStore(connection, kind)
        , m_builtIn(builtIn)
    {}

    /// Errors: those of ScoreModel::fromJson.
    Result<ScoreModelVersion> read(const Agreement &agreement);
    /// The active model, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of read().
    Result<ScoreModelVersion> answering(std::optional<int> version = {});

protected:
    Result<QJsonObject> checked(const Agreement &agreement, Instant at) override;

private:
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
