// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignlistmodel.h"

#include "campaigns/campaigntext.h"
#include "common/markdelegate.h"
#include "common/textlabel.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isChosen(CampaignStatus status, CampaignChoice choice)
{
    const bool isOver = status == CampaignStatus::Completed || status == CampaignStatus::Reviewed
        || status == CampaignStatus::Cancelled;
    switch (choice) {
    case CampaignChoice::Open: return !isOver;
    case CampaignChoice::Live: return status == CampaignStatus::Live;
    case CampaignChoice::Over: return isOver;
    case CampaignChoice::All: break;
    }
    return true;
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

std::optional<qint64> dayNumber(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toJulianDay()) : std::nullopt;
}

/// What a column sorts by; the name is a text of its own.
std::optional<qint64> sortNumber(const CampaignResult &result, int column)
{
    switch (column) {
    case CampaignListModel::State: return static_cast<int>(result.campaign.status);
    case CampaignListModel::Starts: return dayNumber(result.campaign.startsOn);
    case CampaignListModel::Ends: return dayNumber(result.campaign.endsOn);
    case CampaignListModel::Planned: return result.cost.planned;
    case CampaignListModel::Actual: return result.cost.actual;
    case CampaignListModel::Interests: return result.interests;
    case CampaignListModel::Leads: return result.leads;
    case CampaignListModel::Mql: return result.mql;
    case CampaignListModel::Won: return result.won;
    case CampaignListModel::PerInterest: return minorOf(result.costPer(result.interests));
    case CampaignListModel::PerLead: return minorOf(result.costPer(result.leads));
    case CampaignListModel::PerMql: return minorOf(result.costPer(result.mql));
    case CampaignListModel::PerWon: return minorOf(result.costPer(result.won));
    default: return std::nullopt;
    }
}

} // namespace

CampaignListModel::Row CampaignListModel::sumOf(const QList<CampaignResult> &results, Kind kind)
{
    Row sum{kind, {}, {}, !results.isEmpty()};
    for (const CampaignResult &result : results) {
        sum.result.interests += result.interests;
        sum.result.leads += result.leads;
        sum.result.mql += result.mql;
        sum.result.won += result.won;
        sum.result.cost += result.cost;
        sum.members.append(result.campaign.id);
        sum.result.isPart = sum.result.isPart || result.isPart;
        if (!result.campaign.id.isValid())
            continue;
        // An amount of money is of one currency.
        QString &currency = sum.result.campaign.currency;
        sum.hasCost = sum.hasCost && (currency.isEmpty() || currency == result.campaign.currency);
        currency = result.campaign.currency;
    }
    sum.hasCost = sum.hasCost && !sum.result.campaign.currency.isEmpty();
    return sum;
}

void CampaignListModel::setFigures(const CampaignFigures &figures, CampaignChoice choice, const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_rows.clear();
    QList<CampaignResult> others;
    for (const CampaignResult &result : figures.campaigns) {
        if (isChosen(result.campaign.status, choice))
            m_rows.append({Kind::Campaign, result, {result.campaign.id}, true});
        else
            others.append(result);
    }
    m_costForm = costForm();
    sortRows();
    if (!others.isEmpty())
        m_rows.append(sumOf(others, Kind::Others));
    m_rows.append(sumOf({figures.none}, Kind::None));
    m_rows.append(sumOf(figures.campaigns + QList{figures.none}, Kind::All));
    endResetModel();
}

void CampaignListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    sortRows();
    endResetModel();
}

void CampaignListModel::sortRows()
{
    const auto byName = [](const Row &one, const Row &other) {
        return QString::localeAwareCompare(one.result.campaign.name, other.result.campaign.name) < 0;
    };
    const auto end = m_rows.begin() + campaigns();
    std::sort(m_rows.begin(), end, byName);
    if (m_sortColumn == Name) {
        if (m_order == Qt::DescendingOrder)
            std::reverse(m_rows.begin(), end);
        return;
    }
    std::stable_sort(m_rows.begin(), end, [this](const Row &one, const Row &other) {
        const auto first = sortNumber(one.result, m_sortColumn);
        const auto second = sortNumber(other.result, m_sortColumn);
        if (!first || !second)
            return first.has_value() && !second.has_value();
        return m_order == Qt::AscendingOrder ? *first < *second : *first > *second;
    });
}

int CampaignListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CampaignListModel::campaigns() const
{
    return static_cast<int>(std::ranges::count(m_rows, Kind::Campaign, &Row::kind));
}

const CampaignResult *CampaignListModel::campaignAt(int row) const
{
    return row >= 0 && row < campaigns() ? &m_rows[row].result : nullptr;
}

int CampaignListModel::rowOf(CampaignId campaign) const
{
    for (int row = 0; row < campaigns(); ++row) {
        if (m_rows[row].result.campaign.id == campaign)
            return row;
    }
    return -1;
}

QList<CampaignId> CampaignListModel::membersOf(int row) const
{
    return m_rows.value(row).members;
}

std::optional<CampaignFigure> CampaignListModel::figureOf(int column)
{
    switch (column) {
    case Leads: return CampaignFigure::Leads;
    case Mql: return CampaignFigure::Mql;
    case Won: return CampaignFigure::Won;
    default: return std::nullopt;
    }
}

QString CampaignListModel::nameOf(const Row &row)
{
    switch (row.kind) {
    case Kind::Others: return tr("Other campaigns");
    case Kind::None: return tr("No campaign");
    case Kind::All: return tr("All");
    case Kind::Campaign: break;
    }
    return row.result.campaign.name;
}

// A lead for 34 cents would read as one for nothing.
MoneyForm CampaignListModel::costForm() const
{
    constexpr qint64 few = 10;
    for (const Row &row : m_rows) {
        const CampaignResult &result = row.result;
        for (const qint64 count : {result.interests, result.leads, result.mql, result.won}) {
            const auto each = result.costPer(count);
            if (each && each->minor > 0 && each->minor < few * qRound64(std::pow(10, minorDigits(each->currency))))
                return MoneyForm::Exact;
        }
    }
    return MoneyForm::Whole;
}

QString CampaignListModel::textOf(const Row &row, int column) const
{
    CampaignResult result = row.result;
    if (row.kind == Kind::All || row.kind == Kind::Others) // A sum has a cost of one, too, though no id of its own.
        result.campaign.id = row.members.value(0);
    const auto money = [&](const std::optional<Money> &amount, MoneyForm form = MoneyForm::Whole) {
        return amount && row.hasCost ? moneyText(*amount, form, m_locale) : noValue();
    };
    switch (column) {
    case Name: return nameOf(row);
    case State: return row.kind == Kind::Campaign ? statusText(result.campaign.status) : QString();
    case Starts: return row.kind == Kind::Campaign ? dayText(result.campaign.startsOn, m_locale) : QString();
    case Ends: return row.kind == Kind::Campaign ? dayText(result.campaign.endsOn, m_locale) : QString();
    case Planned: return money(Money{result.cost.planned, result.campaign.currency});
    case Actual: return money(Money{result.cost.actual, result.campaign.currency});
    case Interests: return countText(result.interests, m_locale);
    case Leads: return countText(result.leads, m_locale);
    case Mql: return countText(result.mql, m_locale);
    case Won: return countText(result.won, m_locale);
    case PerInterest: return money(result.costPer(result.interests), m_costForm);
    case PerLead: return money(result.costPer(result.leads), m_costForm);
    case PerMql: return money(result.costPer(result.mql), m_costForm);
    case PerWon: return money(result.costPer(result.won), m_costForm);
    default: return {};
    }
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return plainToolTip(textOf(row, index.column()));
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case MarkDelegate::StrongRole: return row.kind == Kind::All;
    default: return {};
    }
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section >= Planned ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Campaign");
    case State: return tr("State");
    case Starts: return tr("Begins");
    case Ends: return tr("Ends");
    case Planned: return tr("Planned");
    case Actual: return tr("Paid");
    case Interests: return tr("Interests");
    case Leads: return tr("Leads");
    case Mql: return tr("MQL");
    case Won: return tr("Won");
    case PerInterest: return tr("Per interest");
    case PerLead: return tr("Per lead");
    case PerMql: return tr("Per MQL");
    default: return tr("Per won");
    }
}

} // namespace baton
