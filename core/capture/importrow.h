// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "capture/storedvalue.h"
#include "leads/stage.h"
#include "support/instant.h"

#include <QByteArrayList>
#include <QList>

#include <optional>
#include <utility>

namespace baton {

/// What a row says about a visit of a stage.
struct DatedStage
{
    Stage stage = Stage::Inquiry;
    Instant at;
    QString header; ///< Where it stands, for a warning.
    QString value;
};

/// What a row says about one purpose of writing to the person.
struct RowConsent
{
    QString purpose;
    bool isGranted = false;
};

/// What a row says about an interest.
struct RowInterest
{
    QString channel; ///< As to be shown.
    QString channelKey; ///< Its comparison key.
    QByteArray kind;
    QByteArray campaign;
    QByteArray externalId;
    std::optional<Instant> at;
};

/// What the database keeps beside a row's values, worked out where there is time: off the writer's thread.
struct RowKeys
{
    QByteArrayList person; ///< The person's key columns, in the order of PersonKeys::columns(), in UTF-8.
    QByteArray search; ///< What the search knows of the lead, but for its number, in UTF-8.
};

/// One record of the file, mapped, typed and normalised: what planning works on.
struct ImportRow
{
    qint64 line = 0;
    std::optional<ImportIssue> reject; ///< Nothing else is set then.
    QList<ImportIssue> warnings;

    QByteArray externalId;
    QByteArray emailKey;
    QByteArray digest; ///< Of the mapped row; only where the row has no other key or the profile asks for it.

    QList<StoredValue> values; ///< By slot.
    QByteArray customJson; ///< All custom values as one object; empty without any.
    std::optional<RowInterest> interest;
    QList<DatedStage> dated;
    std::optional<Stage> stage; ///< Without an instant of its own.
    QString stageHeader;
    QString tele; ///< Owner names as given; empty without.
    QString sales;
    QString teleKey; ///< Their comparison keys.
    QString salesKey;
    QString accountKey; ///< Comparison key of the account's name; empty without.
    QByteArray accountNameKey; ///< As the table of accounts keeps it, in UTF-8.
    RowKeys keys;
    QString teleHeader;
    QString salesHeader;
    QList<RowConsent> consents;
    std::optional<Instant> latest; ///< When what has no instant of its own was true; nothing: now.
};

} // namespace baton
