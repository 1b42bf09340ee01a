// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffanswersql.h"

#include "funnel/handoffdeadlinestore.h"
#include "funnel/handoffsql.h"
#include "history/eventlog.h"
#include "history/json.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QString listOf(const Revertible::Images &images)
{
    QJsonArray answers;
    for (const QJsonObject &image : images)
        if (const QJsonObject answer = image.value(imageKey).toObject(); !answer.isEmpty())
            answers.append(answer);
    return QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

/// The statement of a file; a server has it as a verb of its own.
QString writeSql(AnswersTo expected)
{
    QString given = u"SELECT json_extract(value, '$.id') AS id, nullif(json_extract(value, '$.note'), '') AS note, "
                    "nullif(json_extract(value, '$.before_answer'), '{}') AS before_answer"_s;
    QString sql = u"UPDATE handoff SET revision = handoff.revision + 1, updated_at = :at, updated_by = :by, note = "
                  "a.note, before_answer = a.before_answer"_s;
    for (const QString &column : numberColumns) {
        given += u", json_extract(value, '$.%1') AS %1"_s.arg(column);
        sql += u", %1 = a.%1"_s.arg(column);
    }
    sql += u" FROM ("_s + given + u" FROM json_each(:answers)) a WHERE a.id = handoff.id"_s;
    if (expected == AnswersTo::WhatWaits)
        sql += u" AND handoff.accepted_at IS NULL AND handoff.rejected_at IS NULL AND handoff.returned_at IS NULL"_s;
    return sql + u" RETURNING id, revision"_s;
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
    const bool isFile = connection.dialect().isSqlite();
    const bool isNew = expected == AnswersTo::WhatWaits;
    const Bindings bindings{
        {u":answers"_s, listOf(images)}, {u":at"_s, toSql(stamp.recordedAt)}, {u":by"_s, toSql(stamp.actor)}};
    const QString verb = u"SELECT handoff_id, new_revision FROM write_answers(CAST(:answers AS JSONB), %1, :at, :by)"_s;
    QHash<qint64, int> revisions;
    const auto written = connection.select(isFile ? writeSql(expected) : verb.arg(isNew ? u"TRUE"_s : u"FALSE"_s),
                                           bindings, [&revisions](const Row &row) {
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
