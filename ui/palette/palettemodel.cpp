// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/palettemodel.h"

#include "common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void PaletteModel::setSections(const QList<Section> &sections, int most)
{
    beginResetModel();
    m_rows.clear();
    for (const auto group : {PaletteGroup::Here, PaletteGroup::Leads, PaletteGroup::Campaigns, PaletteGroup::Views,
                             PaletteGroup::Places, PaletteGroup::Commands, PaletteGroup::Help}) {
        for (const Section &section : sections) {
            QList<PaletteEntry> entries;
            for (const PaletteEntry &entry : section.entries)
                if (entry.group == group)
                    entries.append(entry);
            if (entries.isEmpty())
                continue;
            std::stable_sort(entries.begin(), entries.end(),
                             [](const PaletteEntry &a, const PaletteEntry &b) { return a.distance < b.distance; });
            m_rows.append({section.source->heading(group), {}});
            for (const PaletteEntry &entry : std::as_const(entries).first(std::min<qsizetype>(entries.size(), most)))
                m_rows.append({{}, entry});
        }
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const PaletteEntry *entry = entryAt(index.row());
    if (role == HeadingRole)
        return row.heading;
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role == Qt::DisplayRole)
        return entry ? entry->text : row.heading;
    if (role == Qt::AccessibleTextRole && entry) {
        QStringList parts{entry->text, entry->detail, entry->obstacle, entry->key};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (role == Qt::ToolTipRole && entry) // What stands beside it may have no room.
        return plainToolTip(entry->text + u" – "_s + (entry->obstacle.isEmpty() ? entry->detail : entry->obstacle));
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).heading.isEmpty() ? &m_rows.at(row).entry : nullptr;
}

int PaletteModel::bestEntry() const
{
    for (int row = entryFrom(0, 1); row >= 0; row = entryFrom(row + 1, 1))
        if (entryAt(row)->obstacle.isEmpty() && entryAt(row)->group != PaletteGroup::Help)
            return row;
    return entryFrom(0, 1);
}

int PaletteModel::entryFrom(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step)
        if (entryAt(row))
            return row;
    return -1;
}

} // namespace baton
