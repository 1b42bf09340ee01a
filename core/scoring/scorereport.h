// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scoring/scoreexplanation.h"
#include "support/instant.h"
#include "support/percentage.h"
#include "support/result.h"

#include <QList>
#include <QString>

namespace baton {

class Connection;
struct ScoreModelVersion;

/// What the stored scores were worth: the leads of each band, and how many of them were ever won.
struct ScoreFigures
{
    struct Band
    {
        QString band;
        qint64 leads = 0;
        qint64 won = 0;
        std::optional<Rate> wonRate;
        std::optional<double> lift; ///< The band's rate by that of all leads; nothing where nobody was won.
    };

    QList<Band> bands; ///< "A1" … "D4", "X"; those that have leads.
    qint64 leads = 0;
    qint64 won = 0;
    std::optional<Rate> wonRate;
    std::optional<Instant> oldest; ///< When the first and the last of these scores were worked out.
    std::optional<Instant> newest;
    std::optional<double> areaUnderCurve; ///< Nothing where there are none of one kind.
};

/// Reads the figures of the scores as they are stored, and explains single ones.
class ScoreReport
{
public:
    explicit ScoreReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<ScoreFigures> figures();
    /// What a version says of a lead at that moment, beside what is stored. Errors: NotFound "lead.unknown".
    Result<ExplainedScore> explain(LeadId lead, const ScoreModelVersion &version, Instant now);

private:
    Result<bool> isBehind(LeadId lead, const StoredScore &stored, const LeadFacts &facts, const ScoreRules &rules,
                          const FieldCatalogue &catalogue);

    Connection &m_connection;
};

} // namespace baton
