// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QList>

namespace baton {

/// What a check found. Problems break a promise; warnings are facts that a person may want to look at; notes are
/// neither.
struct CheckReport
{
    struct Finding
    {
        QString kind; ///< Code, such as "stage.open".
        QString where; ///< "lead L-000123", "file", "table lead_search".
        QVariantMap arguments;
    };

    QList<Finding> problems;
    QList<Finding> warnings;
    QList<Finding> notes;

    [[nodiscard]] bool isOk() const { return problems.isEmpty(); }
};

/// A promise that the data keeps: a query whose rows are the breaches. The first column says where, as an id or a text.
struct Invariant
{
    enum class Severity { Problem, Warning, Note };

    QString kind;
    QString subject; ///< What the first column names: "lead", "batch", "person", "account" ….
    QString sql;
    Severity severity = Severity::Problem;
    std::optional<Engine> only = std::nullopt;
};

/// Checks a workspace: the file itself, foreign keys, and every invariant of every room.
class WorkspaceCheck
{
public:
    static constexpr int mostFindingsEach = 100;

    explicit WorkspaceCheck(Connection &connection)
        : m_connection(connection)
    {}

    Result<CheckReport> run(const QList<Invariant> &invariants);

private:
    Result<void> checkFile(CheckReport &report);
    Result<void> check(const Invariant &invariant, CheckReport &report);

    Connection &m_connection;
};

} // namespace baton
