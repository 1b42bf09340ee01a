// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/undoservice.h"
#include "leads/leadrecords.h"

#include <QAbstractTableModel>

namespace baton {

/// What an undo left as it is, each with its record, field and reason in words.
class KeptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Field, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setKept(const QList<UndoResult::Kept> &kept, const FieldCatalogue &catalogue, const LeadOfRecord &leads);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString recordText(const UndoResult::Kept &kept) const;
    [[nodiscard]] QString fieldOf(const UndoResult::Kept &kept) const;

    QList<UndoResult::Kept> m_kept;
    FieldCatalogue m_catalogue;
    LeadOfRecord m_leads;
};

} // namespace baton
