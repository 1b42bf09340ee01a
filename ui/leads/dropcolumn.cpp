// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/dropcolumn.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/draggedleads.h"

#include <QDropEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double rowAtTenPoints = 30;
constexpr double leastWidth = 160;
constexpr double leastNote = 48;
constexpr double markSize = 8;
constexpr double iconSize = 14;
constexpr int scrollPace = 40; // Milliseconds from step to step.
constexpr double scrollEdge = 24; // Where it scrolls by itself.
constexpr double scrollStep = 8;

} // namespace

DropColumn::DropColumn(const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAcceptDrops(true);
}

void DropColumn::setTargets(const QList<LeadTarget> &targets)
{
    m_targets = targets;
    point(-1);
    updateRange();
    updateGeometry();
    QStringList words;
    for (const LeadTarget &target : targets)
        words.append(target.refusal.isEmpty() ? target.name : QString(target.name + u" – "_s + target.refusal));
    setAccessibleDescription(words.join(u", "_s));
    viewport()->update();
}

int DropColumn::rowHeight() const
{
    return themeOf(this).length(rowAtTenPoints);
}

int DropColumn::wantedHeight() const
{
    return rowHeight() * static_cast<int>(m_targets.size());
}

QSize DropColumn::sizeHint() const
{
    return {minimumSizeHint().width(), wantedHeight()};
}

QSize DropColumn::minimumSizeHint() const
{
    return {themeOf(this).length(leastWidth), 2 * rowHeight()};
}

QRect DropColumn::rectOf(qsizetype target) const
{
    return {0, static_cast<int>(target) * rowHeight() - verticalScrollBar()->value(), viewport()->width(), rowHeight()};
}

int DropColumn::targetAt(const QPoint &position) const
{
    const int target = (position.y() + verticalScrollBar()->value()) / rowHeight();
    return position.y() >= 0 && target < m_targets.size() ? target : -1;
}

void DropColumn::point(int target)
{
    if (std::exchange(m_pointed, target) == target)
        return;
    viewport()->update();
    emit pointedAt(target);
}

void DropColumn::updateRange()
{
    verticalScrollBar()->setRange(0, std::max(0, wantedHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

bool DropColumn::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = targetAt(help->pos());
    if (at < 0)
        return true;
    const LeadTarget &target = m_targets[at];
    QStringList words{target.name, target.refusal, target.note};
    words.removeAll(QString());
    QToolTip::showText(help->globalPos(), plainToolTip(words.join(u" – "_s)), viewport());
    return true;
}

// Whoever refuses a drag at once is not asked again: single targets refuse.
void DropColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (DraggedLeads::in(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropColumn::dragMoveEvent(QDragMoveEvent *event)
{
    m_pointer = event->position().toPoint();
    point(targetAt(m_pointer));
    if (!m_scrolling.isActive())
        m_scrolling.start(scrollPace, this);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_pointed >= 0 && m_targets[m_pointed].refusal.isEmpty());
}

void DropColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_scrolling.stop();
    point(-1);
}

void DropColumn::dropEvent(QDropEvent *event)
{
    m_scrolling.stop();
    const int target = targetAt(event->position().toPoint());
    point(-1);
    const bool isTaken = target >= 0 && m_targets[target].refusal.isEmpty();
    event->setDropAction(isTaken ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(isTaken);
    if (isTaken)
        emit dropped(target, DraggedLeads::in(event->mimeData()));
}

void DropColumn::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const int edge = themeOf(this).length(scrollEdge);
    const int step = themeOf(this).length(scrollStep);
    if (m_pointer.y() < edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
    else if (m_pointer.y() > viewport()->height() - edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    point(targetAt(m_pointer));
    viewport()->update();
}

void DropColumn::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void DropColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), themeOf(this).color(ColorRole::Raised));
    for (qsizetype target = 0; target < m_targets.size(); ++target) {
        const QRect rect = rectOf(target);
        if (rect.intersects(event->rect()))
            paintTarget(painter, m_targets[target], rect, target == m_pointed);
    }
}

void DropColumn::paintTarget(QPainter &painter, const LeadTarget &target, const QRect &rect, bool isPointedAt) const
{
    const Theme &theme = themeOf(this);
    const bool isRefused = !target.refusal.isEmpty();
    const QRect box = rect.adjusted(0, 1, 0, -1);
    if (isPointedAt)
        paintBox(painter, box, theme.length(6), theme.color(isRefused ? ColorRole::Sunken : ColorRole::AccentSoft),
                 theme.color(isRefused ? ColorRole::LineStrong : ColorRole::Accent));
    const int padding = theme.space(Space::Label8);
    const int size = theme.length(iconSize);
    const QRect sign =
        QStyle::visualRect(layoutDirection(), box, QRect(box.left() + padding, box.top(), size, box.height()));
    if (target.verb == LeadVerb::Move || target.verb == LeadVerb::Give)
        paintSideMark(painter, target.side, QRectF(sign).center(), theme.length(markSize), theme);
    else
        paintIcon(painter, target.verb == LeadVerb::Enrol ? Icon::Calendar : Icon::People, sign,
                  theme.color(ColorRole::SecondText), size);
    const int start = box.left() + size + 2 * padding;
    paintWords(painter, target, box, QRect(start, box.top(), box.right() - padding - start, box.height()));
}

// The name has what it needs, up to two thirds; what is said of it takes the rest.
void DropColumn::paintWords(QPainter &painter, const LeadTarget &target, const QRect &box, const QRect &room) const
{
    const Theme &theme = themeOf(this);
    const bool isRefused = !target.refusal.isEmpty();
    const QString words = isRefused ? target.refusal : target.note;
    const QFontMetricsF &names = theme.metrics(TextRole::Body);
    const int wanted = static_cast<int>(std::ceil(names.horizontalAdvance(target.name)));
    const int nameRoom = words.isEmpty() ? room.width() : std::min(wanted, room.width() * 2 / 3);
    const auto paint = [&](const QRect &rect, TextRole role, ColorRole color, Qt::Alignment side, const QString &text) {
        painter.setFont(theme.font(role));
        painter.setPen(theme.color(color));
        painter.drawText(QStyle::visualRect(layoutDirection(), box, rect),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter)
                             | Qt::TextSingleLine,
                         theme.metrics(role).elidedText(text, Qt::ElideRight, rect.width()));
    };
    paint(QRect(room.left(), room.top(), nameRoom, room.height()), TextRole::Body,
          isRefused ? ColorRole::Muted : ColorRole::Text, Qt::AlignLeft, target.name);
    const QRect rest = room.adjusted(nameRoom + theme.space(Space::Label8), 0, 0, 0);
    if (rest.width() > theme.length(leastNote)) // Else the line below the columns says it.
        paint(rest, TextRole::Small, ColorRole::Muted, Qt::AlignRight, words);
}

} // namespace baton
