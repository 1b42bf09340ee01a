// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QTest>
#include <QWidget>

#include <cmath>

namespace baton {

/// How a widget is named in a failing test: class, object name, the beginning of its text.
inline QString nameOf(const QWidget *widget)
{
    QString text = widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        text = button->text();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" “")
        + text.left(40) + u'”';
}

/// What can be seen below `root`, itself left out. Call it on a shown window.
inline QList<const QWidget *> visibleWidgets(const QWidget &root)
{
    QList<const QWidget *> found;
    const auto all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isOwn =
            !qobject_cast<const QLineEdit *>(widget->parentWidget()); // A field arranges its icons itself.
        if (widget->isVisible() && isOwn && !widget->size().isEmpty() && widget->window() == root.window())
            found.append(widget);
    }
    return found;
}

/// Labels and buttons whose text is wider or higher than their place. A label with a tip shows the rest there.
inline QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    for (const QWidget *widget : visibleWidgets(root)) {
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->toolTip().isEmpty())
                continue;
            QString text = label->text();
            if (label->buddy())
                text.remove(u'&'); // A mnemonic takes no place.
            const QFontMetricsF metrics(label->font());
            const QRect room = label->contentsRect();
            if (label->wordWrap()) {
                const QRectF whole = metrics.boundingRect(QRectF(0, 0, room.width(), 10000), Qt::TextWordWrap, text);
                needed = QSize(0, static_cast<int>(std::floor(whole.height())));
            } else {
                needed = QSize(static_cast<int>(std::floor(metrics.horizontalAdvance(text))),
                               static_cast<int>(std::floor(metrics.height())));
            }
            if (needed.width() > room.width() || needed.height() > room.height())
                clipped.append(nameOf(label));
        } else if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)) {
            needed = widget->minimumSizeHint();
            if (needed.width() > widget->width() || needed.height() > widget->height())
                clipped.append(nameOf(widget));
        }
    }
    return clipped;
}

/// Visible widgets that stand on a visible brother or sister, or reach beyond their parent. What a scroll area or a
/// grid arranges is its own business.
inline QStringList overlaps(const QWidget &root)
{
    QStringList found;
    QHash<const QWidget *, QList<const QWidget *>> families;
    for (const QWidget *widget : visibleWidgets(root)) {
        const QWidget *parent = widget->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(parent)
            || (parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())))
            continue;
        if (!parent->rect().contains(widget->geometry()))
            found.append(nameOf(widget) + QStringLiteral(" reaches beyond ") + nameOf(parent));
        for (const QWidget *other : families.value(parent)) {
            if (other->geometry().intersects(widget->geometry()))
                found.append(nameOf(widget) + QStringLiteral(" stands on ") + nameOf(other));
        }
        families[parent].append(widget);
    }
    return found;
}

/// What the keyboard can reach but a screen reader cannot name.
inline QStringList unnamedFocusables(const QWidget &root)
{
    QStringList unnamed;
    for (const QWidget *widget : visibleWidgets(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(nameOf(widget));
    }
    return unnamed;
}

/// The widgets that Tab visits, in that order, beginning where the focus is. `window` must be active.
inline QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QSet<QWidget *> seen;
    QWidget *at = window.focusWidget();
    while (at && !seen.contains(at)) {
        seen.insert(at);
        stops.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
        at = window.focusWidget();
    }
    return stops;
}

} // namespace baton
