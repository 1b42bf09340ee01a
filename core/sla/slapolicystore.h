// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementbodystore.h"
#include "conditions/fieldcatalogue.h"
#include "sla/slarules.h"

namespace baton {

/// The policy of one version.
struct SlaPolicyVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought the policy along and nobody stored it.
    SlaPolicy policy;
};

/// The versions of the service level agreement. Clocks that began before a version counts keep theirs; the first one
/// that counts measures what began before it, too.
///
/// Errors of drafting and activating also, with rule: Invalid "calendar.neverOpen" where a commitment's hours do not
/// reach its target from the stamp on.
class SlaPolicyStore : public AgreementBodyStore
{
public:
    static constexpr AgreementKind kind = AgreementKind::SlaPolicy;

    SlaPolicyStore(Connection &connection, const FieldCatalogue &builtIn)
        : AgreementBodyStore(connection, kind)
        , m_builtIn(builtIn)
    {}

    /// The active policy, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of SlaPolicy::fromJson.
    Result<SlaPolicyVersion> answering(std::optional<int> version = {});
    /// All that ever counted, by rising start; where none did, the one that answers. Errors: those of answering().
    Result<QList<SlaVersion>> counting();
    /// Whose hours there are, laid out around `now`.
    Result<SlaCalendars> calendars(Instant now);
    /// The field catalogue with the workspace's own fields.
    Result<FieldCatalogue> catalogue();

protected:
    Result<QJsonObject> checked(const Agreement &agreement, Instant at) override;
    Result<void> follow(const Agreement &activated) override;

private:
    Result<SlaPolicyVersion> read(const Agreement &agreement);
    Result<void> checkReachable(const SlaPolicy &policy, Instant now);

    const FieldCatalogue &m_builtIn;
};

} // namespace baton
