// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace baton {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_rowSpacing(spacing)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setRowSpacing(int spacing)
{
    m_rowSpacing = spacing;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Purpose::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    if (m_width > 0)
        size.setHeight(std::max(size.height(), heightForWidth(m_width)));
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Purpose::Place);
    // A layout around it that has too little height would take it from these rows.
    if (std::exchange(m_width, rect.width()) != rect.width() && parentWidget())
        parentWidget()->updateGeometry();
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width) const
{
    QSize size = item.sizeHint().boundedTo(QSize(std::max(1, width), QLAYOUTSIZE_MAX));
    if (item.hasHeightForWidth()) // The height that it wanted may be that of a width before.
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

std::size_t FlowLayout::rowFrom(std::size_t first, int width) const
{
    int used = 0;
    std::size_t at = first;
    for (; at < m_items.size(); ++at) {
        if (m_items[at]->isEmpty())
            continue;
        const int wanted = sizeOf(*m_items[at], width).width();
        if (used > 0 && used + spacing() + wanted > width)
            break;
        used += (used > 0 ? spacing() : 0) + wanted;
    }
    return at - first;
}

int FlowLayout::arrange(const QRect &rect, Purpose purpose) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const std::size_t end = first + rowFrom(first, rect.width());
        int high = 0;
        for (std::size_t at = first; at < end; ++at)
            high = std::max(high, m_items[at]->isEmpty() ? 0 : sizeOf(*m_items[at], rect.width()).height());
        int x = 0;
        for (; first < end; ++first) {
            QLayoutItem &item = *m_items[first];
            if (item.isEmpty())
                continue;
            const QSize size = sizeOf(item, rect.width());
            const QPoint place = rect.topLeft() + QPoint(x, y + (high - size.height()) / 2);
            if (purpose == Purpose::Place)
                item.setGeometry(QStyle::visualRect(direction, rect, QRect(place, size)));
            x += size.width() + spacing();
        }
        y += high + (high > 0 ? m_rowSpacing : 0);
    }
    return std::max(0, y - m_rowSpacing);
}

} // namespace baton
