// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldvalue.h"

#include <QMetaType>

#include <optional>

namespace baton {

/// What somebody wants of one cell of a list.
struct CellChange
{
    qint64 record = 0;
    QString field;
    std::optional<FieldValue> shown; ///< What stood there; nothing where its row was not read.
    FieldValue wanted;
};

} // namespace baton
