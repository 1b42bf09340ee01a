// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/tactic.h"

#include "campaigns/keyedname.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using ChannelName = KeyedName<TacticChannel>;

constexpr std::array channels{
    ChannelName{TacticChannel::Email, "email"_L1, "E-mail"_L1},
    ChannelName{TacticChannel::Web, "web"_L1, "Web"_L1},
    ChannelName{TacticChannel::Search, "search"_L1, "Search"_L1},
    ChannelName{TacticChannel::Social, "social"_L1, "Social media"_L1},
    ChannelName{TacticChannel::Event, "event"_L1, "Event"_L1},
    ChannelName{TacticChannel::Webinar, "webinar"_L1, "Webinar"_L1},
    ChannelName{TacticChannel::Phone, "phone"_L1, "Phone"_L1},
    ChannelName{TacticChannel::DirectMail, "directMail"_L1, "Direct mail"_L1},
    ChannelName{TacticChannel::Partner, "partner"_L1, "Partner"_L1},
    ChannelName{TacticChannel::Media, "media"_L1, "Print, TV, radio"_L1},
    ChannelName{TacticChannel::Other, "other"_L1, "Other"_L1},
};
static_assert(channels.size() == allTacticChannels.size());

using DirectionName = KeyedName<TacticDirection>;

constexpr std::array directions{
    DirectionName{TacticDirection::Inbound, "inbound"_L1, "Inbound"_L1},
    DirectionName{TacticDirection::Outbound, "outbound"_L1, "Outbound"_L1},
};
static_assert(directions.size() == allTacticDirections.size());

} // namespace

QString keyOf(TacticChannel channel)
{
    return entryOf(channels, channel).key;
}

std::optional<TacticChannel> tacticChannelFromKey(QStringView key)
{
    return valueFromKey(channels, key);
}

QString nameOf(TacticChannel channel)
{
    return entryOf(channels, channel).name;
}

QString keyOf(TacticDirection direction)
{
    return entryOf(directions, direction).key;
}

std::optional<TacticDirection> tacticDirectionFromKey(QStringView key)
{
    return valueFromKey(directions, key);
}

QString nameOf(TacticDirection direction)
{
    return entryOf(directions, direction).name;
}

} // namespace baton
