// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"
#include "leads/panesection.h"

namespace baton {

class PaneRows;

/// Whether the lead is ready for sales: each clause of the definition with what the lead has there.
class ReadinessSection : public PaneSection
{
    Q_OBJECT

public:
    explicit ReadinessSection(QWidget *parent = nullptr);
    void tell(const Result<LeadReadiness> &readiness, const TimeView &view);

private:
    static void addClauses(PaneRows &rows, const LeadReadiness &readiness, bool isRequired, const TimeView &view);
};

} // namespace baton
