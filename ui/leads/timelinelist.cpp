// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinelist.h"

#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/timelinedelegate.h"
#include "leads/timelinemodel.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Of one that scrolls, at 10 pt: what it needs, and what it wants where there are many entries.
constexpr double leastHeight = 160;
constexpr double wantedHeight = 480;
constexpr int manyRows = 20;

} // namespace

TimelineList::TimelineList(TimelineModel *model, Form form, QWidget *parent)
    : QListView(parent)
    , m_entries(model)
{
    setModel(model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("What happened"));
    connect(model, &TimelineModel::filtered, this, [this] { updateGeometry(); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &row) {
        if (const LeadId lead(row.data(TimelineModel::LeadRole).toLongLong()); lead.isValid())
            emit leadChosen(lead);
    });
    setForm(form);
}

void TimelineList::setForm(Form form)
{
    m_form = form;
    setVerticalScrollBarPolicy(form == Form::Latest ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Ignored, form == Form::Whole ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    updateGeometry();
}

int TimelineList::heightOfRows() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_entries->index(row)).height();
    return height;
}

QSize TimelineList::sizeHint() const
{
    const Theme &theme = themeOf(this);
    switch (m_form) {
    case Form::Latest: return {0, heightOfRows()};
    case Form::Bounded:
        return {0,
                m_entries->rowCount() > manyRows ? theme.length(wantedHeight)
                                                 : std::min(theme.length(wantedHeight), heightOfRows())};
    case Form::Whole: break;
    }
    return {0, theme.length(leastHeight)};
}

QSize TimelineList::minimumSizeHint() const
{
    return sizeHint();
}

// Whatever is painted is in sight: it is read if it is not known.
void TimelineList::paintEvent(QPaintEvent *event)
{
    const QRect seen = viewport()->rect();
    const QModelIndex first = indexAt(seen.topLeft() + QPoint(1, 1));
    const QModelIndex last = indexAt(seen.bottomLeft() + QPoint(1, -1));
    if (m_entries->rowCount() > 0)
        m_entries->showRows(first.isValid() ? first.row() : 0, last.isValid() ? last.row() : m_entries->rowCount() - 1);
    QListView::paintEvent(event);
}

// The row that the keyboard is at may take more room than the others.
void TimelineList::layAgain()
{
    scheduleDelayedItemsLayout();
    if (m_form == Form::Latest)
        updateGeometry();
}

void TimelineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    layAgain();
    QListView::currentChanged(current, previous);
}

void TimelineList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_entries->rowCount() > 1)
        setCurrentIndex(m_entries->index(1)); // Behind the heading of its day.
    QListView::focusInEvent(event);
    layAgain();
}

void TimelineList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    layAgain();
}

// The heading of a day is nothing to stand on.
QModelIndex TimelineList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    return wanted.isValid() && m_entries->isHeading(wanted.row()) ? m_entries->index(wanted.row() + 1) : wanted;
}

bool TimelineList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex row = indexAt(help->pos());
    QStringList lines{row.data(TimelineModel::FullTimeRole).toString(), row.data().toString(),
                      row.data(TimelineModel::DetailRole).toString()};
    lines.removeAll(QString());
    if (row.data(TimelineModel::KindRole).isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace baton
