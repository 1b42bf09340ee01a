// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/side.h"
#include "support/id.h"
#include "support/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// What both sides agree on in versions. The numbers are stored: never reuse one.
enum class AgreementKind { Definition = 1, ScoreModel = 2, Ruleset = 3, SlaPolicy = 4 };

/// A draft is edited and signed; the active one counts; a superseded one counted before and never changes again.
/// The numbers are stored: never reuse one.
enum class AgreementState { Draft = 1, Active = 3, Superseded = 4 };

/// "definition", "score", "routing", "sla": what the command line says.
[[nodiscard]] QString keyOf(AgreementKind kind);
/// "draft", "active", "superseded".
[[nodiscard]] QString keyOf(AgreementState state);

/// One side's word that it will keep to a version.
struct Signature
{
    Side side = Side::Marketing;
    UserId user;
    Instant signedAt;
    QString comment;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// One version of what both sides agreed on; what its body means is its room's knowledge.
struct Agreement
{
    AgreementId id;
    int revision = 1;
    AgreementKind kind = AgreementKind::Definition;
    int version = 0; ///< From 1 within its kind.
    AgreementState state = AgreementState::Draft;
    QJsonObject body;
    QString summary; ///< What changed, in the words of who changed it.
    std::optional<Instant> effectiveFrom; ///< Set when it becomes active.
    std::optional<Instant> effectiveTo; ///< Set when the next one becomes active; not part of the time it counts.
    std::optional<QDate> reviewDue;
    QList<Signature> signatures; ///< At most one a side, in the order of sides.

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// What was done with a version, and the batch that takes it back; none where nothing was different.
struct AgreementStep
{
    Agreement agreement;
    BatchId batch;
};

} // namespace baton
