// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportrules.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<ExportScope> exportScope(const Roles &roles)
{
    if (roles.empty() || roles.contains(Role::Marketing) || roles.contains(Role::Ops))
        return ExportScope::Everybodys;
    if (roles.contains(Role::SalesManager))
        return ExportScope::Teams;
    if (roles.contains(Role::Rep))
        return ExportScope::Own;
    return failure(Error::Kind::Denied, u"export.role"_s);
}

Result<void> checkOwnRows(qint64 before, qint64 count)
{
    if (before + count <= mostOwnRows)
        return {};
    return failure(Error::Kind::Denied, u"export.mostRows"_s,
                   {{u"limit"_s, mostOwnRows}, {u"before"_s, before}, {u"count"_s, count}});
}

} // namespace baton
