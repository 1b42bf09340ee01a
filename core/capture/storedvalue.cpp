// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/storedvalue.h"

#include "support/money.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// QJsonDocument only takes arrays and objects: the fragment travels in an array of one.
QJsonValue fromFragment(const QByteArray &fragment)
{
    return QJsonDocument::fromJson('[' + fragment + ']').array().first();
}

} // namespace

StoredValue StoredValue::ofText(QByteArray text)
{
    if (text.isEmpty())
        return {};
    return {Form::Text, std::move(text), 0};
}

StoredValue StoredValue::ofJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return {Form::Json, array.mid(1, array.size() - 2), 0};
}

QJsonValue toJournal(const StoredValue &value)
{
    switch (value.form) {
    case StoredValue::Form::Missing: return QJsonValue::Null;
    case StoredValue::Form::Text: return QString::fromUtf8(value.text);
    case StoredValue::Form::Number:
    case StoredValue::Form::Money: return value.number;
    case StoredValue::Form::Json: return fromFragment(value.text);
    }
    return QJsonValue::Null;
}

QString plainText(const StoredValue &value)
{
    switch (value.form) {
    case StoredValue::Form::Missing: return {};
    case StoredValue::Form::Text: return QString::fromUtf8(value.text);
    case StoredValue::Form::Number: return QString::number(value.number);
    case StoredValue::Form::Money: {
        const QString currency = QString::fromUtf8(value.text);
        return plainText(Money{value.number, currency}) + u' ' + currency;
    }
    case StoredValue::Form::Json: {
        const QJsonValue json = fromFragment(value.text);
        return json.isString() ? json.toString() : QString::fromUtf8(value.text);
    }
    }
    return {};
}

} // namespace baton
