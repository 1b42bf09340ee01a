// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/storedvalue.h"
#include "funnel/stagevisit.h"
#include "support/id.h"
#include "support/instant.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace baton {

/// An interest as far as an import tells interests apart. `id` is none for one that the plan adds.
struct InterestState
{
    InterestId id;
    SourceId source;
    ChannelId channel;
    QByteArray kind;
    QByteArray campaign;
    QByteArray externalId;
    Instant at;

    friend bool operator==(const InterestState &, const InterestState &) = default;
};

/// A deal with the values of the deal's slots; the others are missing. `id` is none for one that the plan adds.
struct DealState
{
    DealId id;
    int revision = 1;
    QList<StoredValue> values;

    friend bool operator==(const DealState &, const DealState &) = default;
};

/// An account with the values of the account's slots.
struct AccountState
{
    AccountId id; ///< None for one that the plan adds.
    int revision = 1;
    QString name;
    QList<StoredValue> values;

    friend bool operator==(const AccountState &, const AccountState &) = default;
};

/// A lead with its person and everything that an import may change: what the database holds, or what the plan makes of
/// it.
struct LeadState
{
    LeadId id; ///< None for a new one of a dry run.
    int revision = 1;
    PersonId person;
    int personRevision = 1;
    AccountId account;
    SourceId source;
    ChannelId channel;
    UserId tele;
    UserId sales;
    QByteArray custom; ///< The JSON of all custom fields, those of other imports too.
    QByteArray firstName; ///< The person's names, whether or not the profile fills them.
    QByteArray lastName;
    QByteArray fullName;
    QList<StoredValue> values; ///< By slot; those of accounts and deals are missing.
    StageHistory visits;
    QList<InterestState> interests;
    QList<DealState> deals;
    QMap<QString, bool> consents; ///< By purpose: granted or not.
};

/// The lead that a key of a row names.
struct KeyMatch
{
    enum class Key { ExternalId, Email, RowKey };

    qsizetype row = 0; ///< Index within the chunk.
    Key key = Key::ExternalId;
    int occurrence = 0; ///< Of a row key: which of several equal rows.
    bool isOwnSystem = true; ///< Of an external id: given by the system that the import names.
    LeadId lead;
    bool isDeleted = false;
};

/// What the database knows about the rows of one chunk.
struct ChunkFacts
{
    QHash<LeadId, LeadState> leads;
    QHash<AccountId, AccountState> accounts;
    QHash<QString, AccountId> accountsByName; ///< By comparison key.
    QHash<QString, UserId> users; ///< By comparison key of the alias.
    QHash<QString, ChannelId> channels; ///< By comparison key.
    QHash<UserId, QString> userNames; ///< For plans.
    QHash<ChannelId, QString> channelNames;
    QHash<QByteArray, LeadId> interestLeads; ///< By the interest's external id within the source.
    QList<LeadId> newLeads; ///< Reserved ids; none in a dry run.
};

} // namespace baton
