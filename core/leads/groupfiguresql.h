// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QStringList>

namespace baton {

/// The columns of a group's figure, to be read as those of the field: of a number the mean of `value`, of money its
/// sum where all of it is in one `currency`, of others nothing.
[[nodiscard]] QStringList figureSql(const FieldSpec &field, const QString &value, const QString &currency);

} // namespace baton
