// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/writemark.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<WriteMark> WriteMark::of(Connection &connection)
{
    const qint64 begun = connection.writesBegun();
    if (connection.dialect().isSqlite()) {
        auto version = connection.count(u"PRAGMA data_version"_s);
        if (!version)
            return failure(version);
        return WriteMark{*version, begun};
    }
    // Every write leaves its request, this connection's own too. One that failed leaves none: then the difference
    // changes as well, and the mark is taken for somebody else's.
    auto requests = connection.count(u"SELECT count(*) FROM request"_s);
    if (!requests)
        return failure(requests);
    return WriteMark{*requests - begun, begun};
}

} // namespace baton
