// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtabs.h"

#include "common/flowlayout.h"
#include "common/theme.h"
#include "leads/leadnumber.h"
#include "leads/leadtab.h"
#include "leads/leadview.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isClose(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Close) || (key.key() == Qt::Key_W && key.modifiers() == Qt::ControlModifier);
}

/// Where Ctrl+Tab leads: 1 on, -1 back, else 0.
int stepOf(const QKeyEvent &key)
{
    if (!(key.modifiers() & Qt::ControlModifier) || (key.key() != Qt::Key_Tab && key.key() != Qt::Key_Backtab))
        return 0;
    return key.key() == Qt::Key_Backtab || (key.modifiers() & Qt::ShiftModifier) ? -1 : 1;
}

} // namespace

LeadTabs::LeadTabs(QWidget *list, const QString &listName, QWidget *parent)
    : QWidget(parent)
    , m_strip(new QWidget)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::Window);
    auto *row = new FlowLayout(0, m_strip);
    row->setRowSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(list);
    m_listTab = addTab(listName);
    m_strip->hide();
}

LeadTab *LeadTabs::addTab(const QString &name)
{
    const bool isList = m_strip->layout()->count() == 0;
    auto *tab = new LeadTab(name, isList ? LeadTab::Stay::Stays : LeadTab::Stay::Closes);
    m_strip->layout()->addWidget(tab);
    connect(tab, &QAbstractButton::clicked, this, [this, tab] { show(placeOf(tab)); });
    connect(tab, &LeadTab::closed, this, [this, tab] { close(tab); });
    connect(tab, &LeadTab::left, this, [this, tab](int by) {
        const qsizetype place = placeOf(tab) + by;
        if (place >= -1 && place < m_opened.size())
            (place < 0 ? m_listTab : m_opened[place].tab)->setFocus(Qt::TabFocusReason);
    });
    return tab;
}

qsizetype LeadTabs::placeOf(const LeadTab *tab) const
{
    const auto found = std::ranges::find(m_opened, tab, &Opened::tab);
    return found == m_opened.end() ? -1 : found - m_opened.begin();
}

void LeadTabs::add(LeadId lead, const QList<LeadId> &among)
{
    m_opened.append({lead, among, addTab(leadNumber(lead)), {}});
    m_strip->show();
}

void LeadTabs::open(LeadId lead, const QList<LeadId> &among)
{
    auto found = std::ranges::find(m_opened, lead, &Opened::lead);
    if (found == m_opened.end()) {
        add(lead, among);
        found = std::prev(m_opened.end());
    }
    show(found - m_opened.begin());
}

void LeadTabs::showList()
{
    m_resumed = -1;
    if (m_current >= 0)
        show(-1);
}

void LeadTabs::show(qsizetype place)
{
    m_current = place;
    m_listTab->setChecked(place < 0);
    for (qsizetype i = 0; i < m_opened.size(); ++i)
        m_opened[i].tab->setChecked(i == place);
    if (place < 0) {
        m_stack->setCurrentIndex(0);
        emit currentChanged();
        return;
    }
    Opened &opened = m_opened[place];
    if (!opened.view) {
        LeadView *view = opened.view = m_make();
        m_stack->addWidget(view);
        connect(view, &LeadView::named, opened.tab, [view, tab = opened.tab] { tab->setName(view->shortName()); });
        connect(view, &LeadView::steppedTo, this, [this, tab = opened.tab](LeadId lead) {
            m_opened[placeOf(tab)].lead = lead;
            emit currentChanged();
        });
        view->showLead(opened.lead, opened.among);
    }
    m_stack->setCurrentWidget(opened.view);
    opened.view->setFocus();
    emit currentChanged();
}

void LeadTabs::close(const LeadTab *tab)
{
    const qsizetype place = placeOf(tab);
    if (place < 0)
        return;
    const Opened gone = m_opened.takeAt(place);
    const bool wasCurrent = m_current == place;
    if (m_current > place)
        --m_current;
    m_strip->setVisible(!m_opened.isEmpty());
    if (wasCurrent)
        show(std::min(place, m_opened.size() - 1));
    gone.tab->deleteLater();
    gone.tab->hide();
    if (gone.view)
        gone.view->deleteLater();
}

void LeadTabs::closeCurrent()
{
    if (m_current >= 0)
        close(m_opened[m_current].tab);
}

LeadId LeadTabs::current() const
{
    return m_current < 0 ? LeadId() : m_opened[m_current].lead;
}

LeadView *LeadTabs::currentView() const
{
    return m_current < 0 ? nullptr : m_opened[m_current].view.data();
}

QList<LeadId> LeadTabs::leads() const
{
    QList<LeadId> leads;
    for (const Opened &opened : m_opened)
        leads.append(opened.lead);
    return leads;
}

bool LeadTabs::isReading() const
{
    return std::ranges::any_of(m_opened, [](const Opened &opened) { return opened.view && opened.view->isReading(); });
}

QJsonObject LeadTabs::session() const
{
    QJsonArray numbers;
    for (const Opened &opened : m_opened)
        numbers.append(opened.lead.value());
    return {{u"leads"_s, numbers}, {u"current"_s, m_resumed >= 0 ? m_resumed : m_current}};
}

void LeadTabs::resume(const QJsonObject &session)
{
    if (!m_make)
        return;
    const QJsonArray numbers = session[u"leads"_s].toArray();
    for (const QJsonValue &number : numbers)
        if (const LeadId lead(number.toInteger()); lead.isValid() && !leads().contains(lead))
            add(lead, {});
    m_resumed = session[u"current"_s].toInteger(-1);
    m_listTab->setChecked(m_current < 0); // Until the lead that was looked at is there.
}

void LeadTabs::begin()
{
    if (const qsizetype place = std::exchange(m_resumed, -1); place >= 0 && place < m_opened.size() && m_current < 0)
        show(place);
}

// Before the window's own commands get them: what is closed is the tab, as long as one is in front.
bool LeadTabs::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_opened.isEmpty()) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if ((isClose(key) && m_current >= 0) || stepOf(key) != 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void LeadTabs::keyPressEvent(QKeyEvent *event)
{
    if (m_current >= 0 && isClose(*event))
        return closeCurrent();
    const int step = stepOf(*event);
    if (step == 0 || m_opened.isEmpty())
        return QWidget::keyPressEvent(event);
    // Round and round, the list among them.
    const qsizetype places = m_opened.size() + 1;
    show((m_current + 1 + step + places) % places - 1);
}

} // namespace baton
