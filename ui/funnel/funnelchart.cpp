// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelchart.h"

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "funnel/funneldrawing.h"
#include "funnel/handofftext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Distances from the top at 10 pt; each scales with the font.
constexpr double sideTop = 4;
constexpr double nameTop = 34;
constexpr double barTop = 80;
constexpr double barBottom = 232;
constexpr double rateTop = 244;
constexpr double stayTop = 308;
constexpr double stockTop = 364;
constexpr double totalHeight = 412;
constexpr double numberRoom = 26;
/// Fewer leads than this make a rate that says little.
constexpr int fewest = 30;

} // namespace

FunnelChart::FunnelChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Funnel"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelChart::setFigures(const QList<StageFigures> &stages)
{
    m_stages.clear();
    std::ranges::copy_if(stages, std::back_inserter(m_stages),
                         [](const StageFigures &figures) { return successOrder(figures.stage).has_value(); });
    m_current.stage = std::clamp(m_current.stage, 0, std::max(0, static_cast<int>(m_stages.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void FunnelChart::describe()
{
    QStringList sentences;
    for (const StageFigures &figures : m_stages) {
        sentences.append(tr("%1: %2 leads reached it, %3 are there now")
                             .arg(stageText(figures.stage), countText(figures.reached, locale()),
                                  countText(figures.stock, locale())));
    }
    setAccessibleDescription(sentences.join(u". "_s));
}

QSize FunnelChart::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(1120), theme.length(totalHeight)};
}

QSize FunnelChart::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    const double columns = leastColumn() * static_cast<double>(std::max<qsizetype>(1, m_stages.size()));
    return {static_cast<int>(std::ceil(labelWidth() + columns)), theme.length(totalHeight)};
}

QList<FunnelChart::RowLabel> FunnelChart::rowLabels()
{
    return {{barTop + 60, tr("Leads"), tr("reached")},
            {rateTop, tr("Go on"), tr("95 % interval")},
            {stayTop, tr("Stay"), tr("median, P90")},
            {stockTop, tr("Here now"), tr("all leads")}};
}

QRectF FunnelChart::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRectF FunnelChart::bandRect(const Cell &cell) const
{
    const Theme &theme = themeOf(this);
    const QRectF column = columnRect(cell.stage);
    const double top = cell.band == Band::Volume ? barTop : stockTop;
    const double bottom = cell.band == Band::Volume ? barBottom : totalHeight - 8;
    return mirrored({column.left(), static_cast<double>(theme.length(top)), column.width(),
                     static_cast<double>(theme.length(bottom) - theme.length(top))});
}

std::optional<FunnelChart::Cell> FunnelChart::cellAt(const QPointF &position) const
{
    for (int stage = 0; stage < m_stages.size(); ++stage) {
        for (const Band band : {Band::Volume, Band::Stock}) {
            if (bandRect({stage, band}).contains(position))
                return Cell{stage, band};
        }
    }
    return {};
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    if (m_stages.isEmpty())
        return;
    paintSideHeads(painter, theme);
    paintRowLabels(painter, theme);
    for (int stage = 0; stage < m_stages.size(); ++stage)
        paintStage(painter, stage, theme);
    if (hasFocus())
        paintFocusRing(painter, bandRect(m_current).adjusted(-3, -3, 3, 3), theme.length(4), theme);
}

void FunnelChart::paintSideHeads(QPainter &painter, const Theme &theme) const
{
    for (int first = 0; first < m_stages.size();) {
        const Side side = sideOf(m_stages[first].stage);
        int last = first;
        while (last + 1 < m_stages.size() && sideOf(m_stages[last + 1].stage) == side)
            ++last;
        const QRectF head(columnRect(first).left(), theme.length(sideTop),
                          columnRect(last).right() - columnRect(first).left(), theme.length(22));
        const double mark = theme.length(10);
        const QRectF markRect = mirrored({head.left(), head.top(), mark, head.height()});
        paintSideMark(painter, side, markRect.center(), mark, theme);
        drawLine(painter, mirrored(head.adjusted(mark + theme.length(6), 0, 0, 0)), sideName(side), TextRole::Strong,
                 theme.color(textRole(side)), theme, layoutDirection());
        const QRectF line = mirrored({head.left(), head.bottom(), head.width(), 2});
        painter.fillRect(line, theme.color(markRole(side)));
        first = last + 1;
    }
}

void FunnelChart::paintRowLabels(QPainter &painter, const Theme &theme) const
{
    for (const RowLabel &label : rowLabels()) {
        const QRectF row(0, theme.length(label.top), labelWidth() - theme.length(8), theme.length(20));
        drawLine(painter, mirrored(row), label.name, TextRole::Medium, theme.color(ColorRole::SecondText), theme,
                 layoutDirection());
        drawLine(painter, mirrored(row.translated(0, theme.length(20))), label.note, TextRole::Small,
                 theme.color(ColorRole::Muted), theme, layoutDirection());
    }
    for (const double top : {stayTop - 10, stockTop - 10})
        paintHairline(painter, QPointF(0, theme.length(top)), width(), Qt::Horizontal, theme.color(ColorRole::Line));
}

void FunnelChart::paintStage(QPainter &painter, int stage, const Theme &theme) const
{
    const StageFigures &figures = m_stages[stage];
    const QRectF column = columnRect(stage);
    // A long name takes two lines where the column is narrow.
    const QRectF name = mirrored({column.left(), static_cast<double>(theme.length(nameTop)), nameWidth(stage),
                                  static_cast<double>(theme.length(nameHeight))});
    painter.setFont(theme.font(TextRole::Medium));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(name,
                     static_cast<int>(Qt::TextWordWrap | Qt::AlignBottom
                                      | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     nameWithin(stage, name.width()));
    paintBar(painter, stage, theme);
    paintRates(painter, stage, theme);
    const QRectF stock = bandRect({stage, Band::Stock});
    const bool isHovered = m_hovered == Cell{stage, Band::Stock};
    drawLine(painter, {stock.left(), stock.top(), stock.width(), static_cast<double>(theme.length(20))},
             countText(figures.stock, locale()), TextRole::Strong,
             theme.color(isHovered ? ColorRole::AccentText : ColorRole::Text), theme, layoutDirection());
}

void FunnelChart::paintBar(QPainter &painter, int stage, const Theme &theme) const
{
    const Side side = sideOf(m_stages[stage].stage);
    qint64 most = 1;
    for (const StageFigures &figures : m_stages)
        most = std::max(most, figures.reached);
    const double room = theme.length(barBottom) - theme.length(barTop) - theme.length(numberRoom);
    const auto heightOf = [&](int index) {
        const qint64 reached = m_stages[index].reached;
        return reached == 0 ? 0.0 : std::max(2.0, room * static_cast<double>(reached) / static_cast<double>(most));
    };
    const double bottom = theme.length(barBottom);
    const QRectF column = columnRect(stage);
    const double barWidth = column.width() * 0.78;
    if (stage + 1 < m_stages.size()) {
        QPainterPath link;
        const double next = columnRect(stage + 1).left();
        const QRectF from = mirrored({column.left() + barWidth, 0, next - column.left() - barWidth, 1});
        const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
        const double near = isLeftToRight ? from.left() : from.right();
        const double far = isLeftToRight ? from.right() : from.left();
        link.moveTo(near, bottom);
        link.lineTo(near, bottom - heightOf(stage));
        link.lineTo(far, bottom - heightOf(stage + 1));
        link.lineTo(far, bottom);
        painter.fillPath(link, theme.color(softRole(side)));
    }
    const QRectF bar = mirrored({column.left(), bottom - heightOf(stage), barWidth, heightOf(stage)});
    painter.fillRect(bar, theme.color(markRole(side)));
    const bool isHovered = m_hovered == Cell{stage, Band::Volume};
    const QRectF number = mirrored({column.left(), bottom - heightOf(stage) - theme.length(numberRoom), column.width(),
                                    static_cast<double>(theme.length(numberRoom))});
    drawLine(painter, number, countText(m_stages[stage].reached, locale()), TextRole::Title3,
             theme.color(isHovered ? ColorRole::AccentText : ColorRole::Text), theme, layoutDirection());
}

void FunnelChart::paintRates(QPainter &painter, int stage, const Theme &theme) const
{
    const StageFigures &figures = m_stages[stage];
    const QRectF column = columnRect(stage);
    const auto row = [&](double top, double height) {
        return mirrored({column.left(), static_cast<double>(theme.length(top)), column.width(),
                         static_cast<double>(theme.length(height))});
    };
    const QColor muted = theme.color(ColorRole::Muted);
    if (figures.conversion) {
        const QString rate = rateText(figures.conversion, figures.reached, locale());
        const double rateWidth = theme.metrics(TextRole::Strong).horizontalAdvance(rate) + theme.length(rateGap);
        drawLine(painter, row(rateTop, 20), rate, TextRole::Strong, theme.color(ColorRole::Text), theme,
                 layoutDirection());
        // The interval may use the gap to the next column: "65–100" is the longest that it can be.
        const bool stacks = isStacked();
        const double before = stacks ? 0 : rateWidth;
        const QRectF rest(column.left() + before, theme.length(rateTop + (stacks ? 18 : 0)),
                          column.width() + theme.length(intervalOverhang) - before, theme.length(20));
        const double markTop = rateTop + (stacks ? 38 : 24);
        const bool isTooFew = figures.reached < fewest;
        if (!isTooFew || !stacks)
            drawLine(painter, mirrored(rest), intervalText(figures.conversion, figures.reached, locale()),
                     TextRole::Small, muted, theme, layoutDirection());
        paintIntervalMark(painter, *figures.conversion, {},
                          isTooFew ? ColorRole::Control : markRole(sideOf(figures.stage)),
                          row(markTop, 12).adjusted(0, 0, -theme.length(8), 0), theme);
        if (isTooFew) {
            const int reached = static_cast<int>(figures.reached);
            const QString words = tr("only %Ln, too few", nullptr, reached);
            const QRectF below(column.left(), theme.length(rateTop + 38),
                               column.width() + theme.length(intervalOverhang), theme.length(16));
            // All columns say it at one length: whether the longest fits.
            const QString longest = tr("only %Ln, too few", nullptr, fewest - 1);
            const bool fits = theme.metrics(TextRole::Caption).horizontalAdvance(longest) <= below.width();
            drawLine(painter, mirrored(stacks ? rest : below), fits ? words : tr("only %Ln", nullptr, reached),
                     TextRole::Caption, muted, theme, layoutDirection());
        }
    } else {
        drawLine(painter, row(rateTop, 20), noValue(), TextRole::Body, muted, theme, layoutDirection());
    }
    const QString median = figures.medianDays ? daysText(*figures.medianDays) : noValue();
    drawLine(painter, row(stayTop, 20), median, figures.medianDays ? TextRole::Strong : TextRole::Body,
             figures.medianDays ? theme.color(ColorRole::Text) : muted, theme, layoutDirection());
    drawLine(painter, row(stayTop + 20, 18), p90Text(figures), TextRole::Small, muted, theme, layoutDirection());
}

void FunnelChart::open(const Cell &cell)
{
    if (cell.stage < m_stages.size())
        emit opened(m_stages[cell.stage].stage,
                    cell.band == Band::Volume ? FunnelFigure::Reached : FunnelFigure::Stock);
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelChart::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void FunnelChart::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (!cell)
        return;
    m_current = *cell;
    update();
    open(*cell);
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int last = static_cast<int>(m_stages.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current.stage = std::clamp(m_current.stage - step, 0, std::max(0, last)); break;
    case Qt::Key_Right: m_current.stage = std::clamp(m_current.stage + step, 0, std::max(0, last)); break;
    case Qt::Key_Up: m_current.band = Band::Volume; break;
    case Qt::Key_Down: m_current.band = Band::Stock; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // A name that is cut stands whole in its tip.
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    for (int stage = 0; stage < m_stages.size(); ++stage) {
        const QRectF column = mirrored(columnRect(stage));
        const QString name = stageText(m_stages[stage].stage);
        if (column.contains(help->pos()) && nameWithin(stage, nameWidth(stage)) != name)
            tip = name;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

void FunnelChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace baton
