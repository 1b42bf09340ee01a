// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/planwriter.h"
#include "campaigns/tactic.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of tactics.
class TacticStore
{
public:
    explicit TacticStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Of one campaign, or of all where none is named; by name.
    Result<QList<Tactic>> of(CampaignId campaign = {});
    /// Errors: NotFound "tactic.unknown".
    Result<Tactic> byId(TacticId id);
    Result<std::optional<Tactic>> byName(CampaignId campaign, const QString &name);

    /// `within`: the batch that it belongs to, instead of one of its own.
    /// Errors: NotFound "campaign.unknown"; those of checkTactic; Invalid "tactic.nameTaken" (value), "tactic.utmTaken"
    /// (source, medium, tactic).
    Result<PlanChange<Tactic>> create(const Tactic &given, const Stamp &stamp, BatchId within = {});
    /// Writes every field but the campaign. Errors: those of create; Conflict "tactic.conflict".
    Result<PlanChange<Tactic>> update(const Tactic &given, const Stamp &stamp);
    /// Errors: Conflict "tactic.conflict", "tactic.inUse" (count) where cost lines name it.
    Result<BatchId> remove(TacticId id, int revision, const Stamp &stamp);

private:
    Result<void> check(const Tactic &tactic);

    Connection &m_connection;
};

} // namespace baton
