// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listbody.h"

#include "common/emptystate.h"
#include "common/grid/gridview.h"
#include "common/plaintable.h"

#include <QVBoxLayout>

namespace baton {

ListBody::ListBody(GridView *grid)
    : m_grid(grid)
    , m_rows(inLineWithTitle(grid))
    , m_empty(new EmptyState)
    , m_below(new QVBoxLayout(grid->viewport()))
{
    m_below->setContentsMargins({});
    m_below->setSizeConstraint(QLayout::SetNoConstraint);
    addWidget(m_rows);
    addWidget(m_empty);
    setCurrentIndex(addWidget(makeLoadingState(tr("Reading …"))));
}

void ListBody::showRows()
{
    m_isFirst = false;
    if (m_grid->isAncestorOf(m_empty))
        addWidget(m_empty);
    setCurrentWidget(m_rows);
}

void ListBody::showEmpty(Headings headings)
{
    m_isFirst = false;
    if (headings == Headings::Gone) {
        if (indexOf(m_empty) < 0)
            addWidget(m_empty);
        setCurrentWidget(m_empty);
        return;
    }
    m_below->addWidget(m_empty);
    m_empty->show();
    setCurrentWidget(m_rows);
}

} // namespace baton
