// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/fieldassignment.h"

#include "leads/fieldshape.h"
#include "support/textlimit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Record>
struct TextColumn
{
    QLatin1StringView column;
    QString &(*member)(Record &);
};

using PersonText = TextColumn<Person>;
using AccountText = TextColumn<Account>;

constexpr std::array personTexts{
    PersonText{"first_name"_L1, [](Person &person) -> QString & { return person.firstName; }},
    PersonText{"last_name"_L1, [](Person &person) -> QString & { return person.lastName; }},
    PersonText{"full_name"_L1, [](Person &person) -> QString & { return person.fullName; }},
    PersonText{"salutation"_L1, [](Person &person) -> QString & { return person.salutation; }},
    PersonText{"title"_L1, [](Person &person) -> QString & { return person.title; }},
    PersonText{"email"_L1, [](Person &person) -> QString & { return person.email; }},
    PersonText{"phone"_L1, [](Person &person) -> QString & { return person.phone; }},
    PersonText{"mobile"_L1, [](Person &person) -> QString & { return person.mobile; }},
    PersonText{"street"_L1, [](Person &person) -> QString & { return person.address.street; }},
    PersonText{"postcode"_L1, [](Person &person) -> QString & { return person.address.postcode; }},
    PersonText{"city"_L1, [](Person &person) -> QString & { return person.address.city; }},
    PersonText{"region"_L1, [](Person &person) -> QString & { return person.address.region; }},
    PersonText{"country"_L1, [](Person &person) -> QString & { return person.address.country; }},
    PersonText{"language"_L1, [](Person &person) -> QString & { return person.language; }},
};

constexpr std::array accountTexts{
    AccountText{"name"_L1, [](Account &account) -> QString & { return account.name; }},
    AccountText{"industry"_L1, [](Account &account) -> QString & { return account.industry; }},
    AccountText{"website"_L1, [](Account &account) -> QString & { return account.website; }},
    AccountText{"street"_L1, [](Account &account) -> QString & { return account.address.street; }},
    AccountText{"postcode"_L1, [](Account &account) -> QString & { return account.address.postcode; }},
    AccountText{"city"_L1, [](Account &account) -> QString & { return account.address.city; }},
    AccountText{"region"_L1, [](Account &account) -> QString & { return account.address.region; }},
    AccountText{"country"_L1, [](Account &account) -> QString & { return account.address.country; }},
};

tl::unexpected<Error> badValue(const FieldSpec &field, const FieldValue &value)
{
    return failure(Error::Kind::Invalid, u"field.value"_s,
                   {{u"field"_s, field.key}, {u"value"_s, plainText(value)}, {u"type"_s, keyOf(field.type)}});
}

tl::unexpected<Error> readOnly(const FieldSpec &field)
{
    return failure(Error::Kind::Invalid, u"field.readOnly"_s, {{u"field"_s, field.key}});
}

Result<void> assignText(QString &member, const FieldSpec &field, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text && !isMissing(value))
        return badValue(field, value);
    const QString trimmed = text ? text->trimmed() : QString();
    const bool isName = field.column && field.column->name.endsWith(u"name");
    // What an import kept may stay.
    if (trimmed != member) {
        if (auto fits = checkLength(trimmed, isName ? longestName : longestNote); !fits)
            return fits;
    }
    member = trimmed;
    return {};
}

/// Text that must have its column's shape; what an import kept without it may stay.
Result<void> assignShaped(QString &member, const FieldSpec &field, const FieldValue &value, const QString &country)
{
    QString text;
    if (auto read = assignText(text, field, value); !read)
        return read;
    if (text.isEmpty() || text == member) {
        member = text;
        return {};
    }
    const auto shaped = shapedText(*field.column, text, country);
    if (!shaped) {
        auto arguments = shaped.error().arguments;
        arguments.insert(u"field"_s, field.key);
        return failure(shaped.error().kind, shaped.error().code, arguments);
    }
    member = *shaped;
    return {};
}

/// A member that holds nothing while its field is missing.
template<typename T>
Result<void> assignOptional(std::optional<T> &member, const FieldSpec &field, const FieldValue &value)
{
    const auto *typed = std::get_if<T>(&value);
    if (!typed && !isMissing(value))
        return badValue(field, value);
    member = typed ? std::optional<T>(*typed) : std::nullopt;
    return {};
}

template<typename Record, typename Columns>
std::optional<Result<void>> assignAnyText(Record &record, const Columns &columns, const FieldSpec &field,
                                          const FieldValue &value)
{
    const QString &country = record.address.country;
    // Two letters are an ISO 3166 code; a number is not looked for in "Germany".
    const QString code = country.size() == 2 ? country : QString();
    for (const auto &entry : columns)
        if (field.column->name == entry.column)
            return assignShaped(entry.member(record), field, value, code);
    return std::nullopt;
}

FieldValue textValue(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

template<typename Record, typename Columns>
FieldValue anyTextOf(Record &record, const Columns &columns, const FieldSpec &field)
{
    for (const auto &entry : columns)
        if (field.column && field.column->name == entry.column)
            return textValue(entry.member(record));
    return {};
}

Result<void> assignDate(std::optional<QDate> &member, const FieldSpec &field, const FieldValue &value)
{
    if (const auto *date = std::get_if<QDate>(&value)) {
        if (auto shaped = shapedDate(*date); !shaped)
            return failure(shaped);
    }
    return assignOptional(member, field, value);
}

Result<void> assignHeadcount(std::optional<qint64> &member, const FieldSpec &field, const FieldValue &value)
{
    const auto *whole = std::get_if<qint64>(&value);
    const auto *broken = std::get_if<double>(&value);
    if (whole || broken) {
        if (auto shaped = shapedHeadcount(whole ? static_cast<double>(*whole) : *broken); !shaped)
            return failure(shaped);
    }
    return assignOptional(member, field, value);
}

bool fits(const FieldSpec &field, const FieldValue &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::OneOf: return std::holds_alternative<QString>(value);
    case FieldType::Number: return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
    case FieldType::Money:
        return std::holds_alternative<Money>(value)
            && (field.currency.isEmpty() || std::get<Money>(value).currency == field.currency);
    case FieldType::Date: return std::holds_alternative<QDate>(value);
    case FieldType::Instant: return std::holds_alternative<Instant>(value);
    case FieldType::YesNo: return std::holds_alternative<bool>(value);
    case FieldType::ManyOf: return std::holds_alternative<QStringList>(value);
    }
    return false;
}

Result<void> assignCustom(Lead &lead, const FieldSpec &field, const FieldValue &value)
{
    if (isMissing(value)) {
        lead.custom.remove(field.key);
        return {};
    }
    if (!fits(field, value))
        return badValue(field, value);
    lead.custom.insert(field.key, toStoredJson(value));
    return {};
}

} // namespace

Result<void> assign(Lead &lead, const FieldSpec &field, const FieldValue &value)
{
    if (field.isCustom)
        return assignCustom(lead, field, value);
    if (field.column == FieldColumn{Entity::Lead, u"notes"_s})
        return assignText(lead.notes, field, value);
    if (field.column == FieldColumn{Entity::Lead, u"tags"_s})
        return assignText(lead.tags, field, value);
    if (field.column != FieldColumn{Entity::Lead, u"type"_s})
        return readOnly(field);
    const auto type = leadTypeFromKey(plainText(value));
    if (!type)
        return badValue(field, value);
    lead.type = *type;
    return {};
}

Result<void> assign(Person &person, const FieldSpec &field, const FieldValue &value)
{
    if (!field.column || field.column->entity != Entity::Person)
        return readOnly(field);
    if (field.column->name == "birth_date"_L1)
        return assignDate(person.birthDate, field, value);
    return assignAnyText(person, personTexts, field, value).value_or(readOnly(field));
}

Result<void> assign(Account &account, const FieldSpec &field, const FieldValue &value)
{
    if (!field.column || field.column->entity != Entity::Account)
        return readOnly(field);
    if (field.column->name == "employees"_L1)
        return assignHeadcount(account.employees, field, value);
    if (field.column->name == "revenue_minor"_L1)
        return assignOptional(account.revenue, field, value);
    return assignAnyText(account, accountTexts, field, value).value_or(readOnly(field));
}

Result<void> couldHold(const FieldSpec &field, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (field.key == u"name" && text)
        return checkLength(text->trimmed(), longestName);
    Lead lead;
    Person person;
    Account account;
    switch (field.column ? field.column->entity : Entity::Batch) {
    case Entity::Person: {
        const bool needsCountry = field.column->name == "phone"_L1 || field.column->name == "mobile"_L1;
        return needsCountry ? Result<void>() : assign(person, field, value);
    }
    case Entity::Account: return assign(account, field, value);
    case Entity::Lead: return text ? checkLength(text->trimmed(), longestNote) : Result<void>();
    default: return field.isCustom ? assign(lead, field, value) : Result<void>();
    }
}

FieldValue valueOf(const Lead &lead, const FieldSpec &field)
{
    if (field.column == FieldColumn{Entity::Lead, u"notes"_s})
        return textValue(lead.notes);
    if (field.column == FieldColumn{Entity::Lead, u"tags"_s})
        return textValue(lead.tags);
    return field.column == FieldColumn{Entity::Lead, u"type"_s} ? FieldValue(keyOf(lead.type)) : FieldValue();
}

FieldValue valueOf(Person person, const FieldSpec &field)
{
    if (field.column && field.column->name == "birth_date"_L1)
        return person.birthDate ? FieldValue(*person.birthDate) : FieldValue();
    return anyTextOf(person, personTexts, field);
}

FieldValue valueOf(Account account, const FieldSpec &field)
{
    if (field.column && field.column->name == "employees"_L1)
        return account.employees ? FieldValue(*account.employees) : FieldValue();
    if (field.column && field.column->name == "revenue_minor"_L1)
        return account.revenue ? FieldValue(*account.revenue) : FieldValue();
    return anyTextOf(account, accountTexts, field);
}

} // namespace baton
