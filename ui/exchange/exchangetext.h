// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "exchange/exportreason.h"
#include "exchange/listexport.h"

namespace baton {

class GridView;

/// The column of this field as lists show it: its heading and its words in the language of the person.
[[nodiscard]] ExportColumn exportColumn(const FieldSpec &field, const TimeView &view);

/// All columns of the list, as they stand, also those that the window has no room for.
[[nodiscard]] QList<ExportColumn> exportColumns(const GridView &grid, const TimeView &view);

/// "Table for spreadsheets (CSV)".
[[nodiscard]] QString formatText(ExportFormat format);
/// What a file dialog offers: "Tables (*.csv)".
[[nodiscard]] QString fileFilter(ExportFormat format);
/// "For an agency or a partner".
[[nodiscard]] QString purposeText(ExportPurpose purpose);

} // namespace baton
