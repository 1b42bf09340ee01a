// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadliststore.h"

#include "conditions/conditionsql.h"
#include "leads/leadsearch.h"
#include "leads/recordliststore.h"
#include "leads/sideorderstore.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString leadTable = u"lead l"_s;

Result<QList<LeadId>> idsOf(Connection &connection, const QString &sql, const Bindings &bindings,
                            const LeadListStore::Begun &begun = {})
{
    const auto straight = readStraight(connection, sql, leadTable);
    if (!straight)
        return failure(straight);
    auto cursor = Cursor::open(connection, *straight, bindings);
    if (!cursor)
        return failure(cursor);
    QList<LeadId> ids;
    while ((*cursor)->next()) {
        ids.append(LeadId((*cursor)->int64(0)));
        if (begun && ids.size() == LeadListStore::beginning)
            begun(ids);
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return ids;
}

Result<QList<LeadId>> taken(Result<TextOrder> sorted, Qt::SortOrder order, const LeadListStore::Begun &begun)
{
    if (!sorted)
        return failure(sorted);
    if (begun && sorted->size() > LeadListStore::beginning)
        begun(sorted->first(LeadListStore::beginning, order));
    return sorted->take(order);
}

/// Whether a field of the lead itself is stored as one.
bool isWholeNumber(const FieldSpec &field)
{
    if (field.isCustom || isSortedAsText(field) || !field.join.isEmpty())
        return false;
    return field.matching == FieldMatching::Choice || field.type == FieldType::Instant || field.type == FieldType::Money
        || (field.type == FieldType::Number && (field.keyScale == 1 || !field.sortSql.isEmpty()));
}

/// Those of `ordered` that are among `found`, in their order.
QList<LeadId> intersection(const QList<LeadId> &ordered, const QList<LeadId> &found)
{
    const LeadId last = *std::ranges::max_element(found);
    std::vector<bool> isFound(static_cast<size_t>(last.value()) + 1); // Ids are dense: one bit a lead.
    for (const LeadId id : found)
        isFound[static_cast<size_t>(id.value())] = true;
    QList<LeadId> both;
    for (const LeadId id : ordered)
        if (id <= last && isFound[static_cast<size_t>(id.value())])
            both.append(id);
    return both;
}

} // namespace

Result<QList<LeadId>> LeadListStore::searched(const QString &text)
{
    const Dialect &dialect = m_connection.dialect();
    const QStringList words = searchedWords(text);
    // Signs alone find nothing, rather than everything.
    if (words.isEmpty())
        return QList<LeadId>();
    QStringList conditions;
    Bindings bindings;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = u":word"_s + QString::number(i);
        conditions += dialect.searchCondition(name);
        bindings.append({name, dialect.searchPattern(words[i])});
    }
    return idsOf(m_connection, u"SELECT rowid FROM lead_search WHERE "_s + conditions.join(u" AND "_s), bindings);
}

Result<LeadListStore::Question> LeadListStore::question(const LeadFilter &filter)
{
    const Dialect &dialect = m_connection.dialect();
    auto condition = conditionSql(filter.condition, m_catalogue, dialect, filter.now);
    if (!condition)
        return failure(condition);
    Question question;
    question.fields = condition->fields;
    question.bindings = condition->bindings;
    question.where = u" WHERE l.deleted_at IS NULL"_s;
    if (!filter.condition.isAlways()) {
        question.where += u" AND "_s + condition->where;
        question.order = OrderBy::Sorting;
    }
    if (filter.search.trimmed().isEmpty())
        return question;
    auto found = searched(filter.search);
    if (!found)
        return failure(found);
    if (found->size() > mostListed) {
        question.amongst = *found;
        return question;
    }
    question.where += u" AND "_s + dialect.inIds(u"l.id"_s, u":found"_s);
    question.bindings.append({u":found"_s, toJsonList(*found)});
    question.order = OrderBy::Sorting;
    return question;
}

Result<QList<LeadId>> LeadListStore::ids(const LeadFilter &filter, const Begun &begun)
{
    auto asked = question(filter);
    if (!asked)
        return failure(asked);
    auto leads = ordered(filter, *asked, asked->amongst.isEmpty() ? begun : Begun());
    if (!leads || asked->amongst.isEmpty())
        return leads;
    return intersection(*leads, asked->amongst);
}

Result<QList<LeadId>> LeadListStore::ordered(const LeadFilter &filter, Question &asked, const Begun &begun)
{
    QStringList terms;
    auto direction = Qt::AscendingOrder;
    for (const SortKey &key : filter.sort) {
        auto field = m_catalogue.field(key.field);
        if (!field)
            return failure(field);
        if (filter.sort.size() == 1) {
            auto sorted = orderedBeside(*field, asked);
            if (!sorted)
                return failure(sorted);
            if (*sorted)
                return taken(std::move(**sorted), key.order, begun);
        }
        asked.fields.append(*field);
        // SQLite's own sort takes most of the time of such a list, and no index has a text in the order of leads.
        if (filter.sort.size() == 1 && isSortedAsText(*field) && m_connection.dialect().isSqlite())
            return taken(orderedHere(*field, asked), key.order, begun);
        terms += orderSql(*field, m_connection.dialect(), key.order, asked.order);
        direction = key.order;
    }
    // Ties in the direction of the last key: so an index on that key serves the whole order.
    terms += direction == Qt::AscendingOrder ? u"l.id ASC"_s : u"l.id DESC"_s;
    const QString sql =
        u"SELECT l.id FROM lead l"_s + joinSql(asked.fields) + asked.where + u" ORDER BY "_s + terms.join(u", "_s);
    if (filter.sort.size() == 1 && isWholeNumber(asked.fields.last()) && m_connection.dialect().isSqlite()) {
        const auto isSorted = isSortedAfterwards(m_connection, sql);
        if (!isSorted)
            return failure(isSorted);
        if (*isSorted)
            return taken(orderedHere(asked.fields.last(), asked), direction, begun);
    }
    return idsOf(m_connection, sql, asked.bindings, begun);
}

Result<std::optional<TextOrder>> LeadListStore::orderedBeside(const FieldSpec &field, Question &asked)
{
    const bool isAll = asked.order == OrderBy::AnyWay;
    auto beside = SideOrderStore::of(m_connection, field, {joinSql(asked.fields), asked.where, asked.bindings, isAll});
    if (!beside)
        return failure(beside);
    if (!*beside)
        return std::optional<TextOrder>();
    auto sorted = (*beside)->ordered();
    if (!sorted || *sorted)
        return sorted;
    // What the condition found is known by now, and is not looked for again.
    asked.fields.clear();
    asked.where = u" WHERE "_s + m_connection.dialect().inIds(u"l.id"_s, u":few"_s);
    asked.bindings = {{u":few"_s, toJsonList((*beside)->found())}};
    return std::optional<TextOrder>();
}

Result<TextOrder> LeadListStore::orderedHere(const FieldSpec &field, const Question &asked)
{
    const bool isText = isSortedAsText(field);
    const QString number = field.sortSql.isEmpty() ? valueSql(field, m_connection.dialect()) : field.sortSql;
    const auto sql = readStraight(m_connection,
                                  u"SELECT l.id, "_s + (isText ? textOrderSql(field, m_connection.dialect()) : number)
                                      + u" FROM lead l"_s + joinSql(asked.fields) + asked.where,
                                  leadTable);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, asked.bindings);
    if (!cursor)
        return failure(cursor);
    TextOrder sorted;
    while ((*cursor)->next()) {
        const LeadId lead((*cursor)->int64(0));
        if (isText)
            sorted.add(lead, (*cursor)->text(1));
        else if ((*cursor)->isNull(1))
            sorted.addMissing(lead);
        else
            sorted.add(lead, TextOrder::keyOf((*cursor)->int64(1)));
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return sorted;
}

Result<qint64> LeadListStore::count(const LeadFilter &filter)
{
    auto asked = question(filter);
    if (!asked)
        return failure(asked);
    const QString from = u" FROM lead l"_s + joinSql(asked->fields) + asked->where;
    if (asked->amongst.isEmpty())
        return m_connection.count(u"SELECT count(*)"_s + from, asked->bindings);
    auto all = idsOf(m_connection, u"SELECT l.id"_s + from, asked->bindings);
    if (!all)
        return failure(all);
    return intersection(*all, asked->amongst).size();
}

Result<QList<LeadSummary>> LeadListStore::page(const QList<LeadId> &leads, const QStringList &columns)
{
    static const RecordTable table{u"lead l"_s, u"l.id"_s, u"l.revision"_s, u"l.deleted_at IS NULL"_s};
    QList<qint64> ids(leads.size());
    std::ranges::transform(leads, ids.begin(), &LeadId::value);
    const auto rows = RecordListStore(m_connection, {table, m_catalogue, {}, {}, {}}).page(ids, columns);
    if (!rows)
        return failure(rows);
    QList<LeadSummary> page;
    page.reserve(rows->size());
    for (const RecordSummary &row : *rows)
        page.append({LeadId(row.id), row.revision, row.values});
    return page;
}

} // namespace baton
