// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "leads/externalid.h"
#include "leads/stage.h"

#include <QList>
#include <QMap>

namespace baton {

/// The revisions on which an edit stands; person and account 0 where the lead has none.
struct LeadRevisions
{
    int lead = 0;
    int person = 0;
    int account = 0;

    friend bool operator==(const LeadRevisions &, const LeadRevisions &) = default;
};

/// One visit of a stage.
struct LeadStageVisit
{
    Stage stage = Stage::Inquiry;
    QString status;
    Instant enteredAt;
    std::optional<Instant> leftAt; ///< Nothing while the lead is there.
    bool isInconsistent = false;

    friend bool operator==(const LeadStageVisit &, const LeadStageVisit &) = default;
};

/// One thing that happened. Whoever shows it makes the sentence.
struct TimelineEntry
{
    enum class Kind { Interest, Stage, Change, Deal, Touch, Handoff };

    Instant at; ///< When it was true.
    Kind kind = Kind::Interest;
    QString subject; ///< The interest's kind; the stage's key; the changed field's key, empty for the whole lead; the
                     ///< deal's name; the touch's kind; of a hand-off what was done: "handedOver", "accepted",
                     ///< "rejected", "returned".
    QString text; ///< The interest's channel; the reason of a move; the new value of a change; the deal's stage; the
                  ///< touch's note; the side that a hand-off goes to.
    QString before; ///< Of a change: the old value.
    QString verb; ///< Of a touch how it ended ("noAnswer"), where that is known. Of a change: "created", "changed",
                  ///< "assigned", "imported" and "undone" (text: "FILE #BATCH") ….
    QString actor; ///< The user's name; empty where nobody is named.

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// All that is known of one lead.
struct LeadDetails
{
    LeadId id;
    PersonId person;
    AccountId account;
    LeadRevisions revisions;
    QMap<QString, FieldValue> fields; ///< Every field of the catalogue, missing ones too.
    QList<LeadStageVisit> stages; ///< In the order of the history.
    QString teleOwner;
    QString salesOwner;
    QList<ExternalId> externalIds;
    QList<TimelineEntry> timeline; ///< The newest first.
};

} // namespace baton
