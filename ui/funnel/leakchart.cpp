// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/leakchart.h"

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
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Distances from the top at 10 pt; each scales with the font.
constexpr double headHeight = 22;
constexpr double bandTop = 58;
constexpr double bandHeight = 150;
constexpr double fall = 14;
constexpr double rowHeight = 24;
constexpr double bar = 10;
constexpr double mostRows = allLeakOutcomes.size();
constexpr double totalHeight = bandTop + bandHeight + fall + 6 + mostRows * rowHeight + 4;
constexpr double leastColumn = 190;
constexpr float forgottenStrength = 0.6F;
constexpr float wordGroundStrength = 0.75F;

std::optional<Side> sideOf(Station station)
{
    switch (station) {
    case Station::Marketing: return Side::Marketing;
    case Station::Tele: return Side::Tele;
    case Station::Sales: return Side::Sales;
    case Station::Won: break;
    }
    return {};
}

QString nameOf(Station station)
{
    const auto side = sideOf(station);
    return side ? sideName(*side) : LeakChart::tr("Won");
}

ColorRole markRoleOf(Station station)
{
    const auto side = sideOf(station);
    return side ? markRole(*side) : ColorRole::Positive;
}

ColorRole softRoleOf(Station station)
{
    const auto side = sideOf(station);
    return side ? softRole(*side) : ColorRole::PositiveSoft;
}

QString outcomeText(LeakOutcome outcome, const QString &count)
{
    switch (outcome) {
    case LeakOutcome::Forgotten: return LeakChart::tr("%1 open, never followed up").arg(count);
    case LeakOutcome::Open: return LeakChart::tr("%1 still open").arg(count);
    case LeakOutcome::SentBack: return LeakChart::tr("%1 sent back").arg(count);
    case LeakOutcome::SetAside: return LeakChart::tr("%1 set aside").arg(count);
    case LeakOutcome::Ended: break;
    }
    return LeakChart::tr("%1 ended").arg(count);
}

/// Of those that stood there.
QString shareText(qint64 leads, qint64 reached, const QLocale &locale)
{
    return rateText(wilsonRate(leads, reached), reached, locale);
}

} // namespace

LeakChart::LeakChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Where leads are lost"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LeakChart::setMap(const LeakMap &map)
{
    m_map = map;
    layOut();
    describe();
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_spots.size() - 1));
    update();
}

QSize LeakChart::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(1120), theme.length(totalHeight)};
}

QSize LeakChart::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(leastColumn * static_cast<double>(allStations.size())), theme.length(totalHeight)};
}

QRectF LeakChart::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void LeakChart::layOut()
{
    const Theme &theme = themeOf(this);
    m_layout = LeakLayout(m_map,
                          {static_cast<double>(width()), static_cast<double>(theme.length(bandTop)),
                           static_cast<double>(theme.length(bandHeight)), static_cast<double>(theme.length(bar)),
                           static_cast<double>(theme.length(fall))});
    m_spots.clear();
    for (const LeakLayout::Station &station : m_layout.stations()) {
        addReached(station);
        for (const LeakLayout::Band &band : m_layout.bands())
            if (band.edge.from == station.figures.station)
                addBand(band);
        addOutcomes(station);
    }
    keepApart();
}

void LeakChart::addReached(const LeakLayout::Station &station)
{
    const Theme &theme = themeOf(this);
    const LeakStation &figures = station.figures;
    const double gap = theme.length(8);
    const double top = theme.length(headHeight + 4);
    const QString name = nameOf(figures.station);
    m_spots.append({{figures.station, {}, {}},
                    {station.column.left(), top, station.column.width() - gap, theme.length(bandTop - 4) - top},
                    countText(figures.reached, locale()),
                    tr("%1 leads reached %2", nullptr, static_cast<int>(figures.reached))
                        .arg(countText(figures.reached, locale()), name)});
}

void LeakChart::addOutcomes(const LeakLayout::Station &station)
{
    const Theme &theme = themeOf(this);
    const LeakStation &figures = station.figures;
    const double gap = theme.length(8);
    const QString name = nameOf(figures.station);
    double row = theme.length(bandTop + bandHeight + fall + 6);
    for (const LeakOutcome outcome : allLeakOutcomes) {
        const qint64 leads = figures.of(outcome);
        if (leads == 0)
            continue;
        const QString text = outcomeText(outcome, countText(leads, locale()));
        m_spots.append(
            {{figures.station, {}, outcome},
             {station.column.left(), row, station.column.width() - gap, static_cast<double>(theme.length(rowHeight))},
             text + u" · "_s + shareText(leads, figures.reached, locale()),
             tr("%1: %2").arg(name, text)});
        row += theme.length(rowHeight);
    }
}

void LeakChart::addBand(const LeakLayout::Band &band)
{
    const Theme &theme = themeOf(this);
    const LeakEdge &edge = band.edge;
    const auto &from = m_map.stations.at(static_cast<qsizetype>(edge.from));
    QStringList text{countText(edge.leads, locale()), shareText(edge.leads, from.reached, locale())};
    if (edge.medianDays)
        text.append(daysText(*edge.medianDays));
    for (const Station passed : allStations)
        if (passed > edge.from && passed < edge.to)
            text.append(tr("past %1").arg(nameOf(passed)));
    QString words = tr("%1 leads went from %2 to %3", nullptr, static_cast<int>(edge.leads))
                        .arg(countText(edge.leads, locale()), nameOf(edge.from), nameOf(edge.to));
    if (edge.medianDays && edge.p90Days)
        words += u", "_s
            + tr("half of them within %1, nine of ten within %2")
                  .arg(daysText(*edge.medianDays), daysText(*edge.p90Days));
    if (edge.backwards > 0)
        words += u", "_s + tr("%Ln by their dates backwards and not timed", nullptr, static_cast<int>(edge.backwards));
    const double height = theme.length(18);
    const QRectF room(band.label.left() + theme.length(8), band.label.center().y() - height / 2,
                      band.label.width() - theme.length(16), height);
    m_spots.append({{edge.from, edge.to, {}}, room, text.join(u" · "_s), words});
}

// Thin bands lie closer than their words have room.
void LeakChart::keepApart()
{
    for (Spot &spot : m_spots) {
        if (!spot.part.to)
            continue;
        for (const Spot &before : std::as_const(m_spots)) {
            if (&before == &spot)
                break;
            if (before.part.to && before.rect.intersects(spot.rect))
                spot.rect.moveTop(before.rect.bottom());
        }
    }
}

void LeakChart::describe()
{
    QStringList sentences;
    for (const Spot &spot : m_spots)
        sentences.append(spot.words);
    setAccessibleDescription(sentences.join(u". "_s));
}

void LeakChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    if (m_spots.isEmpty())
        return;
    paintFlows(painter, theme);
    paintHeads(painter, theme);
    for (qsizetype spot = 0; spot < m_spots.size(); ++spot)
        paintSpot(painter, spot, theme);
    if (hasFocus() && m_current < m_spots.size())
        paintFocusRing(painter, mirrored(m_spots[m_current].rect).adjusted(0, -1, 3, 1), theme.length(4), theme);
}

void LeakChart::paintFlows(QPainter &painter, const Theme &theme) const
{
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (const LeakLayout::Band &band : m_layout.bands())
        painter.fillPath(band.path, theme.color(softRoleOf(band.edge.to)));
    for (const LeakLayout::Station &station : m_layout.stations()) {
        QColor forgotten = theme.color(ColorRole::Danger);
        forgotten.setAlphaF(forgottenStrength);
        painter.fillPath(station.lost, theme.color(ColorRole::Line));
        painter.fillPath(station.forgotten, forgotten);
        painter.fillRect(station.bar, theme.color(markRoleOf(station.figures.station)));
    }
    painter.restore();
}

void LeakChart::paintHeads(QPainter &painter, const Theme &theme) const
{
    for (const LeakLayout::Station &station : m_layout.stations()) {
        const QRectF head(station.column.left(), 0, station.column.width() - theme.length(8), theme.length(headHeight));
        const double mark = theme.length(10);
        const QRectF markRect = mirrored({head.left(), head.top(), mark, head.height()});
        const auto side = sideOf(station.figures.station);
        if (side)
            paintSideMark(painter, *side, markRect.center(), mark, theme);
        else
            paintVerdict(painter, VerdictMark::Met,
                         {markRect.center() - QPointF(mark, mark) * 0.7, QSizeF(mark, mark) * 1.4}, theme);
        drawLine(painter, mirrored(head.adjusted(mark + theme.length(6), 0, 0, 0)), nameOf(station.figures.station),
                 TextRole::Strong, theme.color(side ? textRole(*side) : ColorRole::Positive), theme, layoutDirection());
    }
}

void LeakChart::paintSpot(QPainter &painter, qsizetype spot, const Theme &theme) const
{
    const auto &[part, rect, text, words] = m_spots[spot];
    const bool isReached = !part.to && !part.outcome;
    const bool isForgotten = part.outcome == LeakOutcome::Forgotten;
    ColorRole color = isReached ? ColorRole::Text : ColorRole::SecondText;
    if (isForgotten)
        color = ColorRole::Danger;
    if (spot == m_hovered)
        color = ColorRole::AccentText;
    TextRole role = isReached ? TextRole::Title3 : TextRole::Small;
    if (isForgotten || part.to)
        role = TextRole::SmallMedium;
    if (part.to) { // A thin band's edges would go through its words.
        QColor ground = theme.color(ColorRole::Surface);
        ground.setAlphaF(wordGroundStrength);
        const double width = std::min(rect.width(), theme.metrics(role).horizontalAdvance(text) + theme.length(6));
        painter.fillRect(mirrored({rect.left() - theme.length(3), rect.top(), width, rect.height()}), ground);
    }
    drawLine(painter, mirrored(rect), text, role, theme.color(color), theme, layoutDirection());
}

qsizetype LeakChart::spotAt(const QPointF &position) const
{
    for (qsizetype spot = 0; spot < m_spots.size(); ++spot)
        if (mirrored(m_spots[spot].rect).contains(position))
            return spot;
    return -1;
}

void LeakChart::open(qsizetype spot)
{
    if (spot >= 0 && spot < m_spots.size())
        emit opened(m_spots[spot].part, m_spots[spot].words);
}

void LeakChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void LeakChart::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LeakChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void LeakChart::mousePressEvent(QMouseEvent *event)
{
    const qsizetype spot = spotAt(event->position());
    if (spot < 0)
        return;
    m_current = spot;
    update();
    open(spot);
}

/// The number of a neighbouring station that stands where this one does among its own, or the next one of this.
qsizetype LeakChart::nearest(int columns, int rows) const
{
    if (m_spots.isEmpty())
        return 0;
    const auto stationOf = [this](qsizetype spot) { return static_cast<int>(m_spots[spot].part.station); };
    const auto firstOf = [&](int station) {
        qsizetype spot = 0;
        while (spot < m_spots.size() && stationOf(spot) < station)
            ++spot;
        return spot;
    };
    const int here = stationOf(m_current);
    const int station = std::clamp(here + columns, 0, static_cast<int>(allStations.size()) - 1);
    const qsizetype place = m_current - firstOf(here) + rows;
    return std::clamp(firstOf(station) + place, firstOf(station), firstOf(station + 1) - 1);
}

void LeakChart::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = nearest(-step, 0); break;
    case Qt::Key_Right: m_current = nearest(step, 0); break;
    case Qt::Key_Up: m_current = nearest(0, -1); break;
    case Qt::Key_Down: m_current = nearest(0, 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

bool LeakChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype spot = spotAt(help->pos());
    QToolTip::showText(help->globalPos(), plainToolTip(spot >= 0 ? m_spots[spot].words : QString()), this);
    return true;
}

void LeakChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
        updateGeometry();
    }
}

} // namespace baton
