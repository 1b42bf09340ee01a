// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importmatching.h"
#include "people/role.h"

#include <QHash>
#include <QStringList>

namespace baton {

/// Whether the row goes on into the plan.
[[nodiscard]] bool isLive(const RowTarget &target);

/// The owners that live rows name, as given, each with the roles that it needs.
[[nodiscard]] QHash<QString, Roles> wantedOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets);

/// The channels that live rows name, as given, each once.
[[nodiscard]] QStringList wantedChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets);

/// Ids that stand for users and channels until the database gives them their own: far above any real one.
inline constexpr qint64 firstPlannedId = qint64(1) << 52;

} // namespace baton
