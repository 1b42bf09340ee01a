// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importprofile.h"
#include "capture/profilebinding.h"

#include "realdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

ImportProfile profileOf(const QByteArray &columns, const QByteArray &more = {})
{
    const auto profile = importProfileFromJson("{\"format\": 1, \"columns\": [" + columns + "]" + more + "}");
    return profile ? *profile : ImportProfile();
}

QStringList codes(const QList<Error> &notes)
{
    QStringList result;
    for (const Error &note : notes)
        result.append(note.code + u' ' + note.arguments[u"column"_s].toString());
    return result;
}

} // namespace

class ImportProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsRead();
    void defaults();
    void matchDefaults_data();
    void matchDefaults();
    void faults_data();
    void faults();
    void aNewerFormatIsUnsupported();
    void theCanonicalFormReadsBackTheSame();
    void everyTargetHasItsWord();
    void mapsCompareFolded();
    void namedColumnsMeanAHeader();
    void missingWords();
    void bindings_data();
    void bindings();
    void theDateOrderOfAFile_data();
    void theDateOrderOfAFile();
    void theSchemaKnowsEveryTarget();
    void theGivenProfilesAreCanonicalAndTheirKeysFollowTheRule_data();
    void theGivenProfilesAreCanonicalAndTheirKeysFollowTheRule();
};

void ImportProfileTest::everyKeyIsRead()
{
    const auto read = importProfileFromJson(R"({
        "format": 1, "kind": "deals", "timezone": "Europe/Berlin", "dateOrder": "dmy", "currency": "BRL", "country": "de",
        "missing": ["Select"], "externalId": "id", "system": "crm", "match": ["email", "externalId"], "createUsers": true,
        "encoding": "cp1252", "delimiter": ";", "decimalMark": ",",
        "columns": [{"header": "origin", "to": "interest.channel", "map": {"google": "Google"}, "optional": true},
                    {"header": "won", "to": "stage.won.at"}, {"header": "news", "to": "consent.news-letter"},
                    {"to": "interest.kind", "value": "form"}, {"header": "", "ignore": true},
                    {"header": "size", "custom": {"key": "size", "type": "one-of", "label": "Shoe size", "choices": ["S", "L"]}},
                    {"header": "sum", "custom": {"key": "sum", "type": "money", "currency": "USD"}}]})");
    QVERIFY(read);
    QCOMPARE(read->kind, ImportKind::Deals);
    QCOMPARE(read->timeZone, u"Europe/Berlin"_s);
    QCOMPARE(read->dateOrder, DateOrder::DayMonthYear);
    QCOMPARE(read->currency, u"BRL"_s);
    QCOMPARE(read->country, u"DE"_s);
    QCOMPARE(read->missing, QStringList{u"Select"_s});
    QCOMPARE(read->externalId, u"id"_s);
    QCOMPARE(read->system, u"crm"_s);
    QCOMPARE(read->match, (QList{MatchKey::Email, MatchKey::ExternalId}));
    QCOMPARE(read->unknownOwners, UnknownOwners::CreateUsers);
    QCOMPARE(read->encoding, TextEncoding::Windows1252);
    QCOMPARE(read->delimiter, ';');
    QCOMPARE(read->decimalMark, DecimalMark::Comma);
    QCOMPARE(read->columns[0].presence, ImportColumn::Presence::Optional);
    QCOMPARE(read->columns[1].target, (ImportTarget{ImportField::StageAt, u"won"_s}));
    QCOMPARE(read->columns[2].target, (ImportTarget{ImportField::Consent, u"news-letter"_s}));
    QCOMPARE(read->columns[3].value, u"form"_s);
    QVERIFY(!read->columns[3].header);
    QCOMPARE(read->columns[4].use, ImportColumn::Use::Ignore);
    QCOMPARE(read->columns[5].custom,
             (CustomColumn{u"size"_s, u"Shoe size"_s, FieldType::OneOf, {u"S"_s, u"L"_s}, {}}));
    QCOMPARE(read->columns[6].custom.currency, u"USD"_s);
}

void ImportProfileTest::defaults()
{
    const auto read = importProfileFromJson(R"({"format": 1, "columns": []})");
    QVERIFY(read);
    ImportProfile expected;
    expected.match = {MatchKey::RowKey};
    QCOMPARE(*read, expected);
    QCOMPARE(read->timeZone, u"Etc/UTC"_s);
}

void ImportProfileTest::matchDefaults_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QList<MatchKey>>("match");
    const QByteArray email = R"({"header": "m", "to": "person.email"})";
    QTest::newRow("an external id") << QByteArray() << QByteArray(R"(, "externalId": "id")")
                                    << QList{MatchKey::ExternalId, MatchKey::Email};
    QTest::newRow("an e-mail") << email << QByteArray() << QList{MatchKey::Email};
    QTest::newRow("neither") << QByteArray() << QByteArray() << QList{MatchKey::RowKey};
    QTest::newRow("said") << email << QByteArray(R"(, "match": ["rowKey"])") << QList{MatchKey::RowKey};
}

void ImportProfileTest::matchDefaults()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, more);
    QTEST(profileOf(columns, more).match, "match");
}

void ImportProfileTest::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QString &expected) {
        QTest::newRow(name) << json << expected;
    };
    const auto column = [](const QByteArray &entry) {
        return R"({"format": 1, "columns": [{"header": "a", "ignore": true}, )" + entry + "]}";
    };
    row("no JSON", "{\"format\": 1,", u"profile.syntax offset 13"_s);
    row("a list", "[]", u"profile.syntax "_s);
    row("no format", R"({"columns": []})", u"profile.syntax format"_s);
    row("no columns", R"({"format": 1})", u"profile.syntax columns"_s);
    row("a misspelt key", R"({"format": 1, "columns": [], "timezon": "UTC"})", u"profile.syntax timezon"_s);
    row("an unknown kind", R"({"format": 1, "columns": [], "kind": "people"})", u"profile.syntax kind"_s);
    row("an unknown zone", R"({"format": 1, "columns": [], "timezone": "Europe/Atlantis"})",
        u"profile.syntax timezone"_s);
    row("an unknown date order", R"({"format": 1, "columns": [], "dateOrder": "ydm"})", u"profile.syntax dateOrder"_s);
    row("a currency in lower case", R"({"format": 1, "columns": [], "currency": "eur"})", u"profile.syntax currency"_s);
    row("a number among texts", R"({"format": 1, "columns": [], "missing": ["a", 5]})", u"profile.syntax missing[1]"_s);
    row("a match key that does not exist", R"({"format": 1, "columns": [], "match": ["email", "shoe"]})",
        u"profile.syntax match[1]"_s);
    row("a match by external id without one", R"({"format": 1, "columns": [], "match": ["externalId"]})",
        u"profile.syntax match[0]"_s);
    row("createUsers as text", R"({"format": 1, "columns": [], "createUsers": "yes"})",
        u"profile.syntax createUsers"_s);
    row("a column that is no object", R"({"format": 1, "columns": ["a"]})", u"profile.syntax columns[0]"_s);
    row("header and value", column(R"({"header": "a", "value": "b", "to": "person.email"})"),
        u"profile.syntax columns[1]"_s);
    row("neither header nor value", column(R"({"to": "person.email"})"), u"profile.syntax columns[1]"_s);
    row("two uses", column(R"({"header": "a", "to": "person.email", "ignore": true})"), u"profile.syntax columns[1]"_s);
    row("no use", column(R"({"header": "a"})"), u"profile.syntax columns[1]"_s);
    row("an ignored constant", column(R"({"value": "a", "ignore": true})"), u"profile.syntax columns[1].ignore"_s);
    row("no such target", column(R"({"header": "a", "to": "person.shoe"})"),
        u"profile.target columns[1].to person.shoe"_s);
    row("no such stage", column(R"({"header": "a", "to": "stage.bought.at"})"),
        u"profile.target columns[1].to stage.bought.at"_s);
    row("a prefix alone", column(R"({"header": "a", "to": "consent."})"), u"profile.target columns[1].to consent."_s);
    row("a type that does not exist", column(R"({"header": "a", "custom": {"key": "a", "type": "colour"}})"),
        u"profile.syntax columns[1].custom.type"_s);
    row("a key with blanks", column(R"({"header": "a", "custom": {"key": "a b", "type": "text"}})"),
        u"profile.syntax columns[1].custom.key"_s);
    row("a key that Baton has", column(R"({"header": "a", "custom": {"key": "campaign", "type": "text"}})"),
        u"profile.syntax columns[1].custom.key"_s);
    row("a map to no stage", column(R"({"header": "a", "to": "stage", "map": {"1": "bought"}})"),
        u"profile.syntax columns[1].map.1"_s);
    row("a map of an ignored column", column(R"({"header": "a", "ignore": true, "map": {}})"),
        u"profile.syntax columns[1].map"_s);
    row("a constant stage that does not exist", column(R"({"value": "bought", "to": "stage"})"),
        u"profile.syntax columns[1].value"_s);
    row("an unknown key in a column", column(R"({"header": "a", "to": "stage", "mapp": {}})"),
        u"profile.syntax columns[1].mapp"_s);
    row("the first fault is told", column(R"({"header": "a", "to": "x"}, {"header": "a"})"),
        u"profile.target columns[1].to x"_s);
}

void ImportProfileTest::faults()
{
    QFETCH(QByteArray, json);
    const auto profile = importProfileFromJson(json);
    QVERIFY(!profile);
    const Error &error = profile.error();
    QCOMPARE(error.kind, Error::Kind::Invalid);
    QStringList found{error.code, error.arguments[u"where"_s].toString()};
    if (error.arguments.contains(u"target"_s))
        found.append(error.arguments[u"target"_s].toString());
    QTEST(found.join(u' '), "expected");
    QVERIFY(error.code == u"profile.target" || !error.arguments[u"reason"_s].toString().isEmpty());
}

void ImportProfileTest::aNewerFormatIsUnsupported()
{
    const auto profile = importProfileFromJson(R"({"format": 2, "columns": "anything"})");
    QCOMPARE(profile.error().kind, Error::Kind::Unsupported);
    QCOMPARE(profile.error().code, u"profile.format"_s);
}

void ImportProfileTest::theCanonicalFormReadsBackTheSame()
{
    const ImportProfile profile = profileOf(
        R"({"header": "b\"ö", "custom": {"type": "yes/no", "label": "B", "key": "b"}}, {"value": "a", "to": "lead.tags"},
           {"optional": true, "map": {"y": "won", "n": ""}, "header": "c", "to": "stage"})",
        R"(, "delimiter": "\t", "decimalMark": ".", "encoding": "latin1", "country": "AT", "createUsers": true)");
    QCOMPARE(profile.columns.size(), 3);
    const QByteArray json = toJson(profile);
    QCOMPARE(importProfileFromJson(json).value(), profile);
    QCOMPARE(toJson(*importProfileFromJson(json)), json);
    QVERIFY(json.startsWith("{\n  \"format\": 1,\n  \"kind\": \"leads\",\n"));
}

void ImportProfileTest::everyTargetHasItsWord()
{
    QCOMPARE(importFields().size(), size_t(42));
    for (const ImportFieldSpec &spec : importFields()) {
        ImportTarget target{spec.field, {}};
        if (spec.field == ImportField::StageAt)
            target.argument = u"info_requested"_s;
        if (spec.field == ImportField::Consent)
            target.argument = u"phone_calls"_s;
        QCOMPARE(targetFromKey(targetKey(target)), target);
        QCOMPARE(specOf(spec.field).key, spec.key);
    }
    QCOMPARE(conditionKey({ImportField::PersonCity, {}}), u"city"_s);
    QCOMPARE(conditionKey({ImportField::AccountCity, {}}), u"account.city"_s);
    QCOMPARE(conditionKey({ImportField::AccountEmployees, {}}), u"employees"_s);
}

void ImportProfileTest::mapsCompareFolded()
{
    const ImportProfile profile =
        profileOf(R"({"header": "a", "to": "interest.channel", "map": {"Paid  Search": "Ads"}})");
    QCOMPARE(profile.columns[0].mapped(u" paid search "_s), u"Ads"_s);
    QCOMPARE(profile.columns[0].mapped(u"Social"_s), u"Social"_s);
}

void ImportProfileTest::namedColumnsMeanAHeader()
{
    QCOMPARE(profileOf(R"({"header": "2019", "ignore": true}, {"header": "a", "to": "lead.notes"})").choices().header,
             HeaderRow::Present);
    QCOMPARE(profileOf(R"({"header": "1", "ignore": true}, {"header": "2", "to": "lead.notes"})").choices().header,
             std::nullopt);
}

void ImportProfileTest::missingWords()
{
    const ImportProfile profile = profileOf({}, R"(, "missing": ["Select", "n/a"])");
    for (const auto &cell : {u""_s, u"  "_s, u"select"_s, u" SELECT "_s, u"N/A"_s})
        QVERIFY2(profile.isMissing(cell), qPrintable(cell));
    QVERIFY(!profile.isMissing(u"selected"_s));
}

void ImportProfileTest::bindings_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &columns, const QByteArray &more, const QStringList &header,
                        const QString &expected) { QTest::newRow(name) << columns << more << header << expected; };
    const QByteArray mail = R"({"header": "Mail", "to": "person.email"})";
    const QByteArray city = R"(, {"header": "City", "to": "person.city", "optional": true})";
    row("trimmed and case-folded", mail, {}, {u"a"_s, u"  MAIL "_s}, u"1; columns.leftOut a"_s);
    row("a header may stand twice in the profile", mail + R"(, {"header": "mail", "to": "lead.notes"})", {},
        {u"mail"_s}, u"0 0; "_s);
    row("the first of two equal columns counts", mail, {}, {u"mail"_s, u"Mail"_s}, u"0; columns.duplicate Mail"_s);
    row("missing", mail + R"(, {"header": "x", "to": "lead.notes"})", {}, {u"a"_s}, u"columns.missing Mail, x"_s);
    row("missing and optional", mail + city, {}, {u"mail"_s}, u"0; columns.absent City"_s);
    row("missing and ignored", mail + R"(, {"header": "", "ignore": true})", {}, {u"mail"_s},
        u"0; columns.absentUnnamed "_s);
    row("there and ignored", mail + R"(, {"header": "", "ignore": true})", {}, {u"mail"_s, QString()},
        u"0; columns.ignored "_s);
    row("a constant needs no column", mail + R"(, {"value": "x", "to": "lead.notes"})", {}, {u"mail"_s}, u"0 -1; "_s);
    row("the external id", mail, R"(, "externalId": "ID")", {u"mail"_s, u"id"_s}, u"0 id 1; "_s);
    row("the external id is missing", mail, R"(, "externalId": "ID")", {u"mail"_s}, u"columns.missing ID"_s);
}

void ImportProfileTest::bindings()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, more);
    QFETCH(QStringList, header);
    const auto binding = bindProfile(profileOf(columns, more), header);
    QString found;
    if (binding) {
        QStringList fields;
        for (const ProfileBinding::Column &column : binding->columns)
            fields.append(QString::number(column.field));
        if (binding->externalId >= 0)
            fields.append(u"id %1"_s.arg(binding->externalId));
        found = fields.join(u' ') + u"; "_s + codes(binding->notes).join(u", ");
    } else {
        found = binding.error().code + u' ' + binding.error().arguments[u"columns"_s].toString();
    }
    QTEST(found, "expected");
}

void ImportProfileTest::theDateOrderOfAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clear") << QByteArray("at,to\n13/04/2020,1\n") << QByteArray() << u"dmy"_s;
    QTest::newRow("open") << QByteArray("at,to\n03/04/2020,1\n") << QByteArray()
                          << u"date.ambiguous at 03/04/2020: 2020-04-03 or 2020-03-04"_s;
    QTest::newRow("open, but said") << QByteArray("at,to\n03/04/2020,1\n") << QByteArray(R"(, "dateOrder": "mdy")")
                                    << u"mdy"_s;
    QTest::newRow("open in a column that is not used")
        << QByteArray("at,to\n2020-04-13,03/04/2020\n") << QByteArray() << u"ymd"_s;
    QTest::newRow("ISO beside another order")
        << QByteArray("at,born\n2020-04-03,13.01.1990\n") << QByteArray() << u"dmy"_s;
    QTest::newRow("two orders in one file") << QByteArray("at,born\n04/13/2020,13.01.1990\n") << QByteArray()
                                            << u"date.ambiguous born 13.01.1990: mdy or dmy"_s;
    QTest::newRow("no dates") << QByteArray("at,to\n,1\n") << QByteArray() << u"ymd"_s;
}

void ImportProfileTest::theDateOrderOfAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, more);
    const ImportProfile profile = profileOf(
        R"({"header": "at", "to": "interest.at"}, {"header": "born", "to": "person.birthDate", "optional": true})",
        more);
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile, profile.choices());
    QVERIFY(detection);
    const auto binding = bindProfile(profile, {detection->columns[0].name, detection->columns[1].name});
    QVERIFY(binding);
    const auto order = dateOrderFor(profile, *binding, *detection);
    const auto argument = [&order](const QString &name) { return order.error().arguments[name].toString(); };
    const QString found = order
        ? dateOrderKey(*order)
        : u"%1 %2 %3: %4 or %5"_s.arg(order.error().code, argument(u"column"_s), argument(u"value"_s),
                                      argument(u"first"_s), argument(u"second"_s));
    QTEST(found, "expected");
}

void ImportProfileTest::theSchemaKnowsEveryTarget()
{
    QFile file(QStringLiteral(BATON_SOURCE_DIR "/resources/import-profile.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray schema = file.readAll();
    QVERIFY(QJsonDocument::fromJson(schema).isObject());
    for (const ImportFieldSpec &spec : importFields()) {
        const QByteArray key = QString::fromUtf16(spec.key).toUtf8();
        QVERIFY2(schema.contains(key.endsWith('.') ? "^" + key.chopped(1) : '"' + key + '"'), key);
    }
}

void ImportProfileTest::theGivenProfilesAreCanonicalAndTheirKeysFollowTheRule_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"olist-mql"_s, u"olist-deals"_s, u"x-education"_s, u"bank"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void ImportProfileTest::theGivenProfilesAreCanonicalAndTheirKeysFollowTheRule()
{
    QFETCH(QString, name);
    const QString path = testFile(u"real/profiles/"_s + name + u".json"_s);
    const auto profile = importProfileFromFile(path);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().arguments[u"where"_s].toString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(toJson(*profile), file.readAll());
    for (const ImportColumn &column : profile->columns) {
        if (column.use == ImportColumn::Use::Custom)
            QCOMPARE(column.custom.key, customFieldKey(*column.header, importFieldCatalogue()));
    }
}

QTEST_GUILESS_MAIN(ImportProfileTest)
#include "tst_importprofile.moc"
