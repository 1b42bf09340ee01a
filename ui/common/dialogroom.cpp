// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/dialogroom.h"

#include "common/theme.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

namespace {

constexpr auto scrollsProperty = "batonScrolls";

int roomFor(const QDialog &dialog)
{
    const QWidget *window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    return window ? window->height() : QWIDGETSIZE_MAX;
}

/// The part that scrolls: as wide as what it holds, and as high as there is room.
class DialogScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint().expandedTo(widget()->sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + themeOf(this).length(12), themeOf(this).length(120)};
    }
};

} // namespace

DialogRoom::DialogRoom(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void DialogRoom::setLeastWidth(QDialog &dialog, double atTenPoints)
{
    auto *column = static_cast<QVBoxLayout *>(dialog.layout());
    const Theme &theme = themeOf(&dialog);
    const QWidget *window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const int most = window ? window->width() - theme.length(48) : QWIDGETSIZE_MAX;
    const QMargins margins = column->contentsMargins();
    const int width = std::min(theme.length(atTenPoints), most) - margins.left() - margins.right();
    column->insertSpacerItem(0, new QSpacerItem(width, 0, QSizePolicy::Minimum, QSizePolicy::Fixed));
}

bool DialogRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Resize)
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    // Where one is must be seen at once: Qt takes Tab alone for the keyboard, not the key that opened the dialog.
    if (dialog && event->type() == QEvent::Show)
        dialog->setAttribute(Qt::WA_KeyboardFocusChange);
    const bool isOurs = dialog && !qobject_cast<QFileDialog *>(dialog) && dialog->layout()
        && !dialog->property(scrollsProperty).toBool();
    if (isOurs && std::max(dialog->height(), dialog->minimumSizeHint().height()) > roomFor(*dialog)) {
        dialog->setProperty(scrollsProperty, true);
        // Not within the layout that is going on.
        QMetaObject::invokeMethod(
            dialog, [dialog] { letScroll(dialog); }, Qt::QueuedConnection);
    }
    return false;
}

void DialogRoom::letScroll(QDialog *dialog)
{
    QWidget *focused = dialog->focusWidget();
    auto *column = qobject_cast<QVBoxLayout *>(dialog->layout());
    if (!column)
        return;
    const QMargins margins = column->contentsMargins();
    QLayoutItem *buttons = column->takeAt(column->count() - 1);
    const QSize before = dialog->size();
    auto *scroll = new DialogScroll(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(new QWidget);
    scroll->widget()->setLayout(column); // It takes what it arranges along, and never out of the window.
    auto *whole = new QVBoxLayout(dialog);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    if (QLayout *row = buttons->layout())
        foot->addLayout(row);
    else
        foot->addItem(buttons);
    whole->addLayout(foot);
    whole->activate(); // Or the least height would still be that of before.
    dialog->resize(std::max(before.width(), whole->sizeHint().width()), roomFor(*dialog));
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
