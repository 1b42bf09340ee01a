// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuereader.h"

#include "funnel/handoffservice.h"
#include "leads/leadservice.h"
#include "sla/slaservice.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The leads of this user alone are looked at; whose clock it is, the report decides itself.
Condition ownedBy(const User &user)
{
    return Condition::any({Condition::equals(u"owner.sales"_s, FieldValue(user.name)),
                           Condition::equals(u"owner.tele"_s, FieldValue(user.name))});
}

} // namespace

QueueReader::QueueReader(HandoffService &handoffs, SlaService &promises, LeadService &leads, QObject *parent)
    : QObject(parent)
    , m_handoffs(handoffs)
    , m_promises(promises)
    , m_leads(leads)
{}

void QueueReader::read(const User &user, const TimeView &view)
{
    const int request = ++m_request;
    m_isReading = true;
    m_found.reset();
    m_clocks.reset();
    HandoffQuestion handed;
    handed.asOf.now = view.now;
    handed.owner = user.id;
    onReply(m_handoffs.list(handed, {}), this, [this, request, view](const Result<QList<HandoffEntry>> &handoffs) {
        if (request != m_request)
            return;
        if (!handoffs)
            return fail(request, handoffs.error());
        m_found = *handoffs;
        join(request, view);
    });
    SlaQuestion promised;
    promised.asOf.now = view.now;
    promised.owner = user.id;
    promised.condition = ownedBy(user);
    onReply(m_promises.board(promised, {}), this, [this, request, view](const Result<SlaBoard> &board) {
        if (request != m_request)
            return;
        if (!board)
            return fail(request, board.error());
        m_clocks = board->entries;
        join(request, view);
    });
}

void QueueReader::join(int request, const TimeView &view)
{
    if (!m_found || !m_clocks)
        return;
    QList<QueueEntry> entries = queueEntries(*m_found, *m_clocks, view);
    const qsizetype waiting = entries.size();
    entries.resize(std::min(waiting, most));
    QList<LeadId> leads;
    for (const QueueEntry &entry : std::as_const(entries))
        leads.append(entry.lead);
    onReply(m_leads.page(leads, queueColumns()), this,
            [this, request, entries, waiting](const Result<QList<LeadSummary>> &summaries) {
                if (request != m_request)
                    return;
                if (!summaries)
                    return fail(request, summaries.error());
                QList<QueueEntry> named = entries;
                nameEntries(named, *summaries);
                m_isReading = false;
                emit found(named, waiting);
            });
}

void QueueReader::fail(int request, const Error &error)
{
    if (request != m_request)
        return;
    ++m_request; // What is still to come belongs to a reading that failed.
    m_isReading = false;
    emit failed(error);
}

} // namespace baton
