// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "support/id.h"
#include "support/instant.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// What a person is pursued for. The numbers are stored: never reuse one.
enum class LeadType { NewBusiness = 1, CrossSell = 2, UpSell = 3, Renewal = 4, Partner = 5 };

inline constexpr std::array allLeadTypes{LeadType::NewBusiness, LeadType::CrossSell, LeadType::UpSell,
                                         LeadType::Renewal, LeadType::Partner};

/// "newBusiness", "crossSell", "upSell", "renewal", "partner": what files, conditions and the command line say.
[[nodiscard]] QString keyOf(LeadType type);
[[nodiscard]] std::optional<LeadType> leadTypeFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(LeadType type);

/// One lead as stored: a person (with an account) being pursued for one purpose. A plain value.
struct Lead
{
    LeadId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    LeadType type = LeadType::NewBusiness;
    PersonId person;
    AccountId account;
    SourceId source;
    ChannelId channel;
    Stage stage = Stage::Inquiry; ///< Of the open row of the stage history.
    QString status; ///< What is going on inside the stage.
    Instant stageEnteredAt;
    UserId teleOwner;
    UserId salesOwner;
    std::optional<qint64> score; ///< In ten-thousandths of a point.
    QString notes;
    QString tags;
    QJsonObject custom; ///< Keyed by custom field; values as toStoredJson() writes them.
    BatchId batch;
    Instant createdAt;

    friend bool operator==(const Lead &, const Lead &) = default;
};

} // namespace baton
