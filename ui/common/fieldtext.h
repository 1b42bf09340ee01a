// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "conditions/fieldspec.h"
#include "leads/stage.h"

namespace baton {

/// What stands where a person reads a value.
enum class FieldPlace {
    Grid, ///< Whole money, short instants.
    Pane, ///< All digits.
};

/// The value in the person's words: choices by name, instants in the view's zone; the sign for no value where missing.
[[nodiscard]] QString fieldText(const FieldSpec &field, const FieldValue &value, const TimeView &view,
                                FieldPlace place);

/// The field's name in the person's language; a custom field keeps the header it came with.
[[nodiscard]] QString fieldLabel(const FieldSpec &field);

/// The same fields, with their labels and those of their choices in the person's language.
[[nodiscard]] FieldCatalogue inOwnWords(FieldCatalogue catalogue);

/// The stage's name in the person's language.
[[nodiscard]] QString stageText(Stage stage);

/// Numbers, money and instants stand at the trailing edge.
[[nodiscard]] bool isNumeric(const FieldSpec &field);

} // namespace baton
