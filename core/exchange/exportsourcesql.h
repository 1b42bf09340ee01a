// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listexport.h"
#include "leads/recordlist.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The records of one kind of list, in the order of these ids, with the fields of these keys. Those that are gone are
/// left out.
using ExportRows =
    std::function<Result<QList<ExportRow>>(Connection &, const QList<qint64> &ids, const QStringList &keys)>;

/// A kind of list that can leave Baton: how its records are read, and where they stand, which says whose they are.
struct ExportSource
{
    ExportRows rows;
    RecordTable table = {};
};

/// `builtIn`: the fields that the rooms registered at composition.
[[nodiscard]] ExportSource leadSource(const FieldCatalogue &builtIn);
/// `now` is what columns that depend on the moment are reckoned from.
[[nodiscard]] ExportSource recordSource(const RecordList &list, Instant now);

} // namespace baton
