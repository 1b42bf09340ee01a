// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/costline.h"

#include "campaigns/keyedname.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using CategoryName = KeyedName<CostCategory>;

constexpr std::array categories{
    CategoryName{CostCategory::Media, "media"_L1, "Media"_L1},
    CategoryName{CostCategory::Production, "production"_L1, "Production"_L1},
    CategoryName{CostCategory::Event, "event"_L1, "Event"_L1},
    CategoryName{CostCategory::Agency, "agency"_L1, "Agency"_L1},
    CategoryName{CostCategory::List, "list"_L1, "List"_L1},
    CategoryName{CostCategory::Tool, "tool"_L1, "Tool"_L1},
    CategoryName{CostCategory::People, "people"_L1, "People"_L1},
    CategoryName{CostCategory::Other, "other"_L1, "Other"_L1},
};
static_assert(categories.size() == allCostCategories.size());

} // namespace

QString keyOf(CostCategory category)
{
    return entryOf(categories, category).key;
}

std::optional<CostCategory> costCategoryFromKey(QStringView key)
{
    return valueFromKey(categories, key);
}

QString nameOf(CostCategory category)
{
    return entryOf(categories, category).name;
}

CostAmounts &CostAmounts::operator+=(const CostAmounts &other)
{
    planned += other.planned;
    committed += other.committed;
    actual += other.actual;
    return *this;
}

std::optional<double> CostAmounts::burn() const
{
    return planned > 0 ? std::optional(static_cast<double>(actual) / static_cast<double>(planned)) : std::nullopt;
}

qint64 CostAmounts::remaining() const
{
    return planned - std::max(actual, committed);
}

QString monthText(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

std::optional<QDate> monthFromText(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    const QDate day = QDate::fromString(trimmed.size() == 7 ? trimmed + u"-01"_s : trimmed, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(QDate(day.year(), day.month(), 1)) : std::nullopt;
}

} // namespace baton
