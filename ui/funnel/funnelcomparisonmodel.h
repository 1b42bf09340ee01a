// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelfigures.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace baton {

/// A cohort beside that of the window of equal length before: one row a success stage.
class FunnelComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StageColumn, Reached, ReachedBefore, Change, Conversion, ConversionBefore, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without an earlier cohort there are no rows.
    void setFigures(const FunnelFigures &figures);
    [[nodiscard]] Stage stageAt(int row) const { return m_now[row].stage; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<StageFigures> m_now;
    QList<StageFigures> m_before; ///< As many.
    QLocale m_locale;
};

} // namespace baton
