// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditionevaluation.h"
#include "people/side.h"
#include "routing/capacityrules.h"

#include <QJsonObject>

namespace baton {

/// Why a lead went where it went: every rule that was asked, who could have got it, and what decided.
struct RoutingTrace
{
    struct Refused
    {
        UserId user;
        RoutingRefusal why = RoutingRefusal::Inactive;

        friend bool operator==(const Refused &, const Refused &) = default;
    };
    /// One rule that was asked.
    struct Tested
    {
        QString rule;
        Truth matched = Truth::False;
        QString clause; ///< Of a rule that did not take the lead: the part of its condition that said no.
        QString value; ///< What the lead has there; empty where it has nothing.
        bool isForAnotherSide = false; ///< The lead waits for an answer of the other side already.
        QList<Refused> refused; ///< Who could not get it, of those whom the rule names.

        friend bool operator==(const Tested &, const Tested &) = default;
    };
    /// What decided between those who could get it.
    enum class Reason {
        Nobody, ///< There was nobody; it waits in a queue.
        Named, ///< The rule names the one, or there was one alone.
        AccountOwner, ///< Who has the account's leads.
        FewestOpen, ///< `figure` open leads.
        Turn, ///< The user's job number `figure`, due first, at the lead `due`.
        Queue, ///< The rule leaves it to whoever takes it.
        FormerOwner, ///< Who had it before it qualified again.
    };

    QList<Tested> rules;
    QList<UserId> eligible; ///< Rising.
    UserId chosen;
    Reason reason = Reason::Nobody;
    qint64 figure = 0;
    qint64 due = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RoutingTrace fromJson(const QJsonObject &json);

    friend bool operator==(const RoutingTrace &, const RoutingTrace &) = default;
};

/// "nobody", "named", "accountOwner", "fewestOpen", "turn", "queue", "formerOwner".
[[nodiscard]] QString keyOf(RoutingTrace::Reason reason);

} // namespace baton
