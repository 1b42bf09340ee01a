// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlpainting.h"

#include "common/icon.h"
#include "common/letterkeys.h"
#include "common/marks.h"

#include <QPainter>

#include <cmath>

namespace baton {

namespace {

constexpr double sidePadding = 10;
constexpr double iconColumn = 24;
constexpr double shortcutGap = 28;

struct MenuWords
{
    QString label;
    QString shortcut;
};

MenuWords wordsOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    if (tab < 0)
        return {option.text, {}};
    const QString key = option.text.mid(tab + 1);
    return {option.text.left(tab), hasLetterKeys() || !isLetterKeyText(key) ? key : QString()};
}

double labelWidth(QString label, const Theme &theme)
{
    return std::ceil(theme.metrics(TextRole::Body).horizontalAdvance(label.remove(u'&')));
}

void paintMenuSign(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &column, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        return paintIcon(painter, Icon::Check, column, theme.color(isEnabled ? ColorRole::Text : ColorRole::Faint),
                         theme.length(16));
    if (option.icon.isNull())
        return;
    QRect place(0, 0, theme.length(16), theme.length(16));
    place.moveCenter(column.center());
    option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.fillRect(option.rect, theme.color(ColorRole::Window));
    const bool isOpen = option.state & QStyle::State_Sunken;
    if (isOpen || (option.state & QStyle::State_Selected)) {
        const double inset = std::max(0.0, (option.rect.height() - theme.length(28)) / 2.0);
        paintBox(painter, QRectF(option.rect).adjusted(0, inset, 0, -inset), theme.length(6),
                 theme.color(isOpen ? ColorRole::Sunken : ColorRole::Hover));
    }
    painter.setPen(theme.color(option.state & QStyle::State_Enabled ? ColorRole::Text : ColorRole::Faint));
    painter.setFont(theme.font(TextRole::Body));
    const bool underlines = option.state & QStyle::State_KeyboardFocusChange || isOpen;
    painter.drawText(option.rect,
                     Qt::AlignCenter | Qt::TextSingleLine | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const int margin = theme.length(sidePadding);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QPointF(option.rect.left(), option.rect.center().y()), option.rect.width(),
                      Qt::Horizontal, theme.color(ColorRole::Line));
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && (option.state & QStyle::State_Selected))
        paintBox(painter, QRectF(option.rect).adjusted(theme.length(4), 0, -theme.length(4), 0), theme.length(6),
                 theme.color(ColorRole::Selection));
    const auto mirrored = [&](const QRect &piece) { return QStyle::visualRect(option.direction, option.rect, piece); };
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    QRect signs = line;
    signs.setWidth(theme.length(16));
    paintMenuSign(painter, option, mirrored(signs), theme);
    const MenuWords words = wordsOf(option);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(isEnabled ? ColorRole::Text : ColorRole::Faint));
    painter.drawText(mirrored(line.adjusted(theme.length(iconColumn), 0, 0, 0)),
                     leading | Qt::TextSingleLine | Qt::TextShowMnemonic, words.label);
    painter.setPen(theme.color(isEnabled ? ColorRole::Muted : ColorRole::Faint));
    painter.drawText(mirrored(line), trailing | Qt::TextSingleLine, words.shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow = line;
        arrow.setLeft(line.right() - theme.length(12));
        paintIcon(painter, option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
                  mirrored(arrow), theme.color(ColorRole::Muted), theme.length(14));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {theme.length(80), theme.length(9)};
    const MenuWords words = wordsOf(option);
    double width = 2 * theme.length(sidePadding) + theme.length(iconColumn) + labelWidth(words.label, theme);
    if (!words.shortcut.isEmpty())
        width += theme.length(shortcutGap) + labelWidth(words.shortcut, theme);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.length(20);
    return {static_cast<int>(std::ceil(width)), theme.length(28)};
}

} // namespace baton
