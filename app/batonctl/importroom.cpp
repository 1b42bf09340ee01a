// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "importoutput.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"
#include "undobatch.h"

#include "capture/importpreview.h"
#include "capture/importrunner.h"
#include "capture/mappinggroundloader.h"
#include "history/batchstore.h"
#include "scoring/rescoringstore.h"
#include "storage/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct RunOptions
{
    QString file;
    QString source;
    QString profile;
    QString policy = u"upsert"_s;
    QString match;
    QString kind;
    QString format;
    QString encoding;
    QString header;
    bool isDryRun = false;
};

struct PreviewOptions
{
    QString file;
    QString profile;
    QString encoding;
    QString header;
};

struct UndoOptions
{
    QString batch;
    bool dryRun = false;
};

std::optional<MatchKey> matchKeyFromText(const QString &text)
{
    const QString key = text.trimmed().toLower();
    if (key == u"externalid")
        return MatchKey::ExternalId;
    if (key == u"email")
        return MatchKey::Email;
    if (key == u"rowkey")
        return MatchKey::RowKey;
    return {};
}

/// What --encoding and --header say; nothing where they are not given.
Result<CsvChoices> choicesFor(const QString &encoding, const QString &header)
{
    CsvChoices choices;
    if (!header.isEmpty())
        choices.header = header == u"yes" ? HeaderRow::Present : HeaderRow::Absent;
    if (encoding.isEmpty())
        return choices;
    const auto chosen = chosenEncoding(encoding);
    if (!chosen)
        return failure(chosen);
    choices.encoding = *chosen;
    return choices;
}

/// The profile in the file, with what the command line says on top; the proposal where none is named.
Result<ImportProfile> profileFor(Database &database, const RunOptions &options, const CsvChoices &choices)
{
    ImportProfile profile;
    if (options.profile.isEmpty()) {
        const auto ground = Session::wait(database.read(mappingGround));
        if (!ground)
            return failure(ground);
        auto preview = previewImport(options.file, {}, *ground, choices);
        if (!preview)
            return failure(preview);
        profile = preview->profile;
    } else {
        auto read = importProfileFromFile(options.profile);
        if (!read)
            return read;
        profile = *read;
    }
    if (choices.encoding)
        profile.encoding = choices.encoding;
    if (options.kind == u"leads")
        profile.kind = ImportKind::Leads;
    else if (options.kind == u"interests")
        profile.kind = ImportKind::Interests;
    else if (options.kind == u"deals")
        profile.kind = ImportKind::Deals;
    if (options.match.isEmpty())
        return profile;
    profile.match.clear();
    for (const QString &part : options.match.split(u',', Qt::SkipEmptyParts)) {
        const auto key = matchKeyFromText(part);
        if (!key)
            return failure(Error::Kind::Invalid, u"match.key"_s, {{u"value"_s, part.trimmed()}});
        profile.match.append(*key);
    }
    return profile;
}

Result<void> runImport(Session &session, const RunOptions &options)
{
    const auto choices = choicesFor(options.encoding, options.header);
    if (!choices)
        return failure(choices);
    const auto database = session.database(options.isDryRun ? Session::Purpose::Reading : Session::Purpose::Writing);
    if (!database)
        return failure(database);
    auto profile = profileFor(**database, options, *choices);
    if (!profile)
        return failure(profile);
    auto author = session.author();
    if (!author)
        return failure(author);

    ImportRequest request;
    request.file = options.file;
    request.source = options.source;
    request.profile = *profile;
    request.choices.header = choices->header;
    request.policy = importPolicyFromKey(options.policy).value_or(ImportPolicy::Upsert);

    std::optional<RecordStream> stream;
    ImportObserver observer;
    observer.progress = [&session](const ImportProgress &progress) {
        session.output().progress(u"Importing: %1 rows"_s.arg(progress.rows), progress.bytesRead, progress.bytesTotal);
    };
    if (!options.format.isEmpty()) {
        stream.emplace(RecordStream::format(options.format, session.options().form), planColumns());
        observer.planned = [&stream](const QList<PlannedRow> &rows) {
            for (const PlannedRow &row : rows)
                stream->write(planRow(row));
        };
    }
    ImportRunner runner(**database, *author);
    runner.setConsequence(rescoringAfterBatch(builtInFields()));
    const auto result = options.isDryRun ? runner.dryRun(request, observer) : runner.run(request, observer);
    if (!result)
        return failure(result);
    if (stream)
        stream->finish();
    const auto answer = options.isDryRun ? ImportSummary::OfDryRun : ImportSummary::OfRun;
    showImport(session.output(), *result, stream ? ImportSummary::AsNotes : answer);
    return {};
}

/// A preview needs no workspace, but fits the one that is named.
MappingGround groundFor(Session &session)
{
    if (session.options().workspace.isEmpty())
        return {};
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return {};
    return Session::wait((*database)->read(mappingGround)).value_or(MappingGround());
}

Result<void> showPreview(Session &session, const PreviewOptions &options)
{
    std::optional<ImportProfile> profile;
    if (!options.profile.isEmpty()) {
        auto read = importProfileFromFile(options.profile);
        if (!read)
            return failure(read);
        profile = *read;
    }
    const auto choices = choicesFor(options.encoding, options.header);
    if (!choices)
        return failure(choices);
    const auto preview = previewImport(options.file, profile, groundFor(session), *choices);
    if (!preview)
        return failure(preview);
    showPreview(session.output(), *preview);
    return {};
}

Result<void> listImports(Session &session)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto batches =
        Session::wait((*database)->read([](Connection &connection) { return BatchStore(connection).all(); }));
    if (!batches)
        return failure(batches);
    showBatches(session.output(), *batches);
    return {};
}

constexpr auto headerText =
    "Whether the first line names the columns; found in the file without it. Columns without names are called 1, 2, 3";

} // namespace

void addImportRoom(CommandLine &commands)
{
    Room room = commands.room("import", "Bring leads, interests and deals in from files, and take them back");
    auto run = std::make_shared<RunOptions>();
    room.verb({"run", "Import a CSV or TSV file; the same file again goes on where it stopped",
               "batonctl -w acme.baton import run leads.csv --source Fair --profile fair.json --dry-run"},
              [run](Session &session) { return runImport(session, *run); })
        .argument("file", run->file, "The file to read")
        .requiredOption("--source", run->source, "Where the rows come from; an unknown source is added as a list")
        .option("--profile", run->profile,
                "The mapping profile; without one the proposal of \"import preview\" is used")
        .choice("--policy", run->policy, {u"upsert"_s, u"create"_s, u"update"_s},
                "Change and create (upsert), create alone, or update alone")
        .option("--match", run->match, "Keys in the order of trial: externalId, email, rowKey, joined by commas")
        .choice("--kind", run->kind, {u"leads"_s, u"interests"_s, u"deals"_s}, "What a row stands for")
        .option("--encoding", run->encoding,
                "How characters are written, as ISO-8859-2, windows-1250 or Shift_JIS; found in the file without it")
        .choice("--header", run->header, {u"yes"_s, u"no"_s}, headerText)
        .choice("--format", run->format, RecordStream::formatNames(), "Print one record for each row of the plan")
        .flag("--dry-run", run->isDryRun, "Plan everything, write nothing");

    auto preview = std::make_shared<PreviewOptions>();
    room.verb({"preview", "Show how a file would be read and mapped; needs no workspace",
               "batonctl import preview leads.csv --json"},
              [preview](Session &session) { return showPreview(session, *preview); })
        .argument("file", preview->file, "The file to look at")
        .option("--profile", preview->profile, "Show it under this mapping profile")
        .option("--encoding", preview->encoding,
                "How characters are written, as ISO-8859-2, windows-1250 or Shift_JIS; found in the file without it")
        .choice("--header", preview->header, {u"yes"_s, u"no"_s}, headerText);

    room.verb({"list", "List imports and other batches, the newest first", "batonctl -w acme.baton import list"},
              listImports);

    auto undo = std::make_shared<UndoOptions>();
    room.verb({"undo", "Take a batch back field by field; what was changed since stays and is listed",
               "batonctl -w acme.baton import undo 12"},
              [undo](Session &session) {
                  return undoBatch(session, undo->batch, undo->dryRun ? UndoMode::DryRun : UndoMode::Done);
              })
        .argument("batch", undo->batch, "The number of the batch, as \"import list\" prints it")
        .flag("--dry-run", undo->dryRun, "Say what would go back and what would stay; write nothing");
}

} // namespace baton
