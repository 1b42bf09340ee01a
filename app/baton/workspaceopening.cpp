// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaceopening.h"

#include "sample/samplerunner.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<OpenedWorkspace> withName(std::shared_ptr<Database> database)
{
    // The caller's thread is a worker, so waiting here holds up nobody.
    const auto name =
        database->read([](Connection &connection) { return Workspace::property(connection, u"name"_s); }).result();
    if (!name)
        return failure(name);
    const QString place = database->location().displayText();
    return OpenedWorkspace{std::move(database), name->isEmpty() ? QFileInfo(place).completeBaseName() : *name, {}};
}

Result<std::unique_ptr<Database>> made(const QString &file, const QString &name, const Clock &clock)
{
    const auto location = WorkspaceLocation::parse(file);
    if (!location)
        return failure(location);
    return Workspace::create(*location, {u"EUR"_s, name}, clock);
}

/// Fills a file beside `file` and gives it its name when it is complete: a start that was broken off leaves no half
/// company.
Result<void> makeSample(const QString &file, const Clock &clock, const SampleProgress &progress)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const QString unfinished = file + u".part"_s;
    for (const QString &left : {unfinished, QString(unfinished + u"-wal"_s), QString(unfinished + u"-shm"_s)})
        QFile::remove(left);
    {
        const auto database = made(unfinished, u"Kestrel Instruments"_s, clock);
        if (!database)
            return failure(database);
        const SystemClock wall;
        const Author author(clock, wall, UserId());
        SampleRunner runner(**database, author);
        // The bar goes through both kinds of work once.
        const auto tell = [&progress](SampleRunner::Work work, qint64 done, qint64 total) {
            progress(work == SampleRunner::Work::Writing ? done : total + done, 2 * total);
        };
        if (auto filled = runner.run({}, tell); !filled)
            return failure(filled);
    }
    if (!QFile::rename(unfinished, file))
        return failure(Error::Kind::Unavailable, u"file.write"_s, {{u"file"_s, file}});
    return {};
}

} // namespace

Result<OpenedWorkspace> openWorkspace(const QString &text, const Clock &clock)
{
    const auto location = WorkspaceLocation::parse(text);
    if (!location)
        return failure(location);
    auto database = Workspace::open(*location);
    QString backupFile;
    if (!database && database.error().code == "workspace.older"_L1) {
        const auto migrated = Workspace::migrateWithBackup(*location, clock);
        if (!migrated)
            return failure(migrated);
        backupFile = migrated->backupFile;
        database = Workspace::open(*location);
    }
    if (!database)
        return failure(database);
    auto opened = withName(std::move(*database));
    if (opened)
        opened->backupFile = backupFile;
    return opened;
}

Result<OpenedWorkspace> createWorkspace(const QString &file, const Clock &clock)
{
    auto database = made(file, {}, clock);
    if (!database)
        return failure(database);
    return withName(std::move(*database));
}

Result<OpenedWorkspace> openSample(const QString &file, const Clock &clock, const SampleProgress &progress)
{
    if (!QFileInfo::exists(file)) {
        if (auto filled = makeSample(file, clock, progress); !filled)
            return failure(filled);
    }
    return openWorkspace(file, clock);
}

} // namespace baton
