// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/palettesource.h"

#include <QAbstractListModel>

namespace baton {

/// Entries under the headings of their groups, which cannot be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, EntryRole };

    using QAbstractListModel::QAbstractListModel;

    /// Entries and headings of one source.
    struct Section
    {
        const PaletteSource *source = nullptr;
        QList<PaletteEntry> entries;
    };
    /// Shows at most `most` entries of a group.
    void setSections(const QList<Section> &sections, int most);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null for a heading.
    [[nodiscard]] const PaletteEntry *entryAt(int row) const;
    /// The first entry that can be done, else the first of all; -1 where there is none. What is said about a thing
    /// never goes before the thing itself.
    [[nodiscard]] int bestEntry() const;
    /// The next row with an entry from `row` on in steps of `step`, which is 1 or -1; -1 where there is none.
    [[nodiscard]] int entryFrom(int row, int step) const;

private:
    struct Row
    {
        QString heading; ///< Empty for an entry.
        PaletteEntry entry;
    };
    QList<Row> m_rows;
};

} // namespace baton

Q_DECLARE_METATYPE(const baton::PaletteEntry *)
