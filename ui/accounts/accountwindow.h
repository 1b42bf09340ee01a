// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/accountdetails.h"
#include "leads/timeline.h"
#include "support/result.h"

#include <QWidget>

class QAction;

namespace baton {

class AccountPane;
class AccountService;
class Clock;
class LeadService;

/// Everything about one account in a window of its own: who it is, what happened to it and to its leads, the campaigns
/// that reached them, and the leads themselves. It follows what others do with those, and is deleted when it is closed.
class AccountWindow : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        AccountService &accounts;
        LeadService &leads;
    };

    /// `page`: with which it goes at the latest; what it asks outlives that.
    AccountWindow(const Services &services, const Clock &clock, AccountId account, QWidget *page);

    [[nodiscard]] AccountId account() const { return m_account; }
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] AccountPane *pane() const { return m_pane; }

signals:
    void leadRequested(const QString &name, baton::LeadId lead);
    /// The leads that meet this condition are wanted as a list.
    void leadsRequested(const QString &condition);

private:
    void addKeys();
    void read();
    void showAccount();
    [[nodiscard]] TimeView timeView() const;

    Services m_services;
    const Clock &m_clock;
    AccountId m_account;
    QAction *m_showLeads;
    AccountPane *m_pane;
    std::optional<Result<AccountDetails>> m_details;
    std::optional<Result<QList<TimelineKey>>> m_timeline;
    int m_request = 0;
};

} // namespace baton
