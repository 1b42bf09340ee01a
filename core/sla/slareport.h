// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "sla/slafigures.h"
#include "support/result.h"

#include <functional>

namespace baton {

class Connection;
class SlaMeasureTally;
class SlaRules;
struct SlaHistory;
struct SlaNames;

/// Where the histories of many leads come from, if not from the tables: as SlaHistoryStore::each, of all leads of the
/// question.
using SlaHistoryReading = std::function<Result<void>(Connection &, const SlaQuestion &, const QList<Condition> &scopes,
                                                     const std::function<void(const SlaHistory &)> &visit)>;

/// Attainment and clocks as of any moment, worked out from the histories each time: nothing of a clock is stored.
///
/// Whether an owner is active, the scopes of commitments and the question's condition are asked as they are now,
/// because the past of those is not kept.
///
/// Errors of all: those of SlaPolicyStore::counting() and of conditionSql().
class SlaReport
{
public:
    /// `reading`: asked for the leads of everybody; those of one lead and of one owner are few, and read from the
    /// tables.
    SlaReport(Connection &connection, const FieldCatalogue &builtIn, SlaHistoryReading reading = {})
        : m_connection(connection)
        , m_builtIn(builtIn)
        , m_reading(std::move(reading))
    {}

    Result<SlaFigures> figures(const SlaQuestion &question);
    /// Errors also: NotFound "lead.unknown" where one lead is asked for that is not there, "sla.commitment" (choices).
    /// What the policy of a version, as of SlaPolicyStore::answering(), would have brought in the half year before
    /// `now`.
    Result<SlaFeasibility> feasibility(std::optional<int> version, Instant now);
    Result<SlaBoard> board(const SlaQuestion &question, const SlaListing &listing);
    /// What each active person has on his hands now, the fullest first.
    Result<QList<SlaLoad>> load();
    /// All clocks of one lead, by rising start. Errors also: NotFound "lead.unknown".
    Result<QList<SlaEntry>> ofLead(LeadId lead, const AsOf &asOf);

private:
    Result<SlaRules> rules(Instant now);
    Result<QList<SlaFeasibility::Load>> loads(const SlaMeasureTally &tally);
    /// Every lead of the question with those of its clocks that the question asks for.
    Result<void> each(const SlaRules &rules, const SlaQuestion &question, std::optional<LeadId> only,
                      const std::function<void(const SlaHistory &, const std::vector<SlaClock> &)> &visit);
    Result<SlaNames> names();
    Result<void> readGrades(QList<SlaEntry> &entries);

    Connection &m_connection;
    const FieldCatalogue &m_builtIn;
    SlaHistoryReading m_reading;
};

} // namespace baton
