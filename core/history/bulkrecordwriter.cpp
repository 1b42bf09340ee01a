// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/bulkrecordwriter.h"

#include "history/eventlog.h"
#include "history/journal.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/stagedupdate.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Their values stand in the journal one by one, under their own names.
const QString customColumn = u"custom"_s;

QList<qsizetype> differingCells(const ChangedRecord &record)
{
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < record.before.size(); ++i) {
        if (differ(record.before[i].value, record.after[i].value))
            differing.append(i);
    }
    return differing;
}

void writeCell(BulkLoad &load, const QVariant &value)
{
    if (value.isNull())
        load.null();
    else if (value.typeId() == QMetaType::QString)
        load.text(value.toString());
    else if (value.typeId() == QMetaType::Double)
        load.real(value.toDouble());
    else
        load.integer(value.toLongLong());
}

QJsonValue toJournal(const QVariant &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

} // namespace

Result<void> BulkRecordWriter::update(const QList<ChangedRecord> &records, const Stamp &stamp)
{
    QList<ChangedRecord> changed;
    for (const ChangedRecord &record : records) {
        if (!differingCells(record).isEmpty())
            changed.append(record);
    }
    if (changed.isEmpty())
        return {};
    if (auto written = write(changed, stamp); !written)
        return written;
    if (auto journalled = journal(changed); !journalled)
        return journalled;
    return log(changed, stamp);
}

Result<void> BulkRecordWriter::write(const QList<ChangedRecord> &records, const Stamp &stamp)
{
    QSet<qsizetype> differing;
    for (const ChangedRecord &record : records) {
        for (const qsizetype cell : differingCells(record))
            differing.insert(cell);
    }
    QList<qsizetype> cells = differing.values();
    std::ranges::sort(cells);
    StagedUpdate update{m_table,
                        {},
                        u"updated_at = :updated_at, updated_by = :updated_by"_s,
                        {{u":updated_at"_s, toSql(stamp.recordedAt)}, {u":updated_by"_s, toSql(stamp.actor)}}};
    for (const qsizetype cell : std::as_const(cells))
        update.columns += records.first().after[cell].column;
    const auto written = update.run(m_connection, [&](BulkLoad &load) {
        for (const ChangedRecord &record : records) {
            load.integer(record.id);
            load.integer(record.revision);
            for (const qsizetype cell : std::as_const(cells))
                writeCell(load, record.after[cell].value);
            load.endRow();
        }
        return records.size();
    });
    if (!written)
        return failure(written);
    return *written ? Result<void>() : failure(Error::Kind::Busy, u"rows.raced"_s);
}

Result<void> BulkRecordWriter::journal(const QList<ChangedRecord> &records)
{
    QList<JournalEntry> entries;
    entries.reserve(records.size());
    for (const ChangedRecord &record : records) {
        JournalEntry entry{m_entity, record.id, record.id, record.revision + 1, record.custom, record.customNow};
        for (const qsizetype cell : differingCells(record)) {
            if (record.after[cell].column == customColumn)
                continue;
            entry.before->insert(record.after[cell].column, toJournal(record.before[cell].value));
            entry.after->insert(record.after[cell].column, toJournal(record.after[cell].value));
        }
        entries.append(entry);
    }
    return Journal(m_connection, m_batch).append(entries);
}

Result<void> BulkRecordWriter::log(const QList<ChangedRecord> &records, const Stamp &stamp)
{
    QList<Event> events;
    for (const ChangedRecord &record : records) {
        for (const FieldChange &change : changesBetween(record.before, record.after) + record.more) {
            Event event;
            event.stamp = stamp;
            event.entity = m_entity;
            event.entityId = record.id;
            event.revision = record.revision + 1;
            event.verb = Verb::Changed;
            event.field = change.field;
            event.batch = m_batch;
            event.oldValue = change.oldValue;
            event.newValue = change.newValue;
            events.append(event);
        }
    }
    return EventLog(m_connection).append(events);
}

} // namespace baton
