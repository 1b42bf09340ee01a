// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importresult.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

void addUpTo(QList<ImportIssue> &issues, const QList<ImportIssue> &more)
{
    const qsizetype room = std::max(qsizetype(0), ImportResult::maximumIssues - issues.size());
    issues.append(more.first(std::min(room, more.size())));
}

QJsonArray stored(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        QJsonObject object{{u"line"_s, issue.line}, {u"code"_s, issue.code}};
        if (!issue.column.isEmpty())
            object.insert(u"column"_s, issue.column);
        if (!issue.value.isEmpty())
            object.insert(u"value"_s, issue.value);
        if (!issue.arguments.isEmpty())
            object.insert(u"arguments"_s, QJsonObject::fromVariantMap(issue.arguments));
        if (issue.record != 0)
            object.insert(u"record"_s, issue.record);
        array.append(object);
    }
    return array;
}

QList<ImportIssue> issuesFrom(const QJsonValue &array)
{
    QList<ImportIssue> issues;
    for (const QJsonValue &value : array.toArray())
        issues.append(importIssueFromStored(value.toObject()));
    return issues;
}

} // namespace

void ImportResult::add(const ImportResult &part)
{
    rows += part.rows;
    created += part.created;
    updated += part.updated;
    unchanged += part.unchanged;
    duplicatesInFile += part.duplicatesInFile;
    conflicts += part.conflicts;
    rejected += part.rejected;
    warned += part.warned;
    usersCreated += part.usersCreated;
    elapsed += part.elapsed;
    addUpTo(rejects, part.rejects);
    addUpTo(warnings, part.warnings);
    notes.append(part.notes);
}

void ImportResult::addReject(ImportIssue issue)
{
    ++rejected;
    if (rejects.size() < maximumIssues)
        rejects.append(std::move(issue));
}

void ImportResult::addWarning(ImportIssue issue)
{
    ++warned;
    if (warnings.size() < maximumIssues)
        warnings.append(std::move(issue));
}

QJsonObject toStored(const ImportResult &result)
{
    return {{u"rows"_s, result.rows},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged},
            {u"duplicatesInFile"_s, result.duplicatesInFile},
            {u"conflicts"_s, result.conflicts},
            {u"rejected"_s, result.rejected},
            {u"warned"_s, result.warned},
            {u"usersCreated"_s, result.usersCreated},
            {u"milliseconds"_s, qint64(result.elapsed.count())},
            {u"rejects"_s, stored(result.rejects)},
            {u"warnings"_s, stored(result.warnings)},
            {u"notes"_s, stored(result.notes)}};
}

ImportIssue importIssueFromStored(const QJsonObject &stored)
{
    return {stored.value(u"line"_s).toInteger(),
            stored.value(u"column"_s).toString(),
            stored.value(u"value"_s).toString(),
            stored.value(u"code"_s).toString(),
            stored.value(u"arguments"_s).toObject().toVariantMap(),
            stored.value(u"record"_s).toInteger()};
}

ImportResult importResultFromStored(const QJsonObject &object)
{
    ImportResult result;
    result.rows = object.value(u"rows"_s).toInteger();
    result.created = object.value(u"created"_s).toInteger();
    result.updated = object.value(u"updated"_s).toInteger();
    result.unchanged = object.value(u"unchanged"_s).toInteger();
    result.duplicatesInFile = object.value(u"duplicatesInFile"_s).toInteger();
    result.conflicts = object.value(u"conflicts"_s).toInteger();
    result.rejected = object.value(u"rejected"_s).toInteger();
    result.warned = object.value(u"warned"_s).toInteger();
    result.usersCreated = object.value(u"usersCreated"_s).toInteger();
    result.elapsed = Duration(object.value(u"milliseconds"_s).toInteger());
    result.rejects = issuesFrom(object.value(u"rejects"_s));
    result.warnings = issuesFrom(object.value(u"warnings"_s));
    result.notes = issuesFrom(object.value(u"notes"_s));
    return result;
}

} // namespace baton
