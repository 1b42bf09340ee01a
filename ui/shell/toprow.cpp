// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/toprow.h"

#include "common/theme.h"
#include "shell/commandfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QStyle>

namespace baton {

TopRow::TopRow(QMenuBar *menus, QWidget *parent)
    : QWidget(parent)
    , m_menus(menus)
    , m_commands(new CommandField(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // The rest of the row is the field's.
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

void TopRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeField();
}

/// In the middle of the window, or right beside the menus where these reach so far.
void TopRow::placeField()
{
    const int gap = themeOf(this).length(12);
    const QSize wanted = m_commands->sizeHint();
    const int start = std::max((width() - wanted.width()) / 2, m_menus->sizeHint().width() + gap);
    const QRect field(start, (height() - wanted.height()) / 2, std::min(wanted.width(), width() - start - gap),
                      wanted.height());
    m_commands->setGeometry(QStyle::visualRect(layoutDirection(), rect(), field));
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Window));
}

} // namespace baton
