// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffservice.h"

#include "funnel/handoffdecisionstore.h"
#include "funnel/handoffreport.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

HandoffService::HandoffService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

template<typename Job>
QFuture<Result<HandoffOutcome>> HandoffService::write(Job job)
{
    return announced(m_database.write(
        [job, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<HandoffOutcome> {
            HandoffDecisionStore store(connection);
            auto outcome = job(store, stamp);
            if (!outcome)
                return outcome;
            if (auto followed = follow(consequence, connection, {outcome->handoff.lead}, LeadChange::HandedOver, stamp);
                !followed)
                return failure(followed);
            return outcome;
        }));
}

QFuture<Result<HandoffOutcome>> HandoffService::handOver(const NewHandoff &wish)
{
    return write([wish](HandoffDecisionStore &store, const Stamp &stamp) { return store.handOver(wish, stamp); });
}

QFuture<Result<HandoffOutcome>> HandoffService::decide(const HandoffDecision &decision)
{
    return write([decision](HandoffDecisionStore &store, const Stamp &stamp) { return store.decide(decision, stamp); });
}

QFuture<Result<HandoffOutcome>> HandoffService::claim(LeadId lead)
{
    return write([lead](HandoffDecisionStore &store, const Stamp &stamp) { return store.claim(lead, stamp); });
}

QFuture<Result<HandoffOutcome>> HandoffService::takeBack(LeadId lead)
{
    return write([lead](HandoffDecisionStore &store, const Stamp &stamp) { return store.takeBack(lead, stamp); });
}

QFuture<Result<HandoffLedger>> HandoffService::ledger(const HandoffQuestion &question)
{
    return m_database.read([question](Connection &connection) { return HandoffReport(connection).ledger(question); });
}

QFuture<Result<QList<HandoffEntry>>> HandoffService::list(const HandoffQuestion &question,
                                                          std::optional<HandoffBucket> bucket)
{
    return m_database.read(
        [question, bucket](Connection &connection) { return HandoffReport(connection).list(question, bucket); });
}

QFuture<Result<HandoffOutcome>> HandoffService::announced(const QFuture<Result<HandoffOutcome>> &reply)
{
    onReply(reply, this, [this](const Result<HandoffOutcome> &outcome) {
        if (outcome)
            emit handoffChanged(*outcome);
    });
    return reply;
}

} // namespace baton
