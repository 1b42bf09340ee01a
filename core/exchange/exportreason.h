// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

#include <array>
#include <optional>

namespace baton {

/// What records leave Baton for. The numbers are stored: never reuse one.
enum class ExportPurpose {
    OwnWork = 1, ///< To work with them oneself, as on the way to a fair.
    SalesContact = 2, ///< So that somebody calls or writes to them.
    Partner = 3, ///< For an agency or a partner who works for us.
    Analysis = 4, ///< For figures.
    Authority = 5, ///< For an audit, an authority or the person whom they are about.
    OtherSystem = 6, ///< To go on in another program.
};

inline constexpr std::array allExportPurposes{ExportPurpose::OwnWork,   ExportPurpose::SalesContact,
                                              ExportPurpose::Partner,   ExportPurpose::Analysis,
                                              ExportPurpose::Authority, ExportPurpose::OtherSystem};

/// "ownWork", "salesContact", "partner", "analysis", "authority", "otherSystem".
[[nodiscard]] QString keyOf(ExportPurpose purpose);
[[nodiscard]] std::optional<ExportPurpose> exportPurposeFromKey(QStringView key);

/// Why somebody takes records out: the kind of purpose, and in his own words for whom and what for.
struct ExportReason
{
    ExportPurpose purpose = ExportPurpose::OwnWork;
    QString words;

    friend bool operator==(const ExportReason &, const ExportReason &) = default;
};

/// Errors: Invalid "export.reasonMissing" where there are no words that say something; "text.tooLong".
[[nodiscard]] Result<void> checkReason(const ExportReason &reason);

} // namespace baton
