// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"

namespace baton {

/// Takes back what was done with a version: drafted, signed, made to count. The journal's image of one is
/// {"agreement": …} as agreementImage() writes it; null where there was none yet.
///
/// Errors of restoring: Conflict "agreement.decided" (kind, version) where something was decided by the version since,
/// or another counts already; "agreement.conflict".
class AgreementUndo final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::Agreement; }
    [[nodiscard]] Way way() const override { return Way::BackAlone; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
};

} // namespace baton
