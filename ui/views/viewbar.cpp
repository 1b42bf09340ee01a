// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewbar.h"

#include "common/controls.h"
#include "common/theme.h"
#include "common/viewtabs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace baton {

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new ViewTabs)
    , m_all(makeIconButton(Icon::ChevronDown, tr("All views")))
    , m_deeds(makeIconButton(Icon::Dots, tr("What can be done with this view")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::Label8));
    row->addWidget(m_tabs);
    row->addWidget(m_all);
    row->addWidget(m_deeds);
    row->addStretch(1);
    m_deeds->setObjectName(QStringLiteral("viewDeeds"));
    m_all->hide();
    m_deeds->hide();
    connect(m_all, &QToolButton::clicked, this, &ViewBar::showAll);
    connect(m_deeds, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_deeds->mapToGlobal(QPoint(0, m_deeds->height()))); });
    connect(m_tabs, &ViewTabs::currentChanged, this, &ViewBar::fit);
}

void ViewBar::setNames(const QStringList &names, int first)
{
    const auto wanted = first + static_cast<int>(names.size());
    while (m_tabs->count() > wanted)
        m_tabs->removeLast();
    for (int index = first; index < wanted; ++index)
        if (index < m_tabs->count())
            m_tabs->setName(index, names[index - first]);
        else
            m_tabs->addTab(names[index - first]);
    m_shown.clear();
    fit();
}

void ViewBar::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_deeds->show();
    fit();
}

void ViewBar::showAll()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int index = 0; index < m_tabs->count(); ++index) {
        QAction *view = menu->addAction(m_tabs->name(index).replace(u'&', QLatin1StringView("&&")));
        view->setCheckable(true);
        view->setChecked(index == m_tabs->current());
        connect(view, &QAction::triggered, m_tabs, [this, index] { m_tabs->setCurrent(index); });
    }
    menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height())));
}

// The one in front is always seen; of the others those that come first.
void ViewBar::fit()
{
    const int count = m_tabs->count();
    const int space = layout()->spacing();
    const int between = themeOf(this).space(Space::Page24);
    const auto buttons = [this, space](bool isAll) {
        return (isAll ? m_all->sizeHint().width() + space : 0) + (m_menu ? m_deeds->sizeHint().width() + space : 0);
    };
    int wanted = -between;
    for (int index = 0; index < count; ++index)
        wanted += m_tabs->widthOf(index) + between;
    const bool isWhole = wanted + buttons(false) <= width();
    const int current = m_tabs->current();
    int left = width() - buttons(!isWhole) - (current >= 0 ? m_tabs->widthOf(current) : 0);
    bool isRoom = true; // What comes later overtakes nothing.
    QList<int> shown;
    for (int index = 0; index < count; ++index) {
        if (index != current) {
            left -= m_tabs->widthOf(index) + between;
            isRoom = isRoom && left >= 0;
        }
        if (isWhole || isRoom || index == current)
            shown.append(index);
    }
    m_all->setVisible(!isWhole);
    if (shown != m_shown) {
        m_shown = shown;
        m_tabs->showOnly(shown);
        updateGeometry();
    }
}

QSize ViewBar::minimumSizeHint() const
{
    const int one = m_tabs->count() > 0 ? m_tabs->widthOf(std::max(0, m_tabs->current())) : 0;
    const int buttons = m_all->sizeHint().width() + m_deeds->sizeHint().width() + 2 * layout()->spacing();
    return {one + buttons, QWidget::minimumSizeHint().height()};
}

void ViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ViewBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // A count or a dot came or went.
        fit();
    return QWidget::event(event);
}

} // namespace baton
