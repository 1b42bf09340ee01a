// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "leads/stage.h"
#include "people/promisedtime.h"
#include "sla/slameasure.h"

#include <QJsonObject>
#include <QMap>

namespace baton {

/// What makes a clock run or stop, as somebody wrote it down: an event, and of the events "stage" the stage.
struct SlaEvent
{
    enum class Kind {
        Created, ///< The lead came into being.
        HandedOver, ///< The party received the lead.
        Assigned, ///< Somebody of the party owns the lead; of marketing's promises anybody.
        Accepted, ///< The party accepted the hand-off.
        Decided, ///< The party accepted, rejected or returned the hand-off.
        Touched, ///< First human touch by the party.
        Conversed, ///< The party and the lead talked.
        HandedOn, ///< The party handed the lead over to the next side.
        Outcome, ///< An opportunity or an end: won, lost, rejected, returned, handed on, sent to a detour.
        Heard, ///< The lead wrote to the party: each answer is a promise of its own.
        Stage, ///< The lead entered the stage; as the end of a clock, that one or a later one of the funnel.
    };

    Kind kind = Kind::Created;
    Stage stage = Stage::Inquiry; ///< Of Kind::Stage alone.

    friend bool operator==(const SlaEvent &, const SlaEvent &) = default;
};

/// "created", "handedOver", "assigned", "accepted", "decided", "touched", "conversed", "handedOn", "outcome",
/// "heard", "stage.mql" …
[[nodiscard]] QString keyOf(const SlaEvent &event);

/// How long a clock may run, in the time that its commitment counts.
using SlaTarget = PromisedTime;

/// One promise of one party.
struct SlaCommitment
{
    /// Whose hours a clock counts.
    enum class Hours {
        Workspace,
        Owner, ///< Those of the clock's owner; the workspace's where nobody owns it.
        Always, ///< Day and night.
        Named, ///< `calendar` of the policy's own calendars.
    };

    QString key; ///< Unique within the policy; the same promise has the same key in all versions.
    QString name; ///< In the words of whoever made it; empty for most.
    Side party = Side::Sales;
    SlaEvent start;
    SlaEvent stop;
    SlaTarget target;
    std::optional<Condition> scope; ///< Of which leads; nothing: of all.
    Hours hours = Hours::Workspace;
    QString calendar;
    QList<Stage> pauses; ///< The clock stands while the lead is in one of these.
    std::optional<int> goal; ///< Which share is to be met, in percent.

    /// Its clocks belong to one hand-off and end with the next one.
    [[nodiscard]] bool isBoundToHandoff() const
    {
        return start.kind == SlaEvent::Kind::HandedOver || start.kind == SlaEvent::Kind::Accepted;
    }
    /// Its clocks end when the lead is handed over again or given back: bound to a hand-off, or to whoever has the
    /// lead.
    [[nodiscard]] bool endsWithHandoff() const
    {
        return isBoundToHandoff() || start.kind == SlaEvent::Kind::Assigned || start.kind == SlaEvent::Kind::Heard;
    }

    friend bool operator==(const SlaCommitment &, const SlaCommitment &) = default;
};

/// "workspace", "owner", "always": what may stand for a calendar's name, in the order of SlaCommitment::Hours.
[[nodiscard]] const QStringList &slaHoursKeys();

/// What the parties promised each other. A value; what it says of a lead never depends on anything but the lead's
/// history and the moment.
struct SlaPolicy
{
    QList<SlaCommitment> commitments;
    QMap<QString, BusinessHours> calendars; ///< Its own, so that a version stays what was agreed on.
    QList<SlaMeasure> measures = {};

    /// Reads {"calendars": {name: {"timezone", "hours", …}}, "commitments": [{"key", "name", "party", "start", "stop",
    /// "target": {"hours": 4}, "scope", "calendar": "workspace" | "owner" | "always" | name, "pauses": [stage],
    /// "goal"}], "measures": [{"key", "name", "party", "kind": "volume" | "acceptance" | "attempts", "target",
    /// "within":
    /// {"days": 15}, "goal", "scope"}]}. Without "pauses" the clocks of tele and sales stand while information is
    /// requested.
    ///
    /// Errors, all with rule: those of RuleReader and of businessHoursFromJson, Invalid "calendar.neverOpen",
    /// "rules.duplicate", "rules.empty", "rules.either" (two units), "sla.sameEvent", "sla.party" (event, party) where
    /// marketing, which receives no hand-off, should answer one.
    [[nodiscard]] static Result<SlaPolicy> fromJson(const QJsonObject &json, const FieldCatalogue &catalogue);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const SlaCommitment *find(const QString &key) const;

    friend bool operator==(const SlaPolicy &, const SlaPolicy &) = default;
};

} // namespace baton
