// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"

namespace baton {

/// Takes back where a batch routed leads: the journal's image of a lead is {"ownership": {…}}, as LeadOwnershipStore
/// reads it. Where the lead was answered, worked or given to somebody else since, it stays.
class RoutingUndo final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::Assignment; }
    [[nodiscard]] Way way() const override { return Way::BackAlone; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
};

} // namespace baton
