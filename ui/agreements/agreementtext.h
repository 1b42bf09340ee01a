// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "common/facttablemodel.h"
#include "common/formatting.h"

namespace baton {

/// "Definition", "Score", "Routing", "SLA".
[[nodiscard]] QString kindName(AgreementKind kind);
/// "draft", "in review", "signed", "active", "superseded"; "as Baton brings it" of what nobody stored.
[[nodiscard]] QString progressText(AgreementProgress progress);
/// "version 2 of the definition": what stands within a sentence.
[[nodiscard]] QString versionName(AgreementKind kind, int version);
/// Since when it counts, until when it did, and what was changed in it.
[[nodiscard]] QString factsText(const Agreement &agreement, const TimeView &view);
/// When it is to be looked at again; empty where nobody said so.
[[nodiscard]] QString reviewText(const Agreement &agreement, const TimeView &view);
/// What begins to hold when the version counts, as far as the history knows.
[[nodiscard]] QString activationText(const AgreementHistory &history, AgreementKind kind);

/// Why a version cannot begin to count now; empty where it can.
[[nodiscard]] QString whyNotActivated(const AgreementHistory &history, const Agreement &agreement, QDate today);
/// Why nobody can sign for that side now; empty where somebody can.
[[nodiscard]] QString whyNotSigned(const AgreementHistory &history, const Agreement &agreement, Side side);
[[nodiscard]] QString readOnlyText();

/// The newest first; what Baton brings along where nothing is stored.
[[nodiscard]] QList<Agreement> listedVersions(const AgreementHistory &history);
[[nodiscard]] FactTable versionTable(const AgreementHistory &history, const TimeView &view);

[[nodiscard]] QDate dayOf(const TimeView &view);

} // namespace baton
