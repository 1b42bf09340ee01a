// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/revertible.h"

#include "history/json.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString customPrefix = u"custom."_s;

QJsonValue toJson(const Row &row, int column)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    const QVariant value = row.value(column);
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return toSql(QString());
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

} // namespace

QString Revertible::whyKept(const QJsonValue &, const QJsonValue &) const
{
    return u"changedSince"_s;
}

RevertibleTable::RevertibleTable(Entity entity, QString table, QStringList columns, Custom custom)
    : m_entity(entity)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_custom(custom)
{}

Result<Revertible::Images> RevertibleTable::current(Connection &connection, const QList<qint64> &ids)
{
    const bool hasCustom = m_custom == Custom::JsonColumn;
    const QString custom = hasCustom ? u", custom"_s : QString();
    const QString sql = u"SELECT id, "_s + m_columns.join(u", "_s) + custom + u" FROM "_s + m_table + u" WHERE "_s
        + connection.dialect().inIds(u"id"_s, u":ids"_s);
    Images images;
    auto read = connection.each(sql, {{u":ids"_s, toJsonList(ids)}}, [&](const Row &row) -> Result<void> {
        QJsonObject image;
        for (int i = 0; i < m_columns.size(); ++i)
            image.insert(m_columns[i], toJson(row, i + 1));
        if (hasCustom) {
            const QJsonObject values = objectFromJsonText(row.text(static_cast<int>(m_columns.size()) + 1));
            for (auto it = values.begin(); it != values.end(); ++it)
                image.insert(customPrefix + it.key(), it.value());
        }
        images.insert(row.int64(0), image);
        return {};
    });
    if (!read)
        return failure(read);
    return images;
}

Result<QHash<qint64, int>> RevertibleTable::restore(Connection &connection, const Images &columns, const Stamp &stamp)
{
    QHash<qint64, int> revisions;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        auto revision = restoreRow(connection, it.key(), it.value(), stamp);
        if (!revision)
            return failure(revision);
        if (*revision)
            revisions.insert(it.key(), **revision);
    }
    return revisions;
}

Result<std::optional<int>> RevertibleTable::restoreRow(Connection &connection, qint64 id, const QJsonObject &columns,
                                                       const Stamp &stamp)
{
    QStringList assignments{u"revision = revision + 1"_s, u"updated_at = :updated_at"_s, u"updated_by = :updated_by"_s};
    Bindings bindings{
        {u":updated_at"_s, toSql(stamp.recordedAt)}, {u":updated_by"_s, toSql(stamp.actor)}, {u":id"_s, id}};
    QJsonObject custom;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (it.key().startsWith(customPrefix)) {
            custom.insert(it.key().sliced(customPrefix.size()), it.value());
        } else if (m_columns.contains(it.key())) { // The list is closed: a journal row names no other column.
            assignments.append(it.key() + u" = :"_s + it.key());
            bindings.append({u':' + it.key(), fromJson(it.value())});
        }
    }
    if (!custom.isEmpty() && m_custom == Custom::JsonColumn) {
        auto stored = connection.selectOne(u"SELECT custom FROM "_s + m_table + u" WHERE id = :id"_s, {{u":id"_s, id}},
                                           [](const Row &row) { return row.text(0); });
        if (!stored)
            return failure(stored);
        QJsonObject values = objectFromJsonText(stored->value_or(QString()));
        for (auto it = custom.begin(); it != custom.end(); ++it) {
            if (it.value().isNull())
                values.remove(it.key());
            else
                values.insert(it.key(), it.value());
        }
        assignments.append(u"custom = :custom"_s);
        bindings.append({u":custom"_s, toSql(values.isEmpty() ? QString() : toJsonText(values))});
    }
    return connection.selectOne(u"UPDATE "_s + m_table + u" SET "_s + assignments.join(u", "_s)
                                    + u" WHERE id = :id RETURNING revision"_s,
                                bindings, [](const Row &row) { return row.integer(0); });
}

} // namespace baton
