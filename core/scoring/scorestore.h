// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scoring/scorerules.h"
#include "support/id.h"

namespace baton {

class Connection;

/// What a model says of one lead.
struct LeadScore
{
    LeadId lead;
    Score score;
};

/// The score that a lead has in lists: of one version, at one moment.
struct StoredScore
{
    AgreementId agreement;
    Instant scoredAt;
    qint64 fit = 0; ///< ×10⁴
    qint64 engagement = 0; ///< ×10⁴
    QString band;
    QMap<QString, qint64> contributions; ///< By key; ×10⁴.

    friend bool operator==(const StoredScore &, const StoredScore &) = default;
};

/// Reads what rules ask for, many leads at once, and keeps what they say: the snapshot and the lead's cached score.
class ScoreStore
{
public:
    explicit ScoreStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Those that are there, by rising id.
    Result<QList<LeadId>> leads();
    /// Leads that are gone are left out. `catalogue` is that of the rules. Errors: those of LeadFactsStore.
    Result<QList<LeadScore>> score(const QList<LeadId> &leads, const ScoreRules &rules, const FieldCatalogue &catalogue,
                                   Instant now);
    /// Takes the place of what was stored. Runs inside the caller's transaction. The lead's revision stays: a score is
    /// worked out, nobody edited it.
    Result<void> write(const QList<LeadScore> &scores, AgreementId agreement, Instant now);
    /// The stored scores of those that have one, ×10⁴.
    Result<QHash<LeadId, qint64>> totals(const QList<LeadId> &leads);
    /// The stored bands of those that have one.
    Result<QHash<LeadId, QString>> bands(const QList<LeadId> &leads);
    /// Nothing where the lead was never scored.
    Result<std::optional<StoredScore>> stored(LeadId lead);

private:
    Result<void> stage(const QList<LeadScore> &scores, AgreementId agreement, Instant now);

    Connection &m_connection;
};

} // namespace baton
