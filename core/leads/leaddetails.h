// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "leads/externalid.h"
#include "leads/stage.h"
#include "leads/timeline.h"

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
    QList<TimelineEntry> timeline; ///< The latest, the newest first; TimelineStore has all of them.
};

} // namespace baton
