// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadgroup.h"
#include "leads/recordliststore.h"

#include <QFuture>
#include <QMap>
#include <QObject>

namespace baton {

class Clock;
class Database;

/// What can be asked of the records of a list, whatever they are.
class RecordListService : public QObject
{
    Q_OBJECT

public:
    /// They outlive it.
    RecordListService(Database &database, const Clock &clock, RecordList list, QObject *parent = nullptr);

    [[nodiscard]] const RecordList &list() const { return m_list; }
    /// All fields: what conditions and sorts are read with.
    [[nodiscard]] const FieldCatalogue &catalogue() const { return m_list.catalogue; }
    /// Errors: NotFound "field.unknown".
    QFuture<Result<QList<qint64>>> ids(const RecordFilter &filter);
    QFuture<Result<qint64>> count(const RecordFilter &filter);
    /// As RecordGroupStore::groups().
    QFuture<Result<QList<RecordGroup>>> groups(const RecordFilter &filter, const GroupQuestion &by);
    /// Errors: NotFound "field.unknown".
    QFuture<Result<QList<RecordSummary>>> page(const QList<qint64> &records, const QStringList &columns);
    /// Every field, missing ones too. Errors: NotFound, with the list's code.
    QFuture<Result<QMap<QString, FieldValue>>> fields(qint64 record);

protected:
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] Instant now() const;

private:
    Database &m_database;
    const Clock &m_clock;
    RecordList m_list;
};

} // namespace baton
