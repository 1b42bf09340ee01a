// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinedelegate.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "common/theme.h"
#include "leads/timelinemodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double rowHeight = 44;
constexpr double headingHeight = 32;
constexpr double margin = 6; // At both ends of a row.
constexpr double signSize = 24;
constexpr double iconSize = 14;
constexpr double gap = 10;
constexpr double mostHeight = 4000; // Of the words of one row.

bool isHeading(const QModelIndex &index)
{
    return !index.data(TimelineModel::KindRole).isValid();
}

/// Whether the keyboard is at this row.
bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex() == index;
}

QString secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(TimelineModel::AboutRole).toString(), index.data(TimelineModel::DetailRole).toString(),
                      index.data(TimelineModel::WhoRole).toString()};
    parts.removeAll(QString());
    for (QString &part : parts)
        part = isolated(part);
    return parts.join(u" · "_s);
}

double timeWidth(const QModelIndex &index, const Theme &theme)
{
    return std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(index.data(TimelineModel::TimeRole).toString()));
}

/// Where the words of a row stand, as if it ran from left to right.
struct WordRoom
{
    double left = 0;
    double first = 0; ///< How wide the first line is, before the time.
    double second = 0;
};

WordRoom wordRoom(const QRectF &row, const QModelIndex &index, const Theme &theme)
{
    const double left = row.left() + theme.length(margin) + theme.length(signSize) + theme.length(gap);
    const double right = row.right() - theme.length(margin);
    return {left, std::max(1.0, right - timeWidth(index, theme) - theme.length(gap) - left),
            std::max(1.0, right - left)};
}

double heightOf(const QString &text, double width, TextRole role, const Theme &theme)
{
    if (text.isEmpty())
        return 0;
    return std::ceil(theme.metrics(role)
                         .boundingRect(QRectF(0, 0, width, mostHeight), Qt::TextWrapAnywhere | Qt::TextWordWrap, text)
                         .height());
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    if (isHeading(index))
        return {0, theme.length(headingHeight)};
    const int least = theme.length(rowHeight);
    if (!isCurrent(option, index))
        return {0, least};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const WordRoom room = wordRoom(QRectF(0, 0, view->viewport()->width(), least), index, theme);
    const double words = heightOf(index.data().toString(), room.first, TextRole::Body, theme)
        + heightOf(secondLine(index), room.second, TextRole::Small, theme);
    return {0, std::max(least, static_cast<int>(std::ceil(words)) + theme.length(10))};
}

void TimelineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRectF room = QRectF(option.rect).adjusted(theme.length(margin), theme.length(6), -theme.length(margin), 0);
    painter.setPen(theme.color(ColorRole::Muted));
    m_lines.paint(painter, room, QStyle::visualAlignment(option.direction, Qt::AlignLeft), index.data().toString(),
                  theme, TextRole::SmallMedium);
}

// The signs of a day hang on one line.
void TimelineDelegate::paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto kind = static_cast<TimelineKind>(index.data(TimelineModel::KindRole).toInt());
    const double side = theme.length(signSize);
    const double inset = (theme.length(rowHeight) - side) / 2;
    const QRectF logical(option.rect.left() + theme.length(margin), option.rect.top() + inset, side, side);
    const QRectF place(QStyle::visualRect(option.direction, option.rect, logical.toAlignedRect()));
    const auto hangs = [&index](int by) {
        const QModelIndex other = index.sibling(index.row() + by, 0);
        return other.isValid() && !isHeading(other);
    };
    const QColor line = theme.color(ColorRole::Line);
    const double x = std::floor(place.center().x());
    if (hangs(-1))
        paintHairline(painter, {x, static_cast<double>(option.rect.top())}, place.top() - option.rect.top(),
                      Qt::Vertical, line);
    if (hangs(1))
        paintHairline(painter, {x, place.bottom()}, option.rect.bottom() + 1 - place.bottom(), Qt::Vertical, line);
    const bool isHuman = kind == TimelineKind::Call || kind == TimelineKind::Mail || kind == TimelineKind::Meeting
        || kind == TimelineKind::Interest;
    paintBox(painter, place, side / 2, theme.color(isHuman ? ColorRole::AccentSoft : ColorRole::Sunken));
    paintIcon(painter, timelineIcon(kind), place, theme.color(isHuman ? ColorRole::AccentText : ColorRole::SecondText),
              theme.length(iconSize));
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto visual = [&option](const QRectF &logical) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, logical.toAlignedRect()));
    };
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool isHere = isCurrent(option, index);
    if (isHere || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(isHere ? ColorRole::Selection : ColorRole::Hover));
    paintSign(*painter, option, index);
    const QString what = index.data().toString();
    const QString below = secondLine(index);
    const WordRoom room = wordRoom(option.rect, index, theme);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const double first =
        isHere ? heightOf(what, room.first, TextRole::Body, theme) : theme.metrics(TextRole::Body).height();
    const double second = below.isEmpty() ? 0
        : isHere                          ? heightOf(below, room.second, TextRole::Small, theme)
                                          : theme.metrics(TextRole::Small).height();
    const double top = option.rect.top() + (option.rect.height() - first - second) / 2;
    const double timed = timeWidth(index, theme);
    painter->setPen(theme.color(ColorRole::Muted));
    m_lines.paint(*painter,
                  visual({option.rect.right() + 1 - theme.length(margin) - timed - 1, top, timed + 1,
                          theme.metrics(TextRole::Body).height()}),
                  trailing, index.data(TimelineModel::TimeRole).toString(), theme, TextRole::Small);
    const auto write = [&](const QString &text, const QRectF &place, TextRole role, ColorRole color) {
        painter->setPen(theme.color(color));
        if (!isHere)
            return m_lines.paint(*painter, visual(place), leading, text, theme, role);
        painter->setFont(theme.font(role));
        painter->drawText(visual(place),
                          static_cast<int>(leading | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
    };
    write(what, {room.left, top, room.first, first}, TextRole::Body, ColorRole::Text);
    write(below, {room.left, top + first, room.second, second}, TextRole::Small, ColorRole::SecondText);
    if (isHere)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme.length(3), theme);
    painter->restore();
}

} // namespace baton
