// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgroup.h"

namespace baton {

bool isGroupable(const FieldSpec &field)
{
    const bool isOfOne = field.matching == FieldMatching::RecordNumber || field.fieldClass == FieldClass::Personal
        || field.fieldClass == FieldClass::Sensitive;
    return !isOfOne && field.type != FieldType::Money && field.type != FieldType::ManyOf;
}

} // namespace baton
