// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listfilter.h"

#include "common/conditionbox.h"
#include "common/conditionchips.h"
#include "common/controls.h"
#include "common/filterchip.h"
#include "common/grid/columnfilter.h"
#include "common/grid/columnfilters.h"
#include "common/grid/gridview.h"
#include "common/searchfield.h"
#include "common/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton {

ListFilter::ListFilter(GridView &grid, const QString &findWords, const QString &filterWords,
                       std::function<TimeView()> view)
    : m_grid(grid)
    , m_view(std::move(view))
    , m_row(new QHBoxLayout)
    , m_chips(new ConditionChips)
    , m_byColumn(new QAction(tr("Filter by column"), this))
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_chips);
    const int margin = theme.space(Space::Page24);
    m_row->setContentsMargins(margin, theme.space(Space::Label8), margin, theme.space(Space::Label8));
    m_row->addStrut(theme.length(32)); // With its margins the row is 48 high.
    m_row->setSpacing(theme.space(Space::Label8));
    makeFields(findWords, filterWords);
    makeTools();
    connect(m_chips, &ConditionChips::chosen, this, &ListFilter::goTo);
    connect(m_chips, &ConditionChips::left, this, &ListFilter::focusGrid);
    connect(m_chips, &ConditionChips::dropped, this, [this](qsizetype part) {
        auto parts = conditionParts(m_condition->text(), m_catalogue);
        if (!parts || part >= parts->size())
            return;
        parts->removeAt(part);
        write(*parts);
    });
    connect(&grid.filters(), &ColumnFilters::left, this, &ListFilter::focusGrid);
    connect(&grid.filters(), &ColumnFilters::typed, this, [this](const ColumnFilter &filter) {
        if (const auto parts = conditionParts(m_condition->text(), m_catalogue))
            write(withClauses(*parts, filter.field().key, filter.clauses()));
    });
}

void ListFilter::makeFields(const QString &findWords, const QString &filterWords)
{
    const Theme &theme = themeOf(this);
    m_search = new SearchField(findWords);
    m_search->setMaximumWidth(theme.length(280));
    connect(m_search, &QLineEdit::editingFinished, this, &ListFilter::edited);
    connect(m_search, &QLineEdit::returnPressed, this, &ListFilter::focusGrid);
    connect(m_search, &SearchField::left, this, &ListFilter::focusGrid);
    m_row->addWidget(m_search, 1);
    m_condition = new ConditionBox(filterWords);
    m_condition->setMaximumWidth(theme.length(520));
    connect(m_condition, &QLineEdit::editingFinished, this, &ListFilter::edited);
    connect(m_condition, &ConditionBox::left, this, &ListFilter::focusGrid);
    connect(m_condition, &ConditionBox::complained, this, &ListFilter::takeRead);
    connect(m_condition, &ConditionBox::knownValuesChanged, &m_grid.filters(), &ColumnFilters::setKnownValues);
    m_row->addWidget(m_condition, 2);
}

void ListFilter::makeTools()
{
    m_row->addStretch(1);
    m_byColumn->setCheckable(true);
    m_byColumn->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F));
    connect(m_byColumn, &QAction::toggled, this, &ListFilter::turnColumns);
    auto *turn = makeIconButton(Icon::Filter, m_byColumn->text());
    turn->setCheckable(true);
    connect(turn, &QToolButton::clicked, m_byColumn, &QAction::trigger);
    connect(m_byColumn, &QAction::toggled, turn, &QToolButton::setChecked);
    m_row->addWidget(turn);
    m_columns = makeIconButton(Icon::Columns, tr("Choose columns"));
    connect(m_columns, &QToolButton::clicked, this,
            [this] { emit columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    m_row->addWidget(m_columns);
    m_grid.filters().setBefore(m_columns);
}

void ListFilter::offerActions(QWidget *page)
{
    // A field that takes text keeps its own slash.
    auto *find = new QAction(tr("Find"), this);
    find->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *filter = new QAction(tr("Filter"), this);
    filter->setShortcuts({QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    connect(filter, &QAction::triggered, this, [this] { m_condition->setFocus(Qt::ShortcutFocusReason); });
    page->addActions({find, filter, m_byColumn});
}

void ListFilter::setCatalogue(const FieldCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_grid.filters().setCatalogue(catalogue);
    m_condition->setCatalogue(catalogue);
}

// The box tells after each reading what is wrong, and nothing where all is well.
void ListFilter::takeRead(const QString &complaint)
{
    m_grid.filters().setOpen(complaint.isEmpty());
    m_chips->setEnabled(complaint.isEmpty());
    if (complaint.isEmpty())
        showWritten();
    emit complained(complaint);
}

void ListFilter::showWritten()
{
    const auto parts = conditionParts(m_condition->text(), m_catalogue);
    if (!parts)
        return;
    m_chips->setParts(*parts, m_catalogue, m_view());
    m_grid.filters().setParts(*parts);
}

void ListFilter::write(const QList<ConditionPart> &parts)
{
    m_condition->setText(joinedText(parts));
    m_condition->readNow();
    emit edited();
}

void ListFilter::goTo(qsizetype part)
{
    const auto parts = conditionParts(m_condition->text(), m_catalogue);
    if (!parts || part >= parts->size())
        return;
    const ConditionPart &wanted = parts->at(part);
    m_condition->setFocus(Qt::OtherFocusReason);
    m_condition->setSelection(static_cast<int>(wanted.begin), static_cast<int>(wanted.text.size()));
}

void ListFilter::focusGrid()
{
    m_grid.setFocus();
}

void ListFilter::addChip(FilterChip *chip)
{
    m_row->insertWidget(1, chip);
}

void ListFilter::addTool(QToolButton *tool)
{
    m_row->insertWidget(m_row->count() - 1, tool);
}

bool ListFilter::areColumnsShown() const
{
    return m_byColumn->isChecked();
}

void ListFilter::showColumns(bool areShown)
{
    const QSignalBlocker quiet(this); // Nobody did it by hand.
    m_byColumn->setChecked(areShown);
}

void ListFilter::turnColumns(bool areShown)
{
    m_grid.filters().setShown(areShown);
    emit columnsTurned();
    if (areShown && !signalsBlocked())
        m_grid.filters().enter();
}

bool ListFilter::hasKeyboard() const
{
    const QWidget *taker = window()->focusWidget();
    return taker && (isAncestorOf(taker) || m_grid.filters().isAncestorOf(taker));
}

void ListFilter::setEmptying(bool isEmptying)
{
    m_chips->setEmptying(isEmptying);
}

} // namespace baton
