// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

namespace baton {

/// What an import has to say about one row or about the whole file. Worded like an error, by code and arguments.
struct ImportIssue
{
    qint64 line = 0; ///< Physical line where the record begins, the header being 1; 0 where it is about the whole file.
    QString column; ///< The header as it stands in the file; empty where it is about the whole row.
    QString value; ///< The cell as it stands in the file, at most 200 characters.
    QString code; ///< Dotted and stable, such as "email.syntax".
    QVariantMap arguments; ///< What the sentence needs beside "line", "column" and "value".
    qint64 record = 0; ///< Number of the lead that the row became or changed; 0 where there is none.

    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};

} // namespace baton
