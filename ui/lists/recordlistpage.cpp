// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/recordlistpage.h"

#include "common/grid/gridview.h"
#include "leads/leaddelegate.h"
#include "leads/recordlistservice.h"
#include "lists/recordtablemodel.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QMenu>

namespace baton {

namespace {

class RecordGrid : public GridView
{
public:
    RecordGrid(GridModel *model, QHash<QString, double> wide)
        : GridView(model)
        , m_wide(std::move(wide))
    {}

    [[nodiscard]] double charactersFor(const FieldSpec &field) const override
    {
        const auto own = m_wide.constFind(field.key);
        return own == m_wide.cend() ? GridView::charactersFor(field) : *own;
    }
    [[nodiscard]] double markRoom(const FieldSpec &field) const override { return LeadDelegate::markRoom(field); }

private:
    QHash<QString, double> m_wide;
};

} // namespace

RecordListPage::RecordListPage(RecordListService &service, const Clock &clock, QWidget *parent)
    : ListPage(clock, parent)
    , m_service(service)
{}

QAction *RecordListPage::addDeed(const QString &words, const QKeySequence &key)
{
    auto *deed = new QAction(words, this);
    deed->setShortcut(key);
    deed->setEnabled(false);
    connect(deed, &QAction::enabledChanged, this, &RecordListPage::statusChanged);
    addAction(deed);
    m_deeds.append(deed);
    return deed;
}

GridView *RecordListPage::makeGrid(const QString &name, const QHash<QString, double> &wide)
{
    return makeGrid(new RecordTableModel(m_service, timeView(), this), name, wide);
}

GridView *RecordListPage::makeGrid(GridModel *model, const QString &name, const QHash<QString, double> &wide)
{
    auto *grid = new RecordGrid(model, wide);
    grid->setItemDelegate(new LeadDelegate(grid));
    grid->setAccessibleName(name);
    return grid;
}

void RecordListPage::build(const Parts &parts)
{
    ListPage::build(parts);
    connect(&grid(), &QWidget::customContextMenuRequested, this, &RecordListPage::showMenu);
}

void RecordListPage::askRecords(const ListQuestion &question, const TakeRecords &take)
{
    onReply(m_service.ids({question.condition, question.search, question.sort, question.now}), this, take);
}

void RecordListPage::askGroups(const ListQuestion &question, const GroupQuestion &by, const TakeGroups &take)
{
    onReply(m_service.groups({question.condition, question.search, question.sort, question.now}, by), this, take);
}

void RecordListPage::askCount(const TakeCount &take)
{
    onReply(m_service.count({}), this, take);
}

void RecordListPage::showMenu(const QPoint &position)
{
    const QModelIndex under = grid().indexAt(position);
    if (under.isValid() && !grid().selectionModel()->isRowSelected(under.row()))
        grid().setCurrentRow(under.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_deeds);
    menu->addSeparator();
    menu->addActions(m_ofList);
    menu->popup(grid().viewport()->mapToGlobal(position));
}

} // namespace baton
