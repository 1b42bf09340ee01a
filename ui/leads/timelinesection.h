// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leaddetails.h"
#include "leads/panesection.h"

namespace baton {

class FieldCatalogue;

/// What happened to the lead, the latest first.
class TimelineSection : public PaneSection
{
    Q_OBJECT

public:
    explicit TimelineSection(QWidget *parent = nullptr);
    void tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view);
};

} // namespace baton
