// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelcomparisonmodel.h"

#include "common/fieldtext.h"
#include "common/formatting.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<StageFigures> successStages(const QList<StageFigures> &stages)
{
    QList<StageFigures> kept;
    std::ranges::copy_if(stages, std::back_inserter(kept),
                         [](const StageFigures &stage) { return successOrder(stage.stage).has_value(); });
    return kept;
}

/// "+1 204", "−8", "0".
QString changeText(qint64 change, const QLocale &locale)
{
    const QString sign = change > 0 ? u"+"_s : change < 0 ? u"−"_s : QString();
    return sign + countText(std::abs(change), locale);
}

} // namespace

void FunnelComparisonModel::setFigures(const FunnelFigures &figures)
{
    beginResetModel();
    m_now = figures.earlier ? successStages(figures.stages) : QList<StageFigures>();
    m_before = figures.earlier ? successStages(figures.earlier->stages) : QList<StageFigures>();
    endResetModel();
}

int FunnelComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_now.size());
}

int FunnelComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FunnelComparisonModel::text(int row, int column) const
{
    const StageFigures &now = m_now[row];
    const StageFigures &before = m_before[row];
    const auto rate = [this](const StageFigures &figures) {
        const QString interval = intervalText(figures.conversion, figures.reached, m_locale);
        const QString share = rateText(figures.conversion, figures.reached, m_locale);
        return interval.isEmpty() ? share : QString(share + u"  "_s + interval);
    };
    switch (column) {
    case StageColumn: return stageText(now.stage);
    case Reached: return countText(now.reached, m_locale);
    case ReachedBefore: return countText(before.reached, m_locale);
    case Change: return changeText(now.reached - before.reached, m_locale);
    case Conversion: return rate(now);
    case ConversionBefore: return rate(before);
    default: return {};
    }
}

QVariant FunnelComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() > StageColumn ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QVariant FunnelComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section > StageColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reached: return tr("Reached");
    case ReachedBefore: return tr("Reached before");
    case Change: return tr("Change");
    case Conversion: return tr("Go on");
    case ConversionBefore: return tr("Went on before");
    default: return tr("Stage");
    }
}

} // namespace baton
