// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/ledgerbar.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "funnel/handofftext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double barHeight = 14;
constexpr double lineHeight = 24;
constexpr double markSize = 10;
constexpr double betweenParts = 20;
constexpr double leastPart = 3;

/// One hue for what was answered and one for what nobody followed up, each paler from part to part.
QColor colorOf(HandoffBucket bucket, const Theme &theme)
{
    const auto paler = [&theme](ColorRole role, double share) {
        const QColor full = theme.color(role);
        const QColor ground = theme.color(ColorRole::Surface);
        const auto mix = [share](int one, int other) { return static_cast<int>(one * share + other * (1 - share)); };
        QColor mixed = full;
        mixed.setRgb(mix(full.red(), ground.red()), mix(full.green(), ground.green()), mix(full.blue(), ground.blue()));
        return mixed;
    };
    constexpr double third = 0.75;
    constexpr double second = 0.55;
    switch (bucket) {
    case HandoffBucket::Worked: return theme.color(ColorRole::Ramp2);
    case HandoffBucket::Rejected: return theme.color(ColorRole::Ramp3);
    case HandoffBucket::Returned: return paler(ColorRole::Ramp3, second);
    case HandoffBucket::AcceptedUntouched: return theme.color(ColorRole::Danger);
    case HandoffBucket::Expired: return paler(ColorRole::Danger, third);
    case HandoffBucket::Orphaned: return paler(ColorRole::Danger, second);
    case HandoffBucket::Pending: break;
    }
    return theme.color(ColorRole::Sunken);
}

} // namespace

LedgerBar::LedgerBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Hand-offs by where they stand"));
}

void LedgerBar::setCounts(const HandoffCounts &counts)
{
    m_counts = counts;
    if (m_current && counts.of(*m_current) == 0)
        m_current.reset();
    m_hovered.reset();
    if (hasFocus() && !m_current)
        moveBy(1);
    describe();
    updateGeometry();
    update();
}

QString LedgerBar::wordsOf(HandoffBucket bucket) const
{
    return countText(m_counts.of(bucket), locale()) + u' ' + bucketText(bucket);
}

void LedgerBar::describe()
{
    QStringList words;
    for (const HandoffBucket bucket : ledgerOrder)
        if (m_counts.of(bucket) > 0)
            words.append(wordsOf(bucket));
    setAccessibleDescription(m_current ? wordsOf(*m_current) : words.join(u", "_s));
}

QList<LedgerBar::Part> LedgerBar::parts(double width) const
{
    const Theme &theme = themeOf(this);
    const auto total = static_cast<double>(std::max<qint64>(1, m_counts.total()));
    const double bar = theme.length(barHeight);
    const double line = theme.length(lineHeight);
    QList<Part> parts;
    double begin = 0;
    double left = 0;
    double top = bar + theme.length(4);
    for (const HandoffBucket bucket : ledgerOrder) {
        if (m_counts.of(bucket) == 0)
            continue;
        const double end = begin + static_cast<double>(m_counts.of(bucket)) / total * width;
        const double wide = theme.length(markSize + 6)
            + std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(countText(m_counts.of(bucket), locale())))
            + theme.length(5) + std::ceil(theme.metrics(TextRole::Body).horizontalAdvance(bucketText(bucket)));
        if (left > 0 && left + wide > width) {
            left = 0;
            top += line;
        }
        parts.append({bucket,
                      {std::round(begin), 0, std::max(leastPart, std::round(end) - std::round(begin) - 1), bar},
                      {left, top, wide, line}});
        begin = end;
        left += wide + theme.length(betweenParts);
    }
    return parts;
}

QSize LedgerBar::sizeHint() const
{
    const int wide = themeOf(this).length(320);
    return {wide, heightForWidth(std::max(wide, width()))};
}

QSize LedgerBar::minimumSizeHint() const
{
    return {themeOf(this).length(240), heightForWidth(std::max(themeOf(this).length(240), width()))};
}

int LedgerBar::heightForWidth(int width) const
{
    const QList<Part> all = parts(width);
    return static_cast<int>(all.isEmpty() ? themeOf(this).length(barHeight) : std::ceil(all.last().legend.bottom()));
}

QRect LedgerBar::legendRect(HandoffBucket bucket) const
{
    for (const Part &part : parts(width()))
        if (part.bucket == bucket)
            return mirrored(part.legend).toAlignedRect();
    return {};
}

QRectF LedgerBar::mirrored(const QRectF &box) const
{
    return layoutDirection() == Qt::LeftToRight ? box
                                                : QRectF(width() - box.right(), box.top(), box.width(), box.height());
}

void LedgerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    for (const Part &part : parts(width())) {
        const QColor color = colorOf(part.bucket, theme);
        const bool isPale = part.bucket == HandoffBucket::Pending;
        const QColor edge = isPale ? theme.color(ColorRole::Control) : QColor();
        paintBox(painter, mirrored(part.bar), 0, color, edge);
        const double size = theme.length(markSize);
        const QRectF mark(part.legend.left(), std::round(part.legend.center().y() - size / 2), size, size);
        paintBox(painter, mirrored(mark), theme.length(2), color, edge);
        const QString count = countText(m_counts.of(part.bucket), locale());
        const double wide = std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(count));
        const bool isBad = isNeverFollowedUp(part.bucket);
        const QRectF number(mark.right() + theme.length(6), part.legend.top(), wide, part.legend.height());
        const QRectF words(number.right() + theme.length(5), part.legend.top(),
                           part.legend.right() - number.right() - theme.length(5) + 1, part.legend.height());
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(theme.color(isBad ? ColorRole::Danger : ColorRole::Text));
        painter.drawText(mirrored(number), static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), count);
        QFont font = theme.font(TextRole::Body);
        font.setUnderline(m_hovered == part.bucket);
        painter.setFont(font);
        painter.setPen(theme.color(isBad ? ColorRole::Danger : ColorRole::Muted));
        painter.drawText(mirrored(words), static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine),
                         bucketText(part.bucket));
        if (hasFocus() && m_current == part.bucket)
            paintFocusRing(painter, mirrored(part.legend.adjusted(-1, 1, 4, -1)), theme.length(3), theme);
    }
}

std::optional<HandoffBucket> LedgerBar::partAt(const QPointF &position) const
{
    for (const Part &part : parts(width()))
        if (mirrored(part.bar).contains(position) || mirrored(part.legend).contains(position))
            return part.bucket;
    return std::nullopt;
}

void LedgerBar::moveBy(qsizetype step)
{
    const QList<Part> all = parts(width());
    if (all.isEmpty())
        return;
    const auto found = std::ranges::find(all, m_current, [](const Part &part) { return std::optional(part.bucket); });
    const qsizetype at = found == all.end() ? (step > 0 ? -1 : all.size()) : found - all.begin();
    m_current = all[std::clamp<qsizetype>(at + step, 0, all.size() - 1)].bucket;
    describe();
    update();
}

void LedgerBar::keyPressEvent(QKeyEvent *event)
{
    const qsizetype onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: return moveBy(onward);
    case Qt::Key_Left: return moveBy(-onward);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit opened(*m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void LedgerBar::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = partAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LedgerBar::mousePressEvent(QMouseEvent *event)
{
    const auto part = partAt(event->position());
    if (!part || event->button() != Qt::LeftButton)
        return;
    m_current = part;
    describe();
    emit opened(*part);
}

void LedgerBar::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void LedgerBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current && event->reason() != Qt::MouseFocusReason)
        moveBy(1);
    update();
}

} // namespace baton
