// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of leads as a view keeps it.

#include "common/conditionbox.h"
#include "common/errorbar.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtabs.h"
#include "views/viewbar.h"
#include "views/viewservice.h"
#include "views/viewswitch.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<SortKey> sortFrom(const QString &text)
{
    QList<SortKey> sort;
    for (const QString &key : text.split(u',', Qt::SkipEmptyParts)) {
        const bool falls = key.startsWith(u'-');
        sort.append({falls ? key.sliced(1) : key, falls ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sort;
}

} // namespace

void LeadsPage::offerViews(ViewService &views)
{
    m_views = new ViewSwitch(
        views, {u"leads"_s, [this] { return viewLayout(); }, [this](const ViewLayout &wanted) { showLayout(wanted); }},
        m_bar, this);
    m_bar->show();
    layout()->addWidget(m_views->notes());
    connect(this, &LeadsPage::layoutChanged, m_views, &ViewSwitch::note);
    connect(m_condition, &ConditionBox::conditionChanged, m_views, &ViewSwitch::note);
}

void LeadsPage::changePerson()
{
    if (m_views)
        m_views->read();
}

void LeadsPage::showView(ViewId view)
{
    m_leadTabs->showList();
    if (m_views)
        m_views->show(view);
}

ViewLayout LeadsPage::viewLayout() const
{
    ViewLayout shown = m_layout;
    shown.columns = m_columnKeys;
    shown.sort = sortText(m_filter.sort);
    shown.widths = m_grid->columns().widths();
    shown.density = m_grid->density();
    shown.frozen = m_grid->frozen().count();
    // Until the fields are known the text of a condition is all there is of it.
    const bool isUnread = m_catalogue.fields().isEmpty() && m_filter.condition.isAlways();
    shown.condition = isUnread ? m_condition->text() : canonicalText(m_filter.condition);
    return shown;
}

void LeadsPage::showLayout(const ViewLayout &wanted)
{
    m_layout = wanted;
    m_columnKeys = wanted.columns;
    m_filter.sort = sortFrom(wanted.sort);
    if (m_grid->density() != wanted.density)
        m_grid->setDensity(wanted.density);
    m_grid->frozen().setCount(wanted.frozen);
    m_grid->columns().setWidths(wanted.widths);
    const int request = m_listRequest;
    m_condition->setText(wanted.condition);
    if (m_catalogue.fields().isEmpty())
        return; // It is read with them.
    setColumnKeys(m_columnKeys);
    m_condition->readNow();
    if (m_listRequest == request)
        readList(Keep::CurrentLead);
}

QString LeadsPage::layoutText() const
{
    const ViewLayout own = m_views ? m_views->ownLayout() : viewLayout();
    return own.columns.join(u',') + u'|' + own.sort;
}

void LeadsPage::restoreLayout(const QString &text)
{
    const QStringList parts = text.split(u'|');
    if (parts.size() != 2 || parts.first().isEmpty())
        return;
    m_columnKeys = parts.first().split(u',');
    if (!m_columnKeys.contains(u"name"_s))
        m_columnKeys.prepend(u"name"_s);
    if (const QList<SortKey> sort = sortFrom(parts.last()); !sort.isEmpty())
        m_filter.sort = sort;
}

} // namespace baton
