// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stepservice.h"

#include "funnel/handoffstore.h"
#include "funnel/touchsidestore.h"
#include "leads/leadstore.h"
#include "leads/nextstepstore.h"
#include "leads/touchstore.h"
#include "people/availabilityreport.h"
#include "people/calendarstore.h"
#include "scoring/scorestore.h"
#include "storage/database.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> checkNotFuture(Instant at, const Stamp &stamp)
{
    if (at > stamp.occurredAt)
        return failure(Error::Kind::Invalid, u"step.future"_s, {{u"value"_s, toIsoText(at)}});
    return {};
}

Result<NextStep> added(Connection &connection, const NewStep &wish, const Stamp &stamp)
{
    const auto lead = LeadStore(connection).byId(wish.lead);
    if (!lead)
        return failure(lead);
    const auto side = wish.side ? Result<Side>(*wish.side) : sideOfActor(connection, *lead, stamp);
    if (!side)
        return failure(side);
    NextStep step;
    step.lead = lead->id;
    step.kind = wish.kind;
    step.side = *side;
    step.due = wish.due;
    step.note = wish.note;
    step.createdAt = wish.at.value_or(stamp.occurredAt);
    if (auto checked = checkNotFuture(step.createdAt, stamp); !checked)
        return failure(checked);
    return NextStepStore(connection).add(step, stamp);
}

Result<NextStep> finished(Connection &connection, StepId id, Instant at, const Stamp &stamp)
{
    NextStepStore store(connection);
    const auto step = store.byId(id);
    if (!step)
        return step;
    if (!step->isOpen())
        return failure(Error::Kind::Invalid, u"step.done"_s, {{u"value"_s, id.value()}});
    if (auto checked = checkNotFuture(at, stamp); !checked)
        return failure(checked);
    return store.finish(*step, std::max(at, step->createdAt), {}, stamp);
}

/// The hours of the user, or of the workspace where nobody is named.
Result<BusinessCalendar> hoursOf(Connection &connection, UserId user)
{
    if (user.isValid())
        return AvailabilityReport(connection).of(user);
    const auto hours = CalendarStore(connection).workspaceHours();
    return hours ? BusinessCalendar::create(hours->hours) : failure(hours);
}

Result<PlaybookGround> groundOf(Connection &connection, LeadId id, const Stamp &stamp)
{
    const auto lead = LeadStore(connection).byId(id);
    if (!lead)
        return failure(lead);
    const auto side = sideOfActor(connection, *lead, stamp);
    if (!side)
        return failure(side);
    auto touches = TouchStore(connection).ofLead(lead->id);
    if (!touches)
        return failure(touches);
    touches->removeIf([side = *side](const Touch &touch) { return touch.side != side; });
    const auto bands = ScoreStore(connection).bands({lead->id});
    if (!bands)
        return failure(bands);
    const auto handoff = HandoffStore(connection).latestOf(lead->id);
    if (!handoff)
        return failure(handoff);
    const auto hours = hoursOf(connection, stamp.actor);
    if (!hours)
        return failure(hours);
    return PlaybookGround{lead->id, lead->stage,
                          *side,    bands->value(lead->id),
                          *touches, *handoff ? (*handoff)->reason : std::nullopt,
                          *hours,   stamp.occurredAt};
}

} // namespace

StepService::StepService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

template<typename Job>
QFuture<Result<NextStep>> StepService::write(Job job)
{
    const auto reply =
        m_database.write([job, stamp = m_author.stamp()](Connection &connection) { return job(connection, stamp); });
    onReply(reply, this, [this](const Result<NextStep> &step) {
        if (step)
            emit stepChanged(*step);
    });
    return reply;
}

QFuture<Result<NextStep>> StepService::add(const NewStep &step)
{
    return write([step](Connection &connection, const Stamp &stamp) { return added(connection, step, stamp); });
}

QFuture<Result<NextStep>> StepService::finish(StepId step, std::optional<Instant> at)
{
    return write([step, at](Connection &connection, const Stamp &stamp) {
        return finished(connection, step, at.value_or(stamp.occurredAt), stamp);
    });
}

QFuture<Result<NextStep>> StepService::reopen(StepId id)
{
    return write([id](Connection &connection, const Stamp &stamp) -> Result<NextStep> {
        NextStepStore store(connection);
        const auto step = store.byId(id);
        if (!step)
            return step;
        if (step->isOpen())
            return failure(Error::Kind::Invalid, u"step.open"_s, {{u"value"_s, id.value()}});
        return store.reopen(*step, stamp);
    });
}

QFuture<Result<NextStep>> StepService::remove(StepId id)
{
    return write([id](Connection &connection, const Stamp &stamp) -> Result<NextStep> {
        NextStepStore store(connection);
        const auto step = store.byId(id);
        return step ? store.remove(*step, stamp) : step;
    });
}

QFuture<Result<QList<NextStep>>> StepService::ofLead(LeadId lead)
{
    return m_database.read([lead](Connection &connection) -> Result<QList<NextStep>> {
        const auto found = LeadStore(connection).byId(lead);
        if (!found)
            return failure(found);
        return NextStepStore(connection).ofLead(found->id);
    });
}

QFuture<Result<QList<NextStep>>> StepService::openOf(UserId user)
{
    return m_database.read([user](Connection &connection) { return NextStepStore(connection).openOf(user); });
}

QFuture<Result<QHash<LeadId, Cadence>>> StepService::cadences(const QList<LeadId> &leads, UserId user)
{
    return m_database.read(
        [leads, user, now = m_author.now()](Connection &connection) -> Result<QHash<LeadId, Cadence>> {
            const auto touches = TouchStore(connection).ofLeads(leads, Side::Tele);
            if (!touches)
                return failure(touches);
            const auto hours = hoursOf(connection, user);
            if (!hours)
                return failure(hours);
            QHash<LeadId, Cadence> found;
            for (auto own = touches->cbegin(); own != touches->cend(); ++own) {
                const auto cadence = cadenceOf(own.value(), {}, *hours, now);
                if (!cadence)
                    return failure(cadence);
                found.insert(own.key(), *cadence);
            }
            return found;
        });
}

QFuture<Result<PlaybookGround>> StepService::ground(LeadId lead)
{
    return m_database.read(
        [lead, stamp = m_author.stamp()](Connection &connection) { return groundOf(connection, lead, stamp); });
}

} // namespace baton
