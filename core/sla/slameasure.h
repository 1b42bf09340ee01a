// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "people/side.h"

#include <QString>

#include <optional>

namespace baton {

/// A promise of one party that no clock can hold: how many, how good, how often. It is kept or missed month by month.
struct SlaMeasure
{
    enum class Kind {
        Volume, ///< So many leads handed on in a month.
        Acceptance, ///< Of the leads that it handed on, the share that the receiver accepted, in percent.
        Attempts, ///< Of the leads that it received, so many touches each unless somebody was reached before.
    };

    QString key; ///< Unique within the policy, commitments included.
    QString name; ///< In the words of whoever made it; empty for most.
    Side party = Side::Marketing;
    Kind kind = Kind::Volume;
    int target = 1; ///< Leads, percent, or touches of one lead.
    int withinDays = 15; ///< Of attempts alone: working days of the workspace from the hand-off on.
    int goal = 80; ///< Of attempts alone: for which share of the leads that must hold, in percent.
    std::optional<Condition> scope; ///< Of which leads; nothing: of all.

    friend bool operator==(const SlaMeasure &, const SlaMeasure &) = default;
};

inline constexpr std::array allMeasureKinds{SlaMeasure::Kind::Volume, SlaMeasure::Kind::Acceptance,
                                            SlaMeasure::Kind::Attempts};

/// "volume", "acceptance", "attempts".
[[nodiscard]] QString keyOf(SlaMeasure::Kind kind);

/// What came of a measure in one month, UTC.
struct SlaMeasureMonth
{
    QString month; ///< "2026-11"
    qint64 count = 0; ///< Leads handed on; those that were accepted; those that were touched often enough.
    qint64 of = 0; ///< Of so many: those handed on, answered, or whose time is over.
    std::optional<bool> isKept; ///< Nothing where there was nothing to keep, or the month goes on and it may still be.

    friend bool operator==(const SlaMeasureMonth &, const SlaMeasureMonth &) = default;
};

/// A measure with its last months, the oldest first.
struct SlaMeasured
{
    SlaMeasure measure;
    QList<SlaMeasureMonth> months;

    [[nodiscard]] qsizetype kept() const;
    [[nodiscard]] qsizetype decided() const;
};

} // namespace baton
