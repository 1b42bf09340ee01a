// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"

namespace baton {

/// Takes back what a batch did to the histories of leads: the journal's image of one is {"visits": […]}, under the
/// lead's id. The leads' own rows follow.
class StageHistoryRevertible final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::StageHistory; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    /// Revisions belong to the leads' rows: none is returned.
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
};

} // namespace baton
