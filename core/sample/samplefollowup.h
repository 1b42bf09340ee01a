// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "funnel/stagevisit.h"
#include "leads/assignment.h"
#include "leads/touch.h"
#include "sample/samplesteps.h"

#include <QByteArray>
#include <QList>

namespace baton {

/// Who receives a lead of the demo company: each turns to it at a pace of its own.
enum class SampleReceiver { Tele, Central, International };

/// One touch of a lead.
struct SampleTouch
{
    Instant at;
    TouchKind kind = TouchKind::Call;
    TouchDirection direction = TouchDirection::Outbound;
    Side side = Side::Sales;
    std::optional<Disposition> disposition;
};

/// Who got the lead of one side, and why.
struct SampleAssignment
{
    Instant at;
    Side side = Side::Sales;
    int owner = -1; ///< Index of a user; -1 until the rules name one, and where the lead was given back.
    QString rule = {}; ///< Of the routing rules; empty where somebody named the owner.
    QByteArray trace = {}; ///< JSON.
    Assignment::Cause cause = Assignment::Cause::Routed; ///< What is not routed stands as it is told.
    QString reason = {};
};

/// What both sides did with one lead. The owners of what is routed are named later, in the turn of all leads.
struct SampleFollowUp
{
    QList<Handoff> handoffs; ///< By instant; without ids, owners and deadlines.
    QList<SampleTouch> touches; ///< By instant.
    QList<SampleStep> steps; ///< What is open today.
    QList<SampleAssignment> assignments; ///< By instant; for most leads one for each side that received them.

    [[nodiscard]] bool isHandedTo(Side side) const;
};

/// What decides how a lead is followed up.
struct SampleFollowUpStart
{
    Instant today; ///< Nothing happens after it.
    SampleReceiver sales = SampleReceiver::International;
    bool goesToSales = false; ///< A qualified lead skips tele.
    bool isNeglected = false; ///< Whoever receives the lead does nothing with it.
};

/// How many times slower or faster than usual this team answers what it is handed.
[[nodiscard]] double samplePaceOf(SampleReceiver receiver);

/// Hand-offs with their answers, and touches, that fit the lead's way through the funnel: what a stage was entered by
/// is accepted then, what left it for a detour was mostly rejected or returned, and many are never answered or never
/// touched. Answers and first touches have log-normal lags, which differ by team.
[[nodiscard]] SampleFollowUp sampleFollowUp(SampleRandom &random, const StageHistory &visits,
                                            const SampleFollowUpStart &start);

} // namespace baton
