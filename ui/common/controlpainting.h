// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QStyleOption>

class QPainter;

namespace baton {

// What BatonStyle draws, one function a control; each takes Qt's option and nothing else that could differ from it.

[[nodiscard]] bool showsFocus(const QStyleOption &option);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                     const Theme &theme);
void paintCheckMark(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintRadioMark(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintInputBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow, const Theme &theme);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field, const Theme &theme);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme);
void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);
void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
/// The cell's part of the ring round its row, where that is the current one of a view with the keyboard.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme);

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader &option, const Theme &theme);

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme);

} // namespace baton
