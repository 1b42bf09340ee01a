// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaigntext.h"
#include "common/grid/typedvalue.h"
#include "common/shippedtext.h"
#include "ui/germantexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

void takeNames(const QJsonValue &value, QStringList &names)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list)
        takeNames(one, names);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == "name"_L1)
            names.append(member->toString());
        takeNames(*member, names);
    }
}

} // namespace

/// What Baton wrote itself is shown in the language of the window; what people wrote is not touched.
class TestShippedText : public QObject
{
    Q_OBJECT

private slots:
    void everyNameOfAnAgreementIsTranslated_data();
    void everyNameOfAnAgreementIsTranslated();
    void textsAreShown_data();
    void textsAreShown();
    void daysAreTypedAsTheLocaleWritesThem_data();
    void daysAreTypedAsTheLocaleWritesThem();
};

void TestShippedText::everyNameOfAnAgreementIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *file : {"definition", "routing", "score", "sla"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestShippedText::everyNameOfAnAgreementIsTranslated()
{
    QFETCH(QString, file);
    QFile agreement(QStringLiteral(BATON_SOURCE_DIR "/resources/agreements/") + file + u".json"_s);
    QVERIFY(agreement.open(QIODevice::ReadOnly));
    QStringList names;
    takeNames(QJsonDocument::fromJson(agreement.readAll()).object(), names);
    QVERIFY(names.size() >= 4);
    GermanTexts german;
    QCoreApplication::installTranslator(&german);
    for (const QString &name : std::as_const(names))
        QVERIFY2(!german.translate("Shipped", name.toUtf8().constData(), nullptr, -1).isEmpty(), qPrintable(name));
}

void TestShippedText::textsAreShown_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a clause") << u"Can be called or written to"_s << u"Ist telefonisch oder schriftlich erreichbar"_s;
    QTest::newRow("a campaign's objective") << u"Leads from: Spring fair"_s << u"Leads aus: Spring fair"_s;
    QTest::newRow("what somebody wrote") << u"Can be called"_s + u" after five"_s << u"Can be called after five"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestShippedText::textsAreShown()
{
    QFETCH(QString, stored);
    QCOMPARE(shippedText(u"Can be called or written to"_s), u"Can be called or written to"_s);
    GermanTexts german;
    QCoreApplication::installTranslator(&german);
    QTEST(shippedText(stored), "shown");
}

void TestShippedText::daysAreTypedAsTheLocaleWritesThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("German") << QLocale(QLocale::German) << u"07.03.2026"_s;
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"07/03/2026"_s;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"3/7/2026"_s;
}

void TestShippedText::daysAreTypedAsTheLocaleWritesThem()
{
    QFETCH(QLocale, locale);
    const QDate day(2026, 3, 7);
    QTEST(typedDay(day, locale), "day");
    QCOMPARE(dayFromTyped(typedDay(day, locale), locale), day);
    QCOMPARE(dayFromTyped(u"2026-03-07"_s, locale), day);
    QCOMPARE(dayFromTyped(u"7.3.2026"_s, locale), day);
    QVERIFY(!dayFromTyped(u"soon"_s, locale).isValid());
    for (const QString &month : {monthName(day, locale), u"2026-03"_s, u"3.2026"_s, u"03/2026"_s})
        QCOMPARE(monthFromTyped(month, locale), QDate(2026, 3, 1));
    QVERIFY(!monthFromTyped(u"soon"_s, locale).isValid());
}

QTEST_MAIN(TestShippedText)
#include "tst_shippedtext.moc"
