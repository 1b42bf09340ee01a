// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgroupstore.h"

#include "conditions/fieldsql.h"
#include "leads/linkedgroupstore.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

class GroupReader final : public SideReader
{
public:
    explicit GroupReader(const FieldSpec &field)
        : m_field(field)
        , m_values(field)
    {}

    [[nodiscard]] GroupValues &values() { return m_values; }

    qint64 read(const Cursor &row) override { return m_values.read(row, 1); }

    [[nodiscard]] std::unique_ptr<SideReader> another() const override
    {
        return std::make_unique<GroupReader>(m_field);
    }

    [[nodiscard]] std::function<qint64(qint64 value)> take(SideReader &another) override
    {
        return [this, &other = static_cast<GroupReader &>(another).values()](qint64 value) {
            return m_values.take(other, value);
        };
    }

private:
    FieldSpec m_field;
    GroupValues m_values;
};

} // namespace

LeadGroupStore::LeadGroupStore(Connection &connection, FieldSpec field, QList<FieldSpec> figures)
    : m_connection(connection)
    , m_field(std::move(field))
    , m_tally(std::move(figures), connection.dialect())
    , m_values(m_field)
{}

Result<QList<LeadGroup>> LeadGroupStore::read(const QList<FieldSpec> &joined, const QString &where,
                                              const Bindings &bindings, Qt::SortOrder order)
{
    auto beside = SideTableStore::of(m_connection, m_field);
    if (!beside)
        return failure(beside);
    if (*beside && LinkedGroupStore::canRead(m_field))
        return LinkedGroupStore(m_connection, **beside, m_tally).read(joined, where, bindings, order);
    if (*beside) {
        auto values = valuesOf(**beside);
        if (!values)
            return failure(values);
        m_link = (*beside)->link();
        m_side = std::move(*values);
    }
    if (auto done = count(joined, where, bindings); !done)
        return failure(done);
    return counted(order);
}

Result<SideValues> LeadGroupStore::valuesOf(SideTableStore &beside)
{
    GroupReader reader(beside.field());
    auto values = beside.values(GroupValues::columns(beside.field(), m_connection.dialect()), reader);
    if (values && m_field.rows && m_field.rows->counts == FieldRows::Counts::Changes)
        values->translate(GroupValues::ofNumber);
    m_values = std::move(reader.values());
    return values;
}

Result<void> LeadGroupStore::count(const QList<FieldSpec> &joined, const QString &where, const Bindings &bindings)
{
    const QStringList columns = m_side ? QStringList{m_link} : GroupValues::columns(m_field, m_connection.dialect());
    const QList<FieldSpec> fields = joined + m_tally.figures() + (m_side ? QList<FieldSpec>() : QList{m_field});
    const auto sql = readStraight(m_connection,
                                  u"SELECT "_s + (columns + m_tally.columns()).join(u", "_s) + u" FROM lead l"_s
                                      + joinSql(fields) + where,
                                  u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(m_connection, *sql, bindings);
    if (!cursor)
        return failure(cursor);
    const auto figureColumn = static_cast<int>(columns.size());
    while ((*cursor)->next()) {
        const qint64 value = m_side ? valueOf(**cursor) : m_values.read(**cursor, 0);
        m_tally.add(m_values.groupOf(value), **cursor, figureColumn);
    }
    return (*cursor)->finish();
}

qint64 LeadGroupStore::valueOf(const Cursor &row) const
{
    const qint64 value = m_side->of(static_cast<size_t>(row.int64(0)));
    if (value != SideValues::missing || !m_field.rows || !m_field.rows->otherwise)
        return value;
    return GroupValues::ofNumber(*m_field.rows->otherwise);
}

QList<LeadGroup> LeadGroupStore::counted(Qt::SortOrder order) const
{
    std::vector<size_t> numbers = m_values.inOrder(order);
    numbers.push_back(GroupValues::groupOfMissing);
    QList<LeadGroup> groups;
    for (const size_t group : numbers)
        // Beside the leads there are values that none of these has.
        if (const qint64 count = m_tally.count(group); count > 0)
            groups.append({m_values.valueOf(group), count, m_tally.values(group)});
    return groups;
}

} // namespace baton
