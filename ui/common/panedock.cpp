// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/panedock.h"

#include "common/smallparts.h"
#include "common/theme.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace baton {

namespace {

// Below this the pane would leave the list too narrow to read.
constexpr int narrowWindow = 1200;
constexpr double paneWidth = 316;
// Of a list that is the index of the page beside it.
constexpr double indexWidth = 328;
constexpr double narrowIndexWidth = 300;
// Below this the page beside an index would break every line.
constexpr double narrowPage = 480;

} // namespace

PaneDock::PaneDock(QWidget *main, QWidget *pane, Share share, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_pane(pane)
    , m_edge(new Hairline(Qt::Vertical))
    , m_close(new QAction(tr("Close the detail"), this))
    , m_share(share)
{
    m_main->setParent(this);
    m_edge->setParent(this);
    m_pane->setParent(this);
    m_pane->hide();
    m_edge->hide();
    m_close->setShortcut(Qt::Key_Escape);
    m_close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_close->setEnabled(false);
    addAction(m_close);
    connect(m_close, &QAction::triggered, this, [this] { setWanted(false); });
}

bool PaneDock::isOverlay() const
{
    if (m_share == Share::Pane)
        return width() < themeOf(this).length(narrowIndexWidth + narrowPage);
    return themeOf(this).effectiveWidth(window()->width()) < narrowWindow;
}

void PaneDock::toggle()
{
    setWanted(!m_isShown);
}

void PaneDock::open()
{
    setWanted(true);
}

void PaneDock::setWanted(bool isWanted)
{
    (isOverlay() ? m_isOpen : m_isDocked) = isWanted;
    arrange();
}

int PaneDock::widthOfPane() const
{
    const Theme &theme = themeOf(this);
    if (m_share == Share::List)
        return std::min(width(), theme.length(paneWidth));
    if (isOverlay())
        return std::min(width(), theme.length(narrowPage));
    const bool isNarrow = theme.effectiveWidth(window()->width()) < narrowWindow;
    return width() - 1 - theme.length(isNarrow ? narrowIndexWidth : indexWidth);
}

void PaneDock::arrange()
{
    const bool isLying = isOverlay();
    if (!isLying)
        m_isOpen = false; // It begins closed again when the window gets narrow.
    const bool isShown = isLying ? m_isOpen : m_isDocked;
    const int wide = widthOfPane();
    const int rest = isShown && !isLying ? width() - wide - 1 : width();
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    m_main->setGeometry(visual(QRect(0, 0, rest, height())));
    m_edge->setGeometry(visual(QRect(width() - wide - 1, 0, 1, height())));
    m_pane->setGeometry(visual(QRect(width() - wide, 0, wide, height())));
    const bool hadFocus = m_pane->isAncestorOf(window()->focusWidget()) || m_pane == window()->focusWidget();
    m_edge->setVisible(isShown);
    m_pane->setVisible(isShown);
    if (isShown) {
        m_edge->raise();
        m_pane->raise();
    } else if (hadFocus && m_main->focusWidget()) {
        m_main->focusWidget()
            ->setFocus(); // The list cannot be the proxy of what holds it: Tab would pass over the rest.
    }
    m_close->setEnabled(isShown && isLying);
    if (isShown == m_isShown)
        return;
    m_isShown = isShown;
    emit paneToggled();
}

void PaneDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PaneDock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace baton
