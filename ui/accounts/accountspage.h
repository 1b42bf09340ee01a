// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"
#include "lists/recordlistpage.h"

namespace baton {

class AccountPane;
class AccountService;
class LeadService;

/// The companies that leads belong to: find, filter and sort them by who they are and by what their leads say of them,
/// with one in detail beside the list.
class AccountsPage : public RecordListPage
{
    Q_OBJECT

public:
    /// They outlive the page.
    AccountsPage(AccountService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accounts"); }
    [[nodiscard]] QString menuTitle() const override { return tr("Account"); }
    [[nodiscard]] QString subject() const override { return tr("For the account that is looked at"); }
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override;

    /// Offers one account in a window of its own. `leads` outlives the page.
    void offerWindow(LeadService &leads);
    void openWindow(AccountId account);

signals:
    /// One of its leads was opened.
    void leadRequested(const QString &name, baton::LeadId lead);
    /// The leads that meet this condition are wanted as a list.
    void leadsRequested(const QString &condition);
    void importRequested();

protected:
    void showRecord(qint64 record) override;
    [[nodiscard]] bool isReadingRecord() const override { return m_isReadingAccount; }
    [[nodiscard]] QString countWords(qint64 shown, qint64 all) const override;
    [[nodiscard]] Emptiness nothingFound(const QString &search) const override;
    [[nodiscard]] Emptiness nothingMeets(const QString &condition) const override;
    [[nodiscard]] QString showAllWords() const override { return tr("Show all accounts"); }
    void sayBeginning(EmptyState &empty) override;
    void enterPane() override;

private:
    void listLeads();

    AccountService &m_service;
    LeadService *m_leadService = nullptr; ///< Null where no window is offered.
    QAction *m_openWindow = nullptr; ///< As that.
    QAction *m_showLeads;
    AccountPane *m_pane;
    const Clock &m_now;
    AccountId m_account; ///< That is looked at.
    int m_accountRequest = 0;
    bool m_isReadingAccount = false;
};

} // namespace baton
