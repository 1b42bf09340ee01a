// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/leadfilter.h"

namespace baton {

/// Where the records of a list stand, as SQL of that room: `from` with the alias by which the fields speak of them.
struct RecordTable
{
    QString from; ///< As "account a".
    QString id; ///< As "a.id".
    QString revision; ///< As "a.revision"; a number for rows that never change.
    QString isThere; ///< As "a.deleted_at IS NULL".
    /// Of rows that stand within a row of a table, whose ids are that row's id times `places` and the place within it:
    /// the id of that row, as "b.id". Then a page reads the rows that it needs, not all of them.
    QString holder = {};
    qint64 places = 0;
    /// Whose a record is: ids of users, as "u.id", any of which may be NULL. Nobody's where there are none.
    QStringList owners = {};
};

/// A list of something: a table and a catalogue of columns. All that it can do follows from these.
struct RecordList
{
    RecordTable table;
    FieldCatalogue catalogue;
    QStringList searched; ///< Keys of the fields in which searched words may stand.
    QList<SortKey> sort; ///< The order that it has by itself.
    QString unknown; ///< The code of the error that there is no such record, as "account.unknown".
};

/// Which records of a list, and in what order. Ties go by number, in the direction of the last key.
struct RecordFilter
{
    Condition condition;
    QString search; ///< Words as typed; each must stand in one of the fields that are searched.
    QList<SortKey> sort;
    Instant now = {}; ///< What the condition's relative times are reckoned from.

    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

} // namespace baton
