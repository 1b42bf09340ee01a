// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importprofile.h"

#include "capture/inputfile.h"
#include "support/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 largestProfile = 4 * 1024 * 1024;

constexpr std::array kinds{std::pair{ImportKind::Leads, u"leads"}, std::pair{ImportKind::Interests, u"interests"},
                           std::pair{ImportKind::Deals, u"deals"}};
constexpr std::array matchKeys{std::pair{MatchKey::ExternalId, u"externalId"}, std::pair{MatchKey::Email, u"email"},
                               std::pair{MatchKey::RowKey, u"rowKey"}};

template<typename Table>
auto valueOf(const Table &table, QStringView word) -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, key] : table) {
        if (word == QStringView(key))
            return value;
    }
    return std::nullopt;
}

template<typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[candidate, key] : table) {
        if (candidate == value)
            return QString::fromUtf16(key);
    }
    return {};
}

} // namespace

QString keyOf(ImportKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<ImportKind> importKindFromKey(QStringView key)
{
    return valueOf(kinds, key);
}

QString keyOf(MatchKey key)
{
    return wordOf(matchKeys, key);
}

std::optional<MatchKey> matchKeyFromKey(QStringView key)
{
    return valueOf(matchKeys, key);
}

QString ImportColumn::mapped(const QString &cell) const
{
    if (map.isEmpty())
        return cell;
    const QString key = comparisonKey(cell);
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (comparisonKey(entry.key()) == key)
            return entry.value();
    }
    return cell;
}

CsvChoices ImportProfile::choices() const
{
    // A profile speaks of headers; only one made for a file without them calls its columns "1", "2" ….
    const auto isName = [](const ImportColumn &column) {
        return column.header && !column.header->trimmed().isEmpty() && column.header->trimmed().toInt() <= 0;
    };
    const bool hasNames = std::ranges::any_of(columns, isName);
    return CsvChoices{encoding, delimiter, decimalMark, dateOrder,
                      hasNames ? std::optional(HeaderRow::Present) : std::nullopt};
}

bool ImportProfile::isMissing(QStringView cell) const
{
    const QStringView trimmed = cell.trimmed();
    return trimmed.isEmpty() || std::ranges::any_of(missing, [trimmed](const QString &word) {
               return comparisonKey(word) == comparisonKey(trimmed);
           });
}

Result<ImportProfile> importProfileFromFile(const QString &path)
{
    auto file = openInputFile(path);
    if (!file && file.error().code == u"file.missing")
        return failure(Error::Kind::NotFound, u"profile.missing"_s, {{u"profile"_s, path}});
    if (!file)
        return failure(file);
    return importProfileFromJson((*file)->read(largestProfile));
}

QString conditionKey(const ImportTarget &target)
{
    const QString key = targetKey(target);
    // The account's address is told apart from the person's; everything else is known by its last part.
    switch (target.field) {
    case ImportField::AccountStreet:
    case ImportField::AccountPostcode:
    case ImportField::AccountCity:
    case ImportField::AccountCountry:
    case ImportField::OwnerTele:
    case ImportField::OwnerSales:
    case ImportField::StageAt:
    case ImportField::Consent: return key;
    case ImportField::AccountName: return u"account"_s;
    case ImportField::PersonFullName: return u"name"_s;
    default: return key.sliced(key.lastIndexOf(u'.') + 1);
    }
}

FieldCatalogue importFieldCatalogue()
{
    FieldCatalogue catalogue;
    const auto add = [&catalogue](const QString &key, FieldType type) {
        FieldSpec field;
        field.key = key;
        field.label = key;
        field.type = type;
        catalogue.add(field);
    };
    for (const ImportFieldSpec &spec : importFields()) {
        // An interest's time is no field of the lead.
        if (spec.field != ImportField::StageAt && spec.field != ImportField::Consent
            && spec.field != ImportField::InterestAt)
            add(conditionKey(ImportTarget{spec.field, {}}), spec.type);
    }
    // What no import fills but every lead has.
    for (const auto &key : {u"no"_s, u"name"_s, u"owner"_s, u"score"_s, u"grade"_s, u"source"_s, u"status"_s,
                            u"created"_s, u"touch"_s, u"step"_s})
        add(key, FieldType::Text);
    return catalogue;
}

} // namespace baton
