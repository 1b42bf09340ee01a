// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/facttablemodel.h"
#include "common/formatting.h"
#include "sla/slafigures.h"

namespace baton {

/// The figures of the agreement as rows of tables, and what stands behind a column.
struct SlaFacts
{
    enum PromiseColumn { PromiseName, Kept, Interval, Goal, Verdict, Met, Late, Running, Paused, Exempt, Median, P90 };

    [[nodiscard]] static QStringList promiseHeaders();
    /// Parties first, then their promises.
    [[nodiscard]] static QList<QList<FactCell>> promises(const SlaFigures &figures, const QLocale &locale);
    /// The clocks that a column counts; nothing for the others.
    [[nodiscard]] static QList<SlaClock::State> statesOf(int column);

    [[nodiscard]] static QStringList ledgerHeaders();
    /// In ledgerOrder, and the sum.
    [[nodiscard]] static QList<QList<FactCell>> ledger(const HandoffCounts &counts, const QLocale &locale);

    [[nodiscard]] static QStringList clockHeaders();
    [[nodiscard]] static QList<QList<FactCell>> clocks(const QList<SlaEntry> &entries, const QStringList &names,
                                                       const TimeView &view);
};

} // namespace baton
