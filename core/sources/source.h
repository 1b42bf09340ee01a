// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/money.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace baton {

/// The six ways in which leads come to a company. The numbers are stored: never reuse one.
enum class SourceType {
    CustomerBase = 1, ///< Mining the current customer database.
    Internet = 2, ///< Registration or interest in a service or product.
    Event = 3, ///< Events and trade shows.
    FieldSales = 4, ///< The field sales force.
    Partner = 5, ///< Business partners.
    PurchasedList = 6, ///< Lists, bought, rented or found.
};

inline constexpr std::array allSourceTypes{SourceType::CustomerBase, SourceType::Internet, SourceType::Event,
                                           SourceType::FieldSales,   SourceType::Partner,  SourceType::PurchasedList};

/// "customers", "internet", "event", "fieldSales", "partner", "list": what files and the command line say.
[[nodiscard]] QString keyOf(SourceType type);
[[nodiscard]] std::optional<SourceType> sourceTypeFromKey(QStringView key);
/// The English name.
[[nodiscard]] QString nameOf(SourceType type);

/// On what ground the people of a source may be written to. The numbers are stored: never reuse one.
enum class LawfulBasis {
    NotStated = 0,
    Consent = 1,
    Contract = 2,
    LegitimateInterest = 3,
    LegalDuty = 4,
    VitalInterest = 5,
    PublicTask = 6,
};

inline constexpr std::array allLawfulBases{
    LawfulBasis::NotStated, LawfulBasis::Consent,       LawfulBasis::Contract,  LawfulBasis::LegitimateInterest,
    LawfulBasis::LegalDuty, LawfulBasis::VitalInterest, LawfulBasis::PublicTask};

/// "notStated", "consent", "contract", "legitimateInterest", "legalDuty", "vitalInterest", "publicTask".
[[nodiscard]] QString keyOf(LawfulBasis basis);
[[nodiscard]] std::optional<LawfulBasis> lawfulBasisFromKey(QStringView key);
[[nodiscard]] QString nameOf(LawfulBasis basis);

/// Where leads come from: one list, one form, one partner ….
struct Source
{
    SourceId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name; ///< Unique by comparisonKey.
    SourceType type = SourceType::PurchasedList;
    LawfulBasis lawfulBasis = LawfulBasis::NotStated;
    UserId owner; ///< Whom to ask when its leads need more.
    QString partner;
    QString vendor;
    std::optional<Money> cost;
    std::optional<QDate> licenceExpiresOn;
    Instant createdAt;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace baton
