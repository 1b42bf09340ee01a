// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/undo.h"

#include "history/batchstore.h"
#include "history/changedsince.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "history/json.h"
#include "history/removedrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Enough for the list that a person reads; the counts are exact.
constexpr qsizetype mostKeptListed = 100'000;
constexpr qsizetype pageSize = 500;

const QString undoneKey = u"undone"_s;
const QString removedKey = u"removed"_s;

bool isAboutALead(Entity entity)
{
    return entity == Entity::Lead || entity == Entity::StageHistory || entity == Entity::ExternalId
        || entity == Entity::Assignment || entity == Entity::HandoffAnswer || entity == Entity::Qualification;
}

bool isOfAPlan(Entity entity)
{
    return entity == Entity::Campaign || entity == Entity::Tactic || entity == Entity::CostLine;
}

} // namespace

Undo::Undo(Connection &connection, const UndoRegistry &registry, const Stamp &stamp)
    : m_connection(connection)
    , m_registry(registry)
    , m_stamp(stamp)
{}

Result<UndoResult> Undo::run(BatchId id)
{
    auto batch = undoable(id);
    if (!batch)
        return failure(batch);
    Batch undoing;
    undoing.kind = Batch::Kind::Undo;
    undoing.source = batch->source;
    undoing.fileName = batch->fileName;
    undoing.occurredAt = m_stamp.occurredAt;
    undoing.recordedAt = m_stamp.recordedAt;
    undoing.actor = m_stamp.actor;
    auto undoBatch = BatchStore(m_connection).create(undoing);
    if (!undoBatch)
        return failure(undoBatch);
    m_result.undoBatch = *undoBatch;

    const auto concerned = m_registry.concerned ? m_registry.concerned(m_connection, id) : Result<QList<LeadId>>();
    if (!concerned)
        return failure(concerned);
    if (auto noted = noteChanged(id); !noted)
        return failure(noted);
    if (auto back = bringBack(id); !back)
        return failure(back);
    // Changes first: a created row that a later batch changed is judged after its own changes went back.
    if (auto reverted = revertChanges(id); !reverted)
        return failure(reverted);
    if (auto added = addLeadsOfOthers(); !added)
        return failure(added);
    m_result.reverted = m_leads.size();
    for (const CreatedRows &rows : m_registry.created) {
        if (auto removed = removeCreated(rows, id); !removed)
            return failure(removed);
    }
    if (m_registry.afterwards) {
        if (auto derived = m_registry.afterwards(m_connection, m_leads.values(), m_stamp); !derived)
            return failure(derived);
    }
    if (m_registry.recount && !concerned->isEmpty()) {
        if (auto recounted = m_registry.recount(m_connection, *concerned, m_stamp); !recounted)
            return failure(recounted);
    }
    if (auto booked = book(*batch); !booked)
        return failure(booked);
    return m_result;
}

Result<Batch> Undo::undoable(BatchId id)
{
    // An import that still runs finds it taken back before its next rows.
    auto batch = BatchStore(m_connection).locked(id);
    if (!batch)
        return batch;
    const QVariantMap arguments{{u"batch"_s, id.value()}};
    if (batch->undoneBy.isValid())
        return failure(Error::Kind::Conflict, u"batch.alreadyUndone"_s, arguments);
    // What was removed is gone; what was only set back can be set again.
    if (batch->kind == Batch::Kind::Undo && batch->result.value(removedKey).toInteger(1) > 0)
        return failure(Error::Kind::Unsupported, u"batch.notRedoable"_s, arguments);
    if (m_stamp.recordedAt - batch->recordedAt > UndoService::retention)
        return failure(Error::Kind::Unsupported, u"batch.tooOld"_s, arguments);
    return batch;
}

// Before anything goes back: what the batch itself changed later is no change by others.
Result<void> Undo::noteChanged(BatchId batch)
{
    ChangedSince changed(m_connection, batch);
    if (auto ready = changed.prepare(); !ready)
        return ready;
    for (const auto &revertible : m_registry.changed) {
        const bool isCreated = std::ranges::any_of(m_registry.created, [&](const CreatedRows &rows) {
            return rows.entity == revertible->entity() && rows.origin == CreatedRows::Origin::Journal;
        });
        if (!isCreated)
            continue;
        if (auto noted = changed.note(*revertible); !noted)
            return noted;
    }
    return {};
}

// What was removed last needs what was removed before it no more: it comes back after it.
Result<void> Undo::bringBack(BatchId batch)
{
    for (auto rows = m_registry.created.rbegin(); rows != m_registry.created.rend(); ++rows) {
        if (rows->columns.isEmpty())
            continue;
        const auto back = RemovedRows(m_connection, *rows).bringBack(batch, m_result.undoBatch);
        if (!back)
            return failure(back);
        m_result.rows += back->came.size();
        if (isOfAPlan(rows->entity))
            m_result.plans += back->came.size();
        for (const qint64 id : back->stayedAway)
            m_result.kept.append({rows->entity, id, QString(), u"changedSince"_s});
    }
    return {};
}

Result<void> Undo::removeCreated(const CreatedRows &rows, BatchId batch)
{
    const bool sqlite = m_connection.dialect().isSqlite();
    for (const QString &statement :
         {u"DROP TABLE IF EXISTS undo_doomed"_s, u"CREATE TEMPORARY TABLE undo_doomed (id BIGINT PRIMARY KEY)"_s}) {
        if (auto done = m_connection.run(statement); !done)
            return done;
    }
    const QString rowsOfBatch = rows.origin == CreatedRows::Origin::Journal
        ? u"SELECT t.id FROM journal j JOIN "_s + rows.table
            + u" t ON t.id BETWEEN j.first_id AND j.last_id "
              "WHERE j.batch_id = :batch AND j.before IS NULL AND j.entity = "_s
            + QString::number(static_cast<int>(rows.entity))
        : u"SELECT t.id FROM "_s + rows.table + u" t WHERE t.batch_id = :batch"_s;
    auto doomed = m_connection.execute(u"INSERT INTO undo_doomed (id) "_s + rowsOfBatch, {{u":batch"_s, toSql(batch)}});
    if (!doomed)
        return failure(doomed);
    // What an edit changed made no rows: to ask what needs none of them would go through whole tables.
    if (*doomed == 0)
        return {};
    if (!sqlite) {
        if (auto analysed = m_connection.run(u"ANALYZE undo_doomed"_s); !analysed)
            return analysed;
    }
    if (auto kept = keepWhatIsNeeded(rows, batch); !kept)
        return failure(kept);
    if (!rows.columns.isEmpty()) {
        if (auto whole = RemovedRows(m_connection, rows).keepDoomed(m_result.undoBatch); !whole)
            return whole;
    }
    for (const QString &statement : rows.beforeDelete) {
        if (auto done = m_connection.run(statement); !done)
            return done;
    }
    auto deleted =
        m_connection.execute(u"DELETE FROM "_s + rows.table + u" WHERE id IN (SELECT id FROM undo_doomed)"_s);
    if (!deleted)
        return failure(deleted);
    if (rows.columns.isEmpty())
        m_result.removed += *deleted;
    m_result.rows += *deleted;
    if (rows.entity == Entity::Lead)
        m_result.deleted += *deleted;
    if (isOfAPlan(rows.entity))
        m_result.plans += *deleted;
    return {};
}

Result<qint64> Undo::keepWhatIsNeeded(const CreatedRows &rows, BatchId batch)
{
    qint64 kept = 0;
    for (const CreatedRows::KeptWhile &keep : rows.keptWhile) {
        Bindings bindings;
        if (keep.condition.contains(u":batch"_s))
            bindings.append({u":batch"_s, toSql(batch)});
        const QString ids =
            u"SELECT t.id FROM "_s + rows.table + u" t JOIN undo_doomed d ON d.id = t.id WHERE "_s + keep.condition;
        if (!keep.reason.isEmpty()) {
            auto listed = m_connection.each(ids + u" ORDER BY t.id"_s, bindings, [&](const Row &row) -> Result<void> {
                if (m_result.kept.size() < mostKeptListed)
                    m_result.kept.append({rows.entity, row.int64(0), QString(), keep.reason});
                return {};
            });
            if (!listed)
                return failure(listed);
        }
        auto removed = m_connection.execute(u"DELETE FROM undo_doomed WHERE id IN ("_s + ids + u')', bindings);
        if (!removed)
            return removed;
        kept += *removed;
    }
    return kept;
}

Result<void> Undo::revertChanges(BatchId batch)
{
    for (const auto &revertible : m_registry.changed) {
        QList<Change> changes;
        auto read = m_connection.each(
            u"SELECT first_id, before, after FROM journal WHERE batch_id = :batch AND entity = :entity AND before IS NOT NULL AND after IS NOT NULL ORDER BY seq DESC"_s,
            {{u":batch"_s, toSql(batch)}, {u":entity"_s, static_cast<int>(revertible->entity())}},
            [&](const Row &row) -> Result<void> {
                changes.append({revertible->entity(), row.int64(0), objectFromJsonText(row.text(1)),
                                objectFromJsonText(row.text(2))});
                return {};
            });
        if (!read)
            return read;
        for (qsizetype at = 0; at < changes.size(); at += pageSize) {
            if (auto reverted = revertPage(*revertible, changes.mid(at, pageSize)); !reverted)
                return reverted;
        }
    }
    return {};
}

Result<void> Undo::revertPage(Revertible &revertible, const QList<Change> &page)
{
    QList<qint64> ids;
    for (const Change &change : page)
        ids.append(change.id);
    auto current = revertible.current(m_connection, ids);
    if (!current)
        return failure(current);

    Revertible::Images restored;
    for (const Change &change : page) {
        const auto now = current->constFind(change.id);
        if (now == current->constEnd())
            continue;
        // A row that changed in its dependants alone has empty images: its revision must rise all the same.
        if (change.before.isEmpty())
            restored.insert(change.id, {});
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            const QJsonValue present = now->contains(it.key()) ? now->value(it.key()) : QJsonValue(QJsonValue::Null);
            if (present == change.after.value(it.key()))
                restored[change.id].insert(it.key(), it.value());
            else if (m_result.kept.size() < mostKeptListed)
                m_result.kept.append(
                    {change.entity, change.id, it.key(), revertible.whyKept(change.after.value(it.key()), present)});
        }
    }
    auto revisions = revertible.restore(m_connection, restored, m_stamp);
    if (!revisions)
        return failure(revisions);

    QList<JournalEntry> entries;
    for (auto it = restored.begin(); it != restored.end(); ++it) {
        QJsonObject before;
        const QJsonObject &present = (*current)[it.key()];
        for (auto column = it->begin(); column != it->end(); ++column)
            before.insert(column.key(), present.value(column.key()));
        const auto revision = revisions->constFind(it.key());
        entries.append({revertible.entity(), it.key(), it.key(),
                        revision == revisions->constEnd() ? std::nullopt : std::optional(*revision), before,
                        it.value()});
        if (!it->isEmpty())
            ++m_result.rows;
        if (!it->isEmpty() && revertible.way() == Revertible::Way::BackAlone)
            ++m_result.removed;
        if (isAboutALead(revertible.entity()) && !it->isEmpty())
            m_leads.insert(it.key());
        else if (!it->isEmpty())
            m_others[revertible.entity()].append(it.key());
        if (isOfAPlan(revertible.entity()) && !it->isEmpty())
            ++m_result.plans;
        if (revertible.entity() == Entity::Agreement && !it->isEmpty())
            ++m_result.agreements;
    }
    return Journal(m_connection, m_result.undoBatch).append(entries);
}

Result<void> Undo::addLeadsOfOthers()
{
    if (!m_registry.leadsOf)
        return {};
    for (auto others = m_others.cbegin(); others != m_others.cend(); ++others) {
        const auto leads = m_registry.leadsOf(m_connection, others.key(), others.value());
        if (!leads)
            return failure(leads);
        for (const LeadId lead : *leads)
            m_leads.insert(lead.value());
    }
    return {};
}

Result<void> Undo::book(const Batch &batch)
{
    BatchStore batches(m_connection);
    if (auto marked = batches.markUndone(batch.id, m_result.undoBatch); !marked)
        return marked;
    if (batch.kind == Batch::Kind::Undo) {
        // It counts again, and can be taken back again.
        const BatchId again(batch.result.value(undoneKey).toInteger());
        if (auto marked = batches.markUndone(again, {}); !marked)
            return marked;
    }
    const QJsonObject summary{{undoneKey, batch.id.value()},
                              {removedKey, m_result.removed},
                              {u"deleted"_s, m_result.deleted},
                              {u"reverted"_s, m_result.reverted},
                              {u"kept"_s, m_result.kept.size()}};
    if (auto finished = batches.finish(m_result.undoBatch, Batch::State::Done, m_stamp.recordedAt, summary); !finished)
        return finished;
    Event event;
    event.stamp = m_stamp;
    event.entity = Entity::Batch;
    event.entityId = batch.id.value();
    event.verb = Verb::Undone;
    event.batch = m_result.undoBatch;
    return EventLog(m_connection).append(event);
}

} // namespace baton
