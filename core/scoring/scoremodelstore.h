// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "scoring/scoremodel.h"

namespace baton {

class Connection;

/// The model of one version.
struct ScoreModelVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought the model along and nobody stored it.
    ScoreModel model;
    FieldCatalogue catalogue; ///< With the workspace's own fields; what the model's conditions were read with.
};

/// The versions of the score model.
class ScoreModelStore
{
public:
    ScoreModelStore(Connection &connection, const FieldCatalogue &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {}

    /// Errors: those of ScoreModel::fromJson.
    Result<ScoreModelVersion> read(const Agreement &agreement);
    /// The active model, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of read().
    Result<ScoreModelVersion> answering(std::optional<int> version = {});
    /// A new draft, to be reviewed in half a year. Errors: those of read().
    Result<Agreement> draft(const QJsonObject &body, const QString &summary, const Stamp &stamp);
    /// Makes a version count; without one the newest draft. Errors: those of AgreementStore::activate and read().
    Result<Agreement> activate(std::optional<int> version, const Stamp &stamp);

private:
    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
