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

QFuture<Result<HandoffOutcome>> HandoffService::handOver(const NewHandoff &wish)
{
    return announced(m_database.write([wish, stamp = m_author.stamp()](Connection &connection) {
        return HandoffDecisionStore(connection).handOver(wish, stamp);
    }));
}

QFuture<Result<HandoffOutcome>> HandoffService::decide(const HandoffDecision &decision)
{
    return announced(m_database.write([decision, stamp = m_author.stamp()](Connection &connection) {
        return HandoffDecisionStore(connection).decide(decision, stamp);
    }));
}

QFuture<Result<HandoffOutcome>> HandoffService::claim(LeadId lead)
{
    return announced(m_database.write([lead, stamp = m_author.stamp()](Connection &connection) {
        return HandoffDecisionStore(connection).claim(lead, stamp);
    }));
}

QFuture<Result<HandoffOutcome>> HandoffService::takeBack(LeadId lead)
{
    return announced(m_database.write([lead, stamp = m_author.stamp()](Connection &connection) {
        return HandoffDecisionStore(connection).takeBack(lead, stamp);
    }));
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
