// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadcachereport.h"

#include "history/workspaceinvariants.h"
#include "leads/account.h"
#include "leads/leadfieldsql.h"
#include "leads/leadsearch.h"
#include "leads/person.h"
#include "storage/cursor.h"
#include "support/emailaddress.h"
#include "support/text.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString textOf(const Cursor &cursor, int column)
{
    return QString::fromUtf8(cursor.text(column));
}

/// Reads all rows, whose first column is an id, and lists those that differ as `kind`.
Result<void> list(Connection &connection, const QString &sql, const QString &kind, const QString &subject,
                  CheckReport &report, const std::function<bool(const Cursor &)> &differs)
{
    auto cursor = Cursor::open(connection, sql);
    if (!cursor)
        return failure(cursor);
    int listed = 0;
    while ((*cursor)->next()) {
        if (listed >= WorkspaceCheck::mostFindingsEach || !differs(**cursor))
            continue;
        ++listed;
        report.problems.append({kind, subject + u' ' + QString::number((*cursor)->int64(0)), {}});
    }
    return (*cursor)->finish();
}

} // namespace

Result<void> LeadCacheReport::compare(CheckReport &report)
{
    if (auto compared = compareSearch(report); !compared)
        return compared;
    if (auto compared = comparePersons(report); !compared)
        return compared;
    struct Named
    {
        QString table;
        QString (*keyOf)(QStringView);
    };
    for (const Named &named : {Named{u"account"_s, accountNameKey}, Named{u"app_user"_s, foldedKey},
                               Named{u"channel"_s, comparisonKey}, Named{u"source"_s, comparisonKey}}) {
        if (auto compared = compareNames(named.table, named.keyOf, report); !compared)
            return compared;
    }
    return {};
}

Result<void> LeadCacheReport::compareSearch(CheckReport &report)
{
    const QString sql = u"SELECT l.id, "_s + personNameSql()
        + u", p.email, p.phone, p.mobile, a.name, s.words FROM lead_search s JOIN lead l ON l.id = s.rowid "
          "LEFT JOIN person p ON p.id = l.person_id LEFT JOIN account a ON a.id = l.account_id"_s;
    return list(m_connection, sql, u"search.words"_s, u"lead"_s, report, [](const Cursor &row) {
        return textOf(row, 6)
            != leadSearchWords(LeadId(row.int64(0)), textOf(row, 1), textOf(row, 2), textOf(row, 3), textOf(row, 4),
                               textOf(row, 5));
    });
}

Result<void> LeadCacheReport::comparePersons(CheckReport &report)
{
    const QString sql =
        u"SELECT id, first_name, last_name, full_name, email, phone, name_key, email_key, phone_key FROM person"_s;
    return list(m_connection, sql, u"cache.key"_s, u"person"_s, report, [](const Cursor &row) {
        Person person;
        person.firstName = textOf(row, 1);
        person.lastName = textOf(row, 2);
        person.fullName = textOf(row, 3);
        return textOf(row, 6) != personNameKey(person) || textOf(row, 7) != emailKey(textOf(row, 4))
            || textOf(row, 8) != phoneKey(textOf(row, 5));
    });
}

Result<void> LeadCacheReport::compareNames(const QString &table, QString (*keyOf)(QStringView), CheckReport &report)
{
    return list(m_connection, u"SELECT id, name, name_key FROM "_s + table, u"cache.key"_s, table, report,
                [keyOf](const Cursor &row) { return textOf(row, 2) != keyOf(textOf(row, 1)); });
}

Result<CheckReport> checkWorkspace(Connection &connection)
{
    auto report = WorkspaceCheck(connection).run(workspaceInvariants());
    if (!report)
        return report;
    if (auto compared = LeadCacheReport(connection).compare(*report); !compared)
        return failure(compared);
    return report;
}

} // namespace baton
