// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

namespace baton {

/// What a person is called, of `person p`: the full name as given, else first and last name; NULL where neither is
/// known.
[[nodiscard]] QString personNameSql();

/// When the lead was last heard of or turned to: its latest interest or touch but notes. `more` is one more condition
/// on those rows, `x`.
[[nodiscard]] QString lastTouchSql(const QString &more = {});

/// A condition on `lead l` that its way has not come to an end.
[[nodiscard]] QString openLeadSql();
/// Whether the lead is somebody's work now: open, and neither in nurture nor recycled, where nobody is expected to act.
/// What people have at once, and at most, is counted by it.
[[nodiscard]] QString leadAtWorkSql();

/// The users whose `lead l` it is, of either side.
[[nodiscard]] QStringList leadOwnersSql();

/// The built-in fields of leads, their persons and accounts, and what is computed from their history: number, name,
/// stage, owners, channel, source, created, last touch.
[[nodiscard]] QList<FieldSpec> leadFields();

/// What the field of this key means, where its label may be misread: English, empty for most.
[[nodiscard]] QString leadFieldMeaning(const QString &key);

} // namespace baton
