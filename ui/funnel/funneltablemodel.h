// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelfigures.h"
#include "funnel/funnelrules.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace baton {

/// The chart's twin: one row a stage, detours too, the same numbers.
class FunnelTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StageColumn,
        SideColumn,
        Entered,
        Reached,
        Stock,
        Conversion,
        Interval,
        Median,
        P75,
        P90,
        MedianWithOpen,
        Inconsistent,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<StageFigures> &stages);
    [[nodiscard]] Stage stageAt(int row) const { return m_stages[row].stage; }
    /// The figure behind a column that counts leads; nothing for the others.
    [[nodiscard]] static std::optional<FunnelFigure> figureOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const StageFigures &figures, int column) const;

    QList<StageFigures> m_stages;
    QLocale m_locale;
};

/// The funnel side by side: one row a value of the chosen field, the leads that reached each stage, and the share won.
class FunnelGroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FunnelGroupModel(QObject *parent = nullptr);

    void setGroups(const QString &field, const QList<FunnelGroup> &groups);
    [[nodiscard]] const FunnelGroup &groupAt(int row) const { return m_groups[row]; }
    /// The stage that a column counts; nothing for the first and the last.
    [[nodiscard]] std::optional<Stage> stageOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString wonShare(const FunnelGroup &group) const;

    QString m_field;
    QList<Stage> m_stages;
    QList<FunnelGroup> m_groups;
    QLocale m_locale;
};

} // namespace baton
