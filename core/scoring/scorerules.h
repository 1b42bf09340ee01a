// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditionevaluation.h"
#include "scoring/score.h"

#include <QHash>

#include <vector>

namespace baton {

/// What is left of points after whole days: points × 0.5^(days / half-life), ×10⁴, half-even.
[[nodiscard]] qint64 decayed(int points, int halfLifeDays, qint64 days);

/// Scores leads by one model. Pure: the same model, facts and moment give the same score, whoever asks.
class ScoreRules
{
public:
    /// The catalogue must live as long as the rules.
    ScoreRules(ScoreModel model, const FieldCatalogue &catalogue);

    [[nodiscard]] const ScoreModel &model() const { return m_model; }
    /// Events after `asOf` do not count. A condition that is unknown gives nothing.
    [[nodiscard]] Score score(const LeadFacts &facts, Instant asOf) const;
    /// What the lead has that made the rule hold: "employees >= 200: 350", "form: 3, 2026-11-20T10:00:00Z" (how many
    /// counted, and the latest). Empty for what is no rule.
    [[nodiscard]] QString reason(const Contribution &contribution, const LeadFacts &facts, Instant asOf) const;

    /// The condition of its rule with what the lead has there; nothing for events, caps, limits and floors.
    [[nodiscard]] std::optional<Explanation> evidence(const Contribution &contribution, const LeadFacts &facts,
                                                      Instant asOf) const;

private:
    [[nodiscard]] const ScoreRule *ruleOf(const Contribution &contribution) const;
    [[nodiscard]] Contribution contributionOf(const ScoreRule &rule, const LeadFacts &facts, Instant asOf) const;
    [[nodiscard]] qint64 pointsAfter(const ScoreRule &rule, qint64 days) const;
    qint64 addPart(ScorePart part, QList<Contribution> found, Score &score) const;

    ScoreModel m_model;
    const FieldCatalogue &m_catalogue;
    QHash<QString, std::vector<qint64>> m_fading; ///< By the rule's key: what is left after each of the first days.
};

/// The area under the ROC curve (Mann-Whitney, ties count half): how likely a won lead stands above one that was not.
/// Nothing where there are none of one kind.
[[nodiscard]] std::optional<double> areaUnderCurve(QList<std::pair<qint64, bool>> scoredAndWon);

} // namespace baton
