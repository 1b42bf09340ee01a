// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementbodystore.h"
#include "definition/definitionrules.h"
#include "storage/binding.h"

namespace baton {

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
class DefinitionStore : public AgreementBodyStore
{
public:
    static constexpr AgreementKind kind = AgreementKind::Definition;

    DefinitionStore(Connection &connection, const FieldCatalogue &builtIn)
        : AgreementBodyStore(connection, kind)
        , m_builtIn(builtIn)
    {}

    /// The active definition, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of SalesReadyDefinition::fromJson.
    Result<DefinitionVersion> answering(std::optional<int> version = {});

    /// Errors: NotFound "lead.unknown".
    Result<Decision> decide(LeadId lead, const DefinitionVersion &version, Instant now);
    /// Leads that stand before the stage of marketing-qualified ones since that moment or before, by rising id.
    Result<QList<LeadId>> candidates(Instant now);
    /// Those of these that still do, kept from everybody else until the transaction ends; what somebody is writing is
    /// left out.
    Result<QList<LeadId>> lockedCandidates(Instant now, const QList<LeadId> &amongst);
    /// Those of them that qualify, in their order. Leads that are gone are left out.
    Result<QList<LeadId>> qualified(const QList<LeadId> &leads, const DefinitionVersion &version, Instant now);
    Result<std::optional<Qualification>> qualification(LeadId lead);

protected:
    Result<QJsonObject> checked(const Agreement &agreement, Instant at) override;

private:
    Result<DefinitionVersion> read(const Agreement &agreement);
    Result<QList<LeadId>> selectCandidates(const QString &restriction, Bindings bindings, Instant now);

    const FieldCatalogue &m_builtIn;
};

} // namespace baton
