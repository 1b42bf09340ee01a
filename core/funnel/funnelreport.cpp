// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelreport.h"

#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "funnel/stagevisit.h"
#include "leads/leadnumber.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString codedText(const FieldSpec &field, QByteArrayView number)
{
    const auto found = std::ranges::find(field.choices, number.toLongLong(), &FieldChoice::number);
    return found == field.choices.end() ? QString::fromUtf8(number) : found->key;
}

QStringList listFrom(QByteArrayView json)
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &value : array)
        values.append(value.toString());
    return values;
}

/// A stored value as the report names it, whichever database spelt it.
QString groupText(const FieldSpec &field, QByteArrayView stored, QByteArrayView currency)
{
    if (field.matching == FieldMatching::Choice)
        return codedText(field, stored);
    if (field.matching == FieldMatching::RecordNumber)
        return leadNumber(LeadId(stored.toLongLong()));
    switch (field.type) {
    case FieldType::Number: return plainText(stored.toDouble());
    case FieldType::Money: {
        const QString named = currency.isEmpty() ? field.currency : QString::fromUtf8(currency);
        return plainText(FieldValue(Money{stored.toLongLong(), named}));
    }
    case FieldType::Instant: return plainText(fromMillis(stored.toLongLong()));
    case FieldType::YesNo: return plainText(stored == "1" || stored == "t");
    case FieldType::ManyOf: return plainText(listFrom(stored));
    case FieldType::Text:
    case FieldType::OneOf:
    case FieldType::Date: break;
    }
    return QString::fromUtf8(stored);
}

/// Numbers the values of one field as they come.
class ValueNumbers
{
public:
    explicit ValueNumbers(FieldSpec field)
        : m_field(std::move(field))
    {}

    quint32 numberOf(QByteArrayView stored, QByteArrayView currency)
    {
        m_key.clear();
        m_key.append(stored).append('\0').append(currency);
        if (const auto known = m_byStored.constFind(m_key); known != m_byStored.constEnd())
            return *known;
        // Two stored forms may be one value: 5 and 5.0.
        const QString value = stored.isEmpty() ? QString() : groupText(m_field, stored, currency);
        auto known = m_byValue.find(value);
        if (known == m_byValue.end()) {
            known = m_byValue.insert(value, static_cast<quint32>(m_values.size()));
            m_values.append(value);
        }
        m_byStored.insert(m_key, *known);
        return *known;
    }

    [[nodiscard]] const QStringList &values() const { return m_values; }

private:
    const FieldSpec m_field;
    QByteArray m_key;
    QHash<QByteArray, quint32> m_byStored;
    QHash<QString, quint32> m_byValue;
    QStringList m_values;
};

bool hasSomething(const QList<StageFigures> &stages)
{
    return std::ranges::any_of(stages, [](const StageFigures &stage) { return stage.reached > 0 || stage.stock > 0; });
}

LeadGrouping periodsOf(const FunnelColumns &columns, const LeadGrouping &grouping, const FunnelQuestion &question)
{
    const auto period = periodFromKey(question.by);
    return period ? groupedByPeriod(columns, grouping, question.asOf, *period) : grouping;
}

} // namespace

Result<FunnelColumns> FunnelReport::columns()
{
    auto cursor =
        Cursor::open(m_connection,
                     u"SELECT h.lead_id, h.stage, h.entered_at, h.recorded_at, h.cause FROM stage_history h "
                     "JOIN lead l ON l.id = h.lead_id WHERE l.deleted_at IS NULL ORDER BY h.lead_id, h.seq"_s);
    if (!cursor)
        return failure(cursor);
    FunnelColumns columns;
    const Cursor &row = **cursor;
    while ((*cursor)->next()) {
        const qint64 lead = row.int64(0);
        if (columns.leadIds.empty() || columns.leadIds.back() != lead) {
            columns.leadIds.push_back(lead);
            columns.firstVisit.push_back(static_cast<quint32>(columns.stages.size()));
        }
        columns.stages.push_back(static_cast<quint8>(row.int64(1)));
        columns.enteredAt.push_back(row.int64(2));
        columns.recordedAt.push_back(row.int64(3));
        columns.corrections.push_back(row.int64(4) == static_cast<qint64>(StageVisit::Cause::Correction) ? 1 : 0);
        columns.overrides.push_back(row.int64(4) == static_cast<qint64>(StageVisit::Cause::Override) ? 1 : 0);
    }
    columns.firstVisit.push_back(static_cast<quint32>(columns.stages.size()));
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return columns;
}

Result<std::unique_ptr<Cursor>> FunnelReport::openGrouping(const std::optional<FieldSpec> &field,
                                                           const FunnelQuestion &question)
{
    auto where = conditionSql(question.condition, m_catalogue, m_connection.dialect(), question.asOf.now);
    if (!where)
        return failure(where);
    QStringList selected{u"l.id"_s};
    QList<FieldSpec> joined = where->fields;
    if (field) {
        selected += selectSql(*field, m_connection.dialect());
        joined.append(*field);
    }
    const QString sql = u"SELECT "_s + selected.join(u", "_s) + u" FROM lead l"_s + joinSql(joined)
        + u" WHERE l.deleted_at IS NULL AND "_s + where->where + u" ORDER BY l.id"_s;
    return Cursor::open(m_connection, sql, where->bindings);
}

Result<LeadGrouping> FunnelReport::grouping(const FunnelColumns &columns, const FunnelQuestion &question)
{
    std::optional<FieldSpec> field;
    if (!question.by.isEmpty() && !periodFromKey(question.by)) {
        auto found = m_catalogue.field(question.by);
        if (!found)
            return failure(found);
        field = *found;
    }
    LeadGrouping grouping;
    if (!field && question.condition.isAlways())
        return grouping;

    auto cursor = openGrouping(field, question);
    if (!cursor)
        return failure(cursor);
    const Cursor &row = **cursor;
    const bool hasCurrency = field && !field->currencySql.isEmpty();
    ValueNumbers numbers(field.value_or(FieldSpec()));
    grouping.groupOf.resize(columns.leadCount(), LeadGrouping::excluded);
    std::size_t lead = 0;
    while ((*cursor)->next()) {
        const qint64 id = row.int64(0);
        while (lead < columns.leadCount() && columns.leadIds[lead] < id)
            ++lead;
        if (lead == columns.leadCount() || columns.leadIds[lead] != id)
            continue;
        grouping.groupOf[lead] =
            field ? numbers.numberOf(row.text(1), hasCurrency ? row.text(2) : QByteArrayView()) : 0;
        if (numbers.values().size() > mostGroups)
            return failure(Error::Kind::Invalid, u"funnel.groups"_s,
                           {{u"field"_s, question.by}, {u"limit"_s, mostGroups}});
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    if (field)
        grouping.values = numbers.values();
    return grouping;
}

FunnelFigures FunnelReport::figures(const FunnelColumns &columns, const LeadGrouping &grouping,
                                    const FunnelQuestion &question)
{
    const bool isByPeriod = periodFromKey(question.by).has_value();
    const LeadGrouping groups = periodsOf(columns, grouping, question);
    const FunnelCounts counts = funnelCounts(columns, groups, question.asOf, question.window, question.open);
    FunnelFigures figures;
    figures.asOf = question.asOf;
    figures.stages = counts.all;
    const auto before =
        question.compare == FunnelQuestion::Compare::Before ? question.window.before(question.asOf.now) : std::nullopt;
    if (before)
        figures.earlier = {*before, funnelCounts(columns, grouping, question.asOf, *before, question.open).all};
    if (question.by.isEmpty())
        return figures;
    for (qsizetype group = 0; group < counts.groups.size(); ++group) {
        // Leads outside the window belong to no period of the cohort, but to a channel they do, with the stock they
        // are.
        const bool isShown =
            isByPeriod ? counts.cohortOf[static_cast<std::size_t>(group)] > 0 : hasSomething(counts.groups[group]);
        if (isShown)
            figures.groups.append({groups.values[group], counts.groups[group]});
    }
    sortGroups(figures.groups);
    return figures;
}

QList<LeadId> FunnelReport::leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                        const FunnelQuestion &question, const FunnelCell &cell)
{
    const LeadGrouping groups = periodsOf(columns, grouping, question);
    std::optional<quint32> group;
    if (cell.group) {
        const qsizetype number = groups.values.indexOf(*cell.group);
        if (number < 0)
            return {};
        group = static_cast<quint32>(number);
    }
    QList<LeadId> leads;
    for (const qint64 id :
         baton::leadsBehind(columns, groups, group, question.asOf, question.window, cell.stage, cell.figure))
        leads.append(LeadId(id));
    return leads;
}

} // namespace baton
