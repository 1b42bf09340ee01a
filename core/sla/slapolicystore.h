// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "sla/slarules.h"

namespace baton {

class Connection;

/// The policy of one version.
struct SlaPolicyVersion
{
    Agreement agreement; ///< Version 0 and without an id where Baton brought the policy along and nobody stored it.
    SlaPolicy policy;
};

/// The versions of the service level agreement.
class SlaPolicyStore
{
public:
    SlaPolicyStore(Connection &connection, const FieldCatalogue &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {}

    /// The active policy, else the newest draft, else what Baton brings along; or that of a version.
    /// Errors: NotFound "agreement.unknown", those of SlaPolicy::fromJson.
    Result<SlaPolicyVersion> answering(std::optional<int> version = {});
    /// All that ever counted, by rising start; where none did, the one that answers. Errors: those of answering().
    Result<QList<SlaVersion>> counting();
    /// A new draft, to be reviewed in half a year.
    /// Errors: those of SlaPolicy::fromJson; with rule, Invalid "calendar.neverOpen" where a commitment's hours do not
    /// reach its target from the stamp on.
    Result<Agreement> draft(const QJsonObject &body, const QString &summary, const Stamp &stamp);
    /// Makes a version count from the stamp on; without one the newest draft. Clocks that began before keep theirs.
    /// Errors: those of draft() and of AgreementStore::activate.
    Result<Agreement> activate(std::optional<int> version, const Stamp &stamp);

    /// Whose hours there are, laid out around `now`.
    Result<SlaCalendars> calendars(Instant now);
    /// The field catalogue with the workspace's own fields.
    Result<FieldCatalogue> catalogue();

private:
    Result<SlaPolicyVersion> read(const Agreement &agreement);
    Result<void> checkReachable(const SlaPolicy &policy, Instant now);

    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
};

} // namespace baton
