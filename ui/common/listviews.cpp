// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as a view keeps it.

#include "common/conditionbox.h"
#include "common/errorbar.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/grid/gridview.h"
#include "common/listfilter.h"
#include "common/listpage.h"
#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/theme.h"
#include "common/viewtabs.h"
#include "views/viewbar.h"
#include "views/viewservice.h"
#include "views/viewswitch.h"

#include <QBoxLayout>
#include <QMenu>

namespace baton {

void ListPage::offerViews(ViewService &views, const QString &list)
{
    auto *bar = new ViewBar;
    bar->tabs()->addTab(tr("All"));
    placeViews(bar);
    m_views = new ViewSwitch(
        views, {list, [this] { return viewLayout(); }, [this](const ViewLayout &wanted) { showLayout(wanted); }}, bar,
        this);
    m_views->setCatalogue(m_catalogue);
    layout()->addWidget(m_views->notes());
    connect(bar->tabs(), &ViewTabs::currentChanged, this, &ListPage::chooseView);
}

// Within another page, which has the title, they stand above what is asked of the list.
void ListPage::placeViews(QWidget *bar)
{
    if (m_header)
        return m_header->setViews(bar);
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.space(Space::Page24), 0, theme.space(Space::Page24), 0);
    row->addWidget(bar);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertLayout(0, row);
    column->insertWidget(1, new Hairline);
}

QList<QAction *> ListPage::menuActions() const
{
    return m_views ? QList<QAction *>{m_views->menu()->menuAction()} : QList<QAction *>();
}

void ListPage::changePerson()
{
    if (m_views)
        m_views->read();
}

void ListPage::showView(ViewId view)
{
    if (m_views)
        m_views->show(view);
}

void ListPage::chooseView(int tab)
{
    m_views->choose(tab);
    m_grid->setFocus();
    emit placeChanged();
}

ViewLayout ListPage::viewLayout() const
{
    ViewLayout shown;
    shown.condition = canonicalText(m_question.condition);
    shown.columns = m_columnKeys;
    shown.sort = sortText(m_question.sort);
    shown.group = m_group;
    shown.density = m_grid->density();
    shown.frozen = m_grid->frozen().count();
    shown.widths = m_grid->columns().widths();
    return shown;
}

// A page in the back reads when it is looked at.
void ListPage::showLayout(const ViewLayout &wanted)
{
    takeLayout(wanted);
    m_isStale = true;
    if (isVisible())
        read(Keep::Current);
}

void ListPage::takeLayout(const ViewLayout &wanted)
{
    const QSignalBlocker quiet(m_condition);
    m_condition->setText(wanted.condition);
    m_condition->readNow();
    m_filter->showWritten();
    m_question.condition = m_condition->condition();
    const auto sort = parseSort(wanted.sort, m_catalogue);
    m_question.sort = sort && !wanted.sort.isEmpty() ? *sort : m_firstSort;
    m_group = wanted.group;
    m_grid->setDensity(wanted.density);
    m_grid->frozen().setCount(wanted.frozen);
    m_grid->columns().setWidths(wanted.widths);
    if (wanted.columns.contains(m_firstColumns.first()))
        setColumnKeys(wanted.columns);
}

void ListPage::noteLayout()
{
    if (m_views)
        m_views->note();
}

} // namespace baton
