// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/twinview.h"

#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

namespace {

constexpr double widestName = 320;
constexpr double widestFigure = 132;

} // namespace

TwinView::TwinView(QWidget *picture, QWidget *parent)
    : QStackedWidget(parent)
{
    const Theme &theme = themeOf(this);
    auto *sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Group16), theme.space(Space::Page24),
                                 theme.space(Space::Group16));
    m_column->setSpacing(theme.space(Space::Label8));
    m_column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(sheet);
    addWidget(picture);
    addWidget(m_scroll);
}

void TwinView::addTable()
{
    auto *title = new SectionTitle({});
    QTableView *table = makePlainTable(new FactTableModel(this), {});
    table->setItemDelegate(new MarkDelegate(table));
    table->setWordWrap(false);
    table->horizontalHeader()->setMinimumSectionSize(themeOf(this).length(48));
    setCopies(table);
    const auto at = static_cast<int>(m_tables.size());
    connect(table, &QTableView::activated, this, [this, at](const QModelIndex &cell) { emit opened(at, cell); });
    auto *part = new QVBoxLayout; // Before the stretch at the end.
    part->setSpacing(m_column->spacing());
    part->addWidget(title);
    addInLine(part, table);
    m_column->insertLayout(m_column->count() - 1, part);
    m_titles.append(title);
    m_tables.append(table);
}

void TwinView::setTables(const QList<FactTable> &tables)
{
    while (m_tables.size() < tables.size())
        addTable();
    for (qsizetype at = 0; at < m_tables.size(); ++at) {
        const bool isThere = at < tables.size() && !tables[at].rows.isEmpty();
        m_titles[at]->setVisible(isThere);
        m_tables[at]->setVisible(isThere);
        if (!isThere)
            continue;
        QTableView *table = m_tables[at];
        const QModelIndex before = table->currentIndex();
        static_cast<SectionTitle *>(m_titles[at])->setTitle(tables[at].name);
        table->setAccessibleName(tables[at].name);
        static_cast<FactTableModel *>(table->model())->setFacts(tables[at].headers, tables[at].rows);
        if (before.isValid()) // Who works in the table goes on where he was.
            table->setCurrentIndex(table->model()->index(
                std::min(before.row(), static_cast<int>(tables[at].rows.size()) - 1), before.column()));
        // A number stands near its words, however wide the window is.
        table->setMaximumWidth(
            themeOf(this).length(widestName + widestFigure * static_cast<double>(tables[at].headers.size() - 1)));
        fitRows(table);
        spreadColumns(table);
    }
    if (hasFocus()) // It came here while there was nothing to take it.
        setForm(form());
}

void TwinView::setForm(Form form)
{
    const bool hadFocus = hasFocus() || isAncestorOf(focusWidget());
    setCurrentIndex(form == Form::Picture ? 0 : 1);
    if (!hadFocus || form == Form::Picture || m_tables.isEmpty())
        return;
    QTableView *first = m_tables.constFirst();
    first->setFocus(Qt::OtherFocusReason);
    if (!first->currentIndex().isValid())
        first->setCurrentIndex(first->model()->index(0, 0));
}

void TwinView::lookAt(int table, int row)
{
    setForm(Form::Tables);
    QTableView *wanted = m_tables[table];
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->setCurrentIndex(wanted->model()->index(row, 0));
    m_scroll->widget()->layout()->activate(); // Rows that came just now have their places by then.
    m_scroll->ensureWidgetVisible(wanted);
    if (row == 0)
        return;
    const QRect place = wanted->visualRect(wanted->currentIndex());
    const QPoint middle = wanted->viewport()->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(0, middle.y(), 0, 2 * place.height());
}

} // namespace baton
