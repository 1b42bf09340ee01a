// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/workspacecheck.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString place(const QString &subject, const Row &row)
{
    return subject.isEmpty() ? row.text(0) : QString(subject + u' ' + row.text(0));
}

} // namespace

Result<CheckReport> WorkspaceCheck::run(const QList<Invariant> &invariants)
{
    CheckReport report;
    if (auto checked = checkFile(report); !checked)
        return failure(checked);
    for (const Invariant &invariant : invariants) {
        if (invariant.only && *invariant.only != m_connection.dialect().engine())
            continue;
        if (auto checked = check(invariant, report); !checked)
            return failure(checked);
    }
    return report;
}

Result<void> WorkspaceCheck::checkFile(CheckReport &report)
{
    // PostgreSQL enforces its foreign keys always and has no check of its own that a client may run.
    if (!m_connection.dialect().isSqlite())
        return {};
    auto damage = m_connection.each(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row &row) -> Result<void> {
        if (row.text(0) != u"ok"_s)
            report.problems.append({u"file.integrity"_s, u"file"_s, {{u"reason"_s, row.text(0)}}});
        return {};
    });
    if (!damage)
        return damage;
    return m_connection.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) -> Result<void> {
        if (report.problems.size() < mostFindingsEach)
            report.problems.append(
                {u"orphan"_s, QString(row.text(0) + u' ' + row.text(1)), {{u"table"_s, row.text(2)}}});
        return {};
    });
}

Result<void> WorkspaceCheck::check(const Invariant &invariant, CheckReport &report)
{
    auto &findings = invariant.severity == Invariant::Severity::Problem ? report.problems
        : invariant.severity == Invariant::Severity::Warning            ? report.warnings
                                                                        : report.notes;
    return m_connection.each(invariant.sql + u" LIMIT %1"_s.arg(mostFindingsEach), {},
                             [&](const Row &row) -> Result<void> {
                                 findings.append({invariant.kind, place(invariant.subject, row), {}});
                                 return {};
                             });
}

} // namespace baton
