// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funneltablemodel.h"

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "funnel/sidedelegate.h"
#include "support/percentage.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const char *const headers[] = {
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Stage"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Side"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Entered"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Reached"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Here now"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Go on"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "95 %"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Median stay"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "P75 stay"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "P90 stay"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Median with open ones"),
    QT_TRANSLATE_NOOP("baton::FunnelTableModel", "Backwards"),
};
static_assert(std::size(headers) == FunnelTableModel::ColumnCount);

QVariant alignment(bool isNumber)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

QString sideText(Side side)
{
    switch (side) {
    case Side::Marketing: return FunnelTableModel::tr("Marketing");
    case Side::Tele: return FunnelTableModel::tr("Tele");
    case Side::Sales: return FunnelTableModel::tr("Sales");
    case Side::Shared: break;
    }
    return FunnelTableModel::tr("Shared");
}

} // namespace

void FunnelTableModel::setFigures(const QList<StageFigures> &stages)
{
    beginResetModel();
    m_stages = stages;
    endResetModel();
}

std::optional<FunnelFigure> FunnelTableModel::figureOf(int column)
{
    switch (column) {
    case Entered: return FunnelFigure::Entered;
    case StageColumn:
    case Reached: return FunnelFigure::Reached;
    case Stock: return FunnelFigure::Stock;
    default: return {};
    }
}

int FunnelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int FunnelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FunnelTableModel::text(const StageFigures &figures, int column) const
{
    switch (column) {
    case StageColumn: return stageText(figures.stage);
    case SideColumn: return sideText(sideOf(figures.stage));
    case Entered: return countText(figures.entered, m_locale);
    case Reached: return countText(figures.reached, m_locale);
    case Stock: return countText(figures.stock, m_locale);
    case Conversion: return rateText(figures.conversion, figures.reached, m_locale);
    case Interval: return figures.conversion ? intervalText(figures.conversion, figures.reached, m_locale) : noValue();
    case Median: return figures.medianDays ? daysText(*figures.medianDays) : noValue();
    case P75: return figures.p75Days ? daysText(*figures.p75Days) : noValue();
    case P90: return figures.p90Days ? daysText(*figures.p90Days) : noValue();
    case MedianWithOpen: return figures.medianWithOpenDays ? daysText(*figures.medianWithOpenDays) : noValue();
    case Inconsistent: return countText(figures.inconsistent, m_locale);
    default: return {};
    }
}

QVariant FunnelTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_stages[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() > SideColumn);
    if (role == SideDelegate::SideRole && index.column() == SideColumn)
        return static_cast<int>(sideOf(m_stages[index.row()].stage));
    return {};
}

QVariant FunnelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(headers[section]);
    return role == Qt::TextAlignmentRole ? alignment(section > SideColumn) : QVariant();
}

FunnelGroupModel::FunnelGroupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    std::ranges::copy_if(allStages, std::back_inserter(m_stages),
                         [](Stage stage) { return successOrder(stage).has_value(); });
}

void FunnelGroupModel::setGroups(const QString &field, const QList<FunnelGroup> &groups)
{
    beginResetModel();
    m_field = field;
    m_groups = groups;
    endResetModel();
}

std::optional<Stage> FunnelGroupModel::stageOf(int column) const
{
    return column >= 1 && column <= m_stages.size() ? std::optional(m_stages[column - 1]) : std::nullopt;
}

int FunnelGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FunnelGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size()) + 2;
}

QString FunnelGroupModel::wonShare(const FunnelGroup &group) const
{
    const auto won = std::ranges::find(group.stages, Stage::Won, &StageFigures::stage);
    if (group.stages.isEmpty() || won == group.stages.end())
        return noValue();
    const qint64 all = group.stages.first().reached;
    const auto rate = wilsonRate(won->reached, all);
    return rate ? QString(rateText(rate, all, m_locale) + u"  "_s + intervalText(rate, all, m_locale)) : noValue();
}

QVariant FunnelGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() > 0);
    if (role != Qt::DisplayRole)
        return {};
    const FunnelGroup &group = m_groups[index.row()];
    if (index.column() == 0)
        return group.value.isEmpty() ? tr("without") : group.value;
    const auto stage = stageOf(index.column());
    if (!stage)
        return wonShare(group);
    const auto figures = std::ranges::find(group.stages, *stage, &StageFigures::stage);
    return figures == group.stages.end() ? noValue() : countText(figures->reached, m_locale);
}

QVariant FunnelGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section > 0);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_field;
    const auto stage = stageOf(section);
    return stage ? stageText(*stage) : tr("Won, of all");
}

} // namespace baton
