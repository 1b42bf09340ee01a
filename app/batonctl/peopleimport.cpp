// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "command.h"
#include "session.h"

#include "capture/peoplefile.h"
#include "common/wording.h"
#include "people/peopleservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

ImportIssue issueOf(const Error &error, qint64 line)
{
    ImportIssue issue;
    issue.line = line;
    issue.code = error.code;
    issue.arguments = error.arguments;
    issue.value = error.arguments.value(u"value"_s).toString();
    return issue;
}

QString reasonOf(const ImportIssue &issue)
{
    Error error{Error::Kind::Invalid, issue.code, issue.arguments, {}};
    error.arguments.insert(u"value"_s, issue.value);
    return englishText(error);
}

struct PeopleOptions
{
    QString file;
    QString encoding;
    bool isDryRun = false;
};

void show(Output &output, const PeopleService::Added &added, QList<ImportIssue> rejects, const PeopleFile &file,
          const PeopleOptions &options)
{
    std::ranges::stable_sort(rejects, {}, &ImportIssue::line);
    const qint64 rows = added.created.size() + added.known.size() + rejects.size();
    if (!output.isJson()) {
        output.line(u"%1 rows: %2 %3, %4 known already, %5 rejected."_s.arg(rows)
                        .arg(added.created.size())
                        .arg(options.isDryRun ? u"would be added"_s : u"added"_s)
                        .arg(added.known.size())
                        .arg(rejects.size()));
        for (const Error &note : file.notes)
            output.line(englishText(note));
        for (const ImportIssue &issue : std::as_const(rejects))
            output.line(u"Line %1: %2 (%3)"_s.arg(QString::number(issue.line), reasonOf(issue), issue.code));
        if (options.isDryRun)
            output.line(u"Nothing was written: this was a dry run."_s);
        return;
    }
    QJsonArray list;
    for (const ImportIssue &issue : std::as_const(rejects)) {
        list.append(QJsonObject{{u"line"_s, issue.line},
                                {u"column"_s, textToJson(issue.column)},
                                {u"value"_s, textToJson(issue.value)},
                                {u"code"_s, issue.code},
                                {u"reason"_s, reasonOf(issue)}});
    }
    QJsonArray notes;
    for (const Error &note : file.notes)
        notes.append(QJsonObject{{u"code"_s, note.code}, {u"reason"_s, englishText(note)}});
    output.document(QJsonObject{{u"rows"_s, rows},
                                {u"created"_s, added.created.size()},
                                {u"unchanged"_s, added.known.size()},
                                {u"rejected"_s, rejects.size()},
                                {u"rejects"_s, list},
                                {u"notes"_s, notes}});
}

Result<void> importPeople(Session &session, const PeopleOptions &options)
{
    CsvChoices choices;
    if (!options.encoding.isEmpty()) {
        const auto chosen = chosenEncoding(options.encoding);
        if (!chosen)
            return failure(chosen);
        choices.encoding = *chosen;
    }
    const auto file = readPeopleFile(options.file, choices);
    if (!file)
        return failure(file);
    const auto database = session.database(options.isDryRun ? Session::Purpose::Reading : Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    QList<NewUser> people;
    for (const PeopleFile::Entry &entry : file->entries)
        people.append(entry.person);
    PeopleService service(**database, *author);
    const auto added = Session::wait(options.isDryRun ? service.planUsers(people) : service.addUsers(people));
    if (!added)
        return failure(added);
    QList<ImportIssue> rejects = file->rejects;
    for (const auto &[place, error] : added->refused)
        rejects.append(issueOf(error, file->entries[place].line));
    show(session.output(), *added, rejects, *file, options);
    return {};
}

} // namespace

void addPeopleImportVerb(Room &room)
{
    auto options = std::make_shared<PeopleOptions>();
    room.verb({"import", "Add everybody in a CSV file: name, email, login, roles, team",
               "batonctl people import colleagues.csv"},
              [options](Session &session) { return importPeople(session, *options); })
        .argument("file", options->file, "CSV; who is known by login, e-mail or name is left as is")
        .option("--encoding", options->encoding,
                "How characters are written, as ISO-8859-2; found in the file without it")
        .flag("--dry-run", options->isDryRun, "Say what would be added, write nothing");
}

} // namespace baton
