// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listexport.h"

#include <memory>
#include <optional>

class QMimeData;

namespace baton {

/// So many rows can be dragged or copied in passing; more of them are an export, with its purpose and its entry in the
/// log.
inline constexpr qsizetype mostRowsInPassing = 25;

/// Rows as other programs take them where they are dropped: cells as they go over the clipboard, and business cards of
/// those who have a name. `shown`: so many of the columns, the first ones, are in the cells, and the others on the
/// cards alone; all where it is not said. Null where there are no rows or too many.
[[nodiscard]] std::unique_ptr<QMimeData> rowMimeData(const QList<ExportColumn> &columns, const QList<ExportRow> &rows,
                                                     std::optional<qsizetype> shown = {});

} // namespace baton
