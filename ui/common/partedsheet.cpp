// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/partedsheet.h"

#include "common/smallparts.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace baton {

namespace {

constexpr int narrowBelow = 800; // Of this widget, not of the window.

} // namespace

PartedSheet::PartedSheet(QWidget *sheet, QWidget *beside, int width, QWidget *parent)
    : QWidget(parent)
    , m_beside(beside)
    , m_edge(new Hairline(Qt::Vertical))
    , m_lowerEdge(new Hairline)
    , m_width(width)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(sheet, 3);
    m_row->addWidget(m_edge);
    m_row->addWidget(m_lowerEdge);
    m_row->addWidget(beside, 2);
    arrange();
}

void PartedSheet::arrange()
{
    const Theme &theme = themeOf(this);
    const bool isNarrow = theme.effectiveWidth(width()) < narrowBelow;
    m_edge->setVisible(!isNarrow);
    m_lowerEdge->setVisible(isNarrow);
    const auto *area = qobject_cast<const QScrollArea *>(m_beside);
    const int least = area ? area->widget()->minimumSizeHint().width() : m_beside->minimumSizeHint().width();
    const int wide = std::min(std::max(theme.length(m_width), least + theme.length(10)), width() / 2);
    m_beside->setMinimumWidth(isNarrow ? 0 : wide);
    m_beside->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wide);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PartedSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PartedSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace baton
