// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "rooms.h"
#include "session.h"

#include "common/wording.h"
#include "leads/leadcachereport.h"
#include "leads/workspacereport.h"
#include "sample/samplerunner.h"
#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/workspace.h"
#include "support/currency.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct CreateOptions
{
    QString place;
    QString currency = u"EUR"_s;
    bool sample = false;
    std::optional<qint64> leads;
    std::optional<qint64> seed;
};

struct FileOption
{
    QString file;
};

Result<qint64> fillWithSample(Session &session, Database &database, const CreateOptions &options,
                              const QString &currency)
{
    // A workspace that was just made knows nobody yet.
    SampleRunner runner(database, Author(session.clock(), session.wall(), UserId()));
    const qint64 leads = options.leads.value_or(SampleRunner::defaultLeads);
    const auto seed = static_cast<quint64>(options.seed.value_or(1));
    return runner.run({leads, seed, currency}, [&session](SampleRunner::Work work, qint64 done, qint64 total) {
        session.output().progress(work == SampleRunner::Work::Writing ? u"Leads written"_s : u"Leads scored"_s, done,
                                  total);
    });
}

/// A sample that could not be completed is of no use: its file goes, so that the same command can be given again.
void removeFile(const WorkspaceLocation &location)
{
    if (location.engine() != Engine::Sqlite)
        return;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(location.filePath() + suffix);
}

Result<void> create(Session &session, const CreateOptions &options)
{
    const auto location = WorkspaceLocation::parse(options.place);
    if (!location)
        return failure(location);
    if (auto allowed = session.checkMayWrite(*location); !allowed)
        return allowed;
    const QString currency = options.currency.toUpper();
    if (!isCurrencyCode(currency))
        return failure(Error::Kind::Invalid, u"currency.syntax"_s, {{u"value"_s, options.currency}});
    auto database = Workspace::create(*location, {currency, {}}, session.wall());
    if (!database)
        return failure(database);
    Result<qint64> leads = 0;
    if (options.sample)
        leads = fillWithSample(session, **database, options, currency);
    if (!leads) {
        database->reset();
        removeFile(*location);
        return failure(leads);
    }
    Output &output = session.output();
    const QString place = location->displayText();
    if (output.isJson())
        output.document(
            QJsonObject{{u"file"_s, place}, {u"schemaVersion"_s, newestSchemaVersion()}, {u"leads"_s, *leads}});
    else
        output.line(u"Made %1 with %2 leads."_s.arg(place).arg(*leads));
    return {};
}

Result<void> showCounts(Session &session)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto counts =
        Session::wait((*database)->read([](Connection &connection) { return WorkspaceReport(connection).counts(); }));
    if (!counts)
        return failure(counts);
    const auto version =
        Session::wait((*database)->read([](Connection &connection) { return schemaVersion(connection); }));
    if (!version)
        return failure(version);
    const auto currency = Session::wait(
        (*database)->read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); }));
    if (!currency)
        return failure(currency);

    const QString engine = Dialect((*database)->engine()).name();
    Output &output = session.output();
    if (output.isJson()) {
        output.document(QJsonObject{{u"engine"_s, engine},
                                    {u"schemaVersion"_s, version->version},
                                    {u"leads"_s, counts->leads},
                                    {u"accounts"_s, counts->accounts},
                                    {u"interests"_s, counts->interests},
                                    {u"users"_s, counts->users},
                                    {u"currency"_s, textToJson(*currency)}});
        return {};
    }
    output.pairs({{u"Workspace"_s, (*database)->location().displayText()},
                  {u"Engine"_s, engine},
                  {u"Schema version"_s, QString::number(version->version)},
                  {u"Currency"_s, *currency},
                  {u"Leads"_s, QString::number(counts->leads)},
                  {u"Accounts"_s, QString::number(counts->accounts)},
                  {u"Interests"_s, QString::number(counts->interests)},
                  {u"Users"_s, QString::number(counts->users)}});
    return {};
}

QString detailOf(const CheckReport::Finding &finding)
{
    return englishText({Error::Kind::Invalid, u"check."_s + finding.kind, finding.arguments, {}});
}

QJsonArray findingsToJson(const QList<CheckReport::Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array.append(
            QJsonObject{{u"kind"_s, finding.kind}, {u"where"_s, finding.where}, {u"detail"_s, detailOf(finding)}});
    return array;
}

void showFindings(Output &output, const QString &title, const QList<CheckReport::Finding> &findings)
{
    for (const auto &finding : findings)
        output.line(title + u": "_s + finding.where + u": "_s + detailOf(finding) + u" ("_s + finding.kind + u')');
}

Result<void> check(Session &session)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto report = Session::wait((*database)->read(checkWorkspace));
    if (!report)
        return failure(report);
    Output &output = session.output();
    if (output.isJson()) {
        output.document(QJsonObject{{u"ok"_s, report->isOk()},
                                    {u"problems"_s, findingsToJson(report->problems)},
                                    {u"warnings"_s, findingsToJson(report->warnings)},
                                    {u"notes"_s, findingsToJson(report->notes)}});
    } else {
        showFindings(output, u"Problem"_s, report->problems);
        showFindings(output, u"Warning"_s, report->warnings);
        showFindings(output, u"Note"_s, report->notes);
        output.line(report->isOk() ? u"All is in order."_s
                                   : u"There are problems. Restore a backup, or ask for help with this list."_s);
    }
    if (!report->isOk())
        session.markFailed();
    return {};
}

Result<void> backUpTo(Session &session, const QString &file)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const QString target = QFileInfo(file).absoluteFilePath();
    if (auto saved =
            Session::wait((*database)->read([target](Connection &connection) { return backUp(connection, target); }));
        !saved)
        return saved;
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}});
    else
        session.output().line(u"Saved and verified: "_s + target);
    return {};
}

Result<void> restoreFrom(Session &session, const QString &file)
{
    const auto location = session.location();
    if (!location)
        return failure(location);
    if (auto restored = Workspace::restore(file, *location); !restored)
        return restored;
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"file"_s, location->displayText()}});
    else
        session.output().line(u"Restored to "_s + location->displayText());
    return {};
}

Result<void> migrateSchema(Session &session)
{
    const auto location = session.location();
    if (!location)
        return failure(location);
    const auto migrated = Workspace::migrateWithBackup(*location, session.wall());
    if (!migrated)
        return failure(migrated);
    Output &output = session.output();
    if (output.isJson()) {
        output.document(QJsonObject{
            {u"from"_s, migrated->from}, {u"to"_s, migrated->to}, {u"backup"_s, textToJson(migrated->backupFile)}});
    } else if (migrated->from == migrated->to) {
        output.line(u"The workspace is up to date (version %1)."_s.arg(migrated->to));
    } else {
        output.line(u"Brought from version %1 to %2."_s.arg(migrated->from).arg(migrated->to));
        if (!migrated->backupFile.isEmpty())
            output.line(u"The copy from before: "_s + migrated->backupFile);
    }
    return {};
}

void addCreate(Room &room)
{
    auto options = std::make_shared<CreateOptions>();
    room.verb({"create", "Make a new workspace: a file, or the tables in an existing empty database",
               "batonctl workspace create demo.baton --sample --leads 2000"},
              [options](Session &session) { return create(session, *options); })
        .argument("place", options->place, "A file that does not exist yet, or postgresql://user@host/db")
        .flag("--sample", options->sample, "Fill it with the demo company")
        .option("--leads", options->leads, "How many leads the demo company has (default 400, at most 10000000)")
        .option("--seed", options->seed, "Another number makes another demo company (default 1)")
        .option("--currency", options->currency, "ISO 4217 code for amounts that name none (default EUR)")
        .needs("--leads", "--sample")
        .needs("--seed", "--sample");
}

} // namespace

void addWorkspaceRoom(CommandLine &commands)
{
    Room room = commands.room("workspace", "Make, look at, check, save and bring up to date a workspace");
    addCreate(room);
    room.verb({"info", "Count what a workspace holds", "batonctl -w acme.baton workspace info --json"}, showCounts);
    room.verb({"check", "Check the file, its references and every promise that the data keeps",
               "batonctl -w acme.baton workspace check"},
              check);
    auto backup = std::make_shared<FileOption>();
    room.verb({"backup", "Copy a file workspace while others work, and verify the copy",
               "batonctl -w acme.baton workspace backup acme-2026-11-21.baton"},
              [backup](Session &session) { return backUpTo(session, backup->file); })
        .argument("file", backup->file, "The copy; it must not exist yet");
    auto restore = std::make_shared<FileOption>();
    room.verb({"restore", "Make the workspace from a backup; it must not exist yet",
               "batonctl -w acme.baton workspace restore acme-2026-11-21.baton"},
              [restore](Session &session) { return restoreFrom(session, restore->file); })
        .argument("file", restore->file, "The backup");
    room.verb({"migrate", "Bring the tables up to date, with a verified copy before",
               "batonctl -w acme.baton workspace migrate"},
              migrateSchema);
}

} // namespace baton
