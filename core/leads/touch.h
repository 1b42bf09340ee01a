// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "people/role.h"
#include "support/id.h"
#include "support/instant.h"
#include "support/result.h"

#include <QString>

#include <optional>

namespace baton {

/// What somebody did with a lead, or heard from it. The numbers are stored: never reuse one.
enum class TouchKind { Call = 1, Mail = 2, Meeting = 3, Note = 4 };

/// Who turned to whom. A note has no direction: it is for ourselves. The numbers are stored: never reuse one.
enum class TouchDirection { Outbound = 1, Inbound = 2, Internal = 3 };

/// How a call ended. The numbers are stored: never reuse one.
enum class Disposition {
    Connected = 1,
    Voicemail = 2,
    NoAnswer = 3,
    Busy = 4,
    WrongNumber = 5,
    Gatekeeper = 6,
    DoNotCall = 7,
    Callback = 8,
};

/// One entry of the log of who did what with a lead.
struct Touch
{
    TouchId id;
    LeadId lead;
    TouchKind kind = TouchKind::Call;
    TouchDirection direction = TouchDirection::Outbound;
    Side side = Side::Sales; ///< On whose behalf.
    std::optional<Disposition> disposition; ///< Of calls alone.
    QString note;
    UserId actor;
    Instant occurredAt;
    Instant recordedAt;

    friend bool operator==(const Touch &, const Touch &) = default;
};

/// What stops a clock and makes a hand-off worked: somebody turned to the lead, or both talked. A note does neither.
[[nodiscard]] bool isHumanTouch(const Touch &touch);

/// Errors: Invalid "touch.disposition" for how a call ended where there was none, "touch.noteMissing" for a note
/// without words, "touch.direction" for a call, mail or meeting with nobody outside.
[[nodiscard]] Result<void> checkTouch(const Touch &touch);

/// On whose behalf somebody with these roles turned to a lead: of several sides that of `receiving`, who got the lead
/// last; without a side of one's own that one, else the side of the lead's stage, else Sales.
[[nodiscard]] Side sideOfTouch(const Roles &roles, std::optional<Side> receiving, Stage stage);

/// "call", "mail", "meeting", "note": what files and the command line say.
[[nodiscard]] QString keyOf(TouchKind kind);
[[nodiscard]] std::optional<TouchKind> touchKindFromKey(QStringView key);
/// "outbound", "inbound", "internal".
[[nodiscard]] QString keyOf(TouchDirection direction);
[[nodiscard]] std::optional<TouchDirection> touchDirectionFromKey(QStringView key);
/// "connected", "voicemail", "noAnswer", "busy", "wrongNumber", "gatekeeper", "doNotCall", "callback".
[[nodiscard]] QString keyOf(Disposition disposition);
[[nodiscard]] std::optional<Disposition> dispositionFromKey(QStringView key);

} // namespace baton
