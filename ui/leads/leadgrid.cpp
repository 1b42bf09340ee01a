// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"

#include "common/theme.h"
#include "leads/fieldtext.h"
#include "leads/leaddelegate.h"
#include "leads/leadset.h"
#include "leads/leadtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Padding at both ends, and the arrow.
constexpr double headingRoom = 2 * 8 + 18;

// The selection is asked range by range for each row that is painted.
constexpr qsizetype mostRanges = 500;

// Widths in characters, so that a larger font gets a wider column; text columns take what is left in proportion.
double preferredCharacters(const FieldSpec &field)
{
    if (field.key == u"name" || field.key == u"account")
        return 22;
    if (field.key == u"stage")
        return 21;
    if (field.key == u"email")
        return 24;
    if (field.key == u"owner")
        return 14;
    if (field.key == LeadTableModel::noteKey())
        return 30;
    if (field.type == FieldType::Instant || field.type == FieldType::Date)
        return 14;
    if (field.key == u"score" || field.key == u"grade")
        return 6;
    if (isNumeric(field))
        return 10;
    return 16;
}

/// What has the same width in every row needs no more of it in a wide window.
bool takesSpare(const FieldSpec &field)
{
    return !isNumeric(field) && field.key != u"grade";
}

} // namespace

LeadGrid::LeadGrid(LeadTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new LeadDelegate(this));
    setAccessibleName(tr("Leads"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the grid.
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // A bar that comes and goes would move the columns.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setAccessibleName(tr("Columns of the list"));
    // A header that knows what is chosen asks of each column whether all its rows are, one by one.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    takeTheme();

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LeadGrid::sortRequested);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &position) { emit columnsRequested(horizontalHeader()->mapToGlobal(position)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentRowChanged(current.row()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LeadGrid::choiceChanged);
    connect(this, &QTableView::doubleClicked, this, &LeadGrid::opened);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        tellRows();
    });
}

void LeadGrid::setStanding(Standing standing)
{
    m_standing = standing;
    viewport()->update();
}

QStringList LeadGrid::columnsWithoutRoom() const
{
    QStringList keys;
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (isColumnHidden(column))
            keys.append(m_model->columns()[column].key);
    }
    return keys;
}

void LeadGrid::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        selectionModel()->clear();
        return;
    }
    const int column = std::max(0, currentIndex().column());
    // Said outright: what Ctrl and Shift would make of it is for clicks alone.
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// The ranges themselves: asked for row by row, a hundred thousand would take seconds.
QList<LeadId> LeadGrid::chosenLeads() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    QList<LeadId> leads;
    leads.reserve(chosenCount());
    int next = 0; // What was told once is not told again.
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            leads.append(m_model->leadAt(row));
        next = std::max(next, bottom + 1);
    }
    return leads;
}

qsizetype LeadGrid::chosenCount() const
{
    qsizetype count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void LeadGrid::choose(const QList<LeadId> &leads, int current)
{
    const LeadSet wanted(leads);
    const int lastColumn = std::max(0, m_model->columnCount() - 1);
    QItemSelection rows;
    int first = -1; // Of a run of rows, which is one range: the selection is asked for each cell that is painted.
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool isWanted = row < m_model->rowCount() && wanted.contains(m_model->leadAt(row));
        if (isWanted && first < 0)
            first = row;
        if (isWanted || first < 0)
            continue;
        rows.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(row - 1, lastColumn)));
        first = -1;
    }
    if (rows.isEmpty() || current < 0 || rows.size() > mostRanges)
        return setCurrentRow(current);
    selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model->index(current, 0));
}

double LeadGrid::widthFor(const FieldSpec &field) const
{
    const Theme &theme = themeOf(this);
    // The heading stands whole, with the arrow of the sort beside it.
    const double heading = std::ceil(theme.metrics(TextRole::SmallMedium).horizontalAdvance(fieldLabel(field)))
        + theme.length(headingRoom);
    double words = preferredCharacters(field) * theme.metrics(TextRole::Body).averageCharWidth();
    if (field.key == u"stage") // Its mark and its longest word: our own words are never cut.
        for (const Stage stage : allStages)
            words = std::max(
                words, theme.metrics(TextRole::Body).horizontalAdvance(stageText(stage)) + theme.length(2 * 8 + 17));
    return std::max(heading, words);
}

double LeadGrid::leastFor(const FieldSpec &field) const
{
    constexpr double least = 0.85;
    const bool isName = field.key == u"name" || field.key == u"account";
    return widthFor(field) * (isName ? least : 1);
}

// What does not fit is dropped from the end, never squeezed; the wider window brings it back. Only what the list is
// sorted by stays in any case, as it says why the rows stand as they do.
QSet<int> LeadGrid::columnsThatFit(int room) const
{
    const QList<FieldSpec> &columns = m_model->columns();
    const int sorted = horizontalHeader()->isSortIndicatorShown() ? horizontalHeader()->sortIndicatorSection() : -1;
    QSet<int> shown;
    double wanted = 0;
    double least = 0;
    for (int column = 0; column < columns.size(); ++column) {
        const double width = widthFor(columns[column]);
        if (column > 0 && column != sorted && wanted + width > room)
            continue;
        shown.insert(column);
        wanted += width;
        least += leastFor(columns[column]);
    }
    for (int column = static_cast<int>(columns.size()) - 1; column > 0 && least > room; --column)
        if (column != sorted && shown.remove(column))
            least -= leastFor(columns[column]);
    return shown;
}

void LeadGrid::fitColumns()
{
    const QList<FieldSpec> &columns = m_model->columns();
    const int room = viewport()->width();
    const QSet<int> shown = columnsThatFit(room);
    double wanted = 0;
    double least = 0;
    double flexible = 0;
    for (int column = 0; column < columns.size(); ++column) {
        setColumnHidden(column, !shown.contains(column));
        if (!shown.contains(column))
            continue;
        const double width = widthFor(columns[column]);
        wanted += width;
        least += leastFor(columns[column]);
        flexible += takesSpare(columns[column]) ? width : 0;
    }
    const double spare = std::max(0.0, room - wanted);
    const double lack = wanted > least ? std::clamp((wanted - room) / (wanted - least), 0.0, 1.0) : 0;
    for (const int column : shown) {
        const double width = widthFor(columns[column]);
        const double share = flexible > 0 && takesSpare(columns[column]) ? spare * width / flexible : 0;
        const double given = lack * (width - leastFor(columns[column]));
        horizontalHeader()->resizeSection(column, static_cast<int>(width + share - given));
    }
}

void LeadGrid::showSort(const SortKey &key)
{
    int section = -1;
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (m_model->columns()[column].key == key.field)
            section = column;
    }
    horizontalHeader()->setSortIndicatorShown(section >= 0);
    horizontalHeader()->setSortIndicator(section, key.order);
    fitColumns();
}

void LeadGrid::tellRows()
{
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->showRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void LeadGrid::takeTheme()
{
    const Theme &theme = themeOf(this);
    verticalHeader()->setDefaultSectionSize(theme.length(32));
    horizontalHeader()->setFixedHeight(theme.length(30));
    horizontalHeader()->setMinimumSectionSize(theme.length(48));
}

void LeadGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return;
    case Qt::Key_Space: emit paneToggled(); return;
    case Qt::Key_J: setCurrentRow(std::min(row + 1, m_model->rowCount() - 1)); return;
    case Qt::Key_K: setCurrentRow(std::max(row - 1, 0)); return;
    case Qt::Key_Home: setCurrentRow(0); return;
    case Qt::Key_End: setCurrentRow(m_model->rowCount() - 1); return;
    default: QTableView::keyPressEvent(event);
    }
}

void LeadGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellRows();
}

void LeadGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellRows();
}

void LeadGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace baton
