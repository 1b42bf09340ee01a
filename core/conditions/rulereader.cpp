// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/rulereader.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

bool RuleReader::has(const QString &key)
{
    return !value(key).isUndefined();
}

QString RuleReader::text(const QString &key)
{
    const QString read = optionalText(key);
    if (read.isEmpty())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return read;
}

QString RuleReader::optionalText(const QString &key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isString())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return given.toString().trimmed();
}

int RuleReader::number(const QString &key, int low, int high, std::optional<int> otherwise)
{
    if (!has(key) && otherwise)
        return *otherwise;
    const auto read = optionalNumber(key, low, high);
    if (!read)
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return read.value_or(otherwise.value_or(low));
}

std::optional<int> RuleReader::optionalNumber(const QString &key, int low, int high)
{
    const QJsonValue given = value(key);
    if (given.isUndefined())
        return {};
    const double number = given.toDouble();
    if (!given.isDouble())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    else if (number < low || number > high || number != std::trunc(number))
        refuse(Error::Kind::Invalid, u"rules.number"_s,
               {{u"key"_s, key}, {u"value"_s, number}, {u"low"_s, low}, {u"high"_s, high}});
    else
        return static_cast<int>(number);
    return low;
}

QString RuleReader::choice(const QString &key, const QStringList &choices)
{
    if (!has(key))
        return choices.first();
    const QString read = optionalText(key);
    if (!choices.contains(read))
        refuse(Error::Kind::Invalid, u"rules.choice"_s, {{u"key"_s, key}, {u"value"_s, read}, {u"choices"_s, choices}});
    return read;
}

Condition RuleReader::condition(const QString &key)
{
    const QString written = text(key);
    auto parsed = parseCondition(written, m_catalogue);
    if (!parsed) {
        refuse(parsed.error().kind, parsed.error().code, parsed.error().arguments);
        return {};
    }
    if (parsed->isAlways())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return *parsed;
}

QJsonArray RuleReader::array(const QString &key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isArray())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return given.toArray();
}

QJsonObject RuleReader::object(const QString &key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isObject())
        refuse(Error::Kind::Invalid, u"rules.key"_s, {{u"key"_s, key}});
    return given.toObject();
}

void RuleReader::refuse(Error::Kind kind, const QString &code, QVariantMap arguments)
{
    if (m_error)
        return;
    arguments.insert(u"rule"_s, m_rule);
    m_error = Error{kind, code, std::move(arguments), {}};
}

Result<void> RuleReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_asked.contains(key))
            refuse(Error::Kind::Invalid, u"rules.unknownKey"_s, {{u"key"_s, key}, {u"choices"_s, m_asked}});
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

QJsonValue RuleReader::value(const QString &key)
{
    if (!m_asked.contains(key))
        m_asked.append(key);
    return m_object.value(key);
}

} // namespace baton
