// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpreview.h"
#include "capture/mappingproposal.h"
#include "capture/profilebinding.h"

#include "realdata.h"

#include <QFile>
#include <QTemporaryDir>
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

/// Where each column goes.
QString places(const ImportProfile &profile)
{
    QStringList found;
    for (const ImportColumn &column : profile.columns) {
        if (!column.header->isEmpty() && column.header == profile.externalId)
            found.append(u"externalId"_s);
        else if (column.use == ImportColumn::Use::Target)
            found.append(targetKey(column.target));
        else
            found.append(column.use == ImportColumn::Use::Custom ? u"custom."_s + column.custom.key : u"ignore"_s);
    }
    return found.join(u' ');
}

CsvChoices semicolons()
{
    CsvChoices choices;
    choices.delimiter = ';';
    return choices;
}

QString writtenFile(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"file.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class ImportPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void proposals_data();
    void proposals();
    void aHeaderIsTakenAsAWhole_data();
    void aHeaderIsTakenAsAWhole();
    void wordsForStagesAreMapped();
    void aProposalUsesTheFieldsOfTheWorkspace_data();
    void aProposalUsesTheFieldsOfTheWorkspace();
    void theLastProfileForTheSameColumnsIsProposed();
    void aProfileThatLiesBesideTheFileIsProposed();
    void proposalsBindToTheirFile();
    void aPreviewShowsWhatARunWouldRead();
    void aPreviewWithAProfileSaysWhatARunWouldRefuse();
    void theGivenProfilesFitTheirFiles_data();
    void theGivenProfilesFitTheirFiles();
};

void ImportPreviewTest::proposals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English")
        << QByteArray("Lead ID,First Name,Last Name,E-Mail,Company,Created at,Lead Source\n"
                      "7,Anna,Meier,a@example.org,Acme,2020-05-13,Web\n8,Bob,Kunz,b@example.org,Acme,2020-05-14,Web\n")
        << u"externalId person.firstName person.lastName person.email account.name interest.at interest.channel"_s;
    QTest::newRow("German")
        << QByteArray("Vorname;Nachname;E-Mail-Adresse;Straße;PLZ;Ort;Telefon;Firma;Geburtsdatum\n"
                      "Anna;Meier;a@example.org;Weg 1;04103;Leipzig;0341 1;Acme;13.05.1990\n")
        << u"person.firstName person.lastName person.email person.street person.postcode person.city person.phone account.name person.birthDate"_s;
    QTest::newRow("a number is no campaign")
        << QByteArray("age,campaign,tags\n30,1,x\n41,2,y\n") << u"custom.age custom.x_campaign lead.tags"_s;
    QTest::newRow("addresses under a strange name")
        << QByteArray("reach,n\na@example.org,1\nb@example.org,2\n") << u"person.email custom.n"_s;
    QTest::newRow("the second of a kind is a custom field")
        << QByteArray("mail,email\na@example.org,b@example.org\n") << u"person.email custom.x_email"_s;
    QTest::newRow("two headers of one key")
        << QByteArray("a b,a-b,a b,\nx,y,z,\n") << u"custom.a_b custom.a_b_2 ignore ignore"_s;
    QTest::newRow("whether there is a company is not its name")
        << QByteArray("has_company,company,phone\nTrue,Acme,yes\nFalse,Emca,no\n")
        << u"custom.has_company account.name custom.x_phone"_s;
    QTest::newRow("when a badge was scanned")
        << QByteArray("name,scanned_at\nAnna Meier,2026-10-05 09:30\n") << u"person.fullName interest.at"_s;
    QTest::newRow("an id that repeats is none") << QByteArray("id,n\n1,x\n1,y\n") << u"custom.id custom.n"_s;
}

void ImportPreviewTest::proposals()
{
    QFETCH(QByteArray, bytes);
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile);
    QVERIFY(detection);
    const MappingProposal proposal = proposeMapping(*detection);
    QCOMPARE(proposal.profile.columns.size(), detection->columns.size());
    QCOMPARE(proposal.confidences.size(), detection->columns.size());
    QTEST(places(proposal.profile), "expected");
}

void ImportPreviewTest::aHeaderIsTakenAsAWhole_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *header, const char16_t *cells, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(header) << QString::fromUtf16(cells) << QString::fromUtf16(expected);
    };
    row("a contact's date is no name", u"Last contact", u"2025-01-02 2025-02-28", u"custom.last_contact");
    row("the German first contact is an instant", u"Erstkontakt", u"02.01.2025 28.02.2025", u"interest.at");
    row("the first contact in English", u"First contact", u"2025-01-02 2025-02-28", u"interest.at");
    row("dates called contact are no names", u"Contact", u"2025-01-02 2025-02-28", u"custom.contact");
    row("numbers called contact are no names", u"Contact", u"17 18", u"custom.contact");
    row("addresses called name are addresses", u"Name", u"a@example.org b@example.org", u"person.email");
    row("names called name", u"Name", u"Anna Bo", u"person.fullName");
    row("the owner of a contact", u"Contact owner", u"Anna Bo", u"owner.sales");
    row("the type of a contact", u"Contact type", u"Partner Customer", u"custom.contact_type");
    row("the id of a contact", u"Contact ID", u"c7 c8", u"custom.contact_id");
    row("visits of a website", u"Website visits", u"44 45", u"custom.website_visits");
    row("a website", u"Website", u"acme.example https://b.example/x", u"account.website");
    row("a website that is a number", u"Website", u"44 45", u"custom.x_website");
    row("the company's postcode", u"Firma PLZ", u"04103 04105", u"account.postcode");
    row("the company's town", u"Firma Ort", u"Leipzig Bonn", u"account.city");
    row("the company's phone", u"Company Phone", u"030-1 030-2", u"custom.company_phone");
    row("first and last name together", u"Vor- und Nachname", u"Anna Bo", u"person.fullName");
    row("a stage", u"Stage", u"won mql", u"stage");
    row("a status in German", u"Status", u"Gewonnen Verloren", u"stage");
    row("a status that is no stage", u"Status", u"Hot Cold", u"custom.x_status");
    row("an amount", u"Amount", u"100 250", u"deal.amount");
    row("an amount in German", u"Betrag", u"100 250", u"deal.amount");
    row("an amount in words", u"Amount", u"much little", u"custom.x_amount");
    row("a close date", u"Close date", u"2025-01-02 2025-02-28", u"deal.closeDate");
    row("a close date in German", u"Abschlussdatum", u"02.01.2025 28.02.2025", u"deal.closeDate");
    row("an owner", u"Owner", u"Anna Bo", u"owner.sales");
    row("an owner in German", u"Zuständig", u"Anna Bo", u"owner.sales");
    row("created", u"Created", u"2025-01-02T10:00 2025-02-28T11:00", u"interest.at");
    row("created in German", u"Erstellt am", u"02.01.2025 28.02.2025", u"interest.at");
    row("an e-mail that is none", u"E-Mail", u"yes no", u"custom.e_mail");
    row("employees with one slip", u"Employees", u"12 many 40 7", u"account.employees");
    row("employees in words", u"Employees", u"few many 40", u"custom.x_employees");
    row("an amount with one slip", u"Amount", u"100 250 soon", u"deal.amount");
    row("a close date with one slip", u"Close date", u"2025-01-02 soon 2025-02-28", u"deal.closeDate");
    row("a birthday with one slip", u"Geburtsdatum", u"13.05.1990 unbekannt 02.12.1971", u"person.birthDate");
    row("stages with one slip", u"Stage", u"won mql lost tql maybe", u"stage");
    row("states of which half are stages", u"Status", u"Won Lost Hot Cold", u"custom.x_status");
    row("what begins like an id", u"Paid", u"a b", u"custom.paid");
}

void ImportPreviewTest::aHeaderIsTakenAsAWhole()
{
    QFETCH(QString, header);
    QFETCH(QString, cells);
    QString bytes = u"remark;"_s + header + u'\n';
    for (const QString &cell : cells.split(u' '))
        bytes += u"text "_s + cell + u';' + cell + u'\n';
    const auto detection = detectCsv(bytes.toUtf8(), SampleEnd::WholeFile, semicolons());
    QVERIFY(detection);
    QTEST(places(proposeMapping(*detection).profile).section(u' ', 1), "expected");
}

void ImportPreviewTest::wordsForStagesAreMapped()
{
    const auto detection = detectCsv("n;Status\n1;Closed Won\n2;lost\n", SampleEnd::WholeFile, semicolons());
    QVERIFY(detection);
    const ImportProfile profile = proposeMapping(*detection).profile;
    QCOMPARE(profile.columns[1].map, (QMap<QString, QString>{{u"Closed Won"_s, u"won"_s}}));
}

void ImportPreviewTest::aProposalUsesTheFieldsOfTheWorkspace_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("key");
    QTest::addColumn<FieldType>("proposed");
    QTest::newRow("text takes numbers") << FieldType::Text << QByteArray("1\n2\n") << u"size"_s << FieldType::Text;
    QTest::newRow("a choice takes words") << FieldType::OneOf << QByteArray("S\nL\n") << u"size"_s << FieldType::OneOf;
    QTest::newRow("numbers with a slip in one row")
        << FieldType::Number << QByteArray("1\n2\nmany\n") << u"size"_s << FieldType::Number;
    QTest::newRow("amounts where the file has numbers")
        << FieldType::Money << QByteArray("1\n2\n") << u"size"_s << FieldType::Money;
    QTest::newRow("words are no numbers: another field")
        << FieldType::Number << QByteArray("small\nlarge\n") << u"size_2"_s << FieldType::Text;
}

void ImportPreviewTest::aProposalUsesTheFieldsOfTheWorkspace()
{
    QFETCH(FieldType, type);
    QFETCH(QByteArray, cells);
    CustomField field;
    field.key = u"size"_s;
    field.label = u"How large"_s;
    field.type = type;
    CsvChoices choices;
    choices.header = HeaderRow::Present;
    const auto detection = detectCsv("Size\n" + cells, SampleEnd::WholeFile, choices);
    QVERIFY(detection);
    const CustomColumn custom = proposeMapping(*detection, {field}).profile.columns.at(0).custom;
    QTEST(custom.key, "key");
    QTEST(custom.type, "proposed");
}

void ImportPreviewTest::theLastProfileForTheSameColumnsIsProposed()
{
    const QTemporaryDir folder;
    const QString path = writtenFile(folder, "Mail,size\na@example.org,5\n");
    const QByteArray mail = R"({"header": "mail", "to": "person.email"})";
    const ImportProfile other = profileOf(mail + R"(, {"header": "weight", "to": "account.employees"})");
    const ImportProfile newer = profileOf(mail + R"(, {"header": "Size", "to": "account.employees"})");
    const ImportProfile older = profileOf(mail + R"(, {"header": "size", "ignore": true})");
    const auto preview = previewImport(path, {}, {{}, {other, newer, older}});
    QVERIFY(preview);
    QCOMPARE(preview->profile, newer);
    QCOMPARE(preview->columns[1].target, u"account.employees"_s);
    const auto given = previewImport(path, older, {{}, {newer}});
    QVERIFY(given);
    QCOMPARE(given->profile, older);
}

void ImportPreviewTest::aProfileThatLiesBesideTheFileIsProposed()
{
    const QTemporaryDir folder;
    const QString path = writtenFile(folder, "Mail,size\na@example.org,5\n");
    const QByteArray mail = R"({"header": "mail", "to": "person.email"})";
    const ImportProfile saved = profileOf(mail + R"(, {"header": "size", "to": "account.employees"})");
    const ImportProfile other = profileOf(mail + R"(, {"header": "weight", "to": "account.employees"})");
    QVERIFY(writeImportProfile(saved, folder.filePath(u"fair.json"_s)));
    QVERIFY(writeImportProfile(other, folder.filePath(u"shop.json"_s)));
    QFile strange(folder.filePath(u"package.json"_s));
    QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write("{\"name\": \"x\"}") > 0);
    strange.close();
    QVERIFY(writeImportProfile(saved, folder.filePath(u"open.json"_s)));

    const auto beside = profilesBeside(path, folder.filePath(u"open.json"_s)); // Which is the workspace, so to speak.
    QStringList names;
    for (const ProfileFile &file : beside)
        names.append(file.name);
    names.sort();
    QCOMPARE(names, (QStringList{u"fair.json"_s, u"shop.json"_s}));
    const auto preview = previewImport(path, {}, {{}, {}, beside});
    QVERIFY(preview);
    QCOMPARE(preview->profile, saved);
    QCOMPARE(preview->profileFile, u"fair.json"_s);
    QCOMPARE(preview->columns[1].target, u"account.employees"_s);
    // What was done last with these columns is nearer.
    const ImportProfile last = profileOf(mail + R"(, {"header": "size", "ignore": true})");
    const auto again = previewImport(path, {}, {{}, {last}, beside});
    QVERIFY(again);
    QCOMPARE(again->profile, last);
    QCOMPARE(again->profileFile, QString());
}

void ImportPreviewTest::proposalsBindToTheirFile()
{
    const auto detection = detectCsv("Lead ID,Mail,Größe,Size,\n1,a@example.org,5,6,\n", SampleEnd::WholeFile);
    QVERIFY(detection);
    const ImportProfile profile = proposeMapping(*detection).profile;
    const auto readBack = importProfileFromJson(toJson(profile));
    QVERIFY(readBack);
    QCOMPARE(*readBack, profile);
    const auto binding = bindProfile(profile, {u"Lead ID"_s, u"Mail"_s, u"Größe"_s, u"Size"_s, QString()});
    QVERIFY(binding);
    QCOMPARE(binding->columns.size(), 3);
    QCOMPARE(codes(binding->notes), QStringList{u"columns.ignored "_s});
}

void ImportPreviewTest::aPreviewShowsWhatARunWouldRead()
{
    const QTemporaryDir folder;
    QByteArray bytes = "id;mail;note\r\n";
    for (int i = 0; i < 60; ++i)
        bytes += QByteArray::number(i) + ";m" + QByteArray::number(i) + "@example.org;x\r\n";
    const auto preview = previewImport(writtenFile(folder, bytes + "61;short\r\n62;x\"y;z\r\n"));
    QVERIFY(preview);
    QCOMPARE(preview->format.delimiter, ';');
    QCOMPARE(preview->rows, 62);
    QCOMPARE(preview->broken, 2);
    QCOMPARE(preview->sample.size(), previewSampleRows);
    QCOMPARE(preview->sample[1], (QStringList{u"1"_s, u"m1@example.org"_s, u"x"_s}));
    QCOMPARE(preview->columns[0].target, u"externalId"_s);
    QCOMPARE(preview->columns[1].target, u"person.email"_s);
    QCOMPARE(preview->columns[1].key, u"email"_s);
    QCOMPARE(preview->columns[2].target, u"lead.notes"_s);
    QVERIFY(!preview->refusal);
}

void ImportPreviewTest::aPreviewWithAProfileSaysWhatARunWouldRefuse()
{
    const QTemporaryDir folder;
    const QString path = writtenFile(folder, "mail,at,x\na@example.org,03/04/2020,5\n");
    const auto refusal = [&path](const ImportProfile &profile) {
        const auto preview = previewImport(path, profile);
        return preview && preview->refusal ? preview->refusal->code : QString();
    };
    const QByteArray mail = R"({"header": "mail", "to": "person.email"})";
    QCOMPARE(refusal(profileOf(mail + R"(, {"header": "gone", "to": "lead.notes"})")), u"columns.missing"_s);
    QCOMPARE(refusal(profileOf(mail + R"(, {"header": "at", "to": "interest.at"})")), u"date.ambiguous"_s);
    QCOMPARE(refusal(profileOf(mail + R"(, {"header": "at", "to": "interest.at"})", R"(, "dateOrder": "dmy")")),
             QString());

    const auto preview = previewImport(path, profileOf(mail + R"(, {"header": "mail", "to": "lead.notes"})"));
    QVERIFY(preview);
    QCOMPARE(preview->columns[0].target, u"person.email, lead.notes"_s);
    QCOMPARE(preview->columns[2].target, QString());
    QCOMPARE(preview->columns[2].key, u"x"_s);
    QCOMPARE(preview->columns[2].type, FieldType::Number);
}

void ImportPreviewTest::theGivenProfilesFitTheirFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("data");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("olist-mql") << u"olist-mql"_s << u"olist/olist_marketing_qualified_leads_dataset.csv"_s
                               << qint64(8000) << QStringList();
    QTest::newRow("olist-deals") << u"olist-deals"_s << u"olist/olist_closed_deals_dataset.csv"_s << qint64(842)
                                 << QStringList();
    QTest::newRow("x-education") << u"x-education"_s << u"x_education/variants/Leads_raw_38col_trailing_empty.csv"_s
                                 << qint64(9240) << QStringList{u"columns.ignored "_s};
    QTest::newRow("bank") << u"bank"_s << u"bank_marketing/bank-additional.csv"_s << qint64(4119) << QStringList();
}

void ImportPreviewTest::theGivenProfilesFitTheirFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, data);
    BATON_NEEDS_REAL_DATA(path, data);
    const auto profile = importProfileFromFile(testFile(u"real/profiles/"_s + name + u".json"_s));
    QVERIFY(profile);
    const auto preview = previewImport(path, *profile);
    QVERIFY(preview);
    QVERIFY(!preview->refusal);
    QCOMPARE(preview->broken, 0);
    QTEST(preview->rows, "rows");
    QStringList header;
    for (const ImportPreview::Column &column : preview->columns)
        header.append(column.name);
    const auto binding = bindProfile(*profile, header);
    QVERIFY(binding);
    QTEST(codes(binding->notes), "notes");
    QVERIFY(binding->leftOut.isEmpty());
}

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
