// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddelegate.h"

#include "common/grid/celleditor.h"
#include "common/marks.h"
#include "common/tabulartext.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/fieldtext.h"
#include "leads/leadgrid.h"
#include "leads/leadtablemodel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int cellPadding = 8;
constexpr double currentBar = 3; // At the leading edge of the current row.

const LeadTableModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const LeadTableModel *>(index.model());
}

const FieldSpec &fieldOf(const QModelIndex &index)
{
    return modelOf(index).columns()[index.column()];
}

/// The value of a cell that holds a text; null where it holds none.
const QString *keyIn(const QModelIndex &index)
{
    const FieldValue *value = modelOf(index).valueAt(index.row(), index.column());
    return value ? std::get_if<QString>(value) : nullptr;
}

QRectF contentRect(const QRect &cell, const Theme &theme)
{
    const double padding = theme.length(cellPadding);
    return QRectF(cell).adjusted(padding, 0, -padding, 0);
}

TextRole textRoleOf(const FieldSpec &field)
{
    return field.key == u"name" ? TextRole::Medium : TextRole::Body;
}

ColorRole colorRoleOf(const FieldSpec &field)
{
    return field.key == u"name" || isNumeric(field) ? ColorRole::Text : ColorRole::SecondText;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isHovered)
        painter.fillRect(option.rect, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (isCurrent && table && table->horizontalHeader()->sectionPosition(index.column()) == 0) {
        const QRect bar(option.rect.topLeft(), QSize(theme.length(currentBar), option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(ColorRole::Accent));
    }
    paintHairline(painter, option.rect.bottomLeft(), option.rect.width(), Qt::Horizontal,
                  theme.color(ColorRole::GridLine));
}

/// Of the list's rows; pages have larger ones.
QSize badgeSize(const Theme &theme)
{
    const int high = theme.length(20);
    return {static_cast<int>(high * gradeBadgeShape), high};
}

QRectF afterStageMark(QPainter &painter, const QModelIndex &index, const QRectF &rect, Qt::LayoutDirection direction,
                      const Theme &theme)
{
    const QString *key = keyIn(index);
    const auto stage = key ? stageFromKey(*key) : std::nullopt;
    if (!stage)
        return rect;
    const double size = theme.length(8);
    const QRectF place(rect.left(), rect.center().y() - size / 2, size, size);
    paintSideMark(painter, sideOf(*stage), QStyle::visualRect(direction, rect.toRect(), place.toRect()).center(), size,
                  theme);
    const double used = size + theme.length(8);
    return direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0) : rect.adjusted(0, 0, -used, 0);
}

} // namespace

/// False where the cell holds no grade, and its words are to be painted.
bool LeadDelegate::paintGrade(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Theme &theme) const
{
    const QString *grade = fieldOf(index).key == u"grade" ? keyIn(index) : nullptr;
    if (!grade)
        return false;
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, badgeSize(theme),
                                            contentRect(option.rect, theme).toRect());
    m_badges.paint(painter, *grade, place, theme);
    return true;
}

void LeadDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRectF &rect, const Theme &theme) const
{
    const FieldSpec &field = fieldOf(index);
    const QString text = modelOf(index).textAt(index.row(), index.column());
    const TextRole role = textRoleOf(field);
    const auto *grid = qobject_cast<const LeadGrid *>(option.widget);
    const bool isStale = grid && grid->standing() == LeadGrid::Standing::Stale;
    painter.setPen(theme.color(isStale ? ColorRole::Muted : colorRoleOf(field)));
    if (isNumeric(field))
        return paintTabular(painter, rect, Qt::AlignVCenter | Qt::AlignRight, text, theme, role);
    m_lines.paint(painter, rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft), text, theme, role);
}

void LeadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    paintGround(*painter, option, index, theme);

    QRectF rect = contentRect(option.rect, theme);
    if (fieldOf(index).key == u"stage")
        rect = afterStageMark(*painter, index, rect, option.direction, theme);
    if (!paintGrade(*painter, option, index, theme))
        paintWords(*painter, option, index, rect, theme);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), theme.length(3), theme);
    painter->restore();
}

QSize LeadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    double width = theme.metrics(textRoleOf(fieldOf(index))).horizontalAdvance(index.data().toString());
    if (fieldOf(index).key == u"stage")
        width += theme.length(16);
    if (fieldOf(index).key == u"grade")
        width = std::max<double>(width, badgeSize(theme).width());
    return {static_cast<int>(std::ceil(width)) + theme.length(2 * cellPadding), theme.length(32)};
}

bool LeadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    // The whole text as a tip where the cell shows only its beginning.
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? plainToolTip(index.data().toString()) : QString(), view);
    return true;
}

QWidget *LeadDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FieldValue *value = modelOf(index).valueAt(index.row(), index.column());
    const FieldSpec &field = fieldOf(index);
    return value ? new CellEditor(field, fieldLabel(field), *value, parent) : nullptr;
}

// It knows its value, and keeps what is typed when the row is read again.
void LeadDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void LeadDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto value = static_cast<CellEditor *>(editor)->value())
        model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
}

bool LeadDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool ends = event->type() == QEvent::FocusOut
        || (key
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab
                || key->key() == Qt::Key_Backtab));
    if (editor && ends && !editor->check())
        return key != nullptr; // A line that loses the focus must know it.
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace baton
