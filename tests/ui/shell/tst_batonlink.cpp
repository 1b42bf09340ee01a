// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/batonlink.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

class TestBatonLink : public QObject
{
    Q_OBJECT

private slots:
    void linksAreRead_data();
    void linksAreRead();
    void linksReadWhatTheyWrite();
};

void TestBatonLink::linksAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // As it is written again; empty where it is refused.

    QTest::newRow("a lead") << u"baton://lead/L-000400"_s << u"baton://lead/L-000400"_s;
    QTest::newRow("a lead by its bare number") << u"baton://lead/400"_s << u"baton://lead/L-000400"_s;
    QTest::newRow("a slash at the end") << u"baton://lead/400/"_s << u"baton://lead/L-000400"_s;
    QTest::newRow("capitals of another program") << u"BATON://LEAD/l-400"_s << u"baton://lead/L-000400"_s;
    QTest::newRow("a campaign") << u"baton://campaign/C-000012"_s << u"baton://campaign/C-000012"_s;
    QTest::newRow("a page") << u"baton://page/Funnel"_s << u"baton://page/funnel"_s;
    QTest::newRow("a view") << u"baton://view/12"_s << u"baton://view/12"_s;
    QTest::newRow("a view by a name") << u"baton://view/mine"_s << QString();
    QTest::newRow("view number 0") << u"baton://view/0"_s << QString();
    QTest::newRow("no number") << u"baton://lead/"_s << QString();
    QTest::newRow("number 0") << u"baton://lead/0"_s << QString();
    QTest::newRow("a campaign's number for a lead") << u"baton://lead/C-000012"_s << QString();
    QTest::newRow("a kind that does not exist") << u"baton://person/12"_s << QString();
    QTest::newRow("more parts") << u"baton://lead/12/erase"_s << QString();
    QTest::newRow("a question") << u"baton://lead/12?workspace=/etc/passwd"_s << QString();
    QTest::newRow("a path") << u"baton://page/../../etc"_s << QString();
    QTest::newRow("another scheme") << u"https://lead/12"_s << QString();
    QTest::newRow("a name of 41 letters") << u"baton://page/"_s + QString(41, u'a') << QString();
}

void TestBatonLink::linksAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);

    const auto link = BatonLink::parse(text);

    QCOMPARE(link ? link->text() : QString(), read);
    if (!link)
        QCOMPARE(link.error().code, u"link.unknown"_s);
}

void TestBatonLink::linksReadWhatTheyWrite()
{
    for (const BatonLink &link : {BatonLink{LeadId(7)}, BatonLink{CampaignId(1'000'000)}, BatonLink{ViewId(12)},
                                  BatonLink{BatonLink::PageName{u"sla"_s}}}) {
        QVERIFY(BatonLink::isLink(link.text()));
        QCOMPARE(BatonLink::parse(link.text()).value(), link);
    }
}

QTEST_APPLESS_MAIN(TestBatonLink)
#include "tst_batonlink.moc"
