// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "support/id.h"

#include <QStringList>

namespace baton {

using CustomFieldId = Id<struct CustomFieldTag>;

/// A field that this workspace added to its leads. Its values stand in the lead's JSON under `key`.
struct CustomField
{
    CustomFieldId id;
    int revision = 1;
    QString key; ///< As customFieldKey() makes it.
    QString label; ///< The header it came from, or what somebody called it.
    FieldType type = FieldType::Text;
    QStringList choices; ///< Of one-of and many-of; empty where anything goes.
    QString currency; ///< Of money.
    BatchId batch; ///< The import that brought it, if one did.

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// The field as conditions, lists and reports see it: like a built-in one.
[[nodiscard]] FieldSpec fieldSpecOf(const CustomField &field);

} // namespace baton
