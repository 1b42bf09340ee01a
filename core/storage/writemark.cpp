// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/writemark.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<WriteMark> WriteMark::of(Connection &connection)
{
    auto version = connection.count(u"PRAGMA data_version"_s);
    if (!version)
        return failure(version);
    return WriteMark{*version, connection.writesBegun()};
}

} // namespace baton
