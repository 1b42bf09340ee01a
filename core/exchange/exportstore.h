// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportreason.h"
#include "exchange/exportrules.h"
#include "exchange/listexport.h"
#include "history/author.h"
#include "leads/recordlist.h"

namespace baton {

class Connection;

/// One row of the log of what left Baton, which is only ever added to.
struct ExportEntry
{
    qint64 id = 0;
    Stamp stamp;
    QString list;
    QString title;
    QString condition;
    QStringList columns; ///< By the keys of their fields.
    ExportFormat format = ExportFormat::Csv;
    qint64 rows = 0;
    bool hasContacts = false; ///< Whether the columns told who somebody is.
    ExportReason reason;
    QString digest; ///< SHA-256 of the file; empty for paper.
};

/// Who may take which records out, and the log of what was.
class ExportStore
{
public:
    explicit ExportStore(Connection &connection)
        : m_connection(connection)
    {}

    /// The stamp with whoever signed in to the server, where he is one of its people: nobody takes out in another's
    /// name. In a file, with whoever works there.
    Result<Stamp> signedBy(Stamp stamp);
    /// Whether the person may take these records of `table` out with these columns; a file holds nobody to it. Errors:
    /// Denied
    /// "export.nobody" (on a server, where nobody is known), "export.inactive", "export.role", "export.others" (count,
    /// scope) and "export.mostRows".
    Result<void> check(const ListExport &list, const RecordTable &table, const Stamp &stamp);
    /// Whether so many rows more are within what he may take out in a day: a second export may have come between.
    Result<void> checkRows(qint64 rows, const Stamp &stamp);

    Result<void> append(const ExportEntry &entry);
    /// The newest first.
    Result<QList<ExportEntry>> latest(int limit);

private:
    Result<Roles> rolesOf(UserId user);
    Result<qint64> others(const QList<qint64> &records, const RecordTable &table, UserId user, ExportScope scope);

    Connection &m_connection;
};

} // namespace baton
