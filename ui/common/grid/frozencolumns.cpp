// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/frozencolumns.h"

#include "common/grid/gridheader.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/marks.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace baton {

/// Paints and takes clicks for the grid beneath it.
class FrozenView : public QTableView
{
public:
    explicit FrozenView(GridView *grid)
        : QTableView(grid)
        , m_grid(grid)
    {
        setHorizontalHeader(new RoomyHeader(Qt::Horizontal, this));
        setModel(grid->model());
        setSelectionModel(grid->selectionModel());
        setFocusProxy(grid);
        setShowGrid(false);
        setFrameShape(NoFrame);
        setEditTriggers(NoEditTriggers);
        setSelectionMode(ExtendedSelection);
        setVerticalScrollMode(ScrollPerPixel);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMouseTracking(true);
        setWordWrap(false);
        verticalHeader()->hide();
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        horizontalHeader()->setHighlightSections(false);
        horizontalHeader()->setSectionsClickable(true);
        horizontalHeader()->setSelectionModel(new QItemSelectionModel(grid->model(), horizontalHeader()));
        horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
        setContextMenuPolicy(Qt::NoContextMenu); // The grid beneath has the menu.
        connect(this, &QTableView::doubleClicked, grid, &QTableView::doubleClicked);
        hide();
    }

    void keyboardSearch(const QString &) override {}
    [[nodiscard]] RoomyHeader &header() const { return *static_cast<RoomyHeader *>(horizontalHeader()); }

protected:
    [[nodiscard]] int sizeHintForColumn(int) const override { return -1; }

    void startDrag(Qt::DropActions) override { emit m_grid->dragBegun(); }

    void wheelEvent(QWheelEvent *event) override
    {
        event->ignore(); // To the grid beneath, which tells all who follow.
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        const int x = isRightToLeft() ? 0 : viewport()->width() - 1;
        paintHairline(painter, QPoint(x, 0), viewport()->height(), Qt::Vertical,
                      themeOf(this).color(ColorRole::LineStrong));
    }

private:
    GridView *m_grid;
};

FrozenColumns::FrozenColumns(GridView *view)
    : QObject(view)
    , m_view(view)
    , m_over(new FrozenView(view))
{
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, m_over->verticalScrollBar(), &QScrollBar::setValue);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    connect(m_over->horizontalHeader(), &QHeaderView::sectionClicked, view->horizontalHeader(),
            &QHeaderView::sectionClicked);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::place, Qt::QueuedConnection);
    view->viewport()->installEventFilter(this);
}

void FrozenColumns::setCount(int count)
{
    m_count = std::max(0, count);
    place();
}

int FrozenColumns::wantedWidth() const
{
    const QHeaderView &header = *m_view->horizontalHeader();
    int width = 0;
    for (int column = 0; column < std::min(m_count, header.count()); ++column)
        width += header.sectionSize(column);
    return width;
}

int FrozenColumns::coveredWidth() const
{
    return m_over->isHidden() ? 0 : m_over->width();
}

void FrozenColumns::place()
{
    // Columns that would leave nothing of the others in sight do not stay.
    const int width = wantedWidth();
    const bool isWanted =
        m_view->horizontalScrollBar()->value() > 0 && m_count > 0 && width < m_view->viewport()->width() * 2 / 3;
    if (isWanted)
        lay(width);
    else
        m_over->hide();
    emit placed();
}

void FrozenColumns::lay(int width)
{
    const auto &header = *static_cast<const RoomyHeader *>(m_view->horizontalHeader());
    m_over->setItemDelegate(m_view->itemDelegate());
    m_over->setDragEnabled(m_view->dragEnabled());
    m_over->verticalHeader()->setDefaultSectionSize(m_view->verticalHeader()->defaultSectionSize());
    m_over->header().setHeights(header.headingHeight(), header.roomBelow());
    for (int column = 0; column < header.count(); ++column) {
        m_over->setColumnHidden(column, column >= m_count);
        if (column < m_count)
            m_over->horizontalHeader()->resizeSection(column, header.sectionSize(column));
    }
    m_over->horizontalHeader()->setSortIndicatorShown(header.isSortIndicatorShown()
                                                      && header.sortIndicatorSection() < m_count);
    m_over->horizontalHeader()->setSortIndicator(header.sortIndicatorSection(), header.sortIndicatorOrder());
    const QRect whole(header.pos(), QSize(m_view->viewport()->width(), header.height() + m_view->viewport()->height()));
    m_over->setGeometry(
        QStyle::visualRect(m_view->layoutDirection(), whole, QRect(whole.topLeft(), QSize(width, whole.height()))));
    m_over->show();
    m_over->raise();
    m_over->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value());
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace baton
