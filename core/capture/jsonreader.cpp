// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

JsonReader::JsonReader(const QJsonObject &object, QString path, std::optional<Fault> &fault)
    : m_object(object)
    , m_path(std::move(path))
    , m_fault(&fault)
{}

QJsonValue JsonReader::value(const QString &key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isString() && !found.isUndefined())
        fail(key, u"expected text"_s);
    return found.toString();
}

bool JsonReader::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isBool() && !found.isUndefined())
        fail(key, u"expected true or false"_s);
    return found.toBool();
}

QStringList JsonReader::texts(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        fail(key, u"expected a list of texts"_s);
    QStringList result;
    const QJsonArray items = found.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].isString())
            fail(u"%1[%2]"_s.arg(key).arg(i), u"expected text"_s);
        result.append(items[i].toString());
    }
    return result;
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
}

void JsonReader::fail(const QString &key, const QString &reason, const QString &target)
{
    if (!*m_fault)
        *m_fault = Fault{pathOf(key), reason, target};
}

void JsonReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key))
            fail(key, u"unknown key"_s);
    }
}

} // namespace baton
