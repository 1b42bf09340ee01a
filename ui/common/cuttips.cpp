// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cuttips.h"

#include "common/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace baton {

namespace {

bool isWider(const QString &words, const QWidget &widget, int room)
{
    return QFontMetricsF(widget.font()).horizontalAdvance(words) > room;
}

/// What is not to be seen whole, else empty.
QString cutWords(const QObject *watched)
{
    if (const auto *box = qobject_cast<const QComboBox *>(watched); box && !box->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = false;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return isWider(box->currentText(), *box, field.width()) ? box->currentText() : QString();
    }
    const auto *field = qobject_cast<const QLineEdit *>(watched);
    if (!field || !field->text().isEmpty())
        return {};
    const QMargins margins = field->textMargins();
    constexpr int own = 2; // What a field keeps free at both ends.
    const int room = field->width() - margins.left() - margins.right() - 2 * (themeOf(field).length(8) + own);
    return isWider(field->placeholderText(), *field, room) ? field->placeholderText() : QString();
}

} // namespace

CutTips::CutTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool CutTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const QString words = widget->toolTip().isEmpty() ? cutWords(watched) : QString();
    if (words.isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(words), widget);
    return true;
}

} // namespace baton
