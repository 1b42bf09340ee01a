// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chartfacts.h"

#include "common/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ChartFacts", text);
}

/// 1, 2, 2.5 or 5 times a power of ten, so that three steps reach `most`.
double roundStep(double most)
{
    constexpr double steps = 3;
    const double least = most / steps;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QString ChartFacts::wordsOf(const std::optional<double> &value) const
{
    return value ? words(*value) : noValue();
}

FactTable ChartFacts::twin() const
{
    FactTable table{name, {categoryHeader}, {}};
    for (const Column &column : columns)
        table.headers.append(column.name);
    for (qsizetype at = 0; at < categories.size(); ++at) {
        QList<FactCell> row{{categories[at]}};
        for (const Column &column : columns)
            row.append({wordsOf(column.values[at]), FactCell::Align::Number});
        table.rows.append(row);
    }
    return table;
}

double ChartFacts::most() const
{
    double most = 0;
    for (qsizetype at = 0; at < categories.size(); ++at) {
        double sum = 0;
        for (const Mark &mark : marks) {
            const double value = mark.values[at].value_or(0);
            if (mark.form == Mark::Form::Line)
                most = std::max(most, value);
            else
                sum += value;
        }
        most = std::max(most, sum);
    }
    return most;
}

QList<double> ChartFacts::ticks() const
{
    const double high = most();
    if (high <= 0)
        return {0};
    const double step = roundStep(high);
    QList<double> ticks{0};
    while (ticks.last() < high * (1 - 1e-9))
        ticks.append(step * static_cast<double>(ticks.size()));
    return ticks;
}

ChartFacts lineChart(const QString &name, const QString &categoryHeader, const QStringList &categories,
                     const ChartFacts::Column &figure, ChartFacts::Words words)
{
    ChartFacts facts{name, {}, categoryHeader, categories, {figure}, {}, std::move(words)};
    facts.marks.append({ChartFacts::Mark::Form::Line, figure.name, ColorRole::SecondText, figure.values});
    return facts;
}

ChartFacts planChart(const QString &name, const QString &categoryHeader, const QStringList &categories,
                     const QList<PlannedMoney> &money, ChartFacts::Words words)
{
    using Mark = ChartFacts::Mark;
    ChartFacts facts{name, {}, categoryHeader, categories, {}, {}, std::move(words)};
    ChartFacts::Column plan{translated(QT_TRANSLATE_NOOP("ChartFacts", "Planned")), {}};
    ChartFacts::Column committed{translated(QT_TRANSLATE_NOOP("ChartFacts", "Promised")), {}};
    ChartFacts::Column actual{translated(QT_TRANSLATE_NOOP("ChartFacts", "Paid")), {}};
    ChartFacts::Column beyond{translated(QT_TRANSLATE_NOOP("ChartFacts", "Beyond the plan")), {}};
    Mark within{Mark::Form::Bar, translated(QT_TRANSLATE_NOOP("ChartFacts", "paid")), ColorRole::Series1, {}};
    Mark owed{Mark::Form::Bar,
              translated(QT_TRANSLATE_NOOP("ChartFacts", "promised")),
              ColorRole::Series1,
              {},
              promisedStrength};
    Mark open{Mark::Form::Outline, translated(QT_TRANSLATE_NOOP("ChartFacts", "planned")), ColorRole::Control, {}};
    Mark over{Mark::Form::Bar, translated(QT_TRANSLATE_NOOP("ChartFacts", "beyond the plan")), ColorRole::Danger, {}};
    for (const PlannedMoney &one : money) {
        const double room = std::max(0.0, one.planned);
        const double most = std::max(one.paid, one.promised);
        const double filled = std::clamp(one.paid, 0.0, room);
        const double claimed = std::clamp(most, 0.0, room);
        plan.values.append(one.planned);
        committed.values.append(one.promised);
        actual.values.append(one.paid);
        beyond.values.append(std::max(0.0, most - one.planned));
        within.values.append(filled);
        owed.values.append(claimed - filled);
        open.values.append(room - claimed);
        over.values.append(std::max(0.0, most - room));
    }
    facts.columns = {plan, committed, actual, beyond};
    facts.marks = {within, owed, open, over};
    return facts;
}

} // namespace baton
