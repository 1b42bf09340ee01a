// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/assignment.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(Assignment::Cause cause)
{
    switch (cause) {
    case Assignment::Cause::Routed: return u"routed"_s;
    case Assignment::Cause::Assigned: return u"assigned"_s;
    case Assignment::Cause::Claimed: return u"claimed"_s;
    case Assignment::Cause::Accepted: return u"accepted"_s;
    case Assignment::Cause::GivenBack: return u"givenBack"_s;
    case Assignment::Cause::Recycled: return u"recycled"_s;
    case Assignment::Cause::Imported: return u"imported"_s;
    case Assignment::Cause::Freed: return u"freed"_s;
    case Assignment::Cause::Undone: return u"undone"_s;
    }
    return {};
}

} // namespace baton
