// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridmodel.h"

namespace baton {

class RejectService;

/// The rows that imports left out, each with its reason in a sentence.
class RejectTableModel : public GridModel
{
    Q_OBJECT

public:
    /// `service` outlives it.
    RejectTableModel(RejectService &service, TimeView view, QObject *parent = nullptr);

protected:
    void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) override;
    [[nodiscard]] QString wordsForGroup(const FieldSpec &field, const FieldValue &value) const override;

private:
    RejectService &m_service;
};

} // namespace baton
