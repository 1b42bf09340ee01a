// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridmodel.h"

namespace baton {

class RecordListService;
struct RecordSummary;

/// What a list answered, as rows of a grid.
[[nodiscard]] Result<QList<GridRow>> gridRows(const Result<QList<RecordSummary>> &records);

/// The records of any list that has a service.
class RecordTableModel : public GridModel
{
    Q_OBJECT

public:
    /// `service` outlives it.
    RecordTableModel(RecordListService &service, TimeView view, QObject *parent = nullptr);

protected:
    void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) override;

private:
    RecordListService &m_service;
};

} // namespace baton
