// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/customfield.h"

using namespace Qt::StringLiterals;

namespace baton {

FieldSpec fieldSpecOf(const CustomField &field)
{
    FieldSpec spec;
    spec.key = field.key;
    spec.label = field.label;
    spec.type = field.type;
    spec.currency = field.currency;
    spec.isCustom = true;
    spec.column = FieldColumn{Entity::Lead, u"custom."_s + field.key};
    for (const QString &choice : field.choices)
        spec.choices.append({0, choice, choice});
    return spec;
}

} // namespace baton
