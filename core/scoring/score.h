// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scoring/scoremodel.h"
#include "support/instant.h"

namespace baton {

/// One thing that made a score what it is. Those of a part add up to exactly that part.
struct Contribution
{
    enum class Kind {
        Rule,
        Cap, ///< What a group gave beyond its cap, taken away.
        Limit, ///< What the part had beyond 100 points, taken away.
        Floor, ///< What the negative rules took below 0, given back.
    };

    Kind kind = Kind::Rule;
    ScorePart part = ScorePart::Fit;
    QString key; ///< The rule's; else "cap:PART:GROUP", "limit:PART", "floor:PART".
    int points = 0; ///< Of the rule, before counting and fading; else 0.
    qint64 value = 0; ///< Points ×10⁴.
    int events = 0; ///< That counted; 0 for a condition.
    std::optional<Instant> latest = {}; ///< The latest of them.

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// What a model says of one lead at one moment. Points ×10⁴.
struct Score
{
    static constexpr qint64 scale = 10'000;

    qint64 fit = 0; ///< 0..100 points.
    qint64 engagement = 0; ///< 0..100 points.
    QString grade; ///< "A1" … "D4".
    QStringList disqualifiers; ///< The keys of those that hold.
    QList<Contribution> contributions; ///< By part: in the order of the model's rules, then caps, limit, floor.

    /// What lists are sorted by: 0..200 points, the sum of all contributions.
    [[nodiscard]] qint64 total() const { return fit + engagement; }
    /// The grade, or "X" where a disqualifier holds.
    [[nodiscard]] QString band() const { return disqualifiers.isEmpty() ? grade : QStringLiteral("X"); }

    friend bool operator==(const Score &, const Score &) = default;
};

} // namespace baton
