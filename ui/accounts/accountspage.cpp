// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountspage.h"

#include "accounts/accountgrid.h"
#include "accounts/accountpane.h"
#include "accounts/accounttablemodel.h"
#include "common/emptystate.h"
#include "leads/accountservice.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

AccountsPage::AccountsPage(AccountService &service, const Clock &clock, QWidget *parent)
    : ListPage(clock, parent)
    , m_service(service)
    , m_showLeads(new QAction(tr("Show its leads"), this))
    , m_pane(nullptr)
{
    setObjectName(u"accounts"_s);
    m_showLeads->setShortcut(Qt::Key_L);
    m_showLeads->setEnabled(false);
    connect(m_showLeads, &QAction::triggered, this, &AccountsPage::listLeads);
    connect(m_showLeads, &QAction::enabledChanged, this, &AccountsPage::statusChanged);
    addAction(m_showLeads);
    m_pane = new AccountPane(m_showLeads);
    connect(m_pane, &AccountPane::leadChosen, this, &AccountsPage::leadRequested);
    auto *grid = new AccountGrid(new AccountTableModel(service, timeView(), this));
    build({grid,
           m_pane,
           service.catalogue(),
           {u"name"_s, u"country"_s, u"employees"_s, u"openLeads"_s, u"leads"_s, u"grade"_s, u"industry"_s,
            u"latestLead"_s},
           AccountFilter::defaultSort(),
           tr("Find in these accounts"),
           tr("Filter, as openLeads >= 2 and country = DE")});
    connect(grid, &QWidget::customContextMenuRequested, this, &AccountsPage::showMenu);
}

void AccountsPage::askRecords(const ListQuestion &question, const TakeRecords &take)
{
    onReply(m_service.ids({question.condition, question.search, question.sort, question.now}), this,
            [take](const Result<QList<AccountId>> &accounts) {
                if (!accounts)
                    return take(failure(accounts));
                QList<qint64> records(accounts->size());
                std::ranges::transform(*accounts, records.begin(), &AccountId::value);
                take(records);
            });
}

void AccountsPage::askCount(const TakeCount &take)
{
    onReply(m_service.count({}), this, take);
}

void AccountsPage::showRecord(qint64 record)
{
    const int request = ++m_accountRequest;
    m_isReadingAccount = record > 0;
    if (record == 0) {
        m_name.clear();
        return m_pane->showNothing(tr("No account is chosen."));
    }
    onReply(m_service.details(AccountId(record)), this, [this, request](const Result<AccountDetails> &account) {
        if (request != m_accountRequest)
            return;
        m_isReadingAccount = false;
        if (!account)
            return showError(account.error());
        m_name = plainText(account->fields.value(u"name"_s));
        m_pane->showAccount(*account, catalogue(), timeView());
        emit statusChanged();
    });
}

void AccountsPage::listLeads()
{
    emit leadsRequested(canonicalText(Condition::equals(u"account"_s, m_name)));
}

void AccountsPage::enterPane()
{
    m_pane->enter();
}

void AccountsPage::showMenu(const QPoint &position)
{
    const QModelIndex under = grid().indexAt(position);
    if (under.isValid() && !grid().selectionModel()->isRowSelected(under.row()))
        grid().setCurrentRow(under.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_showLeads);
    menu->popup(grid().viewport()->mapToGlobal(position));
}

QList<KeyHint> AccountsPage::keyHints() const
{
    QList<KeyHint> hints = ListPage::keyHints();
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
