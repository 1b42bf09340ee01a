// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"
#include "undobatch.h"

#include "capture/importundo.h"
#include "history/undoservice.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString nameOf(Batch::Kind kind)
{
    switch (kind) {
    case Batch::Kind::Import: return u"import"_s;
    case Batch::Kind::BulkEdit: return u"bulkEdit"_s;
    case Batch::Kind::Merge: return u"merge"_s;
    case Batch::Kind::Undo: return u"undo"_s;
    case Batch::Kind::Sample: return u"sample"_s;
    case Batch::Kind::Routing: return u"routing"_s;
    case Batch::Kind::Campaign: return u"campaign"_s;
    case Batch::Kind::Qualification: return u"qualification"_s;
    case Batch::Kind::Agreement: return u"agreement"_s;
    }
    return {};
}

QString stateName(const Batch &batch)
{
    if (batch.undoneBy.isValid())
        return u"undone"_s;
    switch (batch.state) {
    case Batch::State::Running: return u"unfinished"_s;
    case Batch::State::Done: return u"done"_s;
    case Batch::State::Cancelled: return u"cancelled"_s;
    case Batch::State::Failed: return u"failed"_s;
    }
    return {};
}

OutputRow rowOf(const Batch &batch)
{
    return {batch.id.value(),
            nameOf(batch.kind),
            stateName(batch),
            textToJson(batch.fileName),
            batch.rowsDone,
            toIsoText(batch.occurredAt),
            toIsoText(batch.recordedAt),
            batch.undoneBy.isValid() ? QJsonValue(batch.undoneBy.value()) : QJsonValue()};
}

Result<void> list(Session &session, const QString &format)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    UndoService service(**database, *author, importUndo());
    const auto batches = Session::wait(service.batches());
    if (!batches)
        return failure(batches);
    constexpr auto right = OutputColumn::Side::Right;
    RecordStream stream(RecordStream::format(format, session.options().form),
                        {{u"batch"_s, u"Batch"_s, right},
                         {u"kind"_s, u"Kind"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                         {u"state"_s, u"State"_s},
                         {u"file"_s, u"File"_s},
                         {u"rows"_s, u"Rows"_s, right},
                         {u"occurredAt"_s, u"As of"_s},
                         {u"recordedAt"_s, u"Recorded"_s},
                         {u"undoneBy"_s, u"Undone by"_s, right}});
    for (const Batch &batch : *batches)
        stream.write(rowOf(batch));
    stream.finish();
    return {};
}

} // namespace

void addHistoryRoom(CommandLine &commands)
{
    Room room = commands.room("history", "List what was done in bulk, and undo it");
    auto format = std::make_shared<QString>();
    room.verb({"list", "List the batches, the newest first", "batonctl -w acme.baton history list"},
              [format](Session &session) { return list(session, *format); })
        .choice("--format", *format, RecordStream::formatNames(), "csv or jsonl instead of a table");
    auto batch = std::make_shared<QString>();
    auto dryRun = std::make_shared<bool>(false);
    room.verb({"undo", "Undo a batch; what people changed since stays and is listed",
               "batonctl -w acme.baton history undo 3 --dry-run"},
              [batch, dryRun](Session &session) {
                  return undoBatch(session, *batch, *dryRun ? UndoMode::DryRun : UndoMode::Done);
              })
        .argument("batch", *batch, "Its number in \"history list\"")
        .flag("--dry-run", *dryRun, "Say what would go back and what would stay; write nothing");
}

} // namespace baton
