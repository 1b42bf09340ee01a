// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace baton {

/// A row identifier that only compares with identifiers of the same kind. 0 means "none yet".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    // clang-tidy 14 takes the zero behind the comparison for a pointer.
    friend constexpr auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr)
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using AccountId = Id<struct AccountTag>;
using AgreementId = Id<struct AgreementTag>;
using BatchId = Id<struct BatchTag>;
using CalendarId = Id<struct CalendarTag>;
using CampaignId = Id<struct CampaignTag>;
using ChannelId = Id<struct ChannelTag>;
using CostLineId = Id<struct CostLineTag>;
using DealId = Id<struct DealTag>;
using EventId = Id<struct EventTag>;
using HandoffId = Id<struct HandoffTag>;
using InterestId = Id<struct InterestTag>;
using LeadId = Id<struct LeadTag>;
using PersonId = Id<struct PersonTag>;
using SourceId = Id<struct SourceTag>;
using StepId = Id<struct StepTag>;
using TacticId = Id<struct TacticTag>;
using TeamId = Id<struct TeamTag>;
using TouchId = Id<struct TouchTag>;
using UserId = Id<struct UserTag>;

} // namespace baton
