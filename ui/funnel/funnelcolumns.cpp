// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of the funnel are, and what they need.

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/theme.h"
#include "funnel/funnelchart.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// At 10 pt.
constexpr double columnGap = 10;
constexpr double nameOverhang = 5;
constexpr qint64 manyLeads = 1000; // From here on rates have a decimal and their intervals a line of their own.
/// All columns fit the smallest window in letters of the usual size, though a name be cut; larger ones are scrolled.
constexpr int usualLetters = 110; // Of what is 100 at 10 pt.

/// A soft hyphen and a hyphen are places to break, as a space is.
const QRegularExpression &unbroken()
{
    static const QRegularExpression piece(u"[^ \u00AD-]+[\u00AD-]?"_s);
    return piece;
}

} // namespace

QString FunnelChart::p90Text(const StageFigures &figures)
{
    return figures.p90Days ? tr("P90 %1").arg(daysText(*figures.p90Days)) : QString();
}

double FunnelChart::labelWidth() const
{
    const Theme &theme = themeOf(this);
    double widest = theme.length(76);
    for (const RowLabel &label : rowLabels()) {
        widest = std::max({widest, theme.metrics(TextRole::Medium).horizontalAdvance(label.name),
                           theme.metrics(TextRole::Small).horizontalAdvance(label.note)});
    }
    return std::ceil(widest) + theme.length(12);
}

double FunnelChart::leastColumn() const
{
    const Theme &theme = themeOf(this);
    double names = theme.length(70);
    double rates = 0;
    const auto linesWithin = [&theme](const QString &name, double width) {
        const QRectF room(0, 0, width + theme.length(nameOverhang), QWIDGETSIZE_MAX);
        return theme.metrics(TextRole::Medium).boundingRect(room, Qt::TextWordWrap, name).height();
    };
    for (const StageFigures &figures : m_stages) {
        names = std::max({names, wordWidth(figures.stage), figuresWidth(figures)});
        while (linesWithin(stageText(figures.stage), names) > theme.length(nameHeight) && names < theme.length(120))
            names += theme.length(2);
        if (!figures.conversion)
            continue;
        const double rate =
            theme.metrics(TextRole::Strong).horizontalAdvance(rateText(figures.conversion, figures.reached, locale()));
        const double interval = theme.metrics(TextRole::Small)
                                    .horizontalAdvance(intervalText(figures.conversion, figures.reached, locale()));
        rates = std::max(rates, isStacked() ? std::max(rate, interval) : rate + theme.length(rateGap) + interval);
    }
    return std::ceil(std::max(names, rates - theme.length(intervalOverhang))) + theme.length(columnGap) + 1;
}

double FunnelChart::wordWidth(Stage stage) const
{
    const Theme &theme = themeOf(this);
    if (theme.length(100) <= usualLetters)
        return 0;
    double widest = 0;
    for (auto pieces = unbroken().globalMatch(stageText(stage)); pieces.hasNext();)
        widest = std::max(widest, theme.metrics(TextRole::Medium).horizontalAdvance(pieces.next().captured()));
    return std::ceil(widest) - theme.length(nameOverhang);
}

double FunnelChart::figuresWidth(const StageFigures &figures) const
{
    const Theme &theme = themeOf(this);
    const auto widthOf = [&theme](TextRole role, const QString &text) {
        return theme.metrics(role).horizontalAdvance(text);
    };
    return std::ceil(
        std::max({widthOf(TextRole::Title3, countText(figures.reached, locale())),
                  widthOf(TextRole::Strong, countText(figures.stock, locale())),
                  widthOf(TextRole::Strong, figures.medianDays ? daysText(*figures.medianDays) : QString()),
                  widthOf(TextRole::Small, p90Text(figures))}));
}

bool FunnelChart::isStacked() const
{
    return std::ranges::any_of(
        m_stages, [](const StageFigures &figures) { return figures.conversion && figures.reached >= manyLeads; });
}

double FunnelChart::nameWidth(int stage) const
{
    // A name uses the gap only where a word would be cut without it, or a line too much be needed.
    const Theme &theme = themeOf(this);
    const double width = columnRect(stage).width();
    const QString name = stageText(m_stages[stage].stage);
    const QRectF lines =
        theme.metrics(TextRole::Medium).boundingRect({0, 0, width, QWIDGETSIZE_MAX}, Qt::TextWordWrap, name);
    const bool fits = nameWithin(stage, width) == name && lines.height() <= theme.length(nameHeight);
    return fits ? width : width + theme.length(nameOverhang);
}

QString FunnelChart::nameWithin(int stage, double width) const
{
    const QFontMetricsF &metrics = themeOf(this).metrics(TextRole::Medium);
    QString name = stageText(m_stages[stage].stage);
    qsizetype at = 0;
    for (auto match = unbroken().match(name); match.hasMatch(); match = unbroken().match(name, at)) {
        const QString piece = match.captured();
        const QString shown =
            metrics.horizontalAdvance(piece) > width ? metrics.elidedText(piece, Qt::ElideRight, width) : piece;
        name.replace(match.capturedStart(), piece.size(), shown);
        at = match.capturedStart() + shown.size();
    }
    return name;
}

QStringList FunnelChart::cutTexts() const
{
    const Theme &theme = themeOf(this);
    QStringList cut;
    for (int stage = 0; stage < m_stages.size(); ++stage) {
        if (nameWithin(stage, nameWidth(stage)) != stageText(m_stages[stage].stage))
            cut.append(stageText(m_stages[stage].stage));
    }
    for (const StageFigures &figures : m_stages)
        if (figuresWidth(figures) > columnRect(0).width())
            cut.append(p90Text(figures));
    if (!m_stages.isEmpty() && columnRect(0).width() + theme.length(columnGap) < leastColumn())
        cut.append(intervalText(m_stages.first().conversion, m_stages.first().reached, locale()));
    for (const RowLabel &label : rowLabels()) {
        if (theme.metrics(TextRole::Medium).horizontalAdvance(label.name) > labelWidth() - theme.length(8))
            cut.append(label.name);
        if (theme.metrics(TextRole::Small).horizontalAdvance(label.note) > labelWidth() - theme.length(8))
            cut.append(label.note);
    }
    return cut;
}

QRectF FunnelChart::columnRect(int stage) const
{
    const double room = width() - labelWidth();
    const double columnWidth = room / static_cast<double>(std::max<qsizetype>(1, m_stages.size()));
    return {labelWidth() + stage * columnWidth, 0, columnWidth - themeOf(this).length(columnGap),
            static_cast<double>(height())};
}

} // namespace baton
