// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routing/whyowner.h"

namespace baton {

const OwnerReason *WhyOwner::current() const
{
    const OwnerReason *found = nullptr;
    for (const OwnerReason &reason : reasons)
        if (reason.owner.isValid() && (!found || reason.side > found->side))
            found = &reason;
    return found;
}

} // namespace baton
