// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"

#include <QKeySequence>

#include <optional>

class QAbstractButton;
class QDialog;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QWidget;

namespace baton {

/// Primary: the one thing to do on a page. Normal: surface with an edge. Ghost: text only. Destructive: danger text on
/// a normal button; Enter never triggers it.
enum class ButtonTone { Normal, Primary, Ghost, Destructive, Link };

/// What the style reads from a button. Buttons never get style sheets.
void setTone(QAbstractButton *button, ButtonTone tone);
[[nodiscard]] ButtonTone toneOf(const QWidget *button);

/// Binds `key` to the button and shows it as a key cap beside the label.
void setKey(QAbstractButton *button, const QKeySequence &key);
/// The key as key caps and the status row write it: "Ctrl+Enter".
[[nodiscard]] QString keyText(const QKeySequence &key);
/// Shows a key cap for a key that something else listens to.
void setKeyCap(QAbstractButton *button, const QString &text);
[[nodiscard]] QString keyCapOf(const QWidget *button);

/// A button with a word; the icon is optional.
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonTone tone = ButtonTone::Normal,
                                      std::optional<Icon> icon = {}, QWidget *parent = nullptr);

/// The object name of a dialog's Cancel.
inline constexpr QLatin1StringView cancelButtonName("cancel");

/// Gives the layout of `widget` the margins that it has from left to right. A layout turns what it holds, but not them.
void setTurnedMargins(const QWidget *widget, const QMargins &margins);

/// The last row of a dialog: Cancel, which rejects it, and the verb. Enter is never Cancel's.
[[nodiscard]] QHBoxLayout *makeDialogButtons(QDialog *dialog, QPushButton *verb);

/// A button of an icon alone. `name` is its tip and what a screen reader says.
[[nodiscard]] QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

} // namespace baton
