// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rowmapper.h"

#include "leads/account.h"
#include "leads/fieldshape.h"
#include "leads/lead.h"
#include "leads/leadsearch.h"
#include "support/emailaddress.h"
#include "support/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype longestQuotedValue = 200;
constexpr qsizetype mostTranslations = 10'000;

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

QString quoted(QByteArrayView text)
{
    return QString::fromUtf8(text).left(longestQuotedValue);
}

ImportIssue issueAt(const MappedColumn &column, QByteArrayView text, const Error &error, qint64 line)
{
    ImportIssue issue;
    issue.line = line;
    issue.column = column.header;
    issue.value = quoted(text);
    issue.code = error.code;
    issue.arguments = error.arguments;
    issue.arguments.remove(u"value"_s);
    return issue;
}

/// JSON text without escapes needs no writer; the rest goes through Qt's, so that both compare equal with what is
/// stored.
StoredValue jsonText(QByteArrayView text)
{
    const bool isPlain = std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f && c != '"' && c != '\\';
    });
    if (!isPlain)
        return StoredValue::ofJson(QString::fromUtf8(text));
    QByteArray fragment;
    fragment.reserve(text.size() + 2);
    fragment.append('"').append(text).append('"');
    return {StoredValue::Form::Json, std::move(fragment), 0};
}

Result<StoredValue> headcount(const ValueReader &reader, QByteArrayView text)
{
    const auto number = reader.number(QUtf8StringView(text));
    if (!number)
        return failure(number);
    const auto whole = shapedHeadcount(*number);
    if (!whole)
        return failure(whole);
    return StoredValue::ofNumber(*whole);
}

/// What an import says of a text that is kept although it has not the shape of its field; empty where it is refused.
QString flagFor(const QString &code)
{
    if (code == "phone.syntax"_L1)
        return u"phone.unparsed"_s;
    if (code == "website.syntax"_L1)
        return u"website.unparsed"_s;
    if (code == "language.syntax"_L1)
        return u"language.unparsed"_s;
    return code == "country.syntax"_L1 ? u"country.unparsed"_s : QString();
}

} // namespace

RowMapper::RowMapper(std::shared_ptr<const ImportMapping> mapping, ValueReader reader)
    : m_mapping(std::move(mapping))
    , m_reader(std::move(reader))
    , m_accountSlot(m_mapping->slotOf(Entity::Account, u"name"))
    , m_personKeys(*m_mapping)
    , m_translations(static_cast<size_t>(m_mapping->columns.size()))
    , m_texts(static_cast<size_t>(m_mapping->columns.size()))
{
    for (const QString &word : m_mapping->missing)
        m_longestMissing = std::max(m_longestMissing, word.toUtf8().size());
    // Folding may shorten what it compares, "İ" for one, and inner blanks collapse.
    m_longestMissing = m_longestMissing * 2 + 8;
    m_needsDigest = m_mapping->match.contains(MatchKey::RowKey);
    m_matchesEmail = m_mapping->match.contains(MatchKey::Email);
    m_emailSlot = m_mapping->slotOf(Entity::Person, u"email");
    for (int slot = 0; slot < m_mapping->slotList.size(); ++slot) {
        if (m_mapping->slotList.at(slot).isCustom())
            m_customOrder.append(slot);
    }
    std::ranges::sort(m_customOrder, {}, [this](int slot) { return m_mapping->slotList.at(slot).customKey; });
}

ImportRow RowMapper::map(std::span<const QUtf8StringView> fields, qint64 line)
{
    ImportRow row;
    row.line = line;
    row.values.resize(m_mapping->slotList.size());
    bool saysAnything = false;
    for (qsizetype at = 0; at < m_mapping->columns.size(); ++at) {
        const MappedColumn &column = m_mapping->columns.at(at);
        const QByteArrayView text = mapped(at, fields);
        m_texts[static_cast<size_t>(at)] = text;
        if (text.isEmpty())
            continue;
        saysAnything = saysAnything || column.field != ProfileBinding::none;
        if (auto done = read(column, text, row); !done) {
            ImportRow rejected;
            rejected.line = line;
            rejected.reject = issueAt(column, text, done.error(), line);
            return rejected;
        }
    }
    setKeys(row, fields);
    if (!saysAnything && row.externalId.isEmpty()) {
        ImportRow rejected;
        rejected.line = line;
        rejected.reject = ImportIssue{line, {}, {}, u"row.empty"_s, {}, 0};
        return rejected;
    }
    if (m_mapping->kind == ImportKind::Interests && !row.interest)
        row.interest.emplace();
    row.customJson = customJson(row);
    setLatest(row);
    setDerived(row);
    return row;
}

QByteArrayView RowMapper::mapped(qsizetype at, std::span<const QUtf8StringView> fields)
{
    const MappedColumn &column = m_mapping->columns.at(at);
    if (column.field == ProfileBinding::none)
        return column.constant;
    // One empty name at the header's end may be without a field.
    if (static_cast<size_t>(column.field) >= fields.size())
        return {};
    const QUtf8StringView field = fields[static_cast<size_t>(column.field)];
    const QByteArrayView cell = trimmed(QByteArrayView(field.data(), field.size()));
    if (cell.isEmpty() || isMissing(cell))
        return {};
    return column.map.isEmpty() ? cell : translated(at, cell);
}

QByteArrayView RowMapper::translated(qsizetype at, QByteArrayView cell)
{
    auto &seen = m_translations[static_cast<size_t>(at)];
    const QByteArray key = QByteArray::fromRawData(cell.data(), cell.size());
    if (const auto found = seen.constFind(key); found != seen.cend())
        return *found ? QByteArrayView(**found) : cell;
    const QHash<QString, QByteArray> &map = m_mapping->columns.at(at).map;
    const auto entry = map.constFind(comparisonKey(QString::fromUtf8(cell)));
    if (entry == map.cend()) {
        if (seen.size() < mostTranslations)
            seen.insert(cell.toByteArray(), std::nullopt);
        return cell;
    }
    if (seen.size() < mostTranslations)
        seen.insert(cell.toByteArray(), *entry);
    return *entry;
}

bool RowMapper::isMissing(QByteArrayView cell)
{
    return !m_mapping->missing.isEmpty() && cell.size() <= m_longestMissing
        && m_mapping->missing.contains(comparisonKey(QString::fromUtf8(cell)));
}

Result<void> RowMapper::read(const MappedColumn &column, QByteArrayView text, ImportRow &row)
{
    using Goes = MappedColumn::Goes;
    const auto interest = [&row]() -> RowInterest & { return row.interest ? *row.interest : row.interest.emplace(); };
    const auto asText = [text] { return QString::fromUtf8(text); };
    switch (column.goes) {
    case Goes::Slot: return readSlot(column, text, row);
    case Goes::InterestAt: {
        const auto at = m_reader.instant(QUtf8StringView(text));
        if (!at)
            return failure(at);
        warnOfFuture(column, text, *at, row);
        interest().at = *at;
        return {};
    }
    case Goes::InterestChannel: interest().channel = asText().simplified(); return {};
    case Goes::InterestKind: interest().kind = text.toByteArray(); return {};
    case Goes::InterestExternalId: interest().externalId = text.toByteArray(); return {};
    case Goes::InterestCampaign: interest().campaign = text.toByteArray(); return {};
    case Goes::Stage: {
        const auto stage = stageFromKey(comparisonKey(asText()));
        if (!stage)
            return failure(Error::Kind::Invalid, u"stage.unknown"_s);
        row.stage = *stage;
        row.stageHeader = column.header;
        return {};
    }
    case Goes::StageAt: {
        const auto at = m_reader.instant(QUtf8StringView(text));
        if (!at)
            return failure(at);
        warnOfFuture(column, text, *at, row);
        row.dated.append({*stageFromKey(column.argument), *at, column.header, quoted(text)});
        return {};
    }
    case Goes::OwnerTele:
        row.tele = asText().simplified();
        row.teleHeader = column.header;
        return {};
    case Goes::OwnerSales:
        row.sales = asText().simplified();
        row.salesHeader = column.header;
        return {};
    case Goes::Consent: {
        const auto granted = ValueReader::yesNo(QUtf8StringView(text));
        if (!granted)
            return failure(granted);
        row.consents.append({column.argument, *granted});
        return {};
    }
    }
    return {};
}

void RowMapper::warnOfFuture(const MappedColumn &column, QByteArrayView text, Instant at, ImportRow &row) const
{
    if (m_reader.latest && at > *m_reader.latest)
        row.warnings.append(issueAt(column, text, {Error::Kind::Invalid, u"instant.future"_s, {}, {}}, row.line));
}

Result<void> RowMapper::readSlot(const MappedColumn &column, QByteArrayView text, ImportRow &row)
{
    StoredValue &value = row.values[column.slot];
    if (value.isGiven())
        return {};
    auto made =
        m_mapping->slotList.at(column.slot).isCustom() ? customValue(column, text) : builtInValue(column, text, row);
    if (!made)
        return failure(made);
    value = std::move(*made);
    return {};
}

Result<StoredValue> RowMapper::customValue(const MappedColumn &column, QByteArrayView text) const
{
    if (column.type == FieldType::Text || (column.type == FieldType::OneOf && column.choices.isEmpty()))
        return jsonText(text);
    const auto value = m_reader.value(QUtf8StringView(text), column.type, column.choices);
    if (!value)
        return failure(value);
    if (const auto *money = std::get_if<Money>(&*value);
        money && !column.currency.isEmpty() && money->currency != column.currency)
        return failure(Error::Kind::Invalid, u"money.currency"_s, {{u"currency"_s, column.currency}});
    return StoredValue::ofJson(toStoredJson(*value));
}

Result<StoredValue> RowMapper::builtInValue(const MappedColumn &column, QByteArrayView text, ImportRow &row) const
{
    switch (column.importField) {
    case ImportField::PersonEmail:
    case ImportField::PersonPhone:
    case ImportField::PersonMobile:
    case ImportField::PersonCountry:
    case ImportField::PersonLanguage:
    case ImportField::AccountWebsite:
    case ImportField::AccountCountry: return shapedValue(column, text, row);
    case ImportField::PersonBirthDate:
    case ImportField::DealCloseDate: {
        const auto date = m_reader.date(QUtf8StringView(text));
        if (!date)
            return failure(date);
        return StoredValue::ofText(date->toString(Qt::ISODate).toLatin1());
    }
    case ImportField::AccountEmployees: return headcount(m_reader, text);
    case ImportField::AccountRevenue:
    case ImportField::DealAmount: {
        const auto money = m_reader.money(QUtf8StringView(text));
        if (!money)
            return failure(money);
        return StoredValue::ofMoney(money->minor, money->currency.toLatin1());
    }
    case ImportField::LeadType: {
        const auto type = leadTypeFromKey(QString::fromUtf8(text));
        if (!type)
            return failure(Error::Kind::Invalid, u"choice.unknown"_s);
        return StoredValue::ofNumber(static_cast<int>(*type));
    }
    default: return StoredValue::ofText(text.toByteArray());
    }
}

Result<StoredValue> RowMapper::shapedValue(const MappedColumn &column, QByteArrayView text, ImportRow &row) const
{
    const ImportSlot &slot = m_mapping->slotList.at(column.slot);
    const auto shaped = shapedText({slot.entity, slot.column}, QString::fromUtf8(text), m_reader.country);
    if (shaped)
        return StoredValue::ofText(shaped->toUtf8());
    const QString flag = flagFor(shaped.error().code);
    if (flag.isEmpty())
        return failure(shaped);
    row.warnings.append(issueAt(column, text, {Error::Kind::Invalid, flag, {}, {}}, row.line));
    return StoredValue::ofText(text.toByteArray());
}

void RowMapper::setKeys(ImportRow &row, std::span<const QUtf8StringView> fields) const
{
    if (m_mapping->externalId != ProfileBinding::none && static_cast<size_t>(m_mapping->externalId) < fields.size()) {
        const QUtf8StringView field = fields[static_cast<size_t>(m_mapping->externalId)];
        row.externalId = trimmed(QByteArrayView(field.data(), field.size())).toByteArray();
    }
    if (m_matchesEmail && m_emailSlot >= 0 && row.values.at(m_emailSlot).isGiven())
        row.emailKey = emailKey(QString::fromUtf8(row.values.at(m_emailSlot).text)).toUtf8();
    if (m_needsDigest || (row.externalId.isEmpty() && row.emailKey.isEmpty()))
        row.digest = digest();
}

const QString &RowMapper::comparisonKeyOf(const QString &text)
{
    if (m_comparisonKeys.size() >= mostTranslations)
        m_comparisonKeys.clear();
    auto known = m_comparisonKeys.find(text);
    if (known == m_comparisonKeys.end())
        known = m_comparisonKeys.insert(text, comparisonKey(text));
    return *known;
}

void RowMapper::setDerived(ImportRow &row)
{
    if (row.interest && !row.interest->channel.isEmpty())
        row.interest->channelKey = comparisonKeyOf(row.interest->channel);
    if (!row.tele.isEmpty())
        row.teleKey = comparisonKeyOf(row.tele);
    if (!row.sales.isEmpty())
        row.salesKey = comparisonKeyOf(row.sales);
    QString account;
    if (m_accountSlot >= 0 && row.values.at(m_accountSlot).isGiven()) {
        account = QString::fromUtf8(row.values.at(m_accountSlot).text);
        row.accountKey = comparisonKey(account);
        row.accountNameKey = accountNameKey(account).toUtf8();
    }
    LeadState lead;
    lead.values = row.values;
    row.keys.person = m_personKeys.of(lead);
    row.keys.search = leadSearchText(m_personKeys.name(lead), m_personKeys.email(lead), m_personKeys.phone(lead),
                                     m_personKeys.mobile(lead), account)
                          .toUtf8();
}

QByteArray RowMapper::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t at = 0; at < m_texts.size(); ++at) {
        hash.addData(m_mapping->columns.at(static_cast<qsizetype>(at)).target.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(m_texts[at]);
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray RowMapper::customJson(const ImportRow &row) const
{
    QByteArray json;
    for (const int slot : m_customOrder) {
        const StoredValue &value = row.values.at(slot);
        if (!value.isGiven())
            continue;
        json.append(json.isEmpty() ? '{' : ',').append('"').append(m_mapping->slotList.at(slot).customKey.toUtf8());
        json.append("\":").append(value.text);
    }
    if (!json.isEmpty())
        json.append('}');
    return json;
}

void RowMapper::setLatest(ImportRow &row)
{
    for (const DatedStage &visit : row.dated)
        row.latest = row.latest ? std::max(*row.latest, visit.at) : visit.at;
    if (!row.latest && row.interest)
        row.latest = row.interest->at;
}

} // namespace baton
