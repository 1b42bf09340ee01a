// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of leads shows, from one session to the next.

#include "leads/leadspage.h"

#include "common/conditionbox.h"
#include "common/listfilter.h"
#include "common/searchfield.h"
#include "common/viewtabs.h"
#include "leads/leadgrid.h"
#include "leads/leadtablemodel.h"
#include "leads/leadtabs.h"
#include "views/viewswitch.h"

#include <QJsonArray>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Whoever chose more chooses them by a filter.
constexpr qsizetype mostKept = 500;

QJsonArray numbersOf(const QList<LeadId> &leads)
{
    QJsonArray numbers;
    for (const LeadId lead : leads.size() <= mostKept ? leads : QList<LeadId>())
        numbers.append(lead.value());
    return numbers;
}

QList<LeadId> leadsFrom(const QJsonValue &numbers)
{
    QList<LeadId> leads;
    const QJsonArray all = numbers.toArray();
    for (const QJsonValue &number : all)
        leads.append(LeadId(number.toInteger()));
    return leads;
}

} // namespace

QJsonObject LeadsPage::session() const
{
    const auto own = m_own.value_or(place().value<LeadsPlace>()); // Not what another page opened.
    const LeadId current = m_wanted.isValid() ? m_wanted : m_model->leadAt(m_grid->currentRow());
    const bool isChoiceKept = m_grid->chosenCount() <= mostKept && !m_own;
    const QList<LeadId> chosen = m_resumed ? m_resumed->chosen : isChoiceKept ? m_grid->chosenLeads() : QList<LeadId>();
    const LeadId top = m_resumed ? m_resumed->top : m_model->leadAt(m_grid->rowAt(0)); // Of the row at the upper edge.
    return {{u"view"_s, own.view},
            {u"search"_s, own.search},
            {u"condition"_s, own.condition},
            {u"lead"_s, (m_own ? own.lead : current).value()},
            {u"chosen"_s, numbersOf(chosen)},
            {u"top"_s, m_own ? 0 : top.value()},
            {u"filterByColumn"_s, m_filterRow->areColumnsShown()},
            {u"tabs"_s, m_leadTabs->session()},
            {u"views"_s, m_views ? m_views->session(own.saved) : QJsonObject()}};
}

// Nothing is read here: what stands in the fields is asked when the page is looked at.
void LeadsPage::resume(const QJsonObject &session)
{
    const QSignalBlocker quietTabs(m_tabs);
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietCondition(m_condition);
    if (m_views)
        m_views->resume(session[u"views"_s].toObject());
    const int view = session[u"view"_s].toInt();
    if (view == static_cast<int>(View::Limbo) && m_funnel) {
        m_tabs->setCurrent(view);
        m_view = View::Limbo;
        readLimbo();
    }
    m_search->setText(session[u"search"_s].toString());
    m_filter.search = m_search->text();
    m_condition->setText(session[u"condition"_s].toString());
    m_filterRow->showColumns(session[u"filterByColumn"_s].toBool());
    m_wanted = LeadId(session[u"lead"_s].toInteger());
    m_leadTabs->resume(session[u"tabs"_s].toObject());
    m_resumed = Resumed{leadsFrom(session[u"chosen"_s]), LeadId(session[u"top"_s].toInteger())};
}

/// `row` is that of the lead that was looked at.
void LeadsPage::showResumed(int row)
{
    const Resumed resumed = *std::exchange(m_resumed, {});
    if (resumed.chosen.size() > 1 && row >= 0)
        m_grid->choose(resumed.chosen, row);
    if (const int top = m_model->rowOf(resumed.top); top >= 0)
        m_grid->scrollTo(m_model->index(top, std::max(0, m_grid->currentIndex().column())),
                         QAbstractItemView::PositionAtTop);
}

} // namespace baton
