// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"

namespace baton {

class Room;

/// Adds "sign" to the room of what both sides agree on, whatever kind it is.
void addSignVerb(Room &room, AgreementKind kind);

} // namespace baton
