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

void show(Output &output, const PeopleService::Added &added, QList<ImportIssue> rejects)
{
    std::ranges::stable_sort(rejects, {}, &ImportIssue::line);
    const qint64 rows = added.created.size() + added.known.size() + rejects.size();
    if (!output.isJson()) {
        output.line(u"%1 rows: %2 added, %3 known already, %4 rejected."_s.arg(rows)
                        .arg(added.created.size())
                        .arg(added.known.size())
                        .arg(rejects.size()));
        for (const ImportIssue &issue : std::as_const(rejects))
            output.line(u"Line %1: %2 (%3)"_s.arg(QString::number(issue.line), reasonOf(issue), issue.code));
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
    output.document(QJsonObject{{u"rows"_s, rows},
                                {u"created"_s, added.created.size()},
                                {u"unchanged"_s, added.known.size()},
                                {u"rejected"_s, rejects.size()},
                                {u"rejects"_s, list}});
}

Result<void> importPeople(Session &session, const QString &path)
{
    const auto file = readPeopleFile(path);
    if (!file)
        return failure(file);
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    QList<NewUser> people;
    for (const PeopleFile::Entry &entry : file->entries)
        people.append(entry.person);
    PeopleService service(**database, *author);
    const auto added = Session::wait(service.addUsers(people));
    if (!added)
        return failure(added);
    QList<ImportIssue> rejects = file->rejects;
    for (const auto &[place, error] : added->refused)
        rejects.append(issueOf(error, file->entries[place].line));
    show(session.output(), *added, rejects);
    return {};
}

} // namespace

void addPeopleImportVerb(Room &room)
{
    auto path = std::make_shared<QString>();
    room.verb({"import", "Add everybody in a CSV file: name, email, login, roles, team",
               "batonctl people import colleagues.csv"},
              [path](Session &session) { return importPeople(session, *path); })
        .argument("file", *path, "CSV; who is known by login, e-mail or name is left as is");
}

} // namespace baton
