// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/accountdetails.h"
#include "leads/panesection.h"

namespace baton {

class AccountLeadList;
class TextLabel;

/// The leads of an account, the newest first.
class LeadsSection : public PaneSection
{
    Q_OBJECT

public:
    explicit LeadsSection(QWidget *parent = nullptr);
    void tell(const AccountDetails &account, const TimeView &view);
    [[nodiscard]] AccountLeadList *list() const { return m_list; }

private:
    AccountLeadList *m_list;
    TextLabel *m_note; ///< That there are more, or none.
};

/// Which campaigns reached leads of an account.
class CampaignSection : public PaneSection
{
    Q_OBJECT

public:
    explicit CampaignSection(QWidget *parent = nullptr);
    void tell(const AccountDetails &account);
};

} // namespace baton
