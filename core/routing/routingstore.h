// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/routablelead.h"
#include "routing/rulesetstore.h"
#include "storage/binding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads the leads that wait for an owner.
class RoutingStore
{
public:
    /// Which leads to look at.
    struct Question
    {
        enum class Lock { None, Rows };

        Lock lock = Lock::None; ///< Until the transaction ends; rows that somebody is writing are left out then.
        QList<LeadId> amongst; ///< None: all.
        LeadId after; ///< Only higher numbers.
        qsizetype most = 0;
    };

    explicit RoutingStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Keeps everybody else from routing by this version until the transaction ends.
    Result<void> lock(AgreementId version);
    /// Leads of the scope that nobody has: neither tele nor sales, or tele-qualified ones that sales does not have yet;
    /// and those that qualified again and were not handed over since, whoever had them before. By rising id.
    Result<QList<LeadId>> waiting(const Question &question, const RulesetVersion &version, Instant now);
    /// Decides about these leads, one after another in this order; those that are gone are left out.
    Result<QList<RoutedLead>> decide(const QList<LeadId> &ids, const RulesetVersion &version, RoutingPool &pool,
                                     Instant now);
    /// Leads of the scope as of `to` that came in between these instants, whoever has them, by rising instant: for a
    /// simulation.
    Result<QList<std::pair<LeadId, Instant>>> created(const RulesetVersion &version, Instant from, Instant to);
    /// How many came in then at all.
    Result<qint64> countCreated(Instant from, Instant to);
    /// In the order of `ids`; those that are gone are left out.
    Result<QList<RoutableLead>> leads(const QList<LeadId> &ids, const Ruleset &ruleset);
    /// Who has these leads: sales, else tele.
    Result<QHash<LeadId, UserId>> owners(const QList<LeadId> &ids);

private:
    /// All leads of the scope: what stands behind SELECT, up to where further conditions go.
    struct Scoped
    {
        QString sql;
        Bindings bindings;
    };
    Result<Scoped> scoped(const RulesetVersion &version, Instant now);
    Result<void> readRejecters(QHash<LeadId, RoutableLead> &leads, const QVariant &ids);
    Result<void> readQueues(QHash<LeadId, RoutableLead> &leads, const QVariant &ids);

    Connection &m_connection;
};

} // namespace baton
