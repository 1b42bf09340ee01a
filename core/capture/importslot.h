// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importprofile.h"
#include "capture/profilebinding.h"
#include "capture/storedvalue.h"
#include "conditions/fieldvalue.h"
#include "history/entity.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace baton {

/// Where one value of a row is stored: a column of a person, account, lead or deal, or a custom field of the lead.
struct ImportSlot
{
    Entity entity = Entity::Lead;
    QString column; ///< As journals name it; "custom.KEY" for a custom field; of money without "_minor".
    QString target; ///< As plans name it: "person.email", or the key of the custom field.
    StoredValue::Form form = StoredValue::Form::Text;
    QString customKey; ///< Empty for a field of Baton's own.

    [[nodiscard]] bool isCustom() const { return !customKey.isEmpty(); }
};

/// One column of a file that the profile uses, ready to be read without looking anything up.
struct MappedColumn
{
    enum class Goes {
        Slot,
        InterestAt,
        InterestChannel,
        InterestKind,
        InterestExternalId,
        InterestCampaign,
        Stage,
        StageAt,
        OwnerTele,
        OwnerSales,
        Consent
    };

    int field = ProfileBinding::none; ///< Index in the record; none for a constant.
    QString header; ///< As in the file, for messages.
    QString target; ///< As plans name it.
    QByteArray constant;
    QHash<QString, QByteArray> map; ///< By comparison key.
    Goes goes = Goes::Slot;
    ImportField importField = ImportField::LeadNotes; ///< Of Baton's own fields.
    int slot = -1; ///< For Goes::Slot.
    QString argument; ///< Stage key or purpose.
    FieldType type = FieldType::Text;
    QStringList choices;
    QString currency; ///< Of a custom amount: the field's, which every value must have.
};

/// A profile laid over one file: everything that reading and planning its rows needs. A plain value, shared by threads.
struct ImportMapping
{
    ImportKind kind = ImportKind::Leads;
    QList<MatchKey> match;
    UnknownOwners unknownOwners = UnknownOwners::Reject;
    QList<ImportSlot> slotList;
    QList<MappedColumn> columns;
    int externalId = ProfileBinding::none;
    QString externalIdHeader;
    QSet<QString> missing; ///< Comparison keys of the words that mean "no value".
    QList<CustomColumn> customFields; ///< Each once.

    [[nodiscard]] bool uses(Entity entity) const;
    [[nodiscard]] bool uses(MappedColumn::Goes goes) const;
    [[nodiscard]] bool makesInterests() const;
    [[nodiscard]] int slotOf(Entity entity, QStringView column) const;
};

/// Errors: Invalid "profile.target" where two custom fields of one key have different types.
[[nodiscard]] Result<ImportMapping> importMapping(const ImportProfile &profile, const ProfileBinding &binding,
                                                  const QStringList &header);

} // namespace baton
