// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importprofile.h"
#include "capture/valuereader.h"

#include <QList>
#include <QStringList>

namespace baton {

/// A profile laid over the header of one file.
struct ProfileBinding
{
    static constexpr int none = -1;

    struct Column
    {
        int field = none; ///< Index in the record; none for a constant.
        int entry = 0; ///< Index in ImportProfile::columns, never an ignored one.
    };

    QList<Column> columns; ///< In the order of the profile.
    int externalId = none; ///< Index of the external id in the record.
    QStringList leftOut; ///< Headers that the profile does not name.
    QList<Error> notes; ///< "columns.ignored", "columns.absent" (optional or ignored, not in the file),
                        ///< "columns.leftOut", "columns.duplicate", each with "column".
};

/// Headers compare trimmed and case-folded; the first of several equal ones counts.
/// Errors: Invalid "columns.missing" with "columns" (their names joined by ", ").
[[nodiscard]] Result<ProfileBinding> bindProfile(const ImportProfile &profile, const QStringList &header);

/// The date order for a file: the profile's, else the detected one.
/// Errors: Invalid "date.ambiguous" with "column", "value", "first", "second" where a bound column of dates leaves it
/// open.
[[nodiscard]] Result<DateOrder> dateOrderFor(const ImportProfile &profile, const ProfileBinding &binding,
                                             const CsvDetection &detection);

/// The reader of one file's values. `workspaceCurrency` is for amounts where the profile names none either.
/// Errors: Invalid "calendar.zone".
[[nodiscard]] Result<ValueReader> valueReaderFor(const ImportProfile &profile, const CsvFormat &format, DateOrder order,
                                                 const QString &workspaceCurrency);

} // namespace baton
