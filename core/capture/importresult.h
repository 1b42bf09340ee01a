// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "history/batch.h"
#include "support/instant.h"

#include <QJsonObject>
#include <QList>

namespace baton {

/// What became of a file. All rows end in exactly one of created, updated, unchanged, duplicatesInFile, conflicts,
/// rejected.
struct ImportResult
{
    /// How many rejects and warnings are kept; the totals count all.
    static constexpr qsizetype maximumIssues = 1000;

    enum class Outcome { Done, Cancelled };

    BatchId batch; ///< None for a dry run.
    Outcome outcome = Outcome::Done;
    qint64 rows = 0; ///< Data records of the file.
    qint64 created = 0; ///< Records of the import's kind, as all counts below.
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 duplicatesInFile = 0;
    qint64 conflicts = 0;
    qint64 rejected = 0;
    qint64 warned = 0;
    QList<ImportIssue> rejects; ///< The first `maximumIssues`.
    QList<ImportIssue> warnings; ///< The first `maximumIssues`; conflicts and duplicates are among them.
    QList<ImportIssue> notes; ///< About the file: columns left out, a source that was made, the file was seen before.
    qint64 usersCreated = 0;
    Duration elapsed{};

    /// Adds the counts and issues of a later part of the same file.
    void add(const ImportResult &part);
    void addReject(ImportIssue issue);
    void addWarning(ImportIssue issue);
};

/// As kept with the batch, so that a resumed run goes on counting and a report can be shown later.
[[nodiscard]] QJsonObject toStored(const ImportResult &result);
[[nodiscard]] ImportResult importResultFromStored(const QJsonObject &stored);
/// One reject, warning or note of it.
[[nodiscard]] ImportIssue importIssueFromStored(const QJsonObject &stored);

} // namespace baton
