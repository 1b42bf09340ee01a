// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/account.h"
#include "leads/lead.h"
#include "leads/person.h"

namespace baton {

/// Puts a value into the member that stands behind the field's column; a missing value empties it. Owners and channels
/// are other rows and not set here. Errors: Invalid "field.readOnly" where there is no such column, "field.value" where
/// the value is of another type, and those of fieldshape.h; a value that stands there already is never refused.
[[nodiscard]] Result<void> assign(Lead &lead, const FieldSpec &field, const FieldValue &value);
[[nodiscard]] Result<void> assign(Person &person, const FieldSpec &field, const FieldValue &value);
[[nodiscard]] Result<void> assign(Account &account, const FieldSpec &field, const FieldValue &value);

/// Whether a record could hold the value in this field, asked before anything is done. What depends on the rest of the
/// record, as the country of a phone number, is not asked. Errors: those of assign(), and "text.tooLong".
[[nodiscard]] Result<void> couldHold(const FieldSpec &field, const FieldValue &value);

/// What stands in the member behind the field's column; missing where there is no such column, and for owners, channels
/// and custom fields.
[[nodiscard]] FieldValue valueOf(const Lead &lead, const FieldSpec &field);
[[nodiscard]] FieldValue valueOf(Person person, const FieldSpec &field);
[[nodiscard]] FieldValue valueOf(Account account, const FieldSpec &field);

} // namespace baton
