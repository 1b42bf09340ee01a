// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountspage.h"

#include "accounts/accountpane.h"
#include "accounts/accountwindow.h"
#include "common/emptystate.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "leads/accountservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

AccountsPage::AccountsPage(AccountService &service, const Clock &clock, QWidget *parent)
    : RecordListPage(service, clock, parent)
    , m_service(service)
    , m_showLeads(addDeed(tr("Show its leads"), Qt::Key_L))
    , m_pane(new AccountPane(m_showLeads))
    , m_now(clock)
{
    setObjectName(u"accounts"_s);
    connect(m_showLeads, &QAction::triggered, this, &AccountsPage::listLeads);
    connect(m_pane, &AccountPane::leadChosen, this, &AccountsPage::leadRequested);
    build({makeGrid(tr("Accounts"), {{u"grade"_s, 11}, {u"country"_s, 13}}),
           m_pane,
           service.catalogue(),
           {u"name"_s, u"country"_s, u"employees"_s, u"openLeads"_s, u"leads"_s, u"grade"_s, u"industry"_s,
            u"latestLead"_s},
           service.list().sort,
           tr("Find in these accounts"),
           tr("Filter, as openLeads >= 2 and country = DE")});
}

void AccountsPage::showRecord(qint64 record)
{
    const int request = ++m_accountRequest;
    m_isReadingAccount = record > 0;
    if (record == 0) {
        m_account = {};
        return m_pane->showNothing(tr("No account is chosen."));
    }
    onReply(m_service.details(AccountId(record)), this, [this, request](const Result<AccountDetails> &account) {
        if (request != m_accountRequest)
            return;
        m_isReadingAccount = false;
        if (!account)
            return showError(account.error());
        m_account = account->id;
        m_pane->showAccount(*account, catalogue(), timeView());
        emit statusChanged();
    });
}

void AccountsPage::listLeads()
{
    // Two companies may have one name.
    emit leadsRequested(canonicalText(Condition::equals(u"account.no"_s, m_account.value())));
}

void AccountsPage::enterPane()
{
    m_pane->enter();
}

void AccountsPage::offerWindow(LeadService &leads)
{
    m_leadService = &leads;
    m_openWindow = addDeed(tr("Open in a window of its own"), Qt::SHIFT | Qt::Key_Return);
    m_openWindow->setEnabled(true);
    m_openWindow->setObjectName(u"openAccountWindow"_s);
    m_openWindow->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    m_openWindow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Beside a narrow list nothing is shown of the account.
    connect(m_openWindow, &QAction::triggered, this, [this] {
        openWindow(AccountId(static_cast<const GridModel *>(grid().model())->recordAt(grid().currentRow())));
    });
}

void AccountsPage::openWindow(AccountId account)
{
    if (!account.isValid() || !m_leadService)
        return;
    const auto open = findChildren<AccountWindow *>();
    const auto found = std::ranges::find(open, account, &AccountWindow::account);
    AccountWindow *window = found != open.end() ? *found : nullptr;
    if (!window) {
        window = new AccountWindow({m_service, *m_leadService}, m_now, account, this);
        connect(window, &AccountWindow::leadRequested, this, &AccountsPage::leadRequested);
        connect(window, &AccountWindow::leadsRequested, this, &AccountsPage::leadsRequested);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

bool AccountsPage::isLoading() const
{
    return RecordListPage::isLoading()
        || std::ranges::any_of(findChildren<AccountWindow *>(), &AccountWindow::isLoading);
}

QList<KeyHint> AccountsPage::keyHints() const
{
    QList<KeyHint> hints = RecordListPage::keyHints();
    if (m_showLeads->isEnabled())
        hints.append({u"L"_s, tr("its leads")});
    return hints;
}

QString AccountsPage::countWords(qint64 shown, qint64 all) const
{
    const QString count = countText(shown, locale());
    return shown < all ? tr("%1 of %2 accounts", nullptr, static_cast<int>(all)).arg(count, countText(all, locale()))
                       : tr("%1 accounts", nullptr, static_cast<int>(shown)).arg(count);
}

ListPage::Emptiness AccountsPage::nothingFound(const QString &search) const
{
    return {tr("No account has “%1” in it.").arg(search), tr("Names and websites were looked through.")};
}

ListPage::Emptiness AccountsPage::nothingMeets(const QString &condition) const
{
    return {tr("No account meets the condition %1.").arg(condition),
            tr("A field without a value meets no comparison; “is missing” finds those.")};
}

void AccountsPage::sayBeginning(EmptyState &empty)
{
    empty.setWords(tr("No company is known yet."),
                   tr("Accounts come with leads: a list with a column of companies brings them along."));
    connect(empty.addAction(tr("Import a list")), &QPushButton::clicked, this, &AccountsPage::importRequested);
}

} // namespace baton
