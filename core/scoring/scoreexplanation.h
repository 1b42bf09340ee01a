// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditionevaluation.h"
#include "scoring/scorestore.h"

namespace baton {

/// One time that the score of a lead changed because of the lead itself.
struct ScoreChange
{
    Instant at;
    QString reason; ///< "edit", "touch", "handoff", "move".
    std::optional<qint64> before; ///< ×10⁴; nothing where the lead had none.
    qint64 after = 0; ///< ×10⁴

    friend bool operator==(const ScoreChange &, const ScoreChange &) = default;
};

/// A score and what made it, for one lead.
struct ExplainedScore
{
    Score score;
    QStringList reasons; ///< One for each contribution; empty for caps, limits and floors.
    QList<std::optional<Explanation>> evidence; ///< One for each contribution; nothing where it has no condition.
    std::optional<StoredScore> stored;
    bool isBehind = false; ///< The stored score misses something that happened, or became known, after it was made.
    QList<ScoreChange> changes; ///< The newest first; what time alone does to a score is not among them.
};

} // namespace baton
