// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columnfilters.h"

#include "common/grid/columnfilter.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridheader.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/marks.h"
#include "common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace baton {

ColumnFilters::ColumnFilters(GridView *grid)
    : QWidget(grid)
    , m_grid(grid)
    , m_scrolled(new QWidget(this))
    , m_staying(new QWidget(this))
{
    setAccessibleName(tr("Filter by column"));
    hide();
    connect(grid->model(), &QAbstractItemModel::modelReset, this, &ColumnFilters::takeColumns);
    const QHeaderView *header = grid->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ColumnFilters::place);
    connect(header, &QHeaderView::geometriesChanged, this, &ColumnFilters::place);
    connect(&grid->frozen(), &FrozenColumns::placed, this, &ColumnFilters::place);
}

int ColumnFilters::wantedHeight() const
{
    return themeOf(this).length(36);
}

void ColumnFilters::setShown(bool isShown)
{
    GridHeader &header = m_grid->header();
    const bool hadKeyboard = isAncestorOf(m_grid->window()->focusWidget());
    setVisible(isShown);
    header.setHeights(header.headingHeight(), isShown ? wantedHeight() : 0);
    takeColumns();
    m_grid->frozen().place();
    if (!isShown && hadKeyboard)
        m_grid->setFocus();
}

void ColumnFilters::setCatalogue(const FieldCatalogue &catalogue)
{
    m_catalogue = catalogue;
    for (ColumnFilter *filter : std::as_const(m_filters))
        if (filter)
            filter->setCatalogue(catalogue);
    setParts(m_parts);
}

void ColumnFilters::setParts(const QList<ConditionPart> &parts)
{
    m_parts = parts;
    for (ColumnFilter *filter : std::as_const(m_filters)) {
        QList<Condition> clauses;
        for (const ConditionPart &part : parts)
            if (filter && isAbout(part.condition, filter->field().key))
                clauses.append(part.condition);
        if (filter)
            filter->setClauses(clauses);
    }
}

void ColumnFilters::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    for (ColumnFilter *filter : std::as_const(m_filters))
        if (filter)
            filter->setReadOnly(!isOpen);
}

void ColumnFilters::setKnownValues(const KnownValues &known)
{
    m_known = known;
    for (ColumnFilter *filter : std::as_const(m_filters))
        if (filter)
            filter->setKnownValues(known.value(filter->field().key));
}

void ColumnFilters::setBefore(QWidget *before)
{
    m_before = before;
    orderTabs();
}

ColumnFilter *ColumnFilters::under(int column) const
{
    return m_filters.value(column);
}

ColumnFilter *ColumnFilters::make(const FieldSpec &field)
{
    auto *filter = new ColumnFilter(field, this);
    filter->setCatalogue(m_catalogue);
    filter->setKnownValues(m_known.value(field.key));
    filter->setReadOnly(!m_isOpen);
    connect(filter, &ColumnFilter::typed, this, [this, filter] { emit typed(*filter); });
    connect(filter, &ColumnFilter::left, this, &ColumnFilters::left);
    connect(filter, &ColumnFilter::entered, this,
            [this, filter] { show(static_cast<int>(m_filters.indexOf(filter))); });
    return filter;
}

// A list that is read again has the same columns, and what is being typed goes on.
void ColumnFilters::takeColumns()
{
    const QList<FieldSpec> columns = isShown() ? m_grid->grid().columns() : QList<FieldSpec>();
    QList<ColumnFilter *> filters;
    for (const FieldSpec &field : columns) {
        const auto known = std::ranges::find_if(
            m_filters, [&field](const ColumnFilter *filter) { return filter && filter->field().key == field.key; });
        const bool isNote = field.key == GridModel::noteKey();
        filters.append(isNote ? nullptr : known == m_filters.end() ? make(field) : *known);
    }
    for (ColumnFilter *filter : std::as_const(m_filters))
        if (filter && !filters.contains(filter))
            filter->deleteLater();
    if (filters == m_filters)
        return;
    m_filters = filters;
    setParts(m_parts);
    orderTabs();
    place();
}

void ColumnFilters::orderTabs()
{
    QWidget *last = m_before;
    for (ColumnFilter *filter : std::as_const(m_filters)) {
        if (last && filter)
            setTabOrder(last, filter);
        last = filter ? filter : last;
    }
    if (last && last != m_before)
        setTabOrder(last, m_grid);
}

void ColumnFilters::place()
{
    if (!isShown())
        return;
    const GridHeader &header = m_grid->header();
    const Theme &theme = themeOf(this);
    const QRect whole(header.x(), header.y() + header.headingHeight(), header.viewport()->width(), wantedHeight());
    setGeometry(whole);
    const int covered = m_grid->frozen().coveredWidth();
    const int scrolled = m_grid->horizontalScrollBar()->value();
    const int staying = m_grid->frozen().count();
    const auto turned = [&](const QRect &within, const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), within, rect);
    };
    m_scrolled->setGeometry(turned(rect(), QRect(covered, 0, width() - covered, height())));
    m_staying->setGeometry(turned(rect(), QRect(0, 0, covered, height())));
    const int beside = theme.length(2);
    const int above = theme.length(3);
    for (int column = 0; column < m_filters.size(); ++column) {
        ColumnFilter *filter = m_filters[column];
        if (!filter)
            continue;
        const bool stays = column < staying && covered > 0;
        QWidget *holder = stays ? m_staying : m_scrolled;
        const bool isThere = column < header.count() && !header.isSectionHidden(column);
        if (filter->parentWidget() != holder)
            move(filter, holder);
        const int begin = header.sectionPosition(column) - (stays ? 0 : scrolled + covered);
        const QRect cell(begin, 0, header.sectionSize(column), height());
        filter->setGeometry(turned(holder->rect(), cell.adjusted(beside, above, -beside, -above)));
        filter->setVisible(isThere);
    }
    raise();
}

// What has no parent for a moment loses the keyboard, to a line that would scroll to itself.
void ColumnFilters::move(ColumnFilter *filter, QWidget *holder)
{
    const bool hadKeyboard = filter->hasFocus();
    m_isMoving = true;
    filter->setParent(holder);
    filter->show();
    if (hadKeyboard)
        filter->setFocus();
    m_isMoving = false;
}

// As the keyboard scrolls a list to its cell.
void ColumnFilters::show(int column)
{
    if (m_isMoving)
        return;
    const GridHeader &header = m_grid->header();
    QScrollBar *bar = m_grid->horizontalScrollBar();
    const int covered = column < m_grid->frozen().count() ? 0 : m_grid->frozen().coveredWidth();
    const int begin = header.sectionPosition(column);
    const int end = begin + header.sectionSize(column);
    if (column < m_grid->frozen().count() && m_grid->frozen().coveredWidth() > 0)
        return;
    if (end - bar->value() > width())
        bar->setValue(end - width());
    if (begin - covered < bar->value())
        bar->setValue(std::max(0, begin - covered));
}

void ColumnFilters::enter()
{
    const auto isThere = [](const ColumnFilter *filter) { return filter && !filter->isHidden(); };
    ColumnFilter *wanted = under(std::max(0, m_grid->currentIndex().column()));
    const auto first = std::ranges::find_if(m_filters, isThere);
    if (!isThere(wanted))
        wanted = first == m_filters.end() ? nullptr : *first;
    if (!wanted)
        return;
    wanted->setFocus(Qt::ShortcutFocusReason);
    wanted->selectAll();
}

void ColumnFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        place();
}

void ColumnFilters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(painter, QPointF(0, height() - 1), width(), Qt::Horizontal, theme.color(ColorRole::LineStrong));
}

} // namespace baton
