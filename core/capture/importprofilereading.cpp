// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importprofile.h"

#include "capture/jsonreader.h"
#include "leads/lead.h"
#include "leads/stage.h"
#include "people/zonetime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// "yes/no", "yes-no" and "yesNo" are the same word.
std::optional<FieldType> typeFromWord(const QString &word)
{
    const auto bare = [](QString text) { return text.remove(QRegularExpression(u"[^A-Za-z]"_s)).toLower(); };
    for (int number = 1; number <= static_cast<int>(FieldType::ManyOf); ++number) {
        const auto type = static_cast<FieldType>(number);
        if (bare(keyOf(type)) == bare(word))
            return type;
    }
    return std::nullopt;
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QString currencyFrom(JsonReader &object)
{
    const QString code = object.text(u"currency"_s);
    if (object.has(u"currency"_s) && !isCurrency(code))
        object.fail(u"currency"_s, u"expected an ISO 4217 code such as EUR"_s);
    return code;
}

CustomColumn customFrom(const QJsonObject &json, const QString &path, const QString &header,
                        std::optional<JsonReader::Fault> &fault)
{
    static const QRegularExpression keyForm(u"^[a-z0-9_]{1,42}$"_s);
    JsonReader object(json, path, fault);
    CustomColumn custom;
    custom.key = object.text(u"key"_s);
    custom.label = object.has(u"label"_s) ? object.text(u"label"_s) : header.trimmed();
    if (custom.label.isEmpty())
        custom.label = custom.key;
    const QString word = object.text(u"type"_s);
    const auto type = typeFromWord(word);
    if (!keyForm.match(custom.key).hasMatch())
        object.fail(u"key"_s, u"expected a–z, 0–9 and _"_s);
    else if (importFieldCatalogue().find(custom.key) != nullptr)
        object.fail(u"key"_s, u"a field of Baton's own has this key: write x_%1"_s.arg(custom.key));
    if (!type)
        object.fail(u"type"_s, u"expected text, number, money, date, instant, yesNo, oneOf or manyOf"_s);
    custom.type = type.value_or(FieldType::Text);
    custom.choices = object.texts(u"choices"_s);
    custom.currency = currencyFrom(object);
    object.finish();
    return custom;
}

bool isValueOf(ImportField field, const QString &word)
{
    if (field == ImportField::Stage)
        return stageFromKey(word).has_value();
    return field != ImportField::LeadType || leadTypeFromKey(word).has_value();
}

void readMap(JsonReader &object, ImportColumn &column)
{
    const QJsonValue map = object.value(u"map"_s);
    if (map.isUndefined())
        return;
    if (!map.isObject() || column.use == ImportColumn::Use::Ignore)
        object.fail(u"map"_s, map.isObject() ? u"an ignored column has no map"_s : u"expected an object"_s);
    const QJsonObject entries = map.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString path = u"map."_s + entry.key();
        if (!entry.value().isString())
            object.fail(path, u"expected text"_s);
        else if (column.use == ImportColumn::Use::Target && !entry.value().toString().isEmpty()
                 && !isValueOf(column.target.field, entry.value().toString()))
            object.fail(path, u"no value of this field"_s);
        column.map.insert(entry.key(), entry.value().toString());
    }
}

void readUse(JsonReader &object, ImportColumn &column, std::optional<JsonReader::Fault> &fault)
{
    const int uses = int(object.has(u"to"_s)) + int(object.has(u"custom"_s)) + int(object.has(u"ignore"_s));
    if (uses != 1)
        object.fail(QString(), u"expected exactly one of \"to\", \"custom\" and \"ignore\""_s);
    if (object.has(u"to"_s)) {
        const QString key = object.text(u"to"_s);
        const auto target = targetFromKey(key);
        if (!target)
            object.fail(u"to"_s, u"no such target"_s, key);
        column.use = ImportColumn::Use::Target;
        column.target = target.value_or(ImportTarget{});
    } else if (object.has(u"custom"_s)) {
        const QJsonValue custom = object.value(u"custom"_s);
        if (!custom.isObject())
            object.fail(u"custom"_s, u"expected an object"_s);
        column.use = ImportColumn::Use::Custom;
        column.custom =
            customFrom(custom.toObject(), object.pathOf(u"custom"_s), column.header.value_or(QString()), fault);
    } else if (object.has(u"ignore"_s) && !object.flag(u"ignore"_s)) {
        object.fail(u"ignore"_s, u"expected true"_s);
    }
}

ImportColumn columnFrom(const QJsonValue &json, const QString &path, std::optional<JsonReader::Fault> &fault)
{
    JsonReader object(json.toObject(), path, fault);
    ImportColumn column;
    if (!json.isObject()) {
        object.fail(QString(), u"expected an object"_s);
        return column;
    }
    if (object.has(u"header"_s) == object.has(u"value"_s))
        object.fail(QString(), u"expected exactly one of \"header\" and \"value\""_s);
    if (object.has(u"header"_s))
        column.header = object.text(u"header"_s);
    column.value = object.text(u"value"_s);
    readUse(object, column, fault);
    if (!column.header && column.use == ImportColumn::Use::Ignore)
        object.fail(u"ignore"_s, u"a constant goes somewhere"_s);
    if (!column.header && column.use == ImportColumn::Use::Target && !isValueOf(column.target.field, column.value))
        object.fail(u"value"_s, u"no value of this field"_s);
    readMap(object, column);
    if (object.flag(u"optional"_s))
        column.presence = ImportColumn::Presence::Optional;
    object.finish();
    return column;
}

void readFormat(JsonReader &object, ImportProfile &profile)
{
    if (object.has(u"dateOrder"_s)) {
        profile.dateOrder = dateOrderFromKey(object.text(u"dateOrder"_s));
        if (!profile.dateOrder)
            object.fail(u"dateOrder"_s, u"expected ymd, dmy or mdy"_s);
    }
    if (object.has(u"encoding"_s)) {
        profile.encoding = encodingFromName(object.text(u"encoding"_s));
        if (!profile.encoding)
            object.fail(u"encoding"_s, u"expected one of "_s + encodingNames().join(u", "_s));
    }
    if (object.has(u"delimiter"_s)) {
        const QByteArray delimiter = object.text(u"delimiter"_s).toUtf8();
        if (delimiter.size() == 1 && QByteArrayView(",;\t|").contains(delimiter[0]))
            profile.delimiter = delimiter[0];
        else
            object.fail(u"delimiter"_s, u"expected one of , ; tab |"_s);
    }
    if (object.has(u"decimalMark"_s)) {
        const QString mark = object.text(u"decimalMark"_s);
        if (mark != u"." && mark != u",")
            object.fail(u"decimalMark"_s, u"expected . or ,"_s);
        profile.decimalMark = mark == u"," ? DecimalMark::Comma : DecimalMark::Point;
    }
}

void readMatch(JsonReader &object, ImportProfile &profile)
{
    const QStringList words = object.texts(u"match"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto key = matchKeyFromKey(words[i]);
        const QString path = u"match[%1]"_s.arg(i);
        if (!key)
            object.fail(path, u"expected externalId, email or rowKey"_s);
        else if (profile.match.contains(*key))
            object.fail(path, u"named twice"_s);
        else if (*key == MatchKey::ExternalId && profile.externalId.isEmpty())
            object.fail(path, u"the profile names no externalId"_s);
        else
            profile.match.append(*key);
    }
    if (!profile.match.isEmpty())
        return;
    const auto fillsEmail = [](const ImportColumn &column) {
        return column.use == ImportColumn::Use::Target && column.target.field == ImportField::PersonEmail;
    };
    if (!profile.externalId.isEmpty())
        profile.match.append(MatchKey::ExternalId);
    if (!profile.externalId.isEmpty() || std::ranges::any_of(profile.columns, fillsEmail))
        profile.match.append(MatchKey::Email);
    if (profile.match.isEmpty())
        profile.match.append(MatchKey::RowKey);
}

void readColumns(JsonReader &object, ImportProfile &profile, std::optional<JsonReader::Fault> &fault)
{
    const QJsonValue columns = object.value(u"columns"_s);
    if (!columns.isArray())
        object.fail(u"columns"_s, u"expected a list"_s);
    const QJsonArray items = columns.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        profile.columns.append(columnFrom(items[i], u"columns[%1]"_s.arg(i), fault));
}

ImportProfile profileFrom(const QJsonObject &json, std::optional<JsonReader::Fault> &fault)
{
    JsonReader object(json, QString(), fault);
    ImportProfile profile;
    (void)object.value(u"format"_s);
    if (object.has(u"kind"_s)) {
        const auto kind = importKindFromKey(object.text(u"kind"_s));
        if (!kind)
            object.fail(u"kind"_s, u"expected leads, interests or deals"_s);
        profile.kind = kind.value_or(ImportKind::Leads);
    }
    if (object.has(u"timezone"_s)) {
        profile.timeZone = object.text(u"timezone"_s);
        if (!ZoneTime::load(profile.timeZone))
            object.fail(u"timezone"_s, u"expected an IANA time zone such as Europe/Berlin"_s);
    }
    readFormat(object, profile);
    profile.currency = currencyFrom(object);
    profile.country = object.text(u"country"_s).toUpper();
    if (object.has(u"country"_s) && profile.country.size() != 2)
        object.fail(u"country"_s, u"expected an ISO 3166 code such as DE"_s);
    profile.missing = object.texts(u"missing"_s);
    profile.externalId = object.text(u"externalId"_s);
    profile.system = object.text(u"system"_s);
    profile.unknownOwners = object.flag(u"createUsers"_s) ? UnknownOwners::CreateUsers : UnknownOwners::Reject;
    readColumns(object, profile, fault);
    readMatch(object, profile);
    object.finish();
    return profile;
}

} // namespace

Result<ImportProfile> importProfileFromJson(const QByteArray &json)
{
    const auto syntax = [](const QString &where, const QString &reason) {
        return failure(Error::Kind::Invalid, u"profile.syntax"_s, {{u"where"_s, where}, {u"reason"_s, reason}});
    };
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return syntax(u"offset %1"_s.arg(parsing.offset), parsing.errorString());
    if (!document.isObject())
        return syntax(QString(), u"expected an object"_s);
    const QJsonValue format = document[u"format"_s];
    if (!format.isDouble())
        return syntax(u"format"_s, u"expected the number 1"_s);
    if (format.toInt() != 1)
        return failure(Error::Kind::Unsupported, u"profile.format"_s, {{u"format"_s, format.toVariant()}});

    std::optional<JsonReader::Fault> fault;
    ImportProfile profile = profileFrom(document.object(), fault);
    if (fault && !fault->target.isNull())
        return failure(Error::Kind::Invalid, u"profile.target"_s,
                       {{u"where"_s, fault->where}, {u"target"_s, fault->target}});
    if (fault)
        return syntax(fault->where, fault->reason);
    return profile;
}

} // namespace baton
