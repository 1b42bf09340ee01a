// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/plaintable.h"

#include "common/grid/cellblock.h"

#include "common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void setOpensByClick(QAbstractItemView *view)
{
    view->setProperty(opensByClickProperty, true);
    view->viewport()->setCursor(Qt::PointingHandCursor);
}

void setActsOnRows(QAbstractItemView *view)
{
    view->setProperty(actsOnRowsProperty, true);
}

void setCopies(QTableView *table)
{
    auto *copy = new QAction(QCoreApplication::translate("PlainTable", "Copy the table"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, table, [table] {
        const QAbstractItemModel *model = table->model();
        CellBlock block;
        for (int row = -1; row < model->rowCount(); ++row) { // The headers stand before the first.
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(row < 0 ? model->headerData(column, Qt::Horizontal).toString()
                                     : model->index(row, column).data().toString());
            block.append(cells);
        }
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(block));
    });
}

QTableView *makePlainTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    // Rows that come when the table has the focus already: one of them must show it.
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table] {
        if (table->hasFocus() && !table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->selectionModel()->setCurrentIndex(table->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    });
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(themeOf(table).length(32));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

namespace {

constexpr Space cellEdge = Space::Label8;

/// Reaches beyond its place at both sides, which margins below 0 do not do, and stays at its beginning with a table
/// that is not to get as wide.
class ReachingLayout : public QVBoxLayout
{
public:
    explicit ReachingLayout(int beyond)
        : m_beyond(beyond)
    {}

    void setGeometry(const QRect &place) override
    {
        const QRect whole = place.adjusted(-m_beyond, 0, m_beyond, 0);
        const QWidget *table = itemAt(0)->widget();
        const QRect wanted(whole.topLeft(), QSize(std::min(whole.width(), table->maximumWidth()), whole.height()));
        QVBoxLayout::setGeometry(QStyle::visualRect(table->layoutDirection(), whole, wanted));
    }

private:
    int m_beyond;
};

} // namespace

QWidget *inLineWithTitle(QWidget *table)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    const Theme &theme = themeOf(table);
    row->setContentsMargins(theme.space(Space::Page24) - theme.space(cellEdge), 0, 0, 0);
    row->addWidget(table);
    place->setFocusProxy(table);
    return place;
}

QWidget *inLineWithTable(QWidget *picture)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    const int edge = themeOf(picture).space(cellEdge);
    row->setContentsMargins(edge, 0, edge, 0);
    row->addWidget(picture);
    place->setFocusProxy(picture);
    return place;
}

void addInLine(QBoxLayout *column, QWidget *table, int stretch)
{
    auto *place = new ReachingLayout(themeOf(table).space(cellEdge));
    place->addWidget(table);
    column->addLayout(place, stretch);
}

namespace {

/// A table that is as high as its rows needs some more for the bar, where it has one.
void makeRoomForBar(QTableView *table, bool hasBar)
{
    constexpr auto ownHeight = "batonOwnHeight";
    constexpr auto wholeHeight = "batonWholeHeight";
    const int now = table->minimumHeight();
    if (now == 0 || now != table->maximumHeight())
        return;
    const int own = now == table->property(wholeHeight).toInt() ? table->property(ownHeight).toInt() : now;
    const int whole = own + (hasBar ? table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, table) : 0);
    table->setProperty(ownHeight, own);
    table->setProperty(wholeHeight, whole);
    table->setFixedHeight(whole);
}

/// Whether a table lets its greatest column give way, or is scrolled to the side where it has no room.
enum class Scarce { GivesWay, Scrolls };

void spread(QTableView *table, int most, Scarce scarce)
{
    constexpr double shareOfMost = 0.35;
    constexpr double least = 96;
    table->resizeColumnsToContents();
    QList<int> shown;
    int spare = table->viewport()->width();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        spare -= table->columnWidth(column);
        shown.append(column);
    }
    if (shown.isEmpty())
        return;
    const int leastForMost = std::max(themeOf(table).length(least), table->horizontalHeader()->sectionSizeHint(most));
    const int overdue = std::max(0, leastForMost - table->columnWidth(most) - spare);
    const bool scrolls = spare < 0 && (scarce == Scarce::Scrolls || overdue > 0);
    table->setHorizontalScrollBarPolicy(scrolls || scarce == Scarce::Scrolls ? Qt::ScrollBarAsNeeded
                                                                             : Qt::ScrollBarAlwaysOff);
    makeRoomForBar(table, scrolls);
    if (scrolls && scarce == Scarce::Scrolls)
        return; // All words stand whole, and what has no room is scrolled to.
    const auto others = static_cast<int>(shown.size()) - 1;
    const int each = others == 0 || spare < 0 ? 0 : static_cast<int>(spare * (1 - shareOfMost)) / others;
    const int forMost = spare - each * others;
    for (const int column : std::as_const(shown)) {
        const int width = table->columnWidth(column) + (column == most ? forMost : each);
        table->setColumnWidth(column, std::max(width, column == most ? leastForMost : 1));
    }
}

/// Spreads the columns of its table anew whenever the table gets another width: a page often fills its tables before
/// it knows how wide it is.
class ColumnSpread : public QObject
{
public:
    ColumnSpread(QTableView *table, int most)
        : QObject(table)
        , m_table(table)
        , m_most(most)
        , m_scarce(table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? Scarce::GivesWay : Scarce::Scrolls)
    {
        setObjectName(name);
        table->viewport()->installEventFilter(this);
    }

    void spreadNow() { spread(m_table, m_most, m_scarce); }

    static constexpr auto name = "columnSpread"_L1;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && m_width != m_table->viewport()->width()) {
            m_width = m_table->viewport()->width();
            // Not within the resizing, which lays the columns out itself.
            QMetaObject::invokeMethod(
                this, [this] { spreadNow(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_table;
    int m_most;
    Scarce m_scarce;
    int m_width = 0;
};

} // namespace

void spreadColumns(QTableView *table, int most)
{
    auto *own =
        static_cast<ColumnSpread *>(table->findChild<QObject *>(ColumnSpread::name, Qt::FindDirectChildrenOnly));
    if (!own)
        own = new ColumnSpread(table, most);
    own->spreadNow();
}

void fitRows(QTableView *table, int most)
{
    const Theme &theme = themeOf(table);
    const int rows = std::clamp(table->model()->rowCount(), 1, most);
    table->setVerticalScrollBarPolicy(rows < table->model()->rowCount() ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(theme.length(32) * rows + theme.length(36));
}

} // namespace baton
