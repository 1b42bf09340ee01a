// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/griddelegate.h"

#include "common/fieldtext.h"
#include "common/grid/celleditor.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/icon.h"
#include "common/marks.h"
#include "common/tabulartext.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QTableView>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int cellPadding = 8;
constexpr int foldSize = 14; // Of the sign before a heading.
constexpr int foldGap = 4;
constexpr double currentBar = 3; // At the leading edge of the current row.

const GridModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const GridModel *>(index.model());
}

/// The grid of a view, or of what lies over a grid.
const GridView *gridOf(const QWidget *view)
{
    const auto *grid = qobject_cast<const GridView *>(view);
    return grid || !view ? grid : qobject_cast<const GridView *>(view->parentWidget());
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
    const GridView *grid = gridOf(option.widget);
    const bool isSheet = grid && grid->mode() == GridView::Mode::Sheet;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFresh = grid && grid->isFresh(modelOf(index).recordAt(index.row()));
    if (isFresh || isCurrent || isHovered)
        painter.fillRect(option.rect,
                         theme.color(isFresh         ? ColorRole::AccentSoft
                                         : isCurrent ? ColorRole::Selection
                                                     : ColorRole::Hover));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (isCurrent && !isSheet && table && table->horizontalHeader()->sectionPosition(index.column()) == 0) {
        const QRect bar(option.rect.topLeft(), QSize(theme.length(currentBar), option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(ColorRole::Accent));
    }
    paintHairline(painter, option.rect.bottomLeft(), option.rect.width(), Qt::Horizontal,
                  theme.color(ColorRole::GridLine));
    if (isSheet) {
        const int x = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
        paintHairline(painter, QPoint(x, option.rect.top()), option.rect.height(), Qt::Vertical,
                      theme.color(ColorRole::GridLine));
    }
}

} // namespace

const FieldSpec &GridDelegate::fieldOf(const QModelIndex &index)
{
    return modelOf(index).columns()[index.column()];
}

const QString *GridDelegate::keyIn(const QModelIndex &index)
{
    const FieldValue *value = modelOf(index).valueAt(index.row(), index.column());
    return value ? std::get_if<QString>(value) : nullptr;
}

std::optional<QRectF> GridDelegate::paintMark(QPainter &, const QStyleOptionViewItem &, const QModelIndex &,
                                              const QRectF &rect, const Theme &) const
{
    return rect;
}

void GridDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRectF &rect, const Theme &theme) const
{
    const FieldSpec &field = fieldOf(index);
    const QString text = modelOf(index).textAt(index.row(), index.column());
    const TextRole role = textRoleOf(field);
    const GridView *grid = gridOf(option.widget);
    const bool isStale = grid && grid->standing() == GridView::Standing::Stale;
    painter.setPen(theme.color(isStale ? ColorRole::Muted : colorRoleOf(field)));
    if (isNumeric(field))
        return paintTabular(painter, rect, Qt::AlignVCenter | Qt::AlignRight, text, theme, role);
    m_lines.paint(painter, rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft), text, theme, role);
}

// It stands under the first column and figures under theirs, in a row of its own ground.
void GridDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Theme &theme) const
{
    painter.fillRect(option.rect, theme.color(ColorRole::Sunken));
    paintHairline(painter, option.rect.bottomLeft(), option.rect.width(), Qt::Horizontal,
                  theme.color(ColorRole::GridLine));
    QRectF rect = contentRect(option.rect, theme);
    const QString text = modelOf(index).headingText(index.row(), index.column());
    if (index.column() > 0) {
        painter.setPen(theme.color(ColorRole::SecondText));
        paintTabular(painter, rect, Qt::AlignVCenter | Qt::AlignRight, text, theme, TextRole::Body);
        return;
    }
    const double size = theme.length(foldSize);
    const bool isFolded = modelOf(index).isFolded(index.row());
    const Icon fold = option.direction == Qt::LeftToRight ? Icon::ChevronRight : Icon::ChevronLeft;
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSizeF(size, size).toSize(), rect.toRect());
    paintIcon(painter, isFolded ? fold : Icon::ChevronDown, place, theme.color(ColorRole::SecondText),
              theme.length(foldSize));
    const double used = size + theme.length(foldGap);
    rect = option.direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0) : rect.adjusted(0, 0, -used, 0);
    painter.setPen(theme.color(ColorRole::Text));
    m_lines.paint(painter, rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft), text, theme,
                  TextRole::Medium);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    if (modelOf(index).isHeading(index.row())) {
        paintHeading(*painter, option, index, theme);
    } else {
        paintGround(*painter, option, index, theme);
        if (const auto rect = paintMark(*painter, option, index, contentRect(option.rect, theme), theme))
            paintWords(*painter, option, index, *rect, theme);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), theme.length(3), theme);
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isName = index.column() == 0 && modelOf(index).isHeading(index.row());
    const TextRole role = isName ? TextRole::Medium : textRoleOf(fieldOf(index));
    double width = theme.metrics(role).horizontalAdvance(index.data().toString());
    if (const GridView *grid = gridOf(option.widget); grid || isName)
        width += theme.length(isName ? foldSize + foldGap : grid->markRoom(fieldOf(index)));
    return {static_cast<int>(std::ceil(width)) + theme.length(2 * cellPadding), theme.length(32)};
}

bool GridDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    // The whole text as a tip where the cell shows only its beginning.
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? plainToolTip(index.data().toString()) : QString(), view);
    return true;
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FieldValue *value = modelOf(index).valueAt(index.row(), index.column());
    const FieldSpec &field = fieldOf(index);
    const GridView *grid = gridOf(option.widget);
    if (!value || !grid)
        return nullptr;
    GridModel &model = grid->grid();
    auto *editor = new CellEditor(field, fieldLabel(field), *value, parent);
    editor->offer(model.knownValues(field.key));
    editor->setFinder([&model, field, editor = QPointer(editor)](const QString &begun) {
        model.findValues(field, begun, [editor, begun](const QStringList &found) {
            if (editor && editor->text() == begun)
                editor->offer(found);
        });
    });
    editor->setRule([&model, field](const FieldValue &typed) { return model.check(field, typed); });
    return editor;
}

// It knows its value, and keeps what is typed when the row is read again.
void GridDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto value = static_cast<CellEditor *>(editor)->value())
        model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool ends = event->type() == QEvent::FocusOut
        || (key && (isEnter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab));
    if (editor && ends && !editor->check())
        return key != nullptr; // A line that loses the focus must know it.
    // The line hands Enter on when it has ended, and then the grid would do with it what it does with its own.
    return QStyledItemDelegate::eventFilter(watched, event) || (editor && isEnter);
}

} // namespace baton
