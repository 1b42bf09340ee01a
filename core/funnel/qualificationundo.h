// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revertible.h"

namespace baton {

/// Takes back which leads a run of the definition qualified: the journal's image of a lead is {"qualification": {…}},
/// as QualifiedLeadStore reads it. A lead that went on since (answered, moved, given to somebody, worked) stays whole.
class QualificationUndo final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::Qualification; }
    [[nodiscard]] Way way() const override { return Way::BackAlone; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
    [[nodiscard]] QString whyKept(const QJsonValue &written, const QJsonValue &present) const override;
};

} // namespace baton
