// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/enrolment.h"
#include "funnel/handoffdecision.h"
#include "funnel/stagemove.h"
#include "leads/newtouch.h"
#include "routing/leadstanding.h"
#include "routing/ownershipbatchstore.h"

#include <QHash>

namespace baton {

/// Who has a lead and what it waits for: where it must stand for something to be done with it as it was done before.
struct LeadPlace
{
    Stage stage = Stage::Inquiry;
    UserId teleOwner;
    UserId salesOwner;
    std::optional<Side> waitsFor; ///< The side whose answer it waits for.
    UserId waitsWith;

    friend bool operator==(const LeadPlace &, const LeadPlace &) = default;
};

[[nodiscard]] LeadPlace leadPlaceOf(const LeadStanding &lead);
[[nodiscard]] QHash<LeadId, LeadPlace> placesOf(const QList<LeadStanding> &leads);

/// Something that was done with leads here and can be taken back.
struct LeadDeed
{
    QString words; ///< As "accept Anna Berg".
    QList<LeadId> leads;
    QList<BatchId>
        batches; ///< Where fields or owners were changed, or leads were qualified and routed: in their order.
    QList<TouchId> touches; ///< Where something was logged.
    QList<MovedLead> moved; ///< Where leads were moved.
    std::optional<NewTouch> logged = {}; ///< The wish to log it, without the leads: what is next comes again with it.
    QList<HandoffDecision> answers = {}; ///< Where hand-offs were answered.

    /// Where owners were changed: the wish without its leads. A batch of it removes hand-offs when it goes back, which
    /// only the wish itself brings again.
    std::optional<OwnershipChange> change = {};
    /// Where leads were added to a campaign: the wish without them. As with owners, a batch of it removes what it made.
    std::optional<Enrolment> enrolment = {};
    QHash<LeadId, LeadPlace> places = {}; ///< Where the leads stood, of answers and other owners.

    // What went back, for doing it again.
    QList<BatchId> undoBatches = {}; ///< In the order in which they were written.
    QList<Touch> removed = {};
    QList<MovedLead> movedBack = {}; ///< Those of `moved` that went back.
};

} // namespace baton
