// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/toprow.h"

#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace baton {

TopRow::TopRow(QMenuBar *menus, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(menus, 0, Qt::AlignVCenter);
    row->addStretch();
    setFixedHeight(themeOf(this).length(42));
}

void TopRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(themeOf(this).length(42));
    QWidget::changeEvent(event);
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Window));
}

} // namespace baton
