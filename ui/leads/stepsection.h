// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

/// What is planned with the lead, and what the playbook suggests where nothing is.
class StepSection : public PaneSection
{
    Q_OBJECT

public:
    explicit StepSection(QWidget *parent = nullptr);
    void tell(const Result<LeadSteps> &steps, const TimeView &view);
};

} // namespace baton
