// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountwindow.h"

#include "accounts/accountpane.h"
#include "common/theme.h"
#include "common/wording.h"
#include "conditions/condition.h"
#include "leads/accountservice.h"
#include "leads/leadnumber.h"
#include "leads/leadservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// As that of a lead.
constexpr double wantedWidth = 1240;
constexpr double wantedHeight = 760;

} // namespace

AccountWindow::AccountWindow(const Services &services, const Clock &clock, AccountId account, QWidget *page)
    : QWidget(page, Qt::Window)
    , m_services(services)
    , m_clock(clock)
    , m_account(account)
    , m_showLeads(new QAction(tr("Show its leads"), this))
    , m_pane(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_showLeads->setShortcut(Qt::Key_L);
    addAction(m_showLeads);
    m_pane = new AccountPane(m_showLeads, AccountPane::Form::Page);
    m_pane->readTimelineFrom(services.leads);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    setFocusProxy(m_pane);
    m_pane->setFocus();
    addKeys();
    resize(
        QSize(themeOf(this).length(wantedWidth), themeOf(this).length(wantedHeight)).boundedTo(page->window()->size()));
    connect(m_pane, &AccountPane::leadChosen, this, &AccountWindow::leadRequested);
    connect(m_showLeads, &QAction::triggered, this,
            [this] { emit leadsRequested(canonicalText(Condition::equals(u"account.no"_s, m_account.value()))); });
    connect(&services.leads, &LeadService::leadChanged, this, [this](LeadId lead) {
        const auto isOurs = [lead](const AccountLead &one) { return one.id == lead; };
        if (m_details && *m_details && std::ranges::any_of((*m_details)->leads, isOurs))
            read();
    });
    read();
}

void AccountWindow::addKeys()
{
    auto *close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

TimeView AccountWindow::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

bool AccountWindow::isLoading() const
{
    return !m_details || !m_timeline || m_pane->isReading();
}

// What stands there stays until both parts are there again.
void AccountWindow::read()
{
    const int request = ++m_request;
    m_details.reset();
    m_timeline.reset();
    onReply(m_services.accounts.details(m_account), this, [this, request](const Result<AccountDetails> &details) {
        if (request != m_request)
            return;
        m_details = details;
        showAccount();
    });
    onReply(m_services.leads.timeline({{}, m_account}), this,
            [this, request](const Result<QList<TimelineKey>> &timeline) {
                if (request != m_request)
                    return;
                m_timeline = timeline;
                showAccount();
            });
}

void AccountWindow::showAccount()
{
    if (!m_details || !m_timeline)
        return;
    if (!*m_details)
        return m_pane->showNothing(errorText(m_details->error()));
    setWindowTitle(plainTitle(plainText((*m_details)->fields.value(u"name"_s))));
    m_pane->showAccount(**m_details, m_services.accounts.catalogue(), timeView());
    m_pane->showTimeline(m_account, *m_timeline, timeView());
}

} // namespace baton
