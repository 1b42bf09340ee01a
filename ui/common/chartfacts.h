// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/facttablemodel.h"
#include "common/tokens.h"

#include <functional>

namespace baton {

/// What a chart shows, and the same numbers in words. Made by lineChart() and planChart(), so that the picture follows
/// from the figures and the table twin is made of the same ones.
struct ChartFacts
{
    /// One figure for each category, a column of the table twin.
    struct Column
    {
        QString name;
        QList<std::optional<double>> values; ///< Nothing where it is not defined: a gap, never a zero.
    };
    /// What is drawn of it. Bars stand upon each other in their order.
    struct Mark
    {
        enum class Form { Line, Bar, Outline };
        Form form = Form::Line;
        QString name; ///< In the legend.
        ColorRole color = ColorRole::Text;
        QList<std::optional<double>> values;
        float strength = 1; ///< Of the colour, to 1: paler is less certain.
    };
    /// How a value is written: beside its mark, at the axis and in the table.
    using Words = std::function<QString(double)>;

    QString name; ///< What a screen reader calls it.
    QString sentence; ///< What a screen reader says of it.
    QString categoryHeader; ///< "Month".
    QStringList categories; ///< In reading direction.
    QList<Column> columns;
    QList<Mark> marks;
    Words words;

    [[nodiscard]] FactTable twin() const;
    /// The highest point, bars upon each other; 0 where there is none.
    [[nodiscard]] double most() const;
    /// At most four lines from zero on at round values, the last at or above the highest point.
    [[nodiscard]] QList<double> ticks() const;
    [[nodiscard]] QString wordsOf(const std::optional<double> &value) const;
};

/// One figure over time, as a line from zero.
[[nodiscard]] ChartFacts lineChart(const QString &name, const QString &categoryHeader, const QStringList &categories,
                                   const ChartFacts::Column &figure, ChartFacts::Words words);

/// How much of the colour of what is paid what is promised has.
inline constexpr float promisedStrength = 0.4F;

/// Money of one category of a plan.
struct PlannedMoney
{
    double planned = 0;
    double promised = 0; ///< What is paid of it included.
    double paid = 0;
};

/// What was paid and what is promised against its plan: filled up to the plan, paler where it is promised alone, what
/// is left of the plan as an outline, and what lies beyond it in the colour of danger. `money` has one for each
/// category.
[[nodiscard]] ChartFacts planChart(const QString &name, const QString &categoryHeader, const QStringList &categories,
                                   const QList<PlannedMoney> &money, ChartFacts::Words words);

} // namespace baton
