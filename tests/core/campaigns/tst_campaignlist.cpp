// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignlist.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'500));

CampaignResult resultOf(int id, const QString &name, CampaignStatus status, qint64 paid, qint64 leads)
{
    CampaignResult result;
    result.campaign.id = CampaignId(id);
    result.campaign.name = name;
    result.campaign.status = status;
    result.campaign.currency = u"EUR"_s;
    result.cost.planned = 100'000;
    result.cost.actual = paid;
    result.leads = leads;
    result.mql = leads / 2;
    return result;
}

/// 1 of Anna with two channels, 2 without leads and owner, 3 with a budget and a time, 4 like 2.
CampaignList campaigns()
{
    CampaignFigures figures;
    figures.campaigns = {resultOf(3, u"Ökologie"_s, CampaignStatus::Live, 20'000, 4),
                         resultOf(2, u"autumn"_s, CampaignStatus::Idea, 0, 0),
                         resultOf(1, u"Spring fair"_s, CampaignStatus::Live, 5'000, 10),
                         resultOf(4, u"Zenith"_s, CampaignStatus::Completed, 0, 0)};
    figures.campaigns[2].campaign.owner = UserId(7);
    figures.campaigns[0].campaign.budgetMinor = 500'000;
    figures.campaigns[0].campaign.startsOn = QDate(2026, 3, 1);
    figures.campaigns[0].campaign.objective = u"Win the coast"_s;
    Tactic mail;
    mail.campaign = CampaignId(1);
    mail.channel = TacticChannel::Event;
    Tactic event = mail;
    event.channel = TacticChannel::Email;
    User anna;
    anna.id = UserId(7);
    anna.name = u"Anna Ärmel"_s;
    anna.login = u"anna"_s;
    return {figures, {mail, event}, {anna}};
}

} // namespace

/// The list of campaigns: filters, search and orders over what a report answered.
class TestCampaignList : public QObject
{
    Q_OBJECT

private slots:
    void conditionsFindTheirCampaigns_data();
    void conditionsFindTheirCampaigns();
    void searchLooksThroughNameAimOwnerAndUtm_data();
    void searchLooksThroughNameAimOwnerAndUtm();
    void ordersByOneColumnAfterTheOther_data();
    void ordersByOneColumnAfterTheOther();
    void groupsAreStretchesOfTheList_data();
    void groupsAreStretchesOfTheList();
    void figuresAreOfTheirGroup();
    void everyFieldHasAPlace();

private:
    static QString asked(const QString &where, const QString &search = {},
                         const QList<std::pair<QString, Qt::SortOrder>> &sort = {});
};

QString TestCampaignList::asked(const QString &where, const QString &search,
                                const QList<std::pair<QString, Qt::SortOrder>> &sort)
{
    const auto condition = parseCondition(where, CampaignList::catalogue());
    if (!condition)
        return condition.error().code;
    QStringList numbers;
    for (const qint64 id : campaigns().ids({*condition, search, sort, now}))
        numbers.append(QString::number(id));
    return numbers.join(u' ');
}

void TestCampaignList::conditionsFindTheirCampaigns_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("no condition finds all, by number") << u""_s << u"1 2 3 4"_s;
    QTest::newRow("a status and a figure") << u"status = live and leads >= 5"_s << u"1"_s;
    QTest::newRow("case tells no two names apart") << u"name = AUTUMN"_s << u"2"_s;
    QTest::newRow("an owner by name") << u"owner = \"anna ärmel\""_s << u"1"_s;
    QTest::newRow("an owner by login") << u"owner = anna"_s << u"1"_s;
    QTest::newRow("nobody") << u"owner is missing"_s << u"2 3 4"_s;
    QTest::newRow("one of several channels") << u"channel contains event"_s << u"1"_s;
    QTest::newRow("an amount") << u"spent > '100 EUR'"_s << u"3"_s;
    QTest::newRow("what one costs is missing where there is none") << u"perLead is missing"_s << u"2 4"_s;
    QTest::newRow("a day") << u"starts >= 2026-03-01"_s << u"3"_s;
    QTest::newRow("a comparison with what is missing is not true") << u"not starts < 2026-03-01"_s << u"3"_s;
    QTest::newRow("what happens to leads is not asked here") << u"count(call) > 0"_s << u"condition.unknownField"_s;
}

void TestCampaignList::conditionsFindTheirCampaigns()
{
    QFETCH(QString, where);
    QTEST(asked(where), "numbers");
}

void TestCampaignList::searchLooksThroughNameAimOwnerAndUtm_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("nothing asked finds all") << u" "_s << u"1 2 3 4"_s;
    QTest::newRow("accents do not count") << u"okol"_s << u"3"_s;
    QTest::newRow("an aim") << u"COAST"_s << u"3"_s;
    QTest::newRow("an owner") << u"armel"_s << u"1"_s;
    QTest::newRow("each word must be there") << u"fair coast"_s << u""_s;
    QTest::newRow("wherever it is") << u"fair anna"_s << u"1"_s;
}

void TestCampaignList::searchLooksThroughNameAimOwnerAndUtm()
{
    QFETCH(QString, search);
    QTEST(asked({}, search), "numbers");
}

void TestCampaignList::ordersByOneColumnAfterTheOther_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("falls");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("names by their letters") << u"name"_s << false << QString() << u"2 3 1 4"_s;
    QTest::newRow("a state by how far it is, then the name") << u"status"_s << false << u"name"_s << u"2 3 1 4"_s;
    QTest::newRow("numbers falling, ties by number falling") << u"leads"_s << true << QString() << u"1 3 4 2"_s;
    QTest::newRow("missing values are last when it rises") << u"perLead"_s << false << QString() << u"1 3 2 4"_s;
    QTest::newRow("and when it falls") << u"perLead"_s << true << QString() << u"3 1 4 2"_s;
    QTest::newRow("money, then the name") << u"spent"_s << false << u"name"_s << u"2 4 1 3"_s;
    QTest::newRow("a field that is gone orders nothing") << u"gone"_s << false << QString() << u"1 2 3 4"_s;
}

void TestCampaignList::ordersByOneColumnAfterTheOther()
{
    QFETCH(QString, field);
    QFETCH(bool, falls);
    QFETCH(QString, then);
    QList<std::pair<QString, Qt::SortOrder>> sort{{field, falls ? Qt::DescendingOrder : Qt::AscendingOrder}};
    if (!then.isEmpty())
        sort.append({then, Qt::AscendingOrder});
    QTEST(asked({}, {}, sort), "numbers");
}

void TestCampaignList::groupsAreStretchesOfTheList_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("groups");
    QTest::newRow("a state") << u"status"_s << Qt::AscendingOrder << u"idea 1, live 2, completed 1"_s;
    QTest::newRow("falling") << u"status"_s << Qt::DescendingOrder << u"completed 1, live 2, idea 1"_s;
    QTest::newRow("what is missing is last") << u"owner"_s << Qt::DescendingOrder << u"Anna Ärmel 1,  3"_s;
    QTest::newRow("a day by its month") << u"starts"_s << Qt::AscendingOrder << u"2026-03-01 1,  3"_s;
    QTest::newRow("a number") << u"leads"_s << Qt::DescendingOrder << u"10 1, 4 1, 0 2"_s;
}

void TestCampaignList::groupsAreStretchesOfTheList()
{
    QFETCH(QString, field);
    QFETCH(Qt::SortOrder, order);
    QStringList said;
    for (const RecordGroup &group : campaigns().groups({{}, {}, {{field, order}}, now}, {field, order, {}}))
        said.append(plainText(group.value) + u' ' + QString::number(group.count));
    QTEST(said.join(u", "_s), "groups");
}

void TestCampaignList::figuresAreOfTheirGroup()
{
    const QStringList figures = figuresOf(CampaignList::catalogue().fields());
    QVERIFY(figures.contains(u"leads"_s) && figures.contains(u"spent"_s));
    QVERIFY(!figures.contains(u"perLead"_s)); // Costs of one do not add up.
    const auto groups = campaigns().groups({{}, {}, {{u"status"_s, Qt::AscendingOrder}}, now},
                                           {u"status"_s, Qt::AscendingOrder, {u"leads"_s, u"spent"_s, u"budget"_s}});
    QCOMPARE(groups.size(), 3);
    const RecordGroup &live = groups.at(1);
    QCOMPARE(live.figures[0], numberValue(7));
    QCOMPARE(live.figures[1], FieldValue(Money{25'000, u"EUR"_s}));
    QCOMPARE(live.figures[2], FieldValue(Money{500'000, u"EUR"_s}));
    QVERIFY(isMissing(groups.at(0).figures[2]));
}

void TestCampaignList::everyFieldHasAPlace()
{
    const CampaignList list = campaigns();
    const FieldCatalogue fields = CampaignList::catalogue();
    const QMap<QString, FieldValue> known = list.fields(1);
    for (auto value = known.cbegin(); value != known.cend(); ++value)
        QVERIFY2(fields.find(value.key()), qPrintable(value.key()));
    QCOMPARE(known.size(), fields.keys().size());
    QVERIFY(known.value(u"channel"_s) == FieldValue(u"email, event"_s));
    QVERIFY(list.fields(99).isEmpty());
    QCOMPARE(list.count(), 4);
}

QTEST_GUILESS_MAIN(TestCampaignList)

#include "tst_campaignlist.moc"
