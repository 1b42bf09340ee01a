// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"

namespace baton {

/// Undoes names that a batch gave to leads: the images are keyed by "SYSTEM VALUE", true where the lead is called so.
class ExternalIdUndo final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::ExternalId; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
};

} // namespace baton
