// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of campaigns in groups.

#include "campaigns/campaignlist.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Equal for what stands in one group.
QString groupOf(const FieldValue &value)
{
    const auto month = [](QDate day) { return day.toString(u"yyyy-MM"_s); };
    if (const auto *date = std::get_if<QDate>(&value))
        return month(*date);
    if (const auto *instant = std::get_if<Instant>(&value))
        return month(QDateTime::fromMSecsSinceEpoch(toMillis(*instant), Qt::UTC).date());
    const auto *text = std::get_if<QString>(&value);
    return text ? foldedKey(*text) : plainText(value);
}

FieldValue meanOf(const QList<FieldValue> &values)
{
    double sum = 0;
    for (const FieldValue &value : values) {
        const auto *whole = std::get_if<qint64>(&value);
        sum += whole ? static_cast<double>(*whole) : std::get<double>(value);
    }
    return numberValue(sum / static_cast<double>(values.size()));
}

/// Missing where it is of several currencies.
FieldValue sumOf(const QList<FieldValue> &values)
{
    Money sum{0, std::get<Money>(values.first()).currency};
    for (const FieldValue &value : values) {
        const auto &money = std::get<Money>(value);
        if (money.currency != sum.currency)
            return {};
        sum.minor += money.minor;
    }
    return sum;
}

FieldValue figureOf(const FieldSpec *field, QList<FieldValue> values)
{
    values.removeIf(&isMissing);
    if (!field || !field->hasFigure || values.isEmpty())
        return {};
    return field->type == FieldType::Number ? meanOf(values)
        : field->type == FieldType::Money   ? sumOf(values)
                                            : FieldValue();
}

} // namespace

QList<RecordGroup> CampaignList::groups(const CampaignListQuestion &question, const GroupQuestion &by) const
{
    const FieldCatalogue fields = catalogue();
    QList<RecordGroup> groups;
    QList<QList<QList<FieldValue>>> counted; // Of each group the values of each figure.
    const QList<qint64> records = ids(question);
    for (const qint64 record : records) {
        const QMap<QString, FieldValue> values = this->fields(record);
        const FieldValue value = values.value(by.field);
        const bool isFirst = groups.isEmpty() || isMissing(groups.last().value) != isMissing(value)
            || groupOf(groups.last().value) != groupOf(value);
        if (isFirst) {
            groups.append({value, 0, {}});
            counted.append(QList<QList<FieldValue>>(by.figures.size()));
        }
        ++groups.last().count;
        for (qsizetype i = 0; i < by.figures.size(); ++i)
            counted.last()[i].append(values.value(by.figures[i]));
    }
    for (qsizetype group = 0; group < groups.size(); ++group)
        for (qsizetype i = 0; i < by.figures.size(); ++i)
            groups[group].figures.append(figureOf(fields.find(by.figures[i]), counted[group][i]));
    return groups;
}

} // namespace baton
