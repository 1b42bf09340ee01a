// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

/// Who has the lead, and why it is this person: the rule that decided, who was passed over, or who decided by hand.
class OwnerSection : public PaneSection
{
    Q_OBJECT

public:
    explicit OwnerSection(QWidget *parent = nullptr);
    void tell(const Result<WhyOwner> &why, const TimeView &view);
};

} // namespace baton
