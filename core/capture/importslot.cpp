// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importslot.h"

#include "support/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct BuiltInSlot
{
    ImportField field;
    Entity entity;
    const char16_t *column;
    StoredValue::Form form = StoredValue::Form::Text;
};

constexpr auto builtInSlots = std::to_array<BuiltInSlot>({
    {ImportField::PersonFirstName, Entity::Person, u"first_name"},
    {ImportField::PersonLastName, Entity::Person, u"last_name"},
    {ImportField::PersonFullName, Entity::Person, u"full_name"},
    {ImportField::PersonSalutation, Entity::Person, u"salutation"},
    {ImportField::PersonTitle, Entity::Person, u"title"},
    {ImportField::PersonEmail, Entity::Person, u"email"},
    {ImportField::PersonPhone, Entity::Person, u"phone"},
    {ImportField::PersonMobile, Entity::Person, u"mobile"},
    {ImportField::PersonBirthDate, Entity::Person, u"birth_date"},
    {ImportField::PersonStreet, Entity::Person, u"street"},
    {ImportField::PersonPostcode, Entity::Person, u"postcode"},
    {ImportField::PersonCity, Entity::Person, u"city"},
    {ImportField::PersonRegion, Entity::Person, u"region"},
    {ImportField::PersonCountry, Entity::Person, u"country"},
    {ImportField::PersonLanguage, Entity::Person, u"language"},
    {ImportField::AccountName, Entity::Account, u"name"},
    {ImportField::AccountIndustry, Entity::Account, u"industry"},
    {ImportField::AccountEmployees, Entity::Account, u"employees", StoredValue::Form::Number},
    {ImportField::AccountWebsite, Entity::Account, u"website"},
    {ImportField::AccountRevenue, Entity::Account, u"revenue", StoredValue::Form::Money},
    {ImportField::AccountStreet, Entity::Account, u"street"},
    {ImportField::AccountPostcode, Entity::Account, u"postcode"},
    {ImportField::AccountCity, Entity::Account, u"city"},
    {ImportField::AccountCountry, Entity::Account, u"country"},
    {ImportField::LeadType, Entity::Lead, u"type", StoredValue::Form::Number},
    {ImportField::LeadNotes, Entity::Lead, u"notes"},
    {ImportField::LeadTags, Entity::Lead, u"tags"},
    {ImportField::DealName, Entity::Deal, u"name"},
    {ImportField::DealAmount, Entity::Deal, u"amount", StoredValue::Form::Money},
    {ImportField::DealStage, Entity::Deal, u"stage"},
    {ImportField::DealCloseDate, Entity::Deal, u"close_date"},
    {ImportField::DealReason, Entity::Deal, u"reason"},
});

std::optional<MappedColumn::Goes> goesOf(ImportField field)
{
    using Goes = MappedColumn::Goes;
    switch (field) {
    case ImportField::InterestAt: return Goes::InterestAt;
    case ImportField::InterestChannel: return Goes::InterestChannel;
    case ImportField::InterestKind: return Goes::InterestKind;
    case ImportField::InterestExternalId: return Goes::InterestExternalId;
    case ImportField::InterestCampaign: return Goes::InterestCampaign;
    case ImportField::Stage: return Goes::Stage;
    case ImportField::StageAt: return Goes::StageAt;
    case ImportField::OwnerTele: return Goes::OwnerTele;
    case ImportField::OwnerSales: return Goes::OwnerSales;
    case ImportField::Consent: return Goes::Consent;
    default: return {};
    }
}

/// The slot of this column, added where it is new: several headers may fill one field, the first that has a value does.
int findOrAdd(QList<ImportSlot> &slotList, const ImportSlot &wanted)
{
    for (int at = 0; at < slotList.size(); ++at) {
        if (slotList.at(at).entity == wanted.entity && slotList.at(at).column == wanted.column)
            return at;
    }
    slotList.append(wanted);
    return static_cast<int>(slotList.size()) - 1;
}

Result<void> bindCustom(ImportMapping &mapping, MappedColumn &column, CustomColumn custom, const ImportProfile &profile)
{
    if (custom.type == FieldType::Money && custom.currency.isEmpty())
        custom.currency = profile.currency;
    const auto same = std::ranges::find(mapping.customFields, custom.key, &CustomColumn::key);
    if (same == mapping.customFields.end())
        mapping.customFields.append(custom);
    else if (same->type != custom.type)
        return failure(Error::Kind::Invalid, u"profile.target"_s, {{u"target"_s, custom.key}});
    column.goes = MappedColumn::Goes::Slot;
    column.target = custom.key;
    column.type = custom.type;
    column.choices = custom.choices;
    column.currency = custom.currency;
    column.slot = findOrAdd(mapping.slotList,
                            {Entity::Lead, u"custom."_s + custom.key, custom.key, StoredValue::Form::Json, custom.key});
    return {};
}

void bindTarget(ImportMapping &mapping, MappedColumn &column, const ImportTarget &target)
{
    column.target = targetKey(target);
    column.importField = target.field;
    column.argument = target.argument;
    column.type = specOf(target.field).type;
    if (const auto goes = goesOf(target.field)) {
        column.goes = *goes;
        return;
    }
    const auto found = std::ranges::find(builtInSlots, target.field, &BuiltInSlot::field);
    Q_ASSERT(found != builtInSlots.end());
    column.goes = MappedColumn::Goes::Slot;
    column.slot = findOrAdd(mapping.slotList,
                            {found->entity, QString::fromUtf16(found->column), column.target, found->form, QString()});
}

} // namespace

bool ImportMapping::uses(Entity entity) const
{
    return std::ranges::any_of(slotList, [entity](const ImportSlot &slot) { return slot.entity == entity; });
}

bool ImportMapping::uses(MappedColumn::Goes goes) const
{
    return std::ranges::any_of(columns, [goes](const MappedColumn &column) { return column.goes == goes; });
}

bool ImportMapping::makesInterests() const
{
    using Goes = MappedColumn::Goes;
    return kind == ImportKind::Interests || uses(Goes::InterestAt) || uses(Goes::InterestChannel)
        || uses(Goes::InterestKind) || uses(Goes::InterestExternalId) || uses(Goes::InterestCampaign);
}

int ImportMapping::slotOf(Entity entity, QStringView column) const
{
    for (int at = 0; at < slotList.size(); ++at) {
        if (slotList.at(at).entity == entity && slotList.at(at).column == column)
            return at;
    }
    return -1;
}

Result<ImportMapping> importMapping(const ImportProfile &profile, const ProfileBinding &binding,
                                    const QStringList &header)
{
    ImportMapping mapping;
    mapping.kind = profile.kind;
    mapping.match = profile.match;
    mapping.unknownOwners = profile.unknownOwners;
    mapping.externalId = binding.externalId;
    if (binding.externalId != ProfileBinding::none)
        mapping.externalIdHeader = header.value(binding.externalId).trimmed();
    for (const QString &word : profile.missing)
        mapping.missing.insert(comparisonKey(word));

    for (const ProfileBinding::Column &bound : binding.columns) {
        const ImportColumn &entry = profile.columns.at(bound.entry);
        MappedColumn column;
        column.field = bound.field;
        column.header = bound.field == ProfileBinding::none ? QString() : header.value(bound.field).trimmed();
        column.constant = entry.value.trimmed().toUtf8();
        for (auto it = entry.map.cbegin(); it != entry.map.cend(); ++it)
            column.map.insert(comparisonKey(it.key()), it.value().trimmed().toUtf8());
        if (entry.use == ImportColumn::Use::Custom) {
            if (auto custom = bindCustom(mapping, column, entry.custom, profile); !custom)
                return failure(custom);
        } else {
            bindTarget(mapping, column, entry.target);
        }
        mapping.columns.append(column);
    }
    return mapping;
}

} // namespace baton
