// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importplan.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::New: return u"new"_s;
    case PlanStatus::Update: return u"update"_s;
    case PlanStatus::Unchanged: return u"unchanged"_s;
    case PlanStatus::DuplicateInFile: return u"duplicate"_s;
    case PlanStatus::Conflict: return u"conflict"_s;
    case PlanStatus::Rejected: return u"rejected"_s;
    }
    return {};
}

} // namespace baton
