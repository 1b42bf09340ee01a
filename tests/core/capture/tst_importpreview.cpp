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
    QStringList found;
    for (const ImportColumn &column : proposal.profile.columns) {
        if (!column.header->isEmpty() && column.header == proposal.profile.externalId)
            found.append(u"externalId"_s);
        else if (column.use == ImportColumn::Use::Target)
            found.append(targetKey(column.target));
        else
            found.append(column.use == ImportColumn::Use::Custom ? u"custom."_s + column.custom.key : u"ignore"_s);
    }
    QTEST(found.join(u' '), "expected");
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
