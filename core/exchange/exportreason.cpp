// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportreason.h"

#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// "me" says nothing, "Ada" names somebody.
constexpr qsizetype fewestLetters = 3;

} // namespace

QString keyOf(ExportPurpose purpose)
{
    switch (purpose) {
    case ExportPurpose::OwnWork: return u"ownWork"_s;
    case ExportPurpose::SalesContact: return u"salesContact"_s;
    case ExportPurpose::Partner: return u"partner"_s;
    case ExportPurpose::Analysis: return u"analysis"_s;
    case ExportPurpose::Authority: return u"authority"_s;
    case ExportPurpose::OtherSystem: return u"otherSystem"_s;
    }
    return {};
}

std::optional<ExportPurpose> exportPurposeFromKey(QStringView key)
{
    const auto *found =
        std::ranges::find_if(allExportPurposes, [&](ExportPurpose purpose) { return keyOf(purpose) == key; });
    return found == allExportPurposes.end() ? std::nullopt : std::optional(*found);
}

Result<void> checkReason(const ExportReason &reason)
{
    const auto letters = std::ranges::count_if(reason.words, [](QChar sign) { return sign.isLetterOrNumber(); });
    if (letters < fewestLetters)
        return failure(Error::Kind::Invalid, u"export.reasonMissing"_s);
    return checkLength(reason.words, longestName);
}

} // namespace baton
