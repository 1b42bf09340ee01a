// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffanswersql.h"

#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffsql.h"
#include "history/eventlog.h"
#include "history/json.h"
#include "storage/bulkload.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto imageKey = "answer"_L1;
constexpr auto beforeKey = "before_answer"_L1;

/// What an answer writes: the columns of the row, which are the keys of the image too.
const QStringList numberColumns{u"owner_id"_s,    u"owned_at"_s,    u"accepted_at"_s,        u"accepted_recorded_at"_s,
                                u"rejected_at"_s, u"returned_at"_s, u"closed_recorded_at"_s, u"decided_by"_s,
                                u"reason"_s};

template<typename Tag>
QJsonValue orNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMillis(*instant)) : QJsonValue();
}

Result<void> stage(Connection &connection, const Revertible::Images &images)
{
    const QStringList columns = QStringList{u"id"_s} + numberColumns + QStringList{u"note"_s, QString(beforeKey)};
    auto ready = connection.run(u"DROP TABLE IF EXISTS handoff_answer"_s);
    if (ready)
        ready = connection.run(u"CREATE TEMPORARY TABLE handoff_answer AS SELECT "_s + columns.join(u", "_s)
                               + u" FROM handoff WHERE 1 = 0"_s);
    if (!ready)
        return ready;
    auto load = BulkLoad::into(connection, u"handoff_answer"_s, columns, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (const QJsonObject &image : images) {
        const QJsonObject answer = image.value(imageKey).toObject();
        if (answer.isEmpty())
            continue;
        (*load)->integer(answer.value(u"id").toInteger());
        for (const QString &column : numberColumns) {
            const QJsonValue value = answer.value(column);
            (*load)->integer(value.isDouble() ? std::optional(value.toInteger()) : std::nullopt);
        }
        (*load)->text(answer.value(u"note").toString());
        const QJsonObject before = answer.value(beforeKey).toObject();
        (*load)->text(before.isEmpty() ? QString() : toJsonText(before));
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return connection.dialect().isSqlite() ? Result<void>() : connection.run(u"ANALYZE handoff_answer"_s);
}

} // namespace

QJsonObject answerImage(const Handoff &handoff, const QString &before, qsizetype visits)
{
    return {{imageKey,
             QJsonObject{{u"id"_s, handoff.id.value()},
                         {u"owner_id"_s, orNull(handoff.owner)},
                         {u"owned_at"_s, orNull(handoff.ownedAt)},
                         {u"accepted_at"_s, orNull(handoff.acceptedAt)},
                         {u"accepted_recorded_at"_s, orNull(handoff.acceptedRecordedAt)},
                         {u"rejected_at"_s, orNull(handoff.rejectedAt)},
                         {u"returned_at"_s, orNull(handoff.returnedAt)},
                         {u"closed_recorded_at"_s, orNull(handoff.closedRecordedAt)},
                         {u"decided_by"_s, orNull(handoff.decidedBy)},
                         {u"reason"_s, handoff.reason ? QJsonValue(static_cast<int>(*handoff.reason)) : QJsonValue()},
                         {u"note"_s, handoff.note},
                         {beforeKey, objectFromJsonText(before)},
                         {u"visits"_s, visits}}}};
}

Result<QHash<qint64, int>> writeAnswers(Connection &connection, const Revertible::Images &images, AnswersTo expected,
                                        const Stamp &stamp)
{
    if (auto staged = stage(connection, images); !staged)
        return failure(staged);
    QString sql = u"UPDATE handoff SET revision = handoff.revision + 1, updated_at = :at, updated_by = :by, note = "
                  "a.note, before_answer = a.before_answer"_s;
    for (const QString &column : numberColumns)
        sql += u", %1 = a.%1"_s.arg(column);
    sql += u" FROM handoff_answer a WHERE a.id = handoff.id"_s;
    if (expected == AnswersTo::WhatWaits)
        sql += u" AND handoff.accepted_at IS NULL AND handoff.rejected_at IS NULL AND handoff.returned_at IS NULL"_s;
    QHash<qint64, int> revisions;
    const auto written = connection.select(sql + u" RETURNING handoff.id, handoff.revision"_s,
                                           {{u":at"_s, toSql(stamp.recordedAt)}, {u":by"_s, toSql(stamp.actor)}},
                                           [&revisions](const Row &row) {
                                               revisions.insert(row.int64(0), row.integer(1));
                                               return row.id<HandoffId>(0);
                                           });
    if (!written)
        return failure(written);
    // Whoever has it then may keep other hours.
    if (auto due = HandoffDeadlineStore(connection).refresh(*written); !due)
        return failure(due);
    return revisions;
}

Result<Revertible::Images> HandoffAnswerRevertible::current(Connection &connection, const QList<qint64> &ids)
{
    QList<LeadId> leads;
    leads.reserve(ids.size());
    for (const qint64 id : ids)
        leads.append(LeadId(id));
    const Dialect &dialect = connection.dialect();
    Images images;
    // The earlier ones of a lead are written over by its latest.
    auto read = connection.each(
        u"SELECT "_s + handoffColumns()
            + u", h.before_answer, v.visits FROM handoff h JOIN (SELECT s.lead_id, count(*) AS visits "
              "FROM stage_history s WHERE "_s
            + dialect.inIds(u"s.lead_id"_s, u":gone"_s) + u" GROUP BY s.lead_id) v ON v.lead_id = h.lead_id WHERE "_s
            + dialect.inIds(u"h.lead_id"_s, u":leads"_s) + u" ORDER BY h.handed_at, h.id"_s,
        {{u":gone"_s, toJsonList(leads)}, {u":leads"_s, toJsonList(leads)}}, [&](const Row &row) -> Result<void> {
            const Handoff handoff = handoffFrom(row);
            images.insert(handoff.lead.value(),
                          answerImage(handoff, row.text(handoffColumnCount), row.integer(handoffColumnCount + 1)));
            return {};
        });
    if (!read)
        return failure(read);
    return images;
}

Result<QHash<qint64, int>> HandoffAnswerRevertible::restore(Connection &connection, const Images &columns,
                                                            const Stamp &stamp)
{
    const auto restored = writeAnswers(connection, columns, AnswersTo::Anything, stamp);
    if (!restored)
        return failure(restored);
    QList<Event> events;
    for (auto handoff = restored->cbegin(); handoff != restored->cend(); ++handoff) {
        Event event;
        event.stamp = stamp;
        event.entity = Entity::Handoff;
        event.entityId = handoff.key();
        event.revision = handoff.value();
        event.verb = Verb::Undone;
        events.append(event);
    }
    if (auto logged = EventLog(connection).append(events); !logged)
        return failure(logged);
    return QHash<qint64, int>();
}

} // namespace baton
