// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/gridcolumns.h"

#include "common/fieldtext.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/theme.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Padding at both ends, and the arrow.
constexpr double headingRoom = 2 * 8 + 18;

/// What has the same width in every row needs no more of it in a wide window.
bool takesSpare(const FieldSpec &field)
{
    return !isNumeric(field) && field.key != u"grade";
}

} // namespace

GridColumns::GridColumns(GridView *view)
    : QObject(view)
    , m_view(view)
{
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeDrawn(column, width); });
    connect(view->horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        release(column);
        emit drawn();
    });
}

void GridColumns::setWithoutRoom(WithoutRoom what)
{
    m_withoutRoom = what;
    m_view->setHorizontalScrollBarPolicy(what == WithoutRoom::Dropped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

QStringList GridColumns::dropped() const
{
    const QList<FieldSpec> &columns = m_view->grid().columns();
    QStringList keys;
    for (int column = 0; column < columns.size(); ++column)
        if (m_view->isColumnHidden(column))
            keys.append(columns[column].key);
    return keys;
}

void GridColumns::setWidths(const QMap<QString, int> &widths)
{
    m_widths = widths;
    fit();
}

void GridColumns::release(int column)
{
    m_widths.remove(m_view->grid().columns()[column].key);
    fit();
}

// A width that is drawn is kept as it would be at 10 pt; a section that is hidden has none.
void GridColumns::takeDrawn(int column, int width)
{
    const QList<FieldSpec> &columns = m_view->grid().columns();
    if (m_isFitting || width <= 0 || column >= columns.size())
        return;
    const int unit = themeOf(m_view).length(100);
    m_widths.insert(columns[column].key, std::max(1, width * 100 / std::max(1, unit)));
    emit drawn();
}

bool GridColumns::isDrawn(const FieldSpec &field) const
{
    return m_widths.contains(field.key);
}

double GridColumns::widthFor(const FieldSpec &field) const
{
    const Theme &theme = themeOf(m_view);
    if (const auto drawn = m_widths.constFind(field.key); drawn != m_widths.cend())
        return theme.length(*drawn);
    // The heading stands whole, with the arrow of the sort beside it.
    const double heading = std::ceil(theme.metrics(TextRole::SmallMedium).horizontalAdvance(fieldLabel(field)))
        + theme.length(headingRoom);
    double words = m_view->charactersFor(field) * theme.metrics(TextRole::Body).averageCharWidth();
    // Our own words are never cut.
    for (const FieldChoice &choice : field.choices) {
        const QString text = fieldText(field, choice.key, m_view->grid().timeView(), FieldPlace::Grid);
        words = std::max(words,
                         theme.metrics(TextRole::Body).horizontalAdvance(text)
                             + theme.length(2 * 8 + m_view->markRoom(field)));
    }
    return std::max(heading, words);
}

/// Where even the sorted column would have no room otherwise.
double GridColumns::leastFor(const FieldSpec &field) const
{
    constexpr double least = 0.85;
    const bool isName = field.key == u"name" || field.key == u"account";
    return widthFor(field) * (isName && !isDrawn(field) ? least : 1);
}

// What does not fit is dropped from the end, never squeezed; the wider window brings it back. Only what the list is, or
// was, sorted by stays in any case: it says why the rows stand as they do, and no click takes another column away.
QSet<int> GridColumns::shownWithin(int room) const
{
    const QList<FieldSpec> &columns = m_view->grid().columns();
    const bool areAllShown = m_withoutRoom == WithoutRoom::Scrolled;
    QSet<int> shown;
    double wanted = 0;
    double least = 0;
    for (int column = 0; column < columns.size(); ++column) {
        const double width = widthFor(columns[column]);
        if (!areAllShown && column > 0 && !m_sorted.contains(columns[column].key) && wanted + width > room)
            continue;
        shown.insert(column);
        wanted += width;
        least += leastFor(columns[column]);
    }
    for (int column = static_cast<int>(columns.size()) - 1; !areAllShown && column > 0 && least > room; --column)
        if (!m_sorted.contains(columns[column].key) && shown.remove(column))
            least -= leastFor(columns[column]);
    return shown;
}

void GridColumns::fit()
{
    const QList<FieldSpec> &columns = m_view->grid().columns();
    const QHeaderView &header = *m_view->horizontalHeader();
    if (std::exchange(m_room, m_view->viewport()->width()) != m_view->viewport()->width())
        m_sorted.clear(); // Another width is another choice of columns.
    if (const int sorted = header.sortIndicatorSection(); header.isSortIndicatorShown() && sorted < columns.size())
        m_sorted.insert(columns[sorted].key);
    const int room = m_room;
    const QSet<int> shown = shownWithin(room);
    m_isFitting = true;
    double wanted = 0;
    double least = 0;
    double flexible = 0;
    for (int column = 0; column < columns.size(); ++column) {
        m_view->setColumnHidden(column, !shown.contains(column));
        if (!shown.contains(column))
            continue;
        const FieldSpec &field = columns[column];
        wanted += widthFor(field);
        least += leastFor(field);
        flexible += takesSpare(field) && !isDrawn(field) ? widthFor(field) : 0;
    }
    const double spare = std::max(0.0, room - wanted);
    const double lack = wanted > least ? std::clamp((wanted - room) / (wanted - least), 0.0, 1.0) : 0;
    for (const int column : shown) {
        const FieldSpec &field = columns[column];
        const double width = widthFor(field);
        const bool isFlexible = flexible > 0 && takesSpare(field) && !isDrawn(field);
        const double share = isFlexible ? spare * width / flexible : 0;
        const double given = lack * (width - leastFor(field));
        m_view->horizontalHeader()->resizeSection(column, static_cast<int>(width + share - given));
    }
    m_isFitting = false;
}

} // namespace baton
