// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// What a timeline is filtered by.
enum class TimelineKind { Interest, Call, Mail, Meeting, Note, Stage, Handoff, Owner, Deal, Edit, Import };

/// In the order in which a person is offered them.
inline constexpr std::array allTimelineKinds{TimelineKind::Interest, TimelineKind::Call,  TimelineKind::Mail,
                                             TimelineKind::Meeting,  TimelineKind::Note,  TimelineKind::Stage,
                                             TimelineKind::Handoff,  TimelineKind::Owner, TimelineKind::Deal,
                                             TimelineKind::Edit,     TimelineKind::Import};

/// "interest", "call", "mail", "meeting", "note", "stage", "handoff", "owner", "deal", "edit", "import": what a choice
/// of kinds is remembered by.
[[nodiscard]] QString keyOf(TimelineKind kind);
[[nodiscard]] std::optional<TimelineKind> timelineKindFromKey(QStringView key);

/// Whose timeline it is: that of one lead with its person and its account, or that of an account with all its leads.
struct TimelineSubject
{
    LeadId lead;
    AccountId account;

    friend bool operator==(const TimelineSubject &, const TimelineSubject &) = default;
};

/// One thing that happened, before it is read. Keys stand in the order of a timeline, the newest first; of what
/// happened in the same moment the end stands before its beginning.
struct TimelineKey
{
    /// Where it is kept; the later of two at the same moment is the greater one.
    enum class Source {
        Arrival,
        Import,
        Interest,
        Touch,
        Event,
        Routed,
        HandedOver,
        Rejected,
        Returned,
        Accepted,
        Stage,
        Deal
    };

    Instant at; ///< When it was true.
    Source source = Source::Event;
    qint64 id = 0; ///< Within its source; of a stage its place in the lead's history.
    LeadId lead; ///< None for what happened to an account.
    TimelineKind kind = TimelineKind::Edit;

    friend bool operator==(const TimelineKey &, const TimelineKey &) = default;
    friend size_t qHash(const TimelineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.source), key.id, key.lead.value());
    }
};

/// Whether `one` stands before `other`.
[[nodiscard]] bool isNewer(const TimelineKey &one, const TimelineKey &other);

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
    QString before; ///< Of a change: the old value. Of a move: the stage before.
    QString verb; ///< Of a touch how it ended ("noAnswer"), where that is known. Of a change: "created", "changed",
                  ///< "assigned", "imported" and "undone" (text: "FILE #BATCH") …. Of an answer to a hand-off the
                  ///< number of its reason.
    QString actor; ///< The user's name; empty where nobody is named.
    QString detail; ///< The interest's campaign; what was said with a hand-off; of a touch who turned to whom
                    ///< ("inbound").
    QString party; ///< The interest's source; who got a hand-off; who imported.
    LeadId lead; ///< None for what happened to an account.
    QString about; ///< The lead's name; empty where nobody is named.

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

} // namespace baton
