// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/stagevisit.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(StageVisit::Cause cause)
{
    switch (cause) {
    case StageVisit::Cause::Initial: return u"initial"_s;
    case StageVisit::Cause::Move: return u"move"_s;
    case StageVisit::Cause::Recycle: return u"recycle"_s;
    case StageVisit::Cause::Correction: return u"correction"_s;
    case StageVisit::Cause::Import: return u"import"_s;
    case StageVisit::Cause::Override: return u"override"_s;
    }
    return {};
}

} // namespace baton
