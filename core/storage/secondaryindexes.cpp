// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secondaryindexes.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Index
{
    QString name;
    QString statement;
};

const QString property = u"indexes.dropped"_s;

Result<QString> writtenDown(Connection &connection)
{
    const auto found = connection.selectOne(u"SELECT value FROM workspace_property WHERE key = :key"_s,
                                            {{u":key"_s, property}}, [](const Row &row) { return row.text(0); });
    if (!found)
        return failure(found);
    return found->value_or(QString());
}

} // namespace

Result<void> dropSecondaryIndexes(Connection &connection)
{
    return dropSecondaryIndexesExcept(connection, {});
}

Result<void> dropSecondaryIndexesExcept(Connection &connection, const QStringList &kept)
{
    if (!connection.dialect().isSqlite())
        return {};
    const auto indexes =
        connection.select(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'"_s,
                          {}, [](const Row &row) {
                              return Index{row.text(0), row.text(1)};
                          });
    if (!indexes)
        return failure(indexes);
    QJsonArray statements;
    for (const Index &index : *indexes) {
        if (kept.contains(index.name))
            continue;
        statements.append(index.statement);
        if (auto dropped = connection.run(u"DROP INDEX "_s + index.name); !dropped)
            return dropped;
    }
    const QString text = QString::fromUtf8(QJsonDocument(statements).toJson(QJsonDocument::Compact));
    const auto written = connection.execute(u"INSERT INTO workspace_property (key, value) VALUES (:key, :value)"_s,
                                            {{u":key"_s, property}, {u":value"_s, text}});
    if (!written)
        return failure(written);
    return {};
}

Result<void> restoreSecondaryIndexes(Connection &connection)
{
    const auto text = writtenDown(connection);
    if (!text)
        return failure(text);
    const QJsonArray statements = QJsonDocument::fromJson(text->toUtf8()).array();
    for (const QJsonValue &statement : statements) {
        // What stands in a file may come from anybody: only what makes an index is run.
        const QString sql = statement.toString();
        if (!sql.startsWith(u"CREATE INDEX ") || sql.contains(u';'))
            return failure(Error::Kind::Invalid, u"workspace.damaged"_s);
        if (auto created = connection.run(sql); !created)
            return created;
    }
    const auto removed =
        connection.execute(u"DELETE FROM workspace_property WHERE key = :key"_s, {{u":key"_s, property}});
    if (!removed)
        return failure(removed);
    return {};
}

Result<bool> lacksSecondaryIndexes(Connection &connection)
{
    const auto text = writtenDown(connection);
    if (!text)
        return failure(text);
    return !text->isEmpty();
}

} // namespace baton
