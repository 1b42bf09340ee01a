// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"

#include "common/letterkeys.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto toneProperty = "batonTone";
constexpr auto keyCapProperty = "batonKeyCap";

} // namespace

void setTone(QAbstractButton *button, ButtonTone tone)
{
    button->setProperty(toneProperty, static_cast<int>(tone));
    if (auto *push = qobject_cast<QPushButton *>(button); push && tone == ButtonTone::Destructive)
        push->setAutoDefault(false);
    button->update();
}

ButtonTone toneOf(const QWidget *button)
{
    return button ? static_cast<ButtonTone>(button->property(toneProperty).toInt()) : ButtonTone::Normal;
}

void setKey(QAbstractButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    setKeyCap(button, keyText(key));
}

QString keyText(const QKeySequence &key)
{
    if (!hasLetterKeys() && isLetterKey(key))
        return {};
    // Qt calls the large key Return, which stands on few keyboards.
    return key.toString(QKeySequence::NativeText)
        .replace(u"Return"_s, QCoreApplication::translate("Keys", "Enter"))
        .replace(u"Ctrl"_s, QCoreApplication::translate("Keys", "Ctrl"))
        .replace(u"Shift"_s, QCoreApplication::translate("Keys", "Shift"));
}

void setKeyCap(QAbstractButton *button, const QString &text)
{
    if (button->property(keyCapProperty).toString() == text)
        return;
    button->setProperty(keyCapProperty, text);
    QEvent changed(QEvent::ContentsRectChange); // A button reckons how wide it is but once.
    QCoreApplication::sendEvent(button, &changed);
    button->updateGeometry();
    button->update();
}

QString keyCapOf(const QWidget *button)
{
    const QString text = button ? button->property(keyCapProperty).toString() : QString();
    return hasLetterKeys() || !isLetterKeyText(text) ? text : QString();
}

QPushButton *makeButton(const QString &text, ButtonTone tone, std::optional<Icon> icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setTone(button, tone);
    if (icon)
        button->setIcon(themedIcon(*icon, tone == ButtonTone::Primary ? ColorRole::OnAccent : ColorRole::Text));
    return button;
}

void setTurnedMargins(const QWidget *widget, const QMargins &margins)
{
    const bool isTurned = widget->layoutDirection() == Qt::RightToLeft;
    widget->layout()->setContentsMargins(isTurned ? margins.right() : margins.left(), margins.top(),
                                         isTurned ? margins.left() : margins.right(), margins.bottom());
}

QHBoxLayout *makeDialogButtons(QDialog *dialog, QPushButton *verb)
{
    auto *cancel = makeButton(QCoreApplication::translate("DialogButtons", "Cancel"));
    cancel->setObjectName(cancelButtonName);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(dialog).space(Space::Label8));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(verb);
    return row;
}

QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace baton
