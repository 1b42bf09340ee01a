// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/keptmodel.h"

#include "common/fieldtext.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

void KeptModel::setKept(const QList<UndoResult::Kept> &kept, const FieldCatalogue &catalogue, const LeadOfRecord &leads)
{
    beginResetModel();
    m_kept = kept;
    m_catalogue = catalogue;
    m_leads = leads;
    endResetModel();
}

QString KeptModel::recordText(const UndoResult::Kept &kept) const
{
    const LeadId lead = m_leads.value({kept.entity, kept.id});
    switch (kept.entity) {
    case Entity::Person:
        return lead.isValid() ? tr("Person of %1").arg(leadNumber(lead)) : tr("Person %1").arg(kept.id);
    case Entity::Account:
        return lead.isValid() ? tr("Company of %1").arg(leadNumber(lead)) : tr("Company %1").arg(kept.id);
    case Entity::Deal: return tr("Deal %1").arg(kept.id);
    default: return leadNumber(LeadId(kept.id));
    }
}

QString KeptModel::fieldOf(const UndoResult::Kept &kept) const
{
    if (kept.field.isEmpty())
        return tr("the whole record");
    if (kept.entity == Entity::StageHistory || kept.entity == Entity::Qualification)
        return tr("Stage");
    if (kept.entity == Entity::HandoffAnswer)
        return tr("Hand-off");
    if (kept.entity == Entity::ExternalId)
        return tr("External id");
    const QString custom = u"custom."_s;
    const FieldSpec *field = kept.field.startsWith(custom)
        ? m_catalogue.find(QStringView(kept.field).sliced(custom.size()))
        : m_catalogue.findColumn({kept.entity, kept.field});
    return field ? fieldLabel(*field) : kept.field;
}

int KeptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kept.size());
}

int KeptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const UndoResult::Kept &kept = m_kept[index.row()];
    switch (index.column()) {
    case Record: return recordText(kept);
    case Field: return fieldOf(kept);
    default: return errorText({Error::Kind::Conflict, u"undo."_s + kept.reason, {}, {}});
    }
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record: return tr("Record");
    case Field: return tr("Field");
    case Reason: return tr("Why it stays");
    default: return {};
    }
}

} // namespace baton
