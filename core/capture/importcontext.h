// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplanner.h"
#include "leads/externalid.h"

#include <memory>

namespace baton {

/// The systems whose names for leads an import stores and looks for.
struct ImportSystems
{
    ExternalSystemId own; ///< None where it is not known yet, in a dry run.
    ExternalSystemId rowKeys;
};

/// What stays the same for all chunks of a run.
struct ImportContext
{
    std::shared_ptr<const ImportMapping> mapping;
    PlanSettings settings;
    ImportSystems systems;
    PlanFor purpose = PlanFor::Run;
};

} // namespace baton
