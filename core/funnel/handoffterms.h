// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/promisedtime.h"
#include "people/side.h"

#include <QJsonObject>

namespace baton {

/// How long the receiving side has.
struct HandoffTerms
{
    struct Term
    {
        PromisedTime time;
        BusinessCalendar hours;
    };

    Term respond;
    Term touch;
};

struct HandoffDeadlines
{
    Instant respondDue;
    Instant touchDue;

    friend bool operator==(const HandoffDeadlines &, const HandoffDeadlines &) = default;
};

/// One working day to answer and two to turn to the lead: where nobody promised anything else.
[[nodiscard]] HandoffTerms usualTerms(const BusinessCalendar &hours);

/// What the body of a service level agreement promises of hand-offs to that side: the first commitments for all leads
/// that begin with "handedOver" and stop with "decided" (or "accepted") and "touched"; so the deadlines of a hand-off
/// are those of its clocks. Where it promises nothing, the usual terms. `owner`: whoever gets the lead, for promises
/// in the owner's hours.
[[nodiscard]] HandoffTerms termsOf(const QJsonObject &policy, Side side, const BusinessCalendar &workspace,
                                   const BusinessCalendar &owner);

/// Errors: those of BusinessCalendar::addBusinessDays.
[[nodiscard]] Result<HandoffDeadlines> deadlinesOf(Instant handedAt, const HandoffTerms &terms);

} // namespace baton
