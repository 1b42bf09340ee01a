// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undooutput.h"

#include "session.h"

#include "capture/importundo.h"
#include "history/undoservice.h"
#include "leads/leadnumber.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString wordFor(Entity entity)
{
    switch (entity) {
    case Entity::Person: return u"person"_s;
    case Entity::Account: return u"account"_s;
    case Entity::Interest: return u"interest"_s;
    case Entity::Deal: return u"deal"_s;
    case Entity::User: return u"user"_s;
    case Entity::Channel: return u"channel"_s;
    case Entity::CustomField: return u"field"_s;
    default: return u"record"_s;
    }
}

QString recordOf(const UndoResult::Kept &kept)
{
    if (kept.entity == Entity::Lead || kept.entity == Entity::StageHistory || kept.entity == Entity::ExternalId)
        return leadNumber(LeadId(kept.id));
    return wordFor(kept.entity) + u' ' + QString::number(kept.id);
}

QJsonArray keptToJson(const QList<UndoResult::Kept> &kept)
{
    QJsonArray array;
    for (const auto &one : kept)
        array.append(
            QJsonObject{{u"record"_s, recordOf(one)}, {u"field"_s, textToJson(one.field)}, {u"reason"_s, one.reason}});
    return array;
}

void showUndo(Output &output, const UndoResult &result)
{
    output.line(
        u"Deleted %1, reverted %2, kept %3."_s.arg(result.deleted).arg(result.reverted).arg(result.kept.size()));
    if (result.kept.isEmpty())
        return;
    QList<OutputRow> rows;
    for (const auto &one : result.kept)
        rows.append({recordOf(one), textToJson(one.field), one.reason});
    output.table({{u"record"_s, u"Record"_s}, {u"field"_s, u"Field"_s}, {u"reason"_s, u"Kept because"_s}}, rows);
}

} // namespace

Result<void> undoBatch(Session &session, const QString &batch)
{
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    bool isNumber = false;
    const BatchId id(batch.toLongLong(&isNumber));
    if (!isNumber)
        return failure(Error::Kind::NotFound, u"batch.unknown"_s, {{u"batch"_s, batch}});
    QElapsedTimer timer;
    timer.start();
    UndoService service(**database, *author, importUndo());
    const auto undone = Session::wait(service.undo(id));
    if (!undone)
        return failure(undone);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"deleted"_s, undone->deleted},
                                              {u"reverted"_s, undone->reverted},
                                              {u"kept"_s, keptToJson(undone->kept)},
                                              {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000}});
    else
        showUndo(session.output(), *undone);
    return {};
}

} // namespace baton
