// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "conditions/leadfacts.h"

#include <QJsonObject>
#include <QMap>

#include <array>

namespace baton {

/// The two questions that are kept apart: does the lead fit us, and is it interested?
enum class ScorePart { Fit, Engagement };

/// "fit", "engagement".
[[nodiscard]] QString keyOf(ScorePart part);

/// One rule of a score model.
struct ScoreRule
{
    enum class Kind {
        Points, ///< Adds to its part.
        Negative, ///< Takes away from its part after the caps.
        Disqualifier, ///< Puts the lead into the band X, whatever its points.
    };
    /// Which events of its kind count.
    enum class Counting { Repeat, Once, PerDay };

    Kind kind = Kind::Points;
    ScorePart part = ScorePart::Fit;
    QString key; ///< Unique within the model; contributions name it.
    QString name; ///< In the words of whoever made the rule.
    std::optional<Condition> condition; ///< Points where it is true.
    QString event; ///< Or points for each event of this kind; empty where there is a condition.
    int points = 0; ///< 1..100; of a negative rule -100..-1.
    Counting counting = Counting::Repeat;
    std::optional<int> mostEvents; ///< Of those that count, the latest.
    std::optional<int> halfLifeDays; ///< Nothing: points do not fade.
    std::optional<int> windowDays; ///< Older events do not count.
    QString group; ///< Empty for most.

    friend bool operator==(const ScoreRule &, const ScoreRule &) = default;
};

/// How a lead gets its points. A value; what it says never depends on anything but the lead's facts and the moment.
struct ScoreModel
{
    static constexpr int fullPoints = 100; ///< The most that each part can have.

    QList<ScoreRule> rules; ///< Fit, engagement, negative, disqualifiers.
    QMap<QString, int> caps; ///< By group: the most points that its positive rules give together in a part.
    std::array<int, 3> fitThresholds{75, 50, 25}; ///< From these points on A, B, C; else D.
    std::array<int, 3> engagementThresholds{75, 50, 25}; ///< From these points on 1, 2, 3; else 4.

    /// Reads {"fit", "engagement", "negative", "disqualifiers": […], "caps": {group: points}, "thresholds": {"fit",
    /// "engagement": [75, 50, 25]}}.
    ///
    /// Errors: those of RuleReader; Invalid "rules.duplicate" (rule), "rules.either" (rule, first, second),
    /// "rules.group" (rule, group), "rules.empty", "score.thresholds" (rule), "score.circular" (rule, field).
    [[nodiscard]] static Result<ScoreModel> fromJson(const QJsonObject &json, const FieldCatalogue &catalogue);
    [[nodiscard]] QJsonObject toJson() const;

    /// All that its rules ask for.
    [[nodiscard]] FactsWanted factsWanted() const;
    [[nodiscard]] const ScoreRule *find(const QString &key) const;

    friend bool operator==(const ScoreModel &, const ScoreModel &) = default;
};

} // namespace baton
