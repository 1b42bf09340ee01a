// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/touchservice.h"

#include "funnel/funnelstore.h"
#include "funnel/handoffstore.h"
#include "funnel/touchsidestore.h"
#include "funnel/touchstepstore.h"
#include "leads/leadstore.h"
#include "leads/touchstore.h"
#include "people/userstore.h"
#include "storage/database.h"
#include "storage/onebyone.h"
#include "support/reply.h"

namespace baton {

namespace {

Result<Touch> write(Connection &connection, const NewTouch &wish, const Stamp &stamp)
{
    auto lead = LeadStore(connection).byId(wish.lead);
    if (!lead)
        return failure(lead);
    auto side = wish.side ? Result<Side>(*wish.side) : sideOfActor(connection, *lead, stamp);
    if (!side)
        return failure(side);
    Touch touch;
    touch.lead = lead->id;
    touch.kind = wish.kind;
    touch.direction =
        wish.direction.value_or(wish.kind == TouchKind::Note ? TouchDirection::Internal : TouchDirection::Outbound);
    touch.side = *side;
    touch.disposition = wish.disposition;
    touch.note = wish.note;
    touch.occurredAt = wish.at.value_or(stamp.occurredAt);
    const auto begun = FunnelStore(connection).beginningOf(lead->id);
    if (!begun)
        return failure(begun);
    if (*begun && touch.occurredAt < **begun)
        return failure(
            Error::Kind::Invalid, QStringLiteral("touch.beforeLead"),
            {{QStringLiteral("value"), toIsoText(touch.occurredAt)}, {QStringLiteral("begin"), toIsoText(**begun)}});
    auto stored = TouchStore(connection).add(touch, stamp);
    if (!stored)
        return stored;
    if (auto refreshed = HandoffStore(connection).refreshFirstTouch(lead->id); !refreshed)
        return failure(refreshed);
    if (auto followed = TouchStepStore(connection).follow(*stored, wish, stamp); !followed)
        return failure(followed);
    return stored;
}

constexpr Duration takeBackWindow = std::chrono::days(90);

/// Who logged a touch takes it back; for others a manager of its side does.
Result<void> mayTakeBack(Connection &connection, const Touch &touch, const Stamp &stamp)
{
    const QVariantMap about{{QStringLiteral("value"), touch.id.value()}};
    if (stamp.recordedAt - touch.recordedAt > takeBackWindow)
        return failure(Error::Kind::Invalid, QStringLiteral("touch.late"), about);
    if (touch.actor == stamp.actor)
        return {};
    Roles roles;
    if (stamp.actor.isValid()) {
        const auto user = UserStore(connection).byId(stamp.actor);
        if (!user)
            return failure(user);
        if (user->active)
            roles = user->roles;
    }
    const bool isManagers = touch.side == Side::Sales && roles.contains(Role::SalesManager);
    return isManagers || roles.contains(Role::Ops)
        ? Result<void>()
        : failure(Error::Kind::Invalid, QStringLiteral("touch.others"), about);
}

Result<Touch> takeAway(Connection &connection, TouchId touch, const Stamp &stamp)
{
    const auto logged = TouchStore(connection).byId(touch);
    if (!logged)
        return logged;
    if (auto allowed = mayTakeBack(connection, *logged, stamp); !allowed)
        return failure(allowed);
    auto removed = TouchStore(connection).remove(touch, stamp);
    if (!removed)
        return removed;
    if (auto refreshed = HandoffStore(connection).refreshFirstTouch(removed->lead); !refreshed)
        return failure(refreshed);
    if (auto undone = TouchStepStore(connection).takeBack(removed->id, stamp); !undone)
        return failure(undone);
    return removed;
}

} // namespace

TouchService::TouchService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QFuture<Result<Touch>> TouchService::log(const NewTouch &touch)
{
    const auto reply = m_database.write(
        [touch, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<Touch> {
            auto logged = write(connection, touch, stamp);
            if (!logged)
                return logged;
            if (auto followed = follow(consequence, connection, {logged->lead}, LeadChange::Touched, stamp); !followed)
                return failure(followed);
            return logged;
        });
    onReply(reply, this, [this](const Result<Touch> &logged) {
        if (logged)
            emit touchLogged(*logged);
    });
    return reply;
}

QFuture<Result<Touch>> TouchService::remove(TouchId touch)
{
    const auto reply = m_database.write(
        [touch, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<Touch> {
            auto removed = takeAway(connection, touch, stamp);
            if (!removed)
                return removed;
            if (auto followed = follow(consequence, connection, {removed->lead}, LeadChange::Touched, stamp); !followed)
                return failure(followed);
            return removed;
        });
    onReply(reply, this, [this](const Result<Touch> &removed) {
        if (removed)
            emit touchRemoved(*removed);
    });
    return reply;
}

template<typename Item, typename Job>
QFuture<Result<QList<Result<Touch>>>> TouchService::writeEach(const QList<Item> &items, Job job)
{
    return m_database.write([items, job, consequence = m_consequence,
                             stamp = m_author.stamp()](Connection &connection) -> Result<QList<Result<Touch>>> {
        auto answers =
            oneByOne<Touch>(connection, items, [&](const Item &item) { return job(connection, item, stamp); });
        if (!answers)
            return answers;
        QList<LeadId> leads;
        for (const auto &touch : std::as_const(*answers)) {
            if (touch)
                leads.append(touch->lead);
        }
        if (auto followed = follow(consequence, connection, leads, LeadChange::Touched, stamp); !followed)
            return failure(followed);
        return answers;
    });
}

QFuture<Result<QList<Result<Touch>>>> TouchService::logEach(const QList<NewTouch> &touches)
{
    const auto reply = writeEach(touches, write);
    onReply(reply, this, [this](const Result<QList<Result<Touch>>> &answers) {
        for (const auto &logged : answers.value_or(QList<Result<Touch>>())) {
            if (logged)
                emit touchLogged(*logged);
        }
    });
    return reply;
}

QFuture<Result<QList<Result<Touch>>>> TouchService::removeEach(const QList<TouchId> &touches)
{
    const auto reply = writeEach(touches, takeAway);
    onReply(reply, this, [this](const Result<QList<Result<Touch>>> &answers) {
        for (const auto &removed : answers.value_or(QList<Result<Touch>>())) {
            if (removed)
                emit touchRemoved(*removed);
        }
    });
    return reply;
}

QFuture<Result<QList<Touch>>> TouchService::ofLead(LeadId lead)
{
    return m_database.read([lead](Connection &connection) -> Result<QList<Touch>> {
        auto found = LeadStore(connection).byId(lead);
        if (!found)
            return failure(found);
        return TouchStore(connection).ofLead(found->id);
    });
}

} // namespace baton
