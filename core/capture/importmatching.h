// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfacts.h"
#include "capture/importplan.h"
#include "capture/importrequest.h"
#include "capture/importrow.h"
#include "capture/importslot.h"
#include "capture/seeninfile.h"

namespace baton {

/// Which lead a row is about.
struct RowTarget
{
    /// New, Update (of `lead`, or of the new lead of an earlier row), or why the row goes no further.
    PlanStatus status = PlanStatus::New;
    LeadId lead; ///< Of an existing lead.
    qsizetype firstRow = -1; ///< The row of this chunk that is the first about the same lead: itself, mostly.
    QByteArray rowKey; ///< To be stored with a new lead that has no other key: the digest and its occurrence.
    bool isExternalIdNew = false; ///< The row names the lead in a way that its system is not known to.
    std::optional<ImportIssue> issue;
};

/// What matching one chunk leaves behind for later ones; applied when the chunk is committed.
struct MatchMemory
{
    QList<LeadId> leads;
    QList<QByteArray> planned;
    QHash<QByteArray, int> repeats;
};

/// The row keys of a chunk: which occurrences of each mapped row to ask the database for.
struct RowKeyQuestion
{
    qsizetype row = 0;
    QByteArray digest;
    int occurrence = 1;
};
[[nodiscard]] QList<RowKeyQuestion> rowKeyQuestions(const QList<ImportRow> &rows, const SeenInFile &seen);

/// The key under which an occurrence of a mapped row is stored: it belongs to one source.
[[nodiscard]] QByteArray rowKey(const QByteArray &digest, int occurrence, SourceId source);

/// Whether an external id is long enough to be the same record even if another system gave it.
[[nodiscard]] bool isTellingAlone(const QByteArray &externalId);

enum class PlanFor { Run, DryRun };

/// Finds the lead of each row: by the profile's keys in their order, the first that names one decides. The first row of
/// a lead wins over later ones of the same file, except where rows are interests or deals of a lead.
struct Matching
{
    const ImportMapping &mapping;
    ImportPolicy policy = ImportPolicy::Upsert;
    SourceId source;
    PlanFor purpose = PlanFor::Run;

    [[nodiscard]] QList<RowTarget> targets(const QList<ImportRow> &rows, const QList<KeyMatch> &matches,
                                           const SeenInFile &seen, MatchMemory &memory) const;
};

} // namespace baton
