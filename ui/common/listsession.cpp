// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list shows, from one session to the next.

#include "common/conditionbox.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listfilter.h"
#include "common/listpage.h"
#include "common/searchfield.h"
#include "views/viewswitch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

QJsonObject ListPage::session() const
{
    const qint64 current = m_wanted > 0 ? m_wanted : currentRecord();
    const qint64 top = m_wantedTop > 0 ? m_wantedTop : m_grid->grid().recordAt(m_grid->rowAt(0)); // At the upper edge.
    ViewLayout layout = viewLayout();
    layout.condition = m_condition->text(); // What cannot be read yet goes on being written.
    QJsonObject session{{u"search"_s, m_search->text()},
                        {u"layout"_s, toJson(layout)},
                        {u"folded"_s, QJsonArray::fromStringList(folds())},
                        {u"record"_s, current},
                        {u"top"_s, top},
                        {u"filterByColumn"_s, m_filter->areColumnsShown()}};
    if (m_views)
        session[u"views"_s] = m_views->session(m_views->current());
    return session;
}

// Nothing is read here: what stands in the fields is asked when the page is looked at.
void ListPage::resume(const QJsonObject &session)
{
    const auto layout = viewLayoutFromJson(session[u"layout"_s].toObject());
    if (!layout)
        return;
    const QSignalBlocker quietSearch(m_search);
    m_search->setText(session[u"search"_s].toString());
    m_question.search = m_search->text();
    takeLayout(*layout);
    if (m_views)
        m_views->resume(session[u"views"_s].toObject());
    if (m_views && !m_views->current().isValid()) {
        takeLayout(*layout);
        noteLayout();
    }
    m_filter->showColumns(session[u"filterByColumn"_s].toBool());
    m_wantedFolds = session[u"folded"_s].toVariant().toStringList();
    m_wanted = session[u"record"_s].toInteger();
    m_wantedTop = session[u"top"_s].toInteger();
}

} // namespace baton
