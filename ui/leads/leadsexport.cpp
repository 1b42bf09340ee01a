// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of leads as it is shown, to be taken out of Baton.

#include "leads/leadspage.h"

#include "common/viewtabs.h"
#include "exchange/exchangetext.h"
#include "exchange/exportedlist.h"
#include "leads/leadgrid.h"
#include "leads/leadtablemodel.h"
#include "leads/limbonotes.h"
#include "support/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<qint64> numbersOf(const QList<LeadId> &leads)
{
    QList<qint64> numbers;
    numbers.reserve(leads.size());
    std::ranges::transform(leads, std::back_inserter(numbers), &LeadId::value);
    return numbers;
}

QString wordsOf(const OpenedLeads &opened)
{
    QStringList words{opened.report, opened.relation, opened.value, opened.restriction};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

std::optional<ExportedList> LeadsPage::exported() const
{
    if (m_isReadingList || m_catalogue.fields().isEmpty())
        return std::nullopt;
    ExportedList list;
    list.all.list = u"leads"_s;
    const int tab = m_tabs->current();
    list.all.title = tab > 0 ? m_tabs->name(tab) : title();
    QStringList conditions;
    if (m_opened)
        conditions.append(wordsOf(*m_opened));
    if (!m_filter.search.trimmed().isEmpty())
        conditions.append(tr("found by “%1”").arg(m_filter.search.simplified()));
    if (!m_filter.condition.isAlways())
        conditions.append(canonicalText(m_filter.condition));
    list.all.condition = conditions.join(u" · "_s);
    list.all.columns = exportColumns(*m_grid, timeView());
    for (ExportColumn &column : list.all.columns)
        if (column.field.key == LeadTableModel::noteKey())
            column.text = [notes = m_limboNotes](qint64 id) { return notes ? notes->of(LeadId(id)) : QString(); };
    list.all.ids = m_model->records();
    list.chosen = m_grid->chosenCount() > 1 ? numbersOf(m_grid->chosenLeads()) : QList<qint64>();
    return list;
}

} // namespace baton
