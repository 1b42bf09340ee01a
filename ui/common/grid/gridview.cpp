// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/gridview.h"

#include "common/fieldtext.h"
#include "common/grid/columnfilters.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/grid/griddelegate.h"
#include "common/grid/gridheader.h"
#include "common/grid/gridmodel.h"
#include "common/grid/sheetkeys.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The selection is asked range by range for each row that is painted.
constexpr qsizetype mostRanges = 500;

constexpr auto momentOfChange = std::chrono::milliseconds(1500);

double heightFor(Density density)
{
    switch (density) {
    case Density::Compact: return 26;
    case Density::Relaxed: return 40;
    case Density::Normal: break;
    }
    return 32;
}

} // namespace

GridView::GridView(GridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new GridHeader(model, this))
{
    setUpHeader();
    setModel(model);
    m_columns = new GridColumns(this);
    m_frozen = new FrozenColumns(this);
    m_filters = new ColumnFilters(this);
    m_sheet = new SheetKeys(this);
    setItemDelegate(new GridDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // A bar that comes and goes would move the columns.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // A header that knows what is chosen asks of each column whether all its rows are, one by one.
    m_header->setSelectionModel(new QItemSelectionModel(model, m_header));
    setMode(Mode::List);
    takeTheme();
    connectHeader();

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentRowChanged(current.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_column = current.column();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridView::choiceChanged);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &cell) { turnGroup(cell.row()); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &cell) {
        if (m_mode == Mode::List && !m_model->isHeading(cell.row()))
            emit opened();
    });
    connectRows();
}

void GridView::connectRows()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_columns->fit();
        tellRows();
    });
    connect(m_model, &GridModel::othersWrote, this, &GridView::showFresh);
    m_rest.setSingleShot(true);
    m_rest.setInterval(momentOfChange);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_fresh.clear();
        viewport()->update();
    });
}

// A ground that comes and goes at once: nothing moves, so it is the same where somebody wants no animations.
void GridView::showFresh(const QList<qint64> &records)
{
    for (const qint64 record : records)
        m_fresh.insert(record);
    m_rest.start();
    viewport()->update();
}

void GridView::setUpHeader()
{
    setHorizontalHeader(m_header);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { emit columnsRequested(m_header->mapToGlobal(position)); });
}

void GridView::connectHeader()
{
    connect(m_header, &GridHeader::sortRequested, this, &GridView::sortRequested);
    // Not while the header is still at it: others set the columns then.
    connect(
        m_header, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { tellMove(from, to); },
        Qt::QueuedConnection);
    connect(m_columns, &GridColumns::drawn, this, &GridView::widthsChanged);
    connect(m_sheet, &SheetKeys::left, this, [this] { setMode(Mode::List); });
    connect(m_sheet, &SheetKeys::clearRequested, this, &GridView::clearRequested);
    connect(m_sheet, &SheetKeys::fillRequested, this, &GridView::fillRequested);
}

// The columns stand in the model as they are shown, so the header's own order goes back at once.
void GridView::tellMove(int from, int to)
{
    QStringList keys;
    for (const FieldSpec &field : m_model->columns())
        keys.append(field.key);
    {
        const QSignalBlocker quiet(m_header);
        m_header->moveSection(to, from);
    }
    keys.move(from, to);
    emit columnsMoved(keys);
}

void GridView::setStanding(Standing standing)
{
    m_standing = standing;
    viewport()->update();
}

void GridView::setMode(Mode mode)
{
    const QModelIndex current = currentIndex();
    const bool isSheet = mode == Mode::Sheet;
    setTabKeyNavigation(isSheet); // Tab leaves a list.
    setSelectionBehavior(isSheet ? SelectItems : SelectRows);
    setEditTriggers(isSheet ? AnyKeyPressed | DoubleClicked : EditTriggers(NoEditTriggers));
    if (std::exchange(m_mode, mode) == mode)
        return;
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, choosing());
    viewport()->update();
    emit modeChanged(mode);
}

void GridView::setDensity(Density density)
{
    const QModelIndex top = indexAt(QPoint(0, 0));
    m_density = density;
    takeTheme();
    if (top.isValid()) // The same rows stay in sight.
        QTableView::scrollTo(top, PositionAtTop);
    tellRows();
}

// Said outright: what Ctrl and Shift would make of it is for clicks alone.
QItemSelectionModel::SelectionFlags GridView::choosing() const
{
    return m_mode == Mode::List ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
}

void GridView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        selectionModel()->clear();
        return;
    }
    setCurrentCell(row, m_column);
}

void GridView::setCurrentCell(int row, int column)
{
    const int lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_model->columnCount() - 1;
    if (lastRow < 0 || lastColumn < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn)),
                                      choosing());
}

// The ranges themselves: asked for row by row, a hundred thousand would take seconds.
QList<int> GridView::chosenRows() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    QList<int> rows;
    int next = 0; // What was told once is not told again.
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            if (!m_model->isHeading(row))
                rows.append(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

qsizetype GridView::chosenCount() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (m_mode == Mode::Sheet || m_model->groups())
        return chosenRows().size(); // Its ranges may stand beside each other, or reach over headings.
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void GridView::chooseRows(const QList<int> &rows, int current)
{
    const int lastColumn = std::max(0, m_model->columnCount() - 1);
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first; // Of a run of rows, which is one range.
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        ranges.append(QItemSelectionRange(m_model->index(rows[first], 0), m_model->index(rows[last], lastColumn)));
        first = last + 1;
    }
    if (ranges.isEmpty() || current < 0 || ranges.size() > mostRanges)
        return setCurrentRow(current);
    selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model->index(current, 0));
}

// Widths in characters, so that a larger font gets a wider column; text columns take what is left in proportion.
double GridView::charactersFor(const FieldSpec &field) const
{
    if (field.key == u"name" || field.key == u"account")
        return 22;
    if (field.key == u"email")
        return 24;
    if (field.key == GridModel::noteKey())
        return 30;
    if (field.matching == FieldMatching::User || field.type == FieldType::Instant || field.type == FieldType::Date)
        return 14;
    return isNumeric(field) ? 10 : 16;
}

void GridView::showSort(const QList<SortKey> &keys)
{
    m_header->showSort(keys);
    m_columns->fit();
}

// Neither under the columns that stay, nor sideways for one of those.
void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < m_frozen->count()) {
        horizontalScrollBar()->setValue(sideways);
        return;
    }
    const QRect cell = visualRect(index);
    const int covered = m_frozen->coveredWidth();
    const int hidden = isRightToLeft() ? cell.right() - (viewport()->width() - covered) : covered - cell.left();
    if (covered > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridView::tellRows()
{
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->showRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void GridView::takeTheme()
{
    const Theme &theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(theme.length(heightFor(m_density)));
    m_header->setHeights(theme.length(30), m_header->roomBelow() > 0 ? m_filters->wantedHeight() : 0);
    {
        const QSignalBlocker quiet(m_header); // Nobody drew them wider.
        m_header->setMinimumSectionSize(theme.length(48));
    }
    m_columns->fit();
    m_frozen->place();
}

bool GridView::isLetter(const QEvent &event) const
{
    if (m_mode != Mode::Sheet || event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const auto strong = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return (!strong && !key.text().isEmpty() && key.text().front().isPrint())
        || (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier) || key.key() == Qt::Key_Backspace
        || key.key() == Qt::Key_Delete || key.key() == Qt::Key_F6;
}

// In a sheet letters are written: no command gets them.
bool GridView::event(QEvent *event)
{
    if (isLetter(*event)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool GridView::pressListKey(const QKeyEvent &event)
{
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return true;
    case Qt::Key_Space: emit paneToggled(); return true;
    case Qt::Key_X: mark(); return true;
    case Qt::Key_J: step(1, extends); return true;
    case Qt::Key_K: step(-1, extends); return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isAlt || m_marks)
            step(event.key() == Qt::Key_Down ? 1 : -1, extends);
        return isAlt || m_marks;
    case Qt::Key_Escape:
        if (chosenCount() > 1 || m_marks)
            dropMarks();
        return true;
    case Qt::Key_Home: setCurrentRow(0); return true;
    case Qt::Key_End: setCurrentRow(m_model->rowCount() - 1); return true;
    default: return false;
    }
}

void GridView::step(int rows, bool extends)
{
    const int row = std::clamp(currentRow() + rows, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex next = m_model->index(row, std::max(0, currentIndex().column()));
    if (extends)
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else if (m_marks)
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    else
        setCurrentRow(row);
}

// The first mark is that of the current row, which is chosen already.
void GridView::mark()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    if (!std::exchange(m_marks, true) && chosenCount() <= 1)
        return emit choiceChanged();
    selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    if (chosenCount() == 0)
        dropMarks();
}

void GridView::dropMarks()
{
    m_marks = false;
    setCurrentRow(currentRow());
}

// A plain click chooses anew.
void GridView::mousePressEvent(QMouseEvent *event)
{
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) && event->button() == Qt::LeftButton)
        m_marks = false;
    QTableView::mousePressEvent(event);
}

bool GridView::pressHeadingKey(const QKeyEvent &event)
{
    const int row = currentRow();
    const int unfold = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int fold = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool turns = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space
        || event.key() == (m_model->isFolded(row) ? unfold : fold);
    if (!m_model->isHeading(row) || !turns)
        return false;
    turnGroup(row);
    return true;
}

// What stands above it stays where it is.
void GridView::turnGroup(int row)
{
    if (!m_model->isHeading(row))
        return;
    const int scrolled = verticalScrollBar()->value();
    const int column = std::max(0, currentIndex().column());
    m_model->turnGroup(row);
    updateGeometries();
    verticalScrollBar()->setValue(scrolled);
    setCurrentCell(row, column);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (pressHeadingKey(*event))
        return;
    const bool isTaken = m_mode == Mode::List ? pressListKey(*event) : m_sheet->press(*event);
    if (isTaken)
        return;
    const bool isTyped = m_mode == Mode::Sheet && !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped && !currentIndex().flags().testFlag(Qt::ItemIsEditable))
        emit editRefused(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// A sheet goes on from the cell that was written, without opening the next.
void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    QTableView::closeEditor(editor, m_mode == Mode::Sheet ? Delegate::NoHint : hint);
    if (m_mode != Mode::Sheet)
        return emit editorClosed();
    if (hint == Delegate::EditNextItem || hint == Delegate::EditPreviousItem)
        m_sheet->goOn(hint == Delegate::EditNextItem ? 1 : -1);
    else if (hint == Delegate::SubmitModelCache)
        m_sheet->goDown(1);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    tellRows();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellRows();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace baton
