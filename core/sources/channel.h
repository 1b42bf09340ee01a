// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QString>

namespace baton {

/// By which way interest reached us: open text, known by its comparison key, shown as first stored.
struct Channel
{
    ChannelId id;
    QString name;
    BatchId batch; ///< The import that brought it, if one did.
};

} // namespace baton
