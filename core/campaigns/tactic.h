// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// By what a tactic reaches people. The numbers are stored: never reuse one.
enum class TacticChannel {
    Email = 1,
    Web = 2,
    Search = 3,
    Social = 4,
    Event = 5,
    Webinar = 6,
    Phone = 7,
    DirectMail = 8,
    Partner = 9,
    Media = 10, ///< Print, television and radio.
    Other = 11,
};

inline constexpr std::array allTacticChannels{TacticChannel::Email,  TacticChannel::Web,        TacticChannel::Search,
                                              TacticChannel::Social, TacticChannel::Event,      TacticChannel::Webinar,
                                              TacticChannel::Phone,  TacticChannel::DirectMail, TacticChannel::Partner,
                                              TacticChannel::Media,  TacticChannel::Other};

/// "email", "web", "search", "social", "event", "webinar", "phone", "directMail", "partner", "media", "other".
[[nodiscard]] QString keyOf(TacticChannel channel);
[[nodiscard]] std::optional<TacticChannel> tacticChannelFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(TacticChannel channel);

/// Who makes the first step: people who find us, or we. The numbers are stored: never reuse one.
enum class TacticDirection { Inbound = 1, Outbound = 2 };

inline constexpr std::array allTacticDirections{TacticDirection::Inbound, TacticDirection::Outbound};

/// "inbound", "outbound".
[[nodiscard]] QString keyOf(TacticDirection direction);
[[nodiscard]] std::optional<TacticDirection> tacticDirectionFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(TacticDirection direction);

/// One channel's action inside a campaign.
struct Tactic
{
    TacticId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    CampaignId campaign;
    QString name; ///< Unique within the campaign by comparisonKey.
    TacticChannel channel = TacticChannel::Other;
    TacticDirection direction = TacticDirection::Outbound;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<qint64> plannedVolume; ///< How many people it is to reach.
    QString utmSource; ///< With the medium and the campaign's own unique among all tactics; empty where there is none.
    QString utmMedium;
    Instant createdAt;

    friend bool operator==(const Tactic &, const Tactic &) = default;
};

} // namespace baton
