// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

/// The score with what made it: fit and engagement apart, each with its rules, which add up to it.
class ScoreSection : public PaneSection
{
    Q_OBJECT

public:
    explicit ScoreSection(QWidget *parent = nullptr);
    void tell(const Result<LeadScoreReasons> &reasons, const TimeView &view);

private:
    void showPart(QVBoxLayout *column, const LeadScoreReasons &reasons, ScorePart part, qint64 tenths,
                  const TimeView &view);
    void showStanding(QVBoxLayout *column, const LeadScoreReasons &reasons, const TimeView &view);
};

} // namespace baton
