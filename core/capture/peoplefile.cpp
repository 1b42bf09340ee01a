// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/peoplefile.h"

#include "capture/csvreader.h"
#include "support/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The place of each column that the file has.
class PeopleColumns
{
public:
    explicit PeopleColumns(const QStringList &header)
    {
        for (const QString &name : header)
            m_keys.append(comparisonKey(name));
    }

    [[nodiscard]] bool has(const QString &key) const { return m_keys.contains(key); }
    [[nodiscard]] QString text(const std::vector<QUtf8StringView> &fields, const QString &key) const
    {
        const qsizetype place = m_keys.indexOf(key);
        if (place < 0 || place >= static_cast<qsizetype>(fields.size()))
            return {};
        return fields[static_cast<size_t>(place)].toString().simplified();
    }

private:
    QStringList m_keys;
};

QStringList parts(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[;,]\\s*"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

ImportIssue issueOf(const CsvReject &reject, const QStringList &header)
{
    ImportIssue issue;
    issue.line = reject.line;
    issue.column = header.value(reject.column - 1);
    issue.value = reject.value;
    issue.code = reject.code;
    return issue;
}

void readEntry(const CsvReader &reader, const PeopleColumns &columns, PeopleFile &file)
{
    const auto &fields = reader.fields();
    PeopleFile::Entry entry;
    entry.line = reader.line();
    entry.person.user.name = columns.text(fields, u"name"_s);
    entry.person.user.email = columns.text(fields, u"email"_s);
    entry.person.user.login = columns.text(fields, u"login"_s);
    entry.person.teams = parts(columns.text(fields, u"team"_s));
    for (const QString &key : parts(columns.text(fields, u"roles"_s))) {
        if (const auto role = roleFromKey(comparisonKey(key))) {
            entry.person.user.roles.insert(*role);
            continue;
        }
        ImportIssue issue;
        issue.line = entry.line;
        issue.column = u"roles"_s;
        issue.value = key;
        issue.code = u"role.unknown"_s;
        file.rejects.append(issue);
        return;
    }
    file.entries.append(entry);
}

} // namespace

Result<PeopleFile> readPeopleFile(const QString &path, CsvChoices choices)
{
    choices.header = HeaderRow::Present;
    const auto detected = detectCsv(path, choices);
    if (!detected)
        return failure(detected);
    auto reader = CsvReader::open(path, detected->format);
    if (!reader)
        return failure(reader);
    const PeopleColumns columns(reader->header());
    if (!columns.has(u"name"_s))
        return failure(Error::Kind::Invalid, u"people.nameColumn"_s,
                       {{u"file"_s, path}, {u"columns"_s, QStringList{u"name"_s}}});
    PeopleFile file;
    for (const Error &note : detected->notes) {
        if (note.code.startsWith(u"encoding."_s))
            file.notes.append(note);
    }
    for (;;) {
        switch (reader->next()) {
        case CsvReader::Step::Record: readEntry(*reader, columns, file); break;
        case CsvReader::Step::Reject: file.rejects.append(issueOf(reader->reject(), reader->header())); break;
        case CsvReader::Step::Failed: return tl::unexpected<Error>(reader->error());
        case CsvReader::Step::End: return file;
        }
    }
}

} // namespace baton
