// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/recordwriter.h"

#include "history/eventlog.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Qt says "0" of a missing number.
QString textOf(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

} // namespace

QList<FieldChange> changesBetween(const QList<RecordCell> &before, const QList<RecordCell> &after)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString &field = before[i].field;
        const QString was = textOf(before[i].value);
        const QString is = textOf(after[i].value);
        if (field.isEmpty())
            continue;
        if (!changes.isEmpty() && changes.last().field == field) {
            changes.last().oldValue += was.isEmpty() ? QString() : QString(u' ' + was);
            changes.last().newValue += is.isEmpty() ? QString() : QString(u' ' + is);
        } else {
            changes.append({field, was, is});
        }
    }
    changes.removeIf([](const FieldChange &change) { return change.oldValue == change.newValue; });
    return changes;
}

bool differ(const QVariant &before, const QVariant &after)
{
    return before.isNull() != after.isNull() || (!before.isNull() && before != after);
}

QList<RecordCell> moneyCells(const QString &name, const QString &field, const std::optional<Money> &money)
{
    const QVariant minor = money ? toSql(money->minor) : QVariant(QMetaType(QMetaType::LongLong));
    const QVariant currency = toSql(money ? money->currency : QString());
    return {{name + u"_minor"_s, field, minor}, {name + u"_currency"_s, field, currency}};
}

Result<void> RecordWriter::insert(qint64 id, const QList<RecordCell> &cells, const Stamp &stamp)
{
    QStringList columns{u"id"_s, u"created_at"_s, u"recorded_at"_s};
    QStringList values{u":id"_s, u":created_at"_s, u":recorded_at"_s};
    Bindings bindings{{u":id"_s, toSql(id)},
                      {u":created_at"_s, toSql(stamp.occurredAt)},
                      {u":recorded_at"_s, toSql(stamp.recordedAt)}};
    if (m_columns == Columns::WithUpdates) {
        columns += {u"created_by"_s, u"updated_at"_s, u"updated_by"_s};
        values += {u":created_by"_s, u":updated_at"_s, u":updated_by"_s};
        bindings += {{u":created_by"_s, toSql(stamp.actor)},
                     {u":updated_at"_s, toSql(stamp.recordedAt)},
                     {u":updated_by"_s, toSql(stamp.actor)}};
    }
    for (const RecordCell &cell : cells) {
        columns += cell.column;
        values += u':' + cell.column;
        bindings.append({u':' + cell.column, cell.value});
    }
    auto inserted = m_connection.execute(u"INSERT INTO "_s + m_table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s
                                             + values.join(u", "_s) + u')',
                                         bindings);
    if (!inserted)
        return failure(inserted);
    Event event;
    event.stamp = stamp;
    event.entity = m_entity;
    event.entityId = id;
    event.revision = 1;
    event.verb = Verb::Created;
    for (const RecordCell &cell : cells)
        if (cell.column == "batch_id"_L1)
            event.batch = BatchId(cell.value.toLongLong());
    return EventLog(m_connection).append(event);
}

Result<int> RecordWriter::update(qint64 id, int revision, const QList<RecordCell> &before,
                                 const QList<RecordCell> &after, const Stamp &stamp, const QList<FieldChange> &more)
{
    auto written = write(id, revision, {u"revision = revision + 1"_s}, before, after, stamp);
    if (!written)
        return failure(written);
    if (!*written)
        return revision;
    if (auto logged = log(id, revision + 1, changesBetween(before, after) + more, stamp); !logged)
        return failure(logged);
    return revision + 1;
}

Result<int> RecordWriter::extend(qint64 id, int revision, const QList<RecordCell> &before,
                                 const QList<RecordCell> &after, const Stamp &stamp, const QList<FieldChange> &more)
{
    auto written = write(id, revision, {}, before, after, stamp);
    if (!written)
        return failure(written);
    const QList<FieldChange> changes = *written ? changesBetween(before, after) + more : QList<FieldChange>();
    if (!changes.isEmpty())
        if (auto logged = log(id, revision, changes, stamp); !logged)
            return failure(logged);
    return revision;
}

Result<bool> RecordWriter::write(qint64 id, int revision, QStringList assignments, const QList<RecordCell> &before,
                                 const QList<RecordCell> &after, const Stamp &stamp)
{
    const qsizetype always = assignments.size();
    Bindings bindings{{u":id"_s, toSql(id)}, {u":revision"_s, toSql(revision)}};
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!differ(before[i].value, after[i].value))
            continue;
        assignments += after[i].column + u" = :"_s + after[i].column;
        bindings.append({u':' + after[i].column, after[i].value});
    }
    if (assignments.size() == always)
        return false;
    if (m_columns == Columns::WithUpdates) {
        assignments += {u"updated_at = :updated_at"_s, u"updated_by = :updated_by"_s};
        bindings += {{u":updated_at"_s, toSql(stamp.recordedAt)}, {u":updated_by"_s, toSql(stamp.actor)}};
    }
    auto updated = m_connection.execute(u"UPDATE "_s + m_table + u" SET "_s + assignments.join(u", "_s)
                                            + u" WHERE id = :id AND revision = :revision"_s,
                                        bindings);
    if (!updated)
        return failure(updated);
    if (*updated == 0)
        return failure(Error::Kind::Conflict, m_table + u".conflict"_s);
    return true;
}

Result<int> RecordWriter::updateBy(const QString &statement, const Bindings &bindings, qint64 id,
                                   const QList<FieldChange> &changes, const Stamp &stamp)
{
    const auto revision =
        m_connection.selectOne(statement, bindings, [](const Row &row) { return row.isNull(0) ? 0 : row.integer(0); });
    if (!revision)
        return failure(revision);
    if (revision->value_or(0) == 0)
        return failure(Error::Kind::Conflict, m_table + u".conflict"_s);
    if (auto logged = log(id, **revision, changes, stamp); !logged)
        return failure(logged);
    return **revision;
}

Result<void> RecordWriter::log(qint64 id, int revision, const QList<FieldChange> &changes, const Stamp &stamp)
{
    QList<Event> events;
    for (const FieldChange &change : changes) {
        Event event;
        event.stamp = stamp;
        event.entity = m_entity;
        event.entityId = id;
        event.revision = revision;
        event.verb = change.field.startsWith("owner"_L1) ? Verb::Assigned : Verb::Changed;
        event.field = change.field;
        event.oldValue = change.oldValue;
        event.newValue = change.newValue;
        events.append(event);
    }
    if (events.isEmpty()) {
        // Only derived columns changed: the revision still needs its row in the log.
        Event event;
        event.stamp = stamp;
        event.entity = m_entity;
        event.entityId = id;
        event.revision = revision;
        event.verb = Verb::Changed;
        events.append(event);
    }
    return EventLog(m_connection).append(events);
}

} // namespace baton
