// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importtarget.h"

#include "leads/stage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr QStringView stagePrefix = u"stage.";
constexpr QStringView stageSuffix = u".at";
constexpr QStringView consentPrefix = u"consent.";

constexpr std::array specs{
    ImportFieldSpec{ImportField::PersonFirstName, u"person.firstName", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonLastName, u"person.lastName", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonFullName, u"person.fullName", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonSalutation, u"person.salutation", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonTitle, u"person.title", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonEmail, u"person.email", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonPhone, u"person.phone", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonMobile, u"person.mobile", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonBirthDate, u"person.birthDate", ImportEntity::Person, FieldType::Date},
    ImportFieldSpec{ImportField::PersonStreet, u"person.street", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonPostcode, u"person.postcode", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonCity, u"person.city", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonRegion, u"person.region", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonCountry, u"person.country", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::PersonLanguage, u"person.language", ImportEntity::Person, FieldType::Text},
    ImportFieldSpec{ImportField::AccountName, u"account.name", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountIndustry, u"account.industry", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountEmployees, u"account.employees", ImportEntity::Account, FieldType::Number},
    ImportFieldSpec{ImportField::AccountWebsite, u"account.website", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountRevenue, u"account.revenue", ImportEntity::Account, FieldType::Money},
    ImportFieldSpec{ImportField::AccountStreet, u"account.street", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountPostcode, u"account.postcode", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountCity, u"account.city", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::AccountCountry, u"account.country", ImportEntity::Account, FieldType::Text},
    ImportFieldSpec{ImportField::LeadType, u"lead.type", ImportEntity::Lead, FieldType::OneOf},
    ImportFieldSpec{ImportField::LeadNotes, u"lead.notes", ImportEntity::Lead, FieldType::Text},
    ImportFieldSpec{ImportField::LeadTags, u"lead.tags", ImportEntity::Lead, FieldType::ManyOf},
    ImportFieldSpec{ImportField::InterestAt, u"interest.at", ImportEntity::Interest, FieldType::Instant},
    ImportFieldSpec{ImportField::InterestChannel, u"interest.channel", ImportEntity::Interest, FieldType::Text},
    ImportFieldSpec{ImportField::InterestKind, u"interest.kind", ImportEntity::Interest, FieldType::Text},
    ImportFieldSpec{ImportField::InterestExternalId, u"interest.externalId", ImportEntity::Interest, FieldType::Text},
    ImportFieldSpec{ImportField::InterestCampaign, u"interest.campaign", ImportEntity::Interest, FieldType::Text},
    ImportFieldSpec{ImportField::DealName, u"deal.name", ImportEntity::Deal, FieldType::Text},
    ImportFieldSpec{ImportField::DealAmount, u"deal.amount", ImportEntity::Deal, FieldType::Money},
    ImportFieldSpec{ImportField::DealStage, u"deal.stage", ImportEntity::Deal, FieldType::Text},
    ImportFieldSpec{ImportField::DealCloseDate, u"deal.closeDate", ImportEntity::Deal, FieldType::Date},
    ImportFieldSpec{ImportField::DealReason, u"deal.reason", ImportEntity::Deal, FieldType::Text},
    ImportFieldSpec{ImportField::Stage, u"stage", ImportEntity::Stage, FieldType::OneOf},
    ImportFieldSpec{ImportField::StageAt, u"stage.", ImportEntity::Stage, FieldType::Instant},
    ImportFieldSpec{ImportField::OwnerTele, u"owner.tele", ImportEntity::Owner, FieldType::Text},
    ImportFieldSpec{ImportField::OwnerSales, u"owner.sales", ImportEntity::Owner, FieldType::Text},
    ImportFieldSpec{ImportField::Consent, u"consent.", ImportEntity::Consent, FieldType::YesNo},
};

bool isPurpose(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

} // namespace

std::span<const ImportFieldSpec> importFields()
{
    return specs;
}

const ImportFieldSpec &specOf(ImportField field)
{
    static_assert(std::ranges::is_sorted(specs, {}, &ImportFieldSpec::field) && specs[0].field == ImportField{}
                      && specs.back().field == ImportField(specs.size() - 1),
                  "every field stands in the table, in the order of its enumeration");
    return specs[static_cast<size_t>(field)];
}

QString targetKey(const ImportTarget &target)
{
    const QString key = QString::fromUtf16(specOf(target.field).key);
    if (target.field == ImportField::StageAt)
        return key + target.argument + stageSuffix.toString();
    return target.field == ImportField::Consent ? key + target.argument : key;
}

std::optional<ImportTarget> targetFromKey(QStringView key)
{
    if (key.startsWith(stagePrefix) && key.endsWith(stageSuffix)) {
        const auto length = key.size() - stagePrefix.size() - stageSuffix.size();
        const QString stage = length > 0 ? key.sliced(stagePrefix.size(), length).toString() : QString();
        if (stageFromKey(stage))
            return ImportTarget{ImportField::StageAt, stage};
        return std::nullopt;
    }
    if (key.startsWith(consentPrefix)) {
        const QStringView purpose = key.sliced(consentPrefix.size());
        if (isPurpose(purpose))
            return ImportTarget{ImportField::Consent, purpose.toString()};
        return std::nullopt;
    }
    for (const ImportFieldSpec &spec : specs) {
        if (key == QStringView(spec.key) && !key.endsWith(u'.'))
            return ImportTarget{spec.field, {}};
    }
    return std::nullopt;
}

} // namespace baton
