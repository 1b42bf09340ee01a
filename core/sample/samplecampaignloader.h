// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/tactic.h"
#include "history/author.h"
#include "support/result.h"

namespace baton {

class Connection;
struct SampleSource;

/// Writes the demo company's campaigns: one for each source that has one, its channels as tactics, and what the source
/// costs laid out over the months that it lasted until the sample's day; and the next fair, which is planned. Inside
/// the caller's transaction.
class SampleCampaignLoader
{
public:
    SampleCampaignLoader(Connection &connection, BatchId batch, const Stamp &stamp)
        : m_connection(connection)
        , m_batch(batch)
        , m_stamp(stamp)
    {}

    Result<void> load(const QString &currency, UserId owner, Instant today);

private:
    Result<void> loadCampaign(const SampleSource &source, Campaign campaign, QDate today);
    Result<void> loadTactics(const Campaign &campaign, const SampleSource &source);
    Result<void> loadCosts(const Campaign &campaign, const SampleSource &source, QDate today);

    Connection &m_connection;
    BatchId m_batch;
    Stamp m_stamp;
};

} // namespace baton
