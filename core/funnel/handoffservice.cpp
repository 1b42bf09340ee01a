// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffservice.h"

#include "funnel/handoffdecisionstore.h"
#include "funnel/handoffreport.h"
#include "storage/database.h"
#include "storage/onebyone.h"
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

template<typename Item, typename Job>
QFuture<Result<QList<Result<HandoffOutcome>>>> HandoffService::writeEach(const QList<Item> &items, Job job)
{
    using Answers = QList<Result<HandoffOutcome>>;
    const auto reply = m_database.write(
        [items, job, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<Answers> {
            HandoffDecisionStore store(connection);
            auto answers =
                oneByOne<HandoffOutcome>(connection, items, [&](const Item &item) { return job(store, item, stamp); });
            if (!answers)
                return answers;
            QList<LeadId> leads;
            for (const auto &outcome : std::as_const(*answers)) {
                if (outcome)
                    leads.append(outcome->handoff.lead);
            }
            if (auto followed = follow(consequence, connection, leads, LeadChange::HandedOver, stamp); !followed)
                return failure(followed);
            return answers;
        });
    onReply(reply, this, [this](const Result<Answers> &answers) {
        for (const auto &outcome : answers.value_or(Answers())) {
            if (outcome)
                emit handoffChanged(*outcome);
        }
    });
    return reply;
}

QFuture<Result<HandoffOutcome>> HandoffService::handOver(const NewHandoff &wish)
{
    return write([wish](HandoffDecisionStore &store, const Stamp &stamp) { return store.handOver(wish, stamp); });
}

QFuture<Result<HandoffOutcome>> HandoffService::decide(const HandoffDecision &decision)
{
    return write([decision](HandoffDecisionStore &store, const Stamp &stamp) { return store.decide(decision, stamp); });
}

QFuture<Result<QList<Result<HandoffOutcome>>>> HandoffService::decideEach(const QList<HandoffDecision> &decisions)
{
    return writeEach(decisions, [](HandoffDecisionStore &store, const HandoffDecision &decision, const Stamp &stamp) {
        return store.decide(decision, stamp);
    });
}

QFuture<Result<QList<Result<HandoffOutcome>>>> HandoffService::takeBackEach(const QList<LeadId> &leads)
{
    return writeEach(leads, [](HandoffDecisionStore &store, LeadId lead, const Stamp &stamp) {
        return store.takeBack(lead, stamp);
    });
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
