// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "definition/definitionstore.h"
#include "support/percentage.h"

namespace baton {

/// How far a definition can be decided by what is known, and what it would have brought. Of the leads made in the
/// year before now, as they are known at now.
struct CoverageFigures
{
    struct Clause
    {
        QString key;
        qint64 present = 0; ///< Leads that have every field that the clause needs: asks for, and not by "is missing".
        qint64 held = 0;
        qint64 failed = 0;
        qint64 unknown = 0; ///< The three add up to all leads.
    };
    struct Group
    {
        qint64 leads = 0;
        qint64 won = 0;

        [[nodiscard]] std::optional<Rate> wonRate() const { return wilsonRate(won, leads); }
    };

    qint64 leads = 0;
    qint64 missingData = 0; ///< Those of the rest that lack data alone.
    QList<Clause> clauses;
    Group qualified;
    Group rest; ///< Both groups add up to all leads.
};

/// Reads the figures. Events that conditions count are always known.
class CoverageReport
{
public:
    explicit CoverageReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<CoverageFigures> figures(const DefinitionVersion &version, Instant now);

private:
    Result<void> add(const QList<LeadId> &leads, const DefinitionVersion &version, Instant now,
                     CoverageFigures &figures);

    Connection &m_connection;
};

} // namespace baton
