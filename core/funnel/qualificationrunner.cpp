// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/qualificationrunner.h"

#include "definition/definitionstore.h"
#include "funnel/stagemovestore.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<qint64> qualify(Connection &connection, const FieldCatalogue &builtIn, const DefinitionVersion &version,
                       const QList<LeadId> &leads, const Stamp &stamp)
{
    DefinitionStore store(connection, builtIn);
    // Somebody may have moved one of them since the list was read.
    const auto waiting = store.candidates(stamp.occurredAt, leads);
    if (!waiting)
        return failure(waiting);
    const auto ready = store.qualified(*waiting, version, stamp.occurredAt);
    if (!ready)
        return failure(ready);
    StageMoveStore moves(connection);
    for (const LeadId lead : *ready) {
        StageMove move;
        move.lead = lead;
        move.to = Stage::Mql;
        if (auto moved = moves.write(move, stamp); !moved)
            return failure(moved);
    }
    if (auto recorded = store.record(*ready, version.agreement.id, stamp); !recorded)
        return failure(recorded);
    return ready->size();
}

Result<qint64> countReady(Connection &connection, const FieldCatalogue &builtIn, const DefinitionVersion &version,
                          const QList<LeadId> &leads, Instant now)
{
    const auto ready = DefinitionStore(connection, builtIn).qualified(leads, version, now);
    return ready ? Result<qint64>(ready->size()) : failure(ready);
}

} // namespace

Result<QualificationRunner::Outcome> QualificationRunner::run(const Progress &progress, Mode mode)
{
    const auto version = m_database
                             .read([builtIn = m_builtIn](Connection &connection) {
                                 return DefinitionStore(connection, builtIn).answering();
                             })
                             .result();
    if (!version)
        return failure(version);
    if (version->agreement.state != AgreementState::Active)
        return failure(Error::Kind::Invalid, u"definition.inactive"_s);
    const auto leads = m_database
                           .read([builtIn = m_builtIn, now = m_author.now()](Connection &connection) {
                               return DefinitionStore(connection, builtIn).candidates(now);
                           })
                           .result();
    if (!leads)
        return failure(leads);
    Outcome outcome{version->agreement.version, leads->size(), 0};
    for (qsizetype begin = 0; begin < leads->size(); begin += leadsPerTransaction) {
        if (m_isCancelled)
            return failure(Error::Kind::Invalid, u"definition.cancelled"_s, {{u"count"_s, outcome.qualified}});
        const auto job = [builtIn = m_builtIn, version = *version, stamp = m_author.stamp(), mode,
                          chunk = leads->mid(begin, leadsPerTransaction)](Connection &connection) {
            return mode == Mode::Write ? qualify(connection, builtIn, version, chunk, stamp)
                                       : countReady(connection, builtIn, version, chunk, stamp.occurredAt);
        };
        const auto qualified = mode == Mode::Write ? m_database.write(job).result() : m_database.read(job).result();
        if (!qualified)
            return failure(qualified);
        outcome.qualified += *qualified;
        if (progress)
            progress(std::min(begin + leadsPerTransaction, leads->size()), leads->size());
    }
    return outcome;
}

} // namespace baton
