// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "definition/definitionrules.h"
#include "history/author.h"

namespace baton {

class Connection;

/// The definition of one version.
struct DefinitionVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought the definition along and nobody stored it.
    SalesReadyDefinition definition;
    FieldCatalogue catalogue; ///< With the workspace's own fields; what the conditions were read with.
};

/// Under which version a lead became ready for sales, and when.
struct Qualification
{
    AgreementId agreement;
    int version = 0;
    Instant occurredAt;
};

/// The versions of the sales-ready definition, and which lead qualified under which.
class DefinitionStore
{
public:
    DefinitionStore(Connection &connection, const FieldCatalogue &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {}

    /// The active definition, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of SalesReadyDefinition::fromJson.
    Result<DefinitionVersion> answering(std::optional<int> version = {});
    /// A new draft, to be reviewed in half a year. Errors: those of SalesReadyDefinition::fromJson.
    Result<Agreement> draft(const QJsonObject &body, const QString &summary, const Stamp &stamp);
    /// Signs a version; without one the newest draft, which is what Baton brings along where nothing is stored.
    /// Errors: those of AgreementStore::sign.
    Result<Agreement> sign(std::optional<int> version, Side side, const QString &comment, const Stamp &stamp);
    /// Errors: those of AgreementStore::activate and of SalesReadyDefinition::fromJson.
    Result<Agreement> activate(std::optional<int> version, const Stamp &stamp);

    /// Errors: NotFound "lead.unknown".
    Result<Decision> decide(LeadId lead, const DefinitionVersion &version, Instant now);
    /// Leads that stand before the stage of marketing-qualified ones since that moment or before, by rising id: of
    /// these, or of all where none are named.
    Result<QList<LeadId>> candidates(Instant now, const QList<LeadId> &amongst = {});
    /// Those of them that qualify, in their order. Leads that are gone are left out.
    Result<QList<LeadId>> qualified(const QList<LeadId> &leads, const DefinitionVersion &version, Instant now);
    /// Remembers under which version these leads qualified. One that qualified before keeps its first version.
    Result<void> record(const QList<LeadId> &leads, AgreementId agreement, const Stamp &stamp);
    Result<std::optional<Qualification>> qualification(LeadId lead);

private:
    Result<DefinitionVersion> read(const Agreement &agreement);
    Result<Agreement> chosen(std::optional<int> version, const Stamp &stamp);

    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
