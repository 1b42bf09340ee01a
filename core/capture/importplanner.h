// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfacts.h"
#include "capture/importmatching.h"
#include "capture/importplan.h"
#include "capture/importresult.h"
#include "history/author.h"

namespace baton {

/// An account that a chunk makes or changes.
struct AccountChange
{
    AccountState before; ///< Without id for a new one.
    AccountState after;
    QByteArray nameKey; ///< Of a new one: as the table keeps it, in UTF-8.
    quint32 filledSlots = 0; ///< Bits of the account's slots that rows of this file have filled.
    Instant at; ///< When the row that makes it was true.

    [[nodiscard]] bool isNew() const { return !before.id.isValid(); }
    [[nodiscard]] bool isChanged() const { return isNew() || before.values != after.values; }
};

/// A name that another system, or the row itself, gives a lead.
struct NewExternalId
{
    enum class System { Own, RowKey };

    System system = System::Own;
    QByteArray value;
};

/// One lead that a chunk makes or changes, with all that belongs to it.
struct LeadChange
{
    bool isNew = false;
    LeadState before; ///< Empty for a new one.
    LeadState after;
    bool makesPerson = false;
    int account = -1; ///< Index in ChunkPlan::accounts, where the lead gets that account.
    QList<NewExternalId> externalIds;
    QList<RowConsent> consents; ///< To be added.
    Instant at; ///< When what has no instant of its own was true.
    std::optional<RowKeys> keys; ///< Of a new lead that one row alone has made.
};

/// What one chunk of rows does to the workspace, and what is to be said about it.
struct ChunkPlan
{
    QList<LeadChange> leads;
    QList<AccountChange> accounts;
    ImportResult result; ///< Counts, rejects and warnings of these rows; records are set where leads have ids.
    QList<PlannedRow> rows; ///< Only where asked for.
    QList<qint64> seenInterests; ///< Ids of interests and deals that rows were about.
    QList<qint64> seenDeals;
};

/// What planning needs beside the rows and the facts.
struct PlanSettings
{
    enum class Rows { Left, Wanted };

    ImportPolicy policy = ImportPolicy::Upsert;
    SourceId source;
    BatchId batch;
    Stamp stamp;
    Rows rows = Rows::Left;
};

/// Works out what a chunk of rows changes: a pure difference between what the rows say and what is known.
[[nodiscard]] ChunkPlan planChunk(const ImportMapping &mapping, const PlanSettings &settings,
                                  const QList<ImportRow> &rows, const QList<RowTarget> &targets,
                                  const ChunkFacts &facts, const SeenInFile &seen);

/// Rejects the rows whose owners nobody knows ("owner.unknown"): before matching, so that such a row claims no lead.
void rejectUnknownOwners(QList<ImportRow> &rows, const QHash<QString, UserId> &knownByAliasKey);

/// The bit of a slot among those of the account.
[[nodiscard]] quint32 accountSlotBit(const ImportMapping &mapping, int slot);

} // namespace baton
