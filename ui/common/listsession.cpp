// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list shows, from one session to the next.

#include "common/conditionbox.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listfilter.h"
#include "common/listpage.h"
#include "common/searchfield.h"

using namespace Qt::StringLiterals;

namespace baton {

QJsonObject ListPage::session() const
{
    const qint64 current = m_wanted > 0 ? m_wanted : currentRecord();
    const qint64 top = m_wantedTop > 0 ? m_wantedTop : m_grid->grid().recordAt(m_grid->rowAt(0)); // At the upper edge.
    ViewLayout layout;
    layout.condition = m_condition->text();
    layout.columns = m_columnKeys;
    layout.sort = sortText(m_question.sort);
    layout.widths = m_grid->columns().widths();
    layout.density = m_grid->density();
    layout.frozen = m_grid->frozen().count();
    return {{u"search"_s, m_search->text()},
            {u"layout"_s, toJson(layout)},
            {u"record"_s, current},
            {u"top"_s, top},
            {u"filterByColumn"_s, m_filter->areColumnsShown()}};
}

// Nothing is read here: what stands in the fields is asked when the page is looked at.
void ListPage::resume(const QJsonObject &session)
{
    const auto layout = viewLayoutFromJson(session[u"layout"_s].toObject());
    if (!layout)
        return;
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietCondition(m_condition);
    m_search->setText(session[u"search"_s].toString());
    m_question.search = m_search->text();
    m_condition->setText(layout->condition);
    m_condition->readNow();
    m_filter->showWritten();
    m_filter->showColumns(session[u"filterByColumn"_s].toBool());
    m_question.condition = m_condition->condition();
    m_wanted = session[u"record"_s].toInteger();
    m_wantedTop = session[u"top"_s].toInteger();
    if (const auto sort = parseSort(layout->sort, m_catalogue); sort && !layout->sort.isEmpty())
        m_question.sort = *sort;
    m_grid->setDensity(layout->density);
    m_grid->frozen().setCount(layout->frozen);
    m_grid->columns().setWidths(layout->widths);
    if (layout->columns.contains(m_firstColumns.first()))
        setColumnKeys(layout->columns);
}

} // namespace baton
