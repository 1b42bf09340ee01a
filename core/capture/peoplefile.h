// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/importissue.h"
#include "people/newuser.h"
#include "support/result.h"

#include <QList>

namespace baton {

/// A list of colleagues as a file gives it.
struct PeopleFile
{
    struct Entry
    {
        qint64 line = 0; ///< Physical line, the header being 1.
        NewUser person;
    };

    QList<Entry> entries;
    QList<Error> notes; ///< "encoding.guessed", "encoding.doubtful".
    QList<ImportIssue> rejects; ///< Rows that cannot be read, and those of an unknown role.
};

/// Reads a CSV file with the columns name, email, login, roles and team in any order, of which only name must be there;
/// others are left alone. Several roles or teams of one person are separated by semicolons or commas.
///
/// Errors: Invalid "people.nameColumn" with "file" and "columns", and those of detectCsv and CsvReader::open.
[[nodiscard]] Result<PeopleFile> readPeopleFile(const QString &path, CsvChoices choices = {});

} // namespace baton
