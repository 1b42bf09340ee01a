// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehost.h"

#include "common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QStyle>

namespace baton {

PageHost::PageHost(QWidget *parent)
    : QScrollArea(parent)
    , m_stack(new QStackedWidget)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &PageHost::fit);
    // A key may lead to what is scrolled away; Qt knows of Tab alone.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_stack->isAncestorOf(now) && m_stack->size() != maximumViewportSize())
            ensureWidgetVisible(now, 0, 0);
    });
}

void PageHost::addPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void PageHost::setCurrentPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
}

QWidget *PageHost::currentPage() const
{
    return m_stack->currentWidget();
}

QSize PageHost::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(320), theme.length(160)};
}

bool PageHost::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = QScrollArea::eventFilter(watched, event);
    if (watched == m_stack && event->type() == QEvent::LayoutRequest)
        fit();
    return isOther;
}

void PageHost::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

// Only what the page in front needs counts, and each bar takes its room from the other direction.
void PageHost::fit()
{
    const QWidget *page = currentPage();
    const QSize least = page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    QSize room = maximumViewportSize();
    const bool isTooHigh = least.height() > room.height();
    if (isTooHigh)
        room.rwidth() -= bar;
    if (least.width() > room.width()) {
        room.rheight() -= bar;
        if (!isTooHigh && least.height() > room.height())
            room.rwidth() -= bar;
    }
    m_stack->resize(room.expandedTo(least));
}

} // namespace baton
