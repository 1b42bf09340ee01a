// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehistory.h"

#include "common/page.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>

namespace baton {

namespace {

// More than anybody goes back.
constexpr qsizetype mostSteps = 100;

} // namespace

PageHistory::PageHistory(QWidget *window)
    : QObject(window)
    , m_back(new QAction(tr("&Back"), this))
    , m_forward(new QAction(tr("&Forward"), this))
{
    // What they are on every desktop, whatever else the platform's own keys for them are.
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    connect(m_back, &QAction::triggered, this, [this] { go(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { go(1); });
    window->addActions({m_back, m_forward});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { rememberFocus(now); });
    qApp->installEventFilter(this); // The widget under the pointer gets the buttons of the mouse.
    update();
}

void PageHistory::visit(Page *page)
{
    if (m_isGoing || !page)
        return;
    const Step step{page, page->place(), QApplication::focusWidget()};
    if (m_at >= 0 && m_steps[m_at].page == page && m_steps[m_at].place == step.place) {
        m_steps[m_at] = step;
        return;
    }
    m_steps.resize(m_at + 1);
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
    update();
}

void PageHistory::go(qsizetype steps)
{
    const qsizetype to = m_at + steps;
    if (to < 0 || to >= m_steps.size())
        return;
    // Where it is left is where one comes back to.
    if (m_steps[m_at].page->place() == m_steps[m_at].place)
        m_steps[m_at].place = m_steps[m_at].page->place();
    m_at = to;
    m_isGoing = true;
    const Step step = m_steps[m_at];
    if (step.page->place() != step.place)
        step.page->goTo(step.place);
    emit pageWanted(step.page);
    m_isGoing = false;
    if (step.focus && step.focus->isVisible() && step.page->isAncestorOf(step.focus))
        step.focus->setFocus(Qt::OtherFocusReason);
    update();
}

// A page that goes to the back loses the keyboard to another: that is not where it was.
void PageHistory::rememberFocus(QWidget *now)
{
    if (!m_isGoing && now && m_at >= 0 && m_steps[m_at].page->isAncestorOf(now))
        m_steps[m_at].focus = now;
}

void PageHistory::clear()
{
    m_steps.clear();
    m_at = -1;
    update();
}

void PageHistory::update()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at >= 0 && m_at + 1 < m_steps.size());
}

bool PageHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<QMouseEvent *>(event);
    const bool isHere =
        watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == static_cast<QWidget *>(parent());
    if (!isHere || (pressed->button() != Qt::BackButton && pressed->button() != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    go(pressed->button() == Qt::BackButton ? -1 : 1);
    return true;
}

} // namespace baton
