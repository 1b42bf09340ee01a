// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chartplot.h"

#include "common/marks.h"
#include "common/theme.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStyle>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double strokeWidth = 1.5;
constexpr double dotSize = 7;
constexpr double wordGap = 6;
constexpr double barShare = 0.62; ///< Of the place of a category.
constexpr auto markProperty = "batonMark"; ///< Which of the facts' marks a series belongs to.

QRectF wordsBox(const QPointF &at, double width, double height, Qt::Alignment beside)
{
    const double left = beside & Qt::AlignHCenter ? at.x() - width / 2
        : beside & Qt::AlignRight                 ? at.x() - width
                                                  : at.x();
    return {left, at.y() - height / 2, width, height};
}

} // namespace

ChartPlot::ChartPlot(ChartView::Labels labels, QWidget *parent)
    : QChartView(parent)
    , m_labels(labels)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // The chart itself takes the focus and has a name.
    QChart *chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
}

void ChartPlot::setFacts(const ChartFacts &facts)
{
    m_facts = facts;
    rebuild();
}

bool ChartPlot::hasBars() const
{
    return std::ranges::any_of(m_facts.marks,
                               [](const ChartFacts::Mark &mark) { return mark.form != ChartFacts::Mark::Form::Line; });
}

double ChartPlot::placeOf(qsizetype category) const
{
    const qsizetype last = m_facts.categories.size() - 1;
    return static_cast<double>(layoutDirection() == Qt::RightToLeft ? last - category : category);
}

void ChartPlot::rebuild()
{
    QChart *chart = this->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    if (hasBars())
        addBars();
    for (qsizetype mark = 0; mark < m_facts.marks.size(); ++mark) {
        if (m_facts.marks[mark].form == ChartFacts::Mark::Form::Line)
            addLine(m_facts.marks[mark]);
    }
    attachAxes();
    arrange();
    viewport()->update();
}

void ChartPlot::addLine(const ChartFacts::Mark &mark)
{
    const auto number = static_cast<int>(&mark - m_facts.marks.constData());
    QLineSeries *line = nullptr;
    for (qsizetype at = 0; at < mark.values.size(); ++at) {
        if (!mark.values[at]) { // A line does not cross what is not known.
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setProperty(markProperty, number);
            line->setPen(
                QPen(themeOf(this).color(mark.color), strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            chart()->addSeries(line);
        }
        line->append(placeOf(at), *mark.values[at]);
    }
}

void ChartPlot::addBars()
{
    const Theme &theme = themeOf(this);
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(barShare);
    for (qsizetype number = 0; number < m_facts.marks.size(); ++number) {
        const ChartFacts::Mark &mark = m_facts.marks[number];
        if (mark.form == ChartFacts::Mark::Form::Line)
            continue;
        auto *set = new QBarSet(mark.name);
        set->setProperty(markProperty, static_cast<int>(number));
        QColor color = theme.color(mark.color);
        color.setAlphaF(mark.strength);
        const bool isOutline = mark.form == ChartFacts::Mark::Form::Outline;
        set->setBrush(isOutline ? QBrush(Qt::NoBrush) : QBrush(color));
        set->setPen(isOutline ? QPen(color, 1) : QPen(Qt::NoPen));
        QList<qreal> values(mark.values.size());
        for (qsizetype at = 0; at < mark.values.size(); ++at)
            values[static_cast<qsizetype>(placeOf(at))] = mark.values[at].value_or(0);
        set->append(values);
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void ChartPlot::attachAxes()
{
    const double last = static_cast<double>(m_facts.categories.size()) - 1;
    const double edge = hasBars() || last < 1 ? 0.5 : 0; // A bar is as wide as its place; a line begins at its edge.
    auto *along = new QValueAxis;
    along->setRange(-edge, last + edge);
    auto *up = new QValueAxis;
    const QList<double> ticks = m_facts.ticks();
    const double high = m_labels == ChartView::Labels::Axes ? ticks.last() : m_facts.most();
    up->setRange(0, high > 0 ? high : 1);
    chart()->addAxis(along, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(along), static_cast<QAbstractAxis *>(up)})
        axis->setVisible(false);
    const auto series = chart()->series();
    for (QAbstractSeries *one : series) {
        one->attachAxis(along);
        one->attachAxis(up);
    }
}

QList<QList<std::optional<double>>> ChartPlot::drawn() const
{
    QList<QList<std::optional<double>>> drawn;
    for (qsizetype mark = 0; mark < m_facts.marks.size(); ++mark)
        drawn.append(QList<std::optional<double>>(m_facts.categories.size()));
    const auto categoryOf = [this](double place) { return static_cast<qsizetype>(placeOf(std::lround(place))); };
    const auto series = chart()->series();
    for (QAbstractSeries *one : series) {
        if (const auto *line = qobject_cast<QLineSeries *>(one)) {
            const auto points = line->points();
            for (const QPointF &point : points)
                drawn[line->property(markProperty).toInt()][categoryOf(point.x())] = point.y();
        } else if (const auto *bars = qobject_cast<QStackedBarSeries *>(one)) {
            const auto sets = bars->barSets();
            for (const QBarSet *set : sets)
                for (int at = 0; at < set->count(); ++at)
                    drawn[set->property(markProperty).toInt()][categoryOf(at)] = set->at(at);
        }
    }
    return drawn;
}

void ChartPlot::arrange()
{
    if (m_facts.categories.isEmpty()) // Before there are facts there are no words either.
        return;
    const Theme &theme = themeOf(this);
    const QFontMetricsF &small = theme.metrics(TextRole::Caption);
    const double line = std::ceil(small.height());
    const double gap = theme.length(wordGap);
    double leading = 1;
    double trailing = 1;
    double above = line / 2;
    if (m_labels == ChartView::Labels::Axes) {
        for (const double tick : m_facts.ticks())
            leading = std::max(leading, std::ceil(small.horizontalAdvance(m_facts.words(tick))) + gap);
    } else {
        above = line + gap / 2;
        for (const ChartFacts::Mark &mark : m_facts.marks) {
            if (const auto last = lastDefined(mark))
                trailing = std::max(
                    trailing,
                    std::ceil(
                        theme.metrics(TextRole::SmallMedium).horizontalAdvance(m_facts.words(*mark.values[*last])))
                        + gap + theme.length(dotSize) / 2.0);
        }
    }
    const QRectF room(leading, above, std::max(1.0, width() - leading - trailing),
                      std::max(1.0, height() - above - line - gap));
    chart()->setPlotArea(layoutDirection() == Qt::RightToLeft
                             ? QRectF(width() - room.right(), room.top(), room.width(), room.height())
                             : room);
}

void ChartPlot::setCurrent(int category)
{
    m_current = category;
    viewport()->update();
}

int ChartPlot::categoryAt(const QPointF &position) const
{
    const QRectF area = chart()->plotArea();
    if (m_facts.categories.isEmpty() || area.width() <= 0)
        return -1;
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype at = 0; at < m_facts.categories.size(); ++at) {
        const double away = std::abs(positionOf(at, 0).x() - position.x());
        if (away < least) {
            least = away;
            nearest = static_cast<int>(at);
        }
    }
    return nearest;
}

QPointF ChartPlot::positionOf(qsizetype category, double value) const
{
    // By the axes, not by a series: a category may have none.
    const QRectF area = chart()->plotArea();
    const auto *along = static_cast<QValueAxis *>(chart()->axes(Qt::Horizontal).constFirst());
    const auto *up = static_cast<QValueAxis *>(chart()->axes(Qt::Vertical).constFirst());
    return {area.left() + (placeOf(category) - along->min()) / (along->max() - along->min()) * area.width(),
            area.bottom() - value / up->max() * area.height()};
}

std::optional<qsizetype> ChartPlot::firstDefined(const ChartFacts::Mark &mark) const
{
    for (qsizetype at = 0; at < mark.values.size(); ++at)
        if (mark.values[at])
            return at;
    return std::nullopt;
}

std::optional<qsizetype> ChartPlot::lastDefined(const ChartFacts::Mark &mark) const
{
    for (qsizetype at = mark.values.size() - 1; at >= 0; --at)
        if (mark.values[at])
            return at;
    return std::nullopt;
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeOf(this);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(viewport()->rect(), theme.color(ColorRole::Surface));
    if (m_facts.categories.isEmpty())
        return;
    const QRectF area = chart()->plotArea();
    const QList<double> ticks = m_labels == ChartView::Labels::Axes ? m_facts.ticks() : QList<double>{0};
    for (const double tick : ticks)
        paintHairline(*painter, {area.left(), positionOf(0, tick).y()}, area.width(), Qt::Horizontal,
                      theme.color(tick == 0 ? ColorRole::LineStrong : ColorRole::Line));
    painter->setRenderHint(QPainter::Antialiasing);
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_facts.categories.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    if (m_labels == ChartView::Labels::Ends)
        paintEnds(*painter, theme);
    else
        paintAxes(*painter, theme);
    if (m_current >= 0 && m_current < m_facts.categories.size())
        paintCurrent(*painter, theme);
    if (parentWidget()->hasFocus())
        paintFocusRing(*painter, viewport()->rect(), theme.length(3), theme);
}

void ChartPlot::paintEnds(QPainter &painter, const Theme &theme) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    const double gap = theme.length(wordGap);
    const double line = std::ceil(theme.metrics(TextRole::Caption).height());
    const auto write = [&](const QString &words, const QPointF &at, Qt::Alignment beside, TextRole role,
                           ColorRole color) {
        painter.setFont(theme.font(role));
        painter.setPen(theme.color(color));
        painter.drawText(wordsBox(at, std::ceil(theme.metrics(role).horizontalAdvance(words)) + 1, line, beside),
                         static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), words);
    };
    for (const ChartFacts::Mark &mark : m_facts.marks) {
        const auto first = firstDefined(mark);
        const auto last = lastDefined(mark);
        if (!first)
            continue;
        const QPointF end = positionOf(*last, *mark.values[*last]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawEllipse(end, theme.length(dotSize) / 2.0, theme.length(dotSize) / 2.0);
        const double aside = (theme.length(dotSize) / 2.0 + gap) * (isMirrored ? -1 : 1);
        write(m_facts.words(*mark.values[*last]), end + QPointF(aside, 0), leading, TextRole::SmallMedium,
              ColorRole::Text);
        if (*first != *last)
            write(m_facts.words(*mark.values[*first]),
                  positionOf(*first, *mark.values[*first]) - QPointF(0, line / 2 + gap / 2), leading, TextRole::Caption,
                  ColorRole::Muted);
    }
    const double below = chart()->plotArea().bottom() + gap / 2 + line / 2;
    const qsizetype last = m_facts.categories.size() - 1;
    write(m_facts.categories.constFirst(), {positionOf(0, 0).x(), below}, last == 0 ? Qt::AlignHCenter : leading,
          TextRole::Caption, ColorRole::Muted);
    if (last > 0)
        write(m_facts.categories.constLast(), {positionOf(last, 0).x(), below}, trailing, TextRole::Caption,
              ColorRole::Muted);
}

void ChartPlot::paintAxes(QPainter &painter, const Theme &theme) const
{
    const QRectF area = chart()->plotArea();
    const double gap = theme.length(wordGap);
    const QFontMetricsF &metrics = theme.metrics(TextRole::Caption);
    const double line = std::ceil(metrics.height());
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.color(ColorRole::Muted));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (const double tick : m_facts.ticks()) {
        const QString words = m_facts.words(tick);
        const QPointF at(isMirrored ? area.right() + gap : area.left() - gap, positionOf(0, tick).y());
        painter.drawText(wordsBox(at, std::ceil(metrics.horizontalAdvance(words)) + 1, line,
                                  isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                         static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), words);
    }
    double widest = 1;
    for (const QString &category : m_facts.categories)
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(category)) + gap);
    const double place = area.width() / static_cast<double>(m_facts.categories.size());
    const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(widest / place)));
    QRectF before;
    for (qsizetype at = 0; at < m_facts.categories.size(); at += every) {
        QRectF box =
            wordsBox({positionOf(at, 0).x(), area.bottom() + gap / 2 + line / 2}, widest, line, Qt::AlignHCenter);
        // The outer ones stay within the picture, where that leaves their neighbours room.
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - box.width())));
        if (box.intersects(before))
            continue;
        painter.drawText(box, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), m_facts.categories[at]);
        before = box;
    }
}

void ChartPlot::paintCurrent(QPainter &painter, const Theme &theme) const
{
    const QString words = static_cast<const ChartView *>(parentWidget())->currentWords();
    const QRectF area = chart()->plotArea();
    const double x = positionOf(m_current, 0).x();
    painter.fillRect(QRectF(std::round(x), area.top(), 1, area.height()), theme.color(ColorRole::Control));
    const double line = std::ceil(theme.metrics(TextRole::Small).height());
    const double wide = std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(words)) + theme.length(12);
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF box(left, 0, wide, line + theme.length(2));
    paintBox(painter, box, theme.length(4), theme.color(ColorRole::Raised), theme.color(ColorRole::LineStrong));
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(box, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), words);
}

} // namespace baton
