// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queuedelegate.h"

#include "common/clockmark.h"
#include "common/markdelegate.h"
#include "common/marks.h"
#include "common/tabulartext.h"
#include "common/textlabel.h"
#include "queue/queuemodel.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

#include <cmath>

namespace baton {

namespace {

constexpr double rowHeight = 52;
constexpr double headingHeight = 32;
constexpr double margin = 16; // At both ends of a row.
constexpr double gap = 8; // Between what stands in a row.
constexpr double badgeHeight = 20;
constexpr double clockSize = 14;
constexpr double currentBar = 3;

bool beginsGroup(const QModelIndex &index)
{
    return index.data(QueueModel::HeadingRole).isValid();
}

/// The row without its heading.
QRect bodyOf(const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    return beginsGroup(index) ? option.rect.adjusted(0, theme.length(headingHeight), 0, 0) : option.rect;
}

/// All of the row that is seen, of which the cell is a part.
QRect wholeRow(const QRect &cell, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view ? QRect(0, cell.top(), view->viewport()->width(), cell.height()) : cell;
}

/// Where no promise stands between the name and its time, what is long goes on below or beside that time.
bool goesOn(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->isColumnHidden(QueueModel::Promise);
}

/// The cells of the name and of the time together, as high as `body`.
QRect jointRoom(const QRect &body, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = static_cast<const QAbstractItemView *>(qobject_cast<const QTableView *>(option.widget));
    const QRect both = view->visualRect(index.siblingAtColumn(QueueModel::Name))
        | view->visualRect(index.siblingAtColumn(QueueModel::TimeLeft));
    return {both.left(), body.top(), both.width(), body.height()};
}

int timeWidth(const QModelIndex &index, const Theme &theme)
{
    const QString words = index.siblingAtColumn(QueueModel::TimeLeft).data().toString();
    return static_cast<int>(std::ceil(tabularWidth(words, theme, TextRole::Medium)))
        + theme.length(gap + 8 + clockSize + margin) + 1;
}

/// A name is never cut for its time, which stands below it then.
bool isTimeBelow(const QRect &body, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    if (!goesOn(option))
        return false;
    const QString name = index.siblingAtColumn(QueueModel::Name).data().toString();
    const int room = jointRoom(body, option, index).width() - theme.length(gap) - timeWidth(index, theme);
    return theme.metrics(TextRole::Medium).horizontalAdvance(name) > room;
}

void paintWords(QPainter &painter, const QRectF &place, Qt::LayoutDirection direction, const QString &words,
                TextRole role, ColorRole color, const Theme &theme)
{
    const QFontMetricsF &metrics = theme.metrics(role);
    const bool isTooWide = metrics.horizontalAdvance(words) > place.width();
    painter.setFont(theme.font(role));
    painter.setPen(theme.color(color));
    painter.drawText(
        place,
        static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
        isolated(isTooWide ? metrics.elidedText(words, Qt::ElideRight, place.width()) : words));
}

/// Each cell paints its part of what goes over the whole row.
void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    QRect place = wholeRow(option.rect, option.widget);
    place.setHeight(theme.length(headingHeight));
    const QRectF words = QRectF(place).adjusted(theme.length(margin), theme.length(8), -theme.length(margin), 0);
    const bool isLate = index.data(QueueModel::LateRole).toBool();
    paintWords(painter, words, option.direction, index.data(QueueModel::HeadingRole).toString(),
               TextRole::CaptionStrong, isLate ? ColorRole::Danger : ColorRole::Muted, theme);
    painter.setFont(theme.font(TextRole::Caption));
    painter.drawText(words,
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                     option.locale.toString(index.data(QueueModel::GroupSizeRole).toInt()));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &body, const Theme &theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(body, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    const QRect row = wholeRow(body, option.widget);
    if (isCurrent) {
        const QRect bar(row.topLeft(), QSize(theme.length(currentBar), row.height()));
        painter.fillRect(QStyle::visualRect(option.direction, row, bar), theme.color(ColorRole::Accent));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (isCurrent && view && view->hasFocus())
        paintFocusRing(painter, QRectF(row).adjusted(1, 1, -1, -1), theme.length(3), theme);
}

void paintClock(QPainter &painter, const QRect &body, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const auto mark = static_cast<ClockMark>(index.data(MarkDelegate::ClockRole).toInt());
    const double size = theme.length(clockSize);
    const double lower = isTimeBelow(body, option, index, theme) ? theme.metrics(TextRole::Body).height() : 0;
    const QRectF line(body.left() + theme.length(gap), body.top() + lower, body.width() - theme.length(gap + margin),
                      body.height() / 2.0 + theme.length(2));
    const double words = tabularWidth(index.data().toString(), theme, TextRole::Medium);
    const auto visual = [&](const QRectF &logical) {
        return QRectF(QStyle::visualRect(option.direction, body, logical.toAlignedRect()));
    };
    const QRectF glyph(line.right() - size, std::round(line.bottom() - theme.length(2) - size), size, size);
    painter.setPen(theme.color(colorRoleOf(mark)));
    paintTabular(painter,
                 visual(QRectF(glyph.left() - theme.length(8) - words, glyph.top() - theme.length(3), words,
                               size + theme.length(6))),
                 Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(), theme, TextRole::Medium);
    paintClockMark(painter, mark, index.data(MarkDelegate::ShareRole).toDouble(), visual(glyph), theme);
}

void paintBadge(QPainter &painter, const QRect &body, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const QString grade = index.data(MarkDelegate::GradeRole).toString();
    if (grade.isEmpty())
        return;
    const int high = theme.length(badgeHeight);
    const QRect badge(body.left() + theme.length(margin), body.center().y() - high / 2,
                      static_cast<int>(high * gradeBadgeShape), high);
    paintGradeBadge(painter, grade, QStyle::visualRect(option.direction, body, badge), theme);
}

void paintLines(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const bool isJoint = goesOn(option) && index.column() == QueueModel::Name;
    const QRect body = isJoint ? jointRoom(cell, option, index) : cell;
    const double middle = body.center().y() + 1;
    const bool isName = index.column() == QueueModel::Name;
    const bool isPaused = index.data(QueueModel::PausedRole).toBool();
    double begin = body.left() + theme.length(gap);
    const QVariant side = index.data(MarkDelegate::MarkSideRole);
    const double firstHeight = theme.metrics(TextRole::Body).height();
    const double secondHeight = theme.metrics(TextRole::Small).height();
    const auto visual = [&](const QRectF &logical) {
        return QRectF(QStyle::visualRect(option.direction, body, logical.toAlignedRect()));
    };
    if (side.isValid()) {
        const double size = theme.length(8);
        paintSideMark(painter, static_cast<Side>(side.toInt()),
                      visual(QRectF(begin, middle - firstHeight / 2 - size / 2, size, size)).center(), size, theme);
        begin += size + theme.length(8);
    }
    const double whole = body.right() + 1 - theme.length(isJoint ? margin : 4) - begin;
    const double beside = body.right() + 1 - timeWidth(index, theme) - begin;
    const bool isLow = isJoint && isTimeBelow(cell, option, index, theme);
    const double width = isJoint && !isLow ? beside : whole;
    const double below = isLow ? beside : whole;
    paintWords(painter, visual(QRectF(begin, middle - firstHeight, width, firstHeight)), option.direction,
               index.data().toString(), isName ? TextRole::Medium : TextRole::Body,
               isPaused     ? ColorRole::Muted
                   : isName ? ColorRole::Text
                            : ColorRole::SecondText,
               theme);
    paintWords(painter, visual(QRectF(begin, middle + 1, below, secondHeight)), option.direction,
               index.data(QueueModel::SecondLineRole).toString(), TextRole::Small, ColorRole::Muted, theme);
}

} // namespace

int QueueDelegate::heightOf(const QModelIndex &row, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    return theme.length(rowHeight) + (beginsGroup(row) ? theme.length(headingHeight) : 0);
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect body = bodyOf(option, index, theme);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (beginsGroup(index))
        paintHeading(*painter, option, index, theme);
    paintGround(*painter, option, body, theme);
    if (index.column() == QueueModel::Grade)
        paintBadge(*painter, body, option, index, theme);
    else if (index.column() == QueueModel::TimeLeft)
        paintClock(*painter, body, option, index, theme);
    if (index.column() == QueueModel::TimeLeft && goesOn(option)) // Each cell shows its part of the words.
        paintLines(*painter, body, option, index.siblingAtColumn(QueueModel::Name), theme);
    if (index.column() == QueueModel::Name || index.column() == QueueModel::Promise)
        paintLines(*painter, body, option, index, theme);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int high = heightOf(index, option.widget);
    const QString words = index.data().toString();
    switch (index.column()) {
    case QueueModel::Grade: return {theme.length(margin + badgeHeight * gradeBadgeShape), high};
    case QueueModel::TimeLeft: return {timeWidth(index, theme), high};
    default:
        return {static_cast<int>(std::ceil(theme.metrics(TextRole::Medium).horizontalAdvance(words)))
                    + theme.length(gap + 16 + 4),
                high};
    }
}

} // namespace baton
