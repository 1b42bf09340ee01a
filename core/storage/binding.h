// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QVariant>

#include <optional>
#include <utility>

namespace baton {

/// Named values of one statement: {{":id", toSql(id)}, …}.
using Bindings = QList<std::pair<QString, QVariant>>;

template<typename Tag>
[[nodiscard]] QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType(QMetaType::LongLong));
}

[[nodiscard]] inline QVariant toSql(Instant instant)
{
    return QVariant(toMillis(instant));
}
[[nodiscard]] inline QVariant toSql(qint64 value)
{
    return QVariant(value);
}
[[nodiscard]] inline QVariant toSql(int value)
{
    return QVariant(value);
}
[[nodiscard]] inline QVariant toSql(bool value)
{
    return QVariant(value);
}

/// Empty text is stored as NULL, so that "missing" has one form.
[[nodiscard]] inline QVariant toSql(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

template<typename T>
[[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

/// Many ids or texts as one bound value, for Dialect::inIds and Dialect::inTexts.
template<typename Tag>
[[nodiscard]] QVariant toJsonList(const QList<Id<Tag>> &ids)
{
    QString list;
    for (const Id<Tag> id : ids)
        list += (list.isEmpty() ? QLatin1StringView("[") : QLatin1StringView(",")) + QString::number(id.value());
    return QVariant(list.isEmpty() ? QStringLiteral("[]") : list + QLatin1Char(']'));
}
[[nodiscard]] inline QVariant toJsonList(const QList<qint64> &ids)
{
    QString list;
    for (const qint64 id : ids)
        list += (list.isEmpty() ? QLatin1StringView("[") : QLatin1StringView(",")) + QString::number(id);
    return QVariant(list.isEmpty() ? QStringLiteral("[]") : list + QLatin1Char(']'));
}
[[nodiscard]] inline QVariant toJsonList(const QStringList &texts)
{
    return QVariant(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)));
}

} // namespace baton
