// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/toprow.h"

#include "common/activity.h"
#include "common/controls.h"
#include "common/formatting.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "shell/activitypopover.h"
#include "shell/commandfield.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>
#include <QToolButton>

namespace baton {

namespace {

/// The icon alone, or with a number beside it: a colour would tell not everybody.
void setCount(QToolButton *button, qint64 count, const QString &name)
{
    button->setText(count > 0 ? countText(count, button->locale()) : QString());
    button->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
}

} // namespace

TopRow::TopRow(QMenuBar *menus, ActivityList &activities, QWidget *parent)
    : QWidget(parent)
    , m_list(activities)
    , m_menus(menus)
    , m_commands(new CommandField(this))
    , m_end(new QWidget)
    , m_activities(makeIconButton(Icon::Activity, tr("What is going on")))
    , m_inbox(makeIconButton(Icon::Bell, tr("Inbox")))
    , m_popover(new ActivityPopover(activities, this))
{
    auto *end = new QHBoxLayout(m_end);
    setTurnedMargins(m_end, {0, 0, themeOf(this).space(Space::Part12), 0});
    end->setSpacing(themeOf(this).space(Space::Tight4));
    end->addWidget(m_activities);
    end->addWidget(m_inbox);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    menus->setParent(this);
    menus->installEventFilter(this);
    row->addStretch();
    row->addWidget(m_end, 0, Qt::AlignVCenter);
    setFixedHeight(themeOf(this).length(42));
    connect(m_activities, &QToolButton::clicked, this, &TopRow::toggleActivities);
    connect(&m_list, &ActivityList::changed, this, &TopRow::showRunning);
    showRunning();
    setUnread(0);
}

QAbstractButton *TopRow::inboxButton() const
{
    return m_inbox;
}

void TopRow::setUnread(qint64 count)
{
    setCount(m_inbox, count,
             count > 0 ? tr("Inbox, %Ln unread", nullptr, static_cast<int>(count)) : tr("Inbox, nothing unread"));
    placeParts();
}

void TopRow::showRunning()
{
    const qsizetype count = m_list.running().size();
    setCount(m_activities, count,
             count > 0 ? tr("%Ln things are going on", nullptr, static_cast<int>(count)) : tr("Nothing is going on"));
    placeParts();
}

void TopRow::toggleActivities()
{
    m_popover->isVisible() ? m_popover->hide() : m_popover->openBelow(m_activities);
}

void TopRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(themeOf(this).length(42));
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        placeParts();
}

void TopRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

bool TopRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
    case QEvent::ActionRemoved: // The bar does not know of it yet.
        QMetaObject::invokeMethod(this, &TopRow::placeParts, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

int TopRow::menusWidth() const
{
    const Theme &theme = themeOf(this);
    const auto metric = [this](QStyle::PixelMetric which) { return style()->pixelMetric(which, nullptr, m_menus); };
    int width = 2 * (metric(QStyle::PM_MenuBarPanelWidth) + metric(QStyle::PM_MenuBarHMargin)) + theme.length(2);
    const auto actions = m_menus->actions();
    for (const QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        QStyleOptionMenuItem item;
        item.initFrom(m_menus);
        item.text = action->text();
        const QSize words = m_menus->fontMetrics().size(Qt::TextShowMnemonic, action->text());
        width += style()->sizeFromContents(QStyle::CT_MenuBarItem, &item, words, m_menus).width()
            + metric(QStyle::PM_MenuBarItemSpacing);
    }
    return width;
}

/// The field is in the middle of the window, or right beside the menus where these reach so far; never upon the
/// buttons. It keeps its least width: menus that have no room then are behind the bar's last sign.
void TopRow::placeParts()
{
    const int gap = themeOf(this).space(Space::Part12);
    const int end = width() - m_end->sizeHint().width() - gap;
    const int most = std::max(0, end - m_commands->minimumSizeHint().width() - gap);
    const QSize bar(std::min(menusWidth(), most), std::min(height(), m_menus->sizeHint().height()));
    m_menus->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(0, (height() - bar.height()) / 2), bar)));
    const QSize wanted = m_commands->sizeHint();
    const int start = std::max((width() - wanted.width()) / 2, bar.width() + gap);
    const QRect field(start, (height() - wanted.height()) / 2, std::min(wanted.width(), end - start), wanted.height());
    m_commands->setGeometry(QStyle::visualRect(layoutDirection(), rect(), field));
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Window));
}

} // namespace baton
