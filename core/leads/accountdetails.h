// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"
#include "leads/stage.h"
#include "support/id.h"

#include <QMap>

namespace baton {

/// A lead as the account that it belongs to names it.
struct AccountLead
{
    LeadId id;
    QString name; ///< Empty where nobody is named.
    Stage stage = Stage::Inquiry;
    QString owner; ///< Empty for nobody; where the leads are all of one person, the account instead.
    QString grade; ///< Empty where it has no score.
    QString note = {}; ///< What is said of it instead of its stage and its owner; empty for those.

    friend bool operator==(const AccountLead &, const AccountLead &) = default;
};

/// How many leads of an account a campaign reached, in the words of their interests.
struct AccountCampaign
{
    QString name;
    qint64 leads = 0;

    friend bool operator==(const AccountCampaign &, const AccountCampaign &) = default;
};

/// All that is shown of one account.
struct AccountDetails
{
    AccountId id;
    QMap<QString, FieldValue> fields; ///< Every field of the catalogue, missing ones too.
    QList<AccountLead> leads; ///< The newest first, so many as are looked through by eye.
    QList<AccountCampaign> campaigns; ///< Those that reached the most leads first.
};

} // namespace baton
