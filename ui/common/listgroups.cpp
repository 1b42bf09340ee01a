// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list in groups.

#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listpage.h"

#include <utility>

namespace baton {

void ListPage::groupBy(const QString &key)
{
    m_group = key;
    read(Keep::Current);
    noteLayout();
}

bool ListPage::isGrouped() const
{
    const FieldSpec *field = m_catalogue.find(m_group);
    return !m_group.isEmpty() && field && isGroupable(*field);
}

ListQuestion ListPage::question() const
{
    ListQuestion question = m_question;
    if (isGrouped())
        question.sort = sortedInGroups(m_question.sort, m_group);
    return question;
}

void ListPage::readGroups(const ListQuestion &question, Keep keep)
{
    const GroupQuestion by{m_group, question.sort.first().order, figuresOf(m_grid->grid().columns())};
    askGroups(question, by, [this, by, keep, request = m_request](const Result<QList<RecordGroup>> &groups) {
        if (request != m_request)
            return;
        if (!groups)
            return showError(groups.error());
        m_groups = GridGroups();
        m_groups->field = *m_catalogue.find(by.field);
        m_groups->figures = by.figures;
        for (const RecordGroup &group : *groups)
            m_groups->groups.append({group.value, group.count, group.figures});
        takeAnswers(keep);
    });
}

void ListPage::showGroups()
{
    GridModel &model = m_grid->grid();
    if (m_groups && !m_wantedFolds.isEmpty())
        m_groups->setFolds(std::exchange(m_wantedFolds, {}));
    if (m_groups || model.groups())
        model.setGroups(std::exchange(m_groups, {}));
}

QStringList ListPage::folds() const
{
    const std::optional<GridGroups> &groups = m_grid->grid().groups();
    return !m_wantedFolds.isEmpty() || !groups ? m_wantedFolds : groups->folds();
}

} // namespace baton
