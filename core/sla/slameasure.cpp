// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slameasure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(SlaMeasure::Kind kind)
{
    switch (kind) {
    case SlaMeasure::Kind::Volume: return u"volume"_s;
    case SlaMeasure::Kind::Acceptance: return u"acceptance"_s;
    case SlaMeasure::Kind::Attempts: break;
    }
    return u"attempts"_s;
}

qsizetype SlaMeasured::kept() const
{
    return std::ranges::count_if(months, [](const SlaMeasureMonth &month) { return month.isKept.value_or(false); });
}

qsizetype SlaMeasured::decided() const
{
    return std::ranges::count_if(months, [](const SlaMeasureMonth &month) { return month.isKept.has_value(); });
}

} // namespace baton
