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

/// What money is spent on. The numbers are stored: never reuse one.
enum class CostCategory {
    Media = 1,
    Production = 2,
    Event = 3,
    Agency = 4,
    List = 5,
    Tool = 6,
    People = 7,
    Other = 8,
};

inline constexpr std::array allCostCategories{CostCategory::Media,  CostCategory::Production, CostCategory::Event,
                                              CostCategory::Agency, CostCategory::List,       CostCategory::Tool,
                                              CostCategory::People, CostCategory::Other};

/// "media", "production", "event", "agency", "list", "tool", "people", "other".
[[nodiscard]] QString keyOf(CostCategory category);
[[nodiscard]] std::optional<CostCategory> costCategoryFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(CostCategory category);

/// What was planned, what is promised to somebody and what was paid, in minor units of the campaign's currency.
struct CostAmounts
{
    qint64 planned = 0;
    qint64 committed = 0;
    qint64 actual = 0;

    CostAmounts &operator+=(const CostAmounts &other);
    /// What was paid beyond the plan; less than 0 where the plan was not used up.
    [[nodiscard]] qint64 variance() const { return actual - planned; }
    /// The share of the plan that is paid; nothing without a plan.
    [[nodiscard]] std::optional<double> burn() const;
    /// What of the plan is still free, counting what is promised and not paid yet.
    [[nodiscard]] qint64 remaining() const;

    friend bool operator==(const CostAmounts &, const CostAmounts &) = default;
};

/// What one thing costs in one month of a campaign.
struct CostLine
{
    CostLineId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    CampaignId campaign;
    TacticId tactic; ///< None where it is for the campaign as a whole.
    CostCategory category = CostCategory::Other;
    QDate month; ///< Its first day.
    CostAmounts amounts;
    QString vendor;
    QString invoice; ///< What the vendor's invoice is found by.
    Instant createdAt;

    friend bool operator==(const CostLine &, const CostLine &) = default;
};

/// "2026-03".
[[nodiscard]] QString monthText(QDate month);
/// Reads "2026-03", or any day as "2026-03-17"; nothing where it is neither.
[[nodiscard]] std::optional<QDate> monthFromText(QStringView text);

} // namespace baton
