// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvdetection.h"
#include "capture/textdecoder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

/// What comes out where the input arrives in blocks of so many bytes; "?" for what the encoding does not define.
QString decodedBy(const QByteArray &bytes, TextEncoding encoding, qsizetype block)
{
    TextDecoder decoder(encoding);
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += block)
        decoder.decode(bytes.mid(at, block), text);
    decoder.finish(text);
    return QString::fromUtf8(QByteArray::fromStdString(text).replace('\xFF', '?'));
}

QStringList notesOf(const QByteArray &bytes, const CsvChoices &choices = {})
{
    QStringList notes;
    const auto detection = detectCsv(bytes, SampleEnd::WholeFile, choices);
    for (const Error &note : detection ? detection->notes : QList<Error>())
        notes.append(note.code + u' ' + note.arguments[u"encoding"_s].toString());
    return notes;
}

} // namespace

/// Every encoding that a person can name is read, and a guess is never silent.
class TextDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEncodingByName_data();
    void readsAnEncodingByName();
    void knowsEveryNameThatItShows();
    void refusesAnUnknownName();
    void saysWhatItGuessed_data();
    void saysWhatItGuessed();
};

void TextDecoderTest::readsAnEncodingByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &hex, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(name).section(u',', 0, 0) << QByteArray::fromHex(hex) << expected;
    };
    row("ISO-8859-2", "a3f364bc2c", u"Łódź,"_s);
    row("iso-8859-2, in small letters", "a3f364bc2c", u"Łódź,"_s);
    row("Windows-1250", "a3f3649f2c", u"Łódź,"_s);
    row("cp1251", "c0edede02c", u"Анна,"_s);
    row("KOI8-R", "e1cecec12c", u"Анна,"_s);
    row("Shift_JIS", "8e529363814191be98592c", u"山田、太郎,"_s);
    row("Shift_JIS, a delimiter as the second byte of a character", "837c2c", u"ポ,"_s);
    row("Shift_JIS, the backslash stays one", "5c7e", u"\\~"_s);
    row("EUC-JP", "bbb3", u"山"_s);
    row("EUC-KR", "b1e8", u"김"_s);
    row("GB18030", "cdf5ceb0", u"王伟"_s);
    row("GB18030, four bytes beyond the first plane", "95328236", u"𠀀"_s);
    row("Big5", "a4fd", u"王"_s);
    row("windows-1250, a byte that it does not have", "4181424f", u"A?BO"_s);
    row("Shift_JIS, a character cut by the end", "418e", u"A?"_s);
    row("ISO-8859-1, a control is not text", "4185fc", u"A?ü"_s);
}

void TextDecoderTest::readsAnEncodingByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto encoding = chosenEncoding(name);
    QVERIFY(encoding);
    QVERIFY(TextDecoder::canDecode(*encoding));
    for (const qsizetype block : {qsizetype(1), qsizetype(2), qsizetype(3), bytes.size()})
        QTEST(decodedBy(bytes, *encoding, block), "expected");
    const QByteArray many = bytes.repeated(20'000);
    QFETCH(QString, expected);
    if (!expected.endsWith(u'?'))
        QCOMPARE(decodedBy(many, *encoding, 65'537), expected.repeated(20'000));
}

void TextDecoderTest::knowsEveryNameThatItShows()
{
    QVERIFY(encodingNames().size() > 20);
    for (const QString &name : encodingNames()) {
        const auto encoding = chosenEncoding(name.toUpper());
        QVERIFY2(encoding && TextDecoder::canDecode(*encoding), qPrintable(name));
        QCOMPARE(encodingName(*encoding), name);
    }
}

void TextDecoderTest::refusesAnUnknownName()
{
    const auto refused = chosenEncoding(u"latin-99 "_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"encoding.unknown"_s);
    QCOMPARE(refused.error().arguments[u"value"_s].toString(), u"latin-99"_s);
    QVERIFY(refused.error().arguments[u"names"_s].toStringList().contains(u"ISO-8859-2"_s));
}

void TextDecoderTest::saysWhatItGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain letters are no guess") << QByteArray("name,town\nAnna,Bonn\n") << QStringList();
    QTest::newRow("nor is UTF-8") << QByteArray("name,town\nAnna,K\xC3\xB6ln\n") << QStringList();
    QTest::newRow("nor UTF-16 by its mark") << QByteArray("\xFF\xFE"
                                                          "a\0,\0b\0\n\0\xFC\0,\0b\0\n\0",
                                                          18)
                                            << QStringList();
    QTest::newRow("letters above A0") << QByteArray("name,town\nAnna,\xA3\xF3\x64\xBC\n")
                                      << QStringList{u"encoding.guessed ISO-8859-1"_s};
    QTest::newRow("quotation marks of Windows")
        << QByteArray("name,town\nAnna,\x93x\x94\n") << QStringList{u"encoding.guessed windows-1252"_s};
    QTest::newRow("the euro of part 15") << QByteArray("name,town\nAnna,5 \xA4\n")
                                         << QStringList{u"encoding.guessed ISO-8859-15"_s};
    QTest::newRow("bytes that no Western encoding has")
        << QByteArray("name,town\n") + QByteArray::fromHex("8e529363814191be9859") + ",x\n"
        << QStringList{u"encoding.guessed windows-1252"_s, u"encoding.doubtful windows-1252"_s};
}

void TextDecoderTest::saysWhatItGuessed()
{
    QFETCH(QByteArray, bytes);
    QTEST(notesOf(bytes), "expected");
    CsvChoices chosen;
    chosen.encoding = TextEncoding::Iso8859Part2;
    QCOMPARE(notesOf(bytes, chosen), QStringList());
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
