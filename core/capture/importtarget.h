// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"

#include <QString>

#include <optional>
#include <span>

namespace baton {

/// The record that a value goes to.
enum class ImportEntity { Person, Account, Lead, Interest, Deal, Stage, Owner, Consent };

/// Every field of Baton's own that a column can fill: the closed list of profiles.
enum class ImportField {
    PersonFirstName,
    PersonLastName,
    PersonFullName,
    PersonSalutation,
    PersonTitle,
    PersonEmail,
    PersonPhone,
    PersonMobile,
    PersonBirthDate,
    PersonStreet,
    PersonPostcode,
    PersonCity,
    PersonRegion,
    PersonCountry,
    PersonLanguage,
    AccountName,
    AccountIndustry,
    AccountEmployees,
    AccountWebsite,
    AccountRevenue,
    AccountStreet,
    AccountPostcode,
    AccountCity,
    AccountCountry,
    LeadType,
    LeadNotes,
    LeadTags,
    InterestAt,
    InterestChannel,
    InterestKind,
    InterestExternalId,
    InterestCampaign,
    DealName,
    DealAmount,
    DealStage,
    DealCloseDate,
    DealReason,
    Stage, ///< The stage the lead is in: moves forward only.
    StageAt, ///< When the lead entered the stage that the target's argument names.
    OwnerTele,
    OwnerSales,
    Consent ///< For the purpose that the target's argument names.
};

/// How the closed list describes one field.
struct ImportFieldSpec
{
    ImportField field;
    const char16_t *key; ///< As in profiles: "person.firstName"; "stage." and "consent." are prefixes.
    ImportEntity entity;
    FieldType type;
};

/// The closed list, in the order of the documentation.
[[nodiscard]] std::span<const ImportFieldSpec> importFields();
[[nodiscard]] const ImportFieldSpec &specOf(ImportField field);

/// Where a column goes: a field, and for StageAt and Consent which stage or purpose.
struct ImportTarget
{
    ImportField field = ImportField::LeadNotes;
    QString argument; ///< Stage key ("won") or purpose ("newsletter"), else empty.

    friend bool operator==(const ImportTarget &, const ImportTarget &) = default;
};

/// "person.email", "stage.won.at", "consent.newsletter".
[[nodiscard]] QString targetKey(const ImportTarget &target);
/// Nothing for a word that is not on the list or a stage that does not exist.
[[nodiscard]] std::optional<ImportTarget> targetFromKey(QStringView key);

} // namespace baton
