// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace baton {

/// Reads the keys of one JSON object and remembers the first thing that is wrong, with its path.
///
/// Every reader returns a harmless value after a fault, so that a document is read straight through and asked once at
/// the end. A key that no reader asked for is a fault as well: it is a misspelt one.
class JsonReader
{
public:
    /// The first fault of a document, shared by the readers of its objects.
    struct Fault
    {
        QString where;
        QString reason;
        QString target; ///< Of a target that does not exist.
    };

    JsonReader(const QJsonObject &object, QString path, std::optional<Fault> &fault);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key);
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QString pathOf(const QString &key) const;
    void fail(const QString &key, const QString &reason, const QString &target = {});
    /// Call last: names a key that nobody asked for.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Fault> *m_fault;
    QStringList m_known;
};

} // namespace baton
