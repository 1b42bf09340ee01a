// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/clockmark.h"
#include "support/percentage.h"

#include <QAbstractTableModel>

#include <optional>

namespace baton {

/// One cell of a table of figures.
struct FactCell
{
    QString text;
    enum class Align { Leading, Number };
    Align align = Align::Leading;
    std::optional<Side> side = {}; ///< Its mark stands before the words.
    std::optional<ClockMark> clock = {}; ///< Its mark stands before the words, which take its colour.
    double share = 0; ///< Of the clock's time that is left.
    QString grade = {}; ///< "B2": its badge stands for the words.
    std::optional<Rate> rate = {}; ///< An interval from 0 to 1 stands for the words.
};

/// A whole table of figures. Each row has as many cells as there are headers.
struct FactTable
{
    QString name; ///< Its title, and what a screen reader calls it.
    QStringList headers;
    QList<QList<FactCell>> rows;
};

/// Figures that somebody else worked out, as a table: for MarkDelegate.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Each row has as many cells as there are headers.
    void setFacts(const QStringList &headers, const QList<QList<FactCell>> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QList<FactCell>> m_rows;
};

} // namespace baton
