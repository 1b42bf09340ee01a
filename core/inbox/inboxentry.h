// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "funnel/handoff.h"
#include "history/batch.h"
#include "leads/assignment.h"
#include "support/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace baton {

/// One thing that somebody should know, about one record or about many that came together. It is stored nowhere: it
/// follows from the records that it is about.
struct InboxEntry
{
    enum class Kind {
        LeadsGiven, ///< Leads became this person's, by routing, by somebody or by an import.
        Rejected, ///< Hand-offs that the person gave were rejected,
        Returned, ///< or came back with a question.
        DeadlineNear, ///< Little time is left of what is the person's to do,
        DeadlineMissed, ///< or none was left when it passed.
        SignatureWanted, ///< An agreement waits for the person's signature.
        WorkDone, ///< An import or a job is over,
        WorkFailed, ///< or failed.
        OverBudget, ///< A campaign of the person's costs more than it may.
    };
    /// What a deadline is for.
    enum class Deadline { Answer, Touch };

    Kind kind = Kind::LeadsGiven;
    QString key; ///< The same each time that it is read; what is marked as read.
    Instant at; ///< When it happened, or last happened.
    Instant learnedAt; ///< When this database last learned of it: news since it was read makes it unread again.
    qint64 count = 1; ///< How many leads or hand-offs, or rows.
    qint64 day = 0; ///< Days since 1970 by the reader's clock, of what is told by the day; 0 of a batch.
    UserId actor; ///< Who gave, rejected or asked; none where it was a rule or nobody is known.
    QString actorName;
    LeadId lead; ///< Where it is a single one,
    QString leadName; ///< by name or account; empty where neither is known.
    Assignment::Cause cause = Assignment::Cause::Assigned; ///< Of leads given.
    Deadline deadline = Deadline::Answer; ///< Of a deadline.
    std::optional<HandoffReason> reason; ///< Of a single hand-off that was rejected.
    BatchId batch;
    std::optional<Batch::Kind> batchKind;
    QString fileName; ///< Of an import.
    AgreementId agreement;
    AgreementKind agreementKind = AgreementKind::Definition;
    int version = 0; ///< Of an agreement.
    CampaignId campaign;
    QString campaignName;
    Money spent; ///< Of a campaign: what is paid or promised to somebody,
    Money budget; ///< and what it may be.
    bool isRead = false;

    friend bool operator==(const InboxEntry &, const InboxEntry &) = default;
};

/// Whose inbox is read, and when.
struct InboxQuestion
{
    UserId user;
    Instant now;
    Duration dayShift{}; ///< How far the reader's clock is ahead of UTC.
};

} // namespace baton
