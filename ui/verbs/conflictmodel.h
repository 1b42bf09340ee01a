// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace baton {

/// One field of one lead that two people wanted to be different things, in words.
struct FieldConflict
{
    QString lead;
    QString field;
    QString before; ///< What stood there when the person decided.
    QString theirs; ///< What stands there now.
    QString by; ///< Who changed it and when; empty where nobody knows.
    QString mine;
};

/// What stands for each field: theirs, unless the person says otherwise.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lead, Field, Before, Theirs, By, Mine, Keeps, Columns };

    explicit ConflictModel(const QList<FieldConflict> &conflicts, QObject *parent = nullptr);

    [[nodiscard]] bool isMine(int row) const { return m_isMine[row]; }
    [[nodiscard]] int mineCount() const;
    void setMine(int row, bool isMine);
    void setAllMine(bool isMine);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;

    QList<FieldConflict> m_conflicts;
    QList<bool> m_isMine;
};

} // namespace baton
