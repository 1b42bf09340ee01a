// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuereader.h"

#include "funnel/handoffservice.h"
#include "funnel/stepservice.h"
#include "leads/leadservice.h"
#include "routing/capacityrules.h"
#include "sla/slaservice.h"
#include "support/reply.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The leads of this user alone are looked at; whose clock it is, the report decides itself.
Condition ownedBy(const User &user)
{
    return Condition::any({Condition::equals(u"owner.sales"_s, FieldValue(user.name)),
                           Condition::equals(u"owner.tele"_s, FieldValue(user.name))});
}

/// All that was read for one queue.
struct Waiting
{
    QList<HandoffEntry> handoffs;
    QList<SlaEntry> clocks;
    QList<HandoffEntry> free;
    QList<NextStep> planned;
    std::optional<LeadSet> fitting;
};

qsizetype countOf(const QList<QueueEntry> &entries, ClockMark mark)
{
    return std::ranges::count_if(entries, [mark](const QueueEntry &entry) { return entry.face.mark == mark; });
}

/// What rests is neither late nor at risk.
FoundQueue rested(FoundQueue queue, const QHash<LeadId, Cadence> &cadences, const TimeView &view)
{
    queue.late -= countOf(queue.entries, ClockMark::Late);
    queue.atRisk -= countOf(queue.entries, ClockMark::AtRisk);
    restEntries(queue.entries, cadences, view);
    queue.late += countOf(queue.entries, ClockMark::Late);
    queue.atRisk += countOf(queue.entries, ClockMark::AtRisk);
    return queue;
}

FoundQueue queueOf(Waiting waiting, const TimeView &view)
{
    if (const auto &fitting = waiting.fitting) {
        const auto isOther = [&fitting](const HandoffEntry &entry) { return !fitting->contains(entry.handoff.lead); };
        waiting.handoffs.removeIf(isOther);
        waiting.free.removeIf(isOther);
        waiting.planned.removeIf([&fitting](const NextStep &step) { return !fitting->contains(step.lead); });
        waiting.clocks.removeIf([&fitting](const SlaEntry &entry) { return !fitting->contains(entry.clock.lead); });
    }
    FoundQueue queue;
    queue.entries = queueEntries(waiting.handoffs, waiting.clocks, view, waiting.planned);
    queue.waiting = queue.entries.size();
    queue.late = countOf(queue.entries, ClockMark::Late);
    queue.atRisk = countOf(queue.entries, ClockMark::AtRisk);
    queue.entries.resize(std::min(queue.waiting, QueueReader::most));
    queue.free = queueEntries(waiting.free, {}, view);
    queue.takable = queue.free.size();
    queue.free.resize(std::min(queue.free.size(), QueueReader::most));
    return queue;
}

} // namespace

QueueReader::QueueReader(HandoffService &handoffs, SlaService &promises, LeadService &leads, StepService *steps,
                         QObject *parent)
    : QObject(parent)
    , m_handoffs(handoffs)
    , m_promises(promises)
    , m_leads(leads)
    , m_steps(steps)
{}

void QueueReader::read(const User &user, const Condition &condition, const TimeView &view)
{
    const int request = ++m_request;
    m_isReading = true;
    m_found.reset();
    m_clocks.reset();
    m_free.reset();
    m_fitting.reset();
    m_planned.reset();
    m_user = user.id;
    m_isFitting = condition.isAlways();
    if (!m_isFitting)
        askWhichFit(request, condition, view);
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
    askForFree(request, user, view);
    askWhatIsPlanned(request, user, view);
}

void QueueReader::askWhatIsPlanned(int request, const User &user, const TimeView &view)
{
    if (!m_steps) {
        m_planned.emplace();
        return;
    }
    onReply(m_steps->openOf(user.id), this, [this, request, view](const Result<QList<NextStep>> &steps) {
        if (request != m_request)
            return;
        if (!steps)
            return fail(request, steps.error());
        m_planned = *steps;
        join(request, view);
    });
}

void QueueReader::askForFree(int request, const User &user, const TimeView &view)
{
    HandoffQuestion free;
    free.asOf.now = view.now;
    free.takableBy = user.id;
    onReply(m_handoffs.list(free, {}), this,
            [this, request, view, roles = user.roles](const Result<QList<HandoffEntry>> &handoffs) {
                if (request != m_request)
                    return;
                if (!handoffs)
                    return fail(request, handoffs.error());
                m_free.emplace();
                // Whoever has no role yet may have any.
                std::ranges::copy_if(*handoffs, std::back_inserter(*m_free), [&roles](const HandoffEntry &entry) {
                    return roles.empty() || isRoleOf(roles, entry.handoff.to);
                });
                join(request, view);
            });
}

void QueueReader::askWhichFit(int request, const Condition &condition, const TimeView &view)
{
    onReply(m_leads.ids({condition, {}, {}, view.now}), this,
            [this, request, view](const Result<QList<LeadId>> &leads) {
                if (request != m_request)
                    return;
                if (!leads)
                    return fail(request, leads.error());
                m_fitting = LeadSet(*leads);
                m_isFitting = true;
                join(request, view);
            });
}

// Of a million leads, one person may have tens of thousands: they are put in order beside the window.
void QueueReader::join(int request, const TimeView &view)
{
    if (!m_found || !m_clocks || !m_free || !m_planned || !m_isFitting)
        return;
    const auto joined =
        QtConcurrent::run([waiting = Waiting{std::move(*m_found), std::move(*m_clocks), std::move(*m_free),
                                             std::move(*m_planned), std::move(m_fitting)},
                           view]() mutable { return queueOf(std::move(waiting), view); });
    onReply(joined, this, [this, request, view](const FoundQueue &queue) {
        if (request == m_request)
            askForAttempts(request, queue, view);
    });
}

// Of those that are shown alone: whatever lies deeper is not called today.
void QueueReader::askForAttempts(int request, const FoundQueue &queue, const TimeView &view)
{
    if (!m_steps)
        return name(request, queue);
    QList<LeadId> leads;
    for (const QueueEntry &entry : queue.entries)
        leads.append(entry.lead);
    onReply(m_steps->cadences(leads, m_user), this,
            [this, request, queue, view](const Result<QHash<LeadId, Cadence>> &cadences) {
                if (request != m_request)
                    return;
                if (!cadences)
                    return fail(request, cadences.error());
                name(request, rested(queue, *cadences, view));
            });
}

void QueueReader::name(int request, const FoundQueue &queue)
{
    QList<LeadId> leads;
    for (const QueueEntry &entry : queue.entries + queue.free)
        leads.append(entry.lead);
    onReply(m_leads.page(leads, queueColumns()), this,
            [this, request, queue](const Result<QList<LeadSummary>> &summaries) {
                if (request != m_request)
                    return;
                if (!summaries)
                    return fail(request, summaries.error());
                FoundQueue named = queue;
                nameEntries(named.entries, *summaries);
                nameEntries(named.free, *summaries);
                m_isReading = false;
                emit found(named);
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
