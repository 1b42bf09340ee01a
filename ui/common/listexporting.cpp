// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as it is shown, to be taken out of Baton.

#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listpage.h"
#include "exchange/exchangetext.h"
#include "exchange/exportedlist.h"

using namespace Qt::StringLiterals;

namespace baton {

std::optional<ExportedList> ListPage::exported() const
{
    if (m_isReading || !m_asOf)
        return std::nullopt;
    ExportedList list;
    list.all.list = objectName();
    list.all.title = title();
    QStringList conditions;
    if (!m_question.search.trimmed().isEmpty())
        conditions.append(tr("found by “%1”").arg(m_question.search.simplified()));
    if (!m_question.condition.isAlways())
        conditions.append(canonicalText(m_question.condition));
    list.all.condition = conditions.join(u" · "_s);
    list.all.columns = exportColumns(*m_grid, timeView());
    list.all.ids = m_grid->grid().records();
    if (m_grid->chosenCount() < 2)
        return list;
    const QList<int> rows = m_grid->chosenRows();
    for (const int row : rows)
        list.chosen.append(m_grid->grid().recordAt(row));
    return list;
}

} // namespace baton
