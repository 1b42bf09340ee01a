// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffrules.h"
#include "sample/samplecompany.h"
#include "sample/samplejourney.h"
#include "sample/sampleleads.h"
#include "sample/samplenames.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

const Instant today = *instantFromIso(u"2026-11-21");

SampleLeads sample(qint64 count, quint64 seed = 1)
{
    return SampleLeads({count, seed, u"EUR"_s, today});
}

QString digest(const SampleLead &lead)
{
    QStringList parts{lead.person.firstName,    lead.person.lastName,     lead.person.email,
                      lead.person.phone,        lead.person.address.city, QString::fromUtf8(lead.custom),
                      toIsoText(lead.createdAt)};
    for (const StageVisit &visit : lead.visits)
        parts.append(keyOf(visit.stage) + toIsoText(visit.enteredAt) + visit.reason);
    for (const SampleInterest &interest : lead.interests)
        parts.append(QString::number(interest.source * 10 + interest.channel) + toIsoText(interest.at));
    if (lead.deal)
        parts.append(QString::number(lead.deal->amount->minor));
    for (const Handoff &handoff : lead.followUp.handoffs)
        parts.append(toIsoText(handoff.handedAt) + toIsoText(handoff.acceptedAt.value_or(Instant())));
    for (const SampleTouch &touch : lead.followUp.touches)
        parts.append(toIsoText(touch.at) + keyOf(touch.kind));
    return parts.join(u'|');
}

} // namespace

class TestSampleLeads : public QObject
{
    Q_OBJECT

private slots:
    void generatorGivesTheSameNumbersEverywhere();
    void sameSeedGivesTheSameLeads();
    void leadsComeInOrderWithinTwelveWeeks();
    void weekdaysAreBusierThanWeekends();
    void threeOfEachHundredAreDuplicates();
    void duplicatesCanBeRecognised();
    void journeysAreContiguousAndEndByToday();
    void journeysBecomeWhatTheFunnelAllows();
    void betterSourcesConvertBetter();
    void whatIsHandedOverFitsTheJourney();
    void whoeverCameFurtherWasTouched();
    void accountsComeWithTheirFirstLead();
    void companyNamesAreDifferent();
    void smallSamplesStand_data();
    void smallSamplesStand();
};

void TestSampleLeads::generatorGivesTheSameNumbersEverywhere()
{
    SampleRandom random(42, SampleRandom::Purpose::Person, 7);
    const std::array<quint64, 3> numbers{random.next(), random.next(), random.next()};
    SampleRandom again(42, SampleRandom::Purpose::Person, 7);
    for (const quint64 number : numbers)
        QCOMPARE(again.next(), number);
    // Written down, so that another library or machine that draws other numbers is noticed.
    QCOMPARE(numbers[0], quint64(12613115186522088749ULL));
    QCOMPARE(SampleRandom(42, SampleRandom::Purpose::Account, 7).next(), quint64(14259492916223056762ULL));
    QCOMPARE(SampleRandom(1, SampleRandom::Purpose::Time, 0).below(0), qint64(0));
    QCOMPARE(SampleRandom(1, SampleRandom::Purpose::Time, 0).below(1), qint64(0));
}

void TestSampleLeads::sameSeedGivesTheSameLeads()
{
    const SampleLeads first = sample(1000);
    const SampleLeads second = sample(1000);
    const SampleLeads other = sample(1000, 2);
    int different = 0;
    for (qint64 i = 999; i >= 0; --i) {
        QCOMPARE(digest(first.lead(i)), digest(second.lead(i)));
        different += digest(first.lead(i)) != digest(other.lead(i)) ? 1 : 0;
    }
    QCOMPARE(different, 1000);
}

void TestSampleLeads::leadsComeInOrderWithinTwelveWeeks()
{
    const SampleLeads leads = sample(5000);
    Instant before = today - std::chrono::days(7 * SampleCalendar::weeks);
    for (qint64 i = 0; i < leads.count(); ++i) {
        const Instant at = leads.lead(i).createdAt;
        QVERIFY2(before <= at && at < today, qPrintable(toIsoText(at)));
        before = at;
    }
    QVERIFY(leads.lead(0).createdAt < today - std::chrono::days(80));
    QVERIFY(leads.lead(4999).createdAt > today - std::chrono::days(2));
}

void TestSampleLeads::weekdaysAreBusierThanWeekends()
{
    const SampleLeads leads = sample(10'000);
    std::array<int, 7> byDay{};
    for (qint64 i = 0; i < leads.count(); ++i)
        ++byDay[std::chrono::weekday(std::chrono::floor<std::chrono::days>(leads.lead(i).createdAt)).c_encoding()];
    for (const size_t workday : {1U, 2U, 3U, 4U, 5U}) {
        QVERIFY(byDay[workday] > 2 * byDay[0]);
        QVERIFY(byDay[workday] > 2 * byDay[6]);
    }
}

void TestSampleLeads::threeOfEachHundredAreDuplicates()
{
    const SampleLeads leads = sample(10'000);
    for (qint64 hundred = 0; hundred < 10'000; hundred += 100) {
        int duplicates = 0;
        for (qint64 i = hundred; i < hundred + 100; ++i)
            duplicates += leads.isDuplicate(i) ? 1 : 0;
        QCOMPARE(duplicates, 3);
    }
}

void TestSampleLeads::duplicatesCanBeRecognised()
{
    const SampleLeads leads = sample(10'000);
    int rewritten = 0;
    int sharing = 0;
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        QCOMPARE(lead.original != i, leads.isDuplicate(i));
        if (lead.original == i)
            continue;
        QVERIFY(lead.original < i);
        QVERIFY(!leads.isDuplicate(lead.original));
        const Person person = leads.lead(lead.original).person;
        const bool sameEmail = !person.email.isEmpty() && person.email.toLower() == lead.person.email.toLower();
        const bool samePhone = !person.phone.isEmpty() && phoneKey(person.phone) == phoneKey(lead.person.phone);
        QVERIFY(sameEmail || samePhone);
        rewritten += displayName(person) != displayName(lead.person) ? 1 : 0;
        sharing += sameEmail ? 1 : 0;
    }
    QVERIFY(rewritten > 200);
    QVERIFY(sharing > 150);
}

void TestSampleLeads::journeysAreContiguousAndEndByToday()
{
    const SampleLeads leads = sample(5000);
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        QCOMPARE(lead.visits.first().enteredAt, lead.createdAt);
        QCOMPARE(lead.visits.first().stage, Stage::Inquiry);
        for (qsizetype v = 0; v < lead.visits.size(); ++v) {
            const StageVisit &visit = lead.visits[v];
            QCOMPARE(visit.seq, static_cast<int>(v) + 1);
            QVERIFY(visit.enteredAt <= today);
            QVERIFY(!visit.inconsistent);
            const bool isLast = v + 1 == lead.visits.size();
            QCOMPARE(visit.leftAt, isLast ? std::nullopt : std::optional(lead.visits[v + 1].enteredAt));
        }
        QCOMPARE(lead.interests.first().at, lead.createdAt);
        QCOMPARE(lead.interests.first().channel, lead.channel);
        QVERIFY(lead.interests.last().at <= today);
        QVERIFY(lead.updatedAt <= today);
    }
}

void TestSampleLeads::journeysBecomeWhatTheFunnelAllows()
{
    const SampleLeads leads = sample(5000);
    QSet<Stage> seen;
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        std::optional<int> before;
        for (const StageVisit &visit : lead.visits) {
            seen.insert(visit.stage);
            const auto order = successOrder(visit.stage);
            const bool goesBack = order && before && *order < *before;
            QCOMPARE(visit.cause == StageVisit::Cause::Recycle, goesBack);
            const bool needsReason = goesBack || visit.stage == Stage::Recycled || visit.stage == Stage::Disqualified
                || visit.stage == Stage::Lost;
            QVERIFY(!needsReason || !visit.reason.isEmpty());
            if (order)
                before = order;
        }
        const bool hasOpportunity =
            std::ranges::any_of(lead.visits, [](const StageVisit &visit) { return visit.stage == Stage::Opportunity; });
        QCOMPARE(lead.deal.has_value(), hasOpportunity);
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(allStages.size()));
}

void TestSampleLeads::betterSourcesConvertBetter()
{
    const SampleLeads leads = sample(20'000);
    const auto &sources = sampleCompany().sources;
    QList<int> all(sources.size());
    QList<int> qualified(sources.size());
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        ++all[lead.source];
        qualified[lead.source] +=
            std::ranges::any_of(lead.visits, [](const StageVisit &visit) { return visit.stage == Stage::Mql; }) ? 1 : 0;
    }
    const auto rateOf = [&](const QString &name) {
        const auto at = std::ranges::find(sources, name, &SampleSource::name) - sources.begin();
        return static_cast<double>(qualified[at]) / all[at];
    };
    QVERIFY(rateOf(u"Partner referrals"_s) > rateOf(u"Website"_s) + 0.1);
    QVERIFY(rateOf(u"Website"_s) > rateOf(u"Purchased list 2026"_s) + 0.1);
}

/// Each move to the receiving side is the acceptance of a hand-off, and the order of all instants is a possible one.
void TestSampleLeads::whatIsHandedOverFitsTheJourney()
{
    const SampleLeads leads = sample(5000);
    QSet<QString> buckets;
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        Instant before = lead.createdAt;
        QSet<Instant::rep> accepted;
        for (qsizetype h = 0; h < lead.followUp.handoffs.size(); ++h) {
            const Handoff &handoff = lead.followUp.handoffs[h];
            QVERIFY(handoff.from < handoff.to && handoff.handedAt >= before);
            before = handoff.handedAt;
            QVERIFY(h + 1 == lead.followUp.handoffs.size() || !handoff.isOpen());
            QVERIFY(!handoff.rejectedAt || handoff.reason);
            QVERIFY(!(handoff.rejectedAt && handoff.returnedAt));
            for (const auto &at : {handoff.acceptedAt, handoff.rejectedAt, handoff.returnedAt, handoff.firstTouchAt})
                QVERIFY(!at || (*at >= handoff.handedAt && *at <= today));
            if (handoff.acceptedAt)
                accepted.insert(handoff.acceptedAt->time_since_epoch().count());
            buckets.insert(keyOf(bucketOf(handoff, OwnerState::Active, today)));
        }
        for (qsizetype v = 1; v < lead.visits.size(); ++v)
            if (passageOf(lead.visits[v - 1].stage, lead.visits[v].stage))
                QVERIFY(accepted.contains(lead.visits[v].enteredAt.time_since_epoch().count()));
    }
    // Without deadlines yet, an answer that is missing has expired.
    for (const QString &bucket : {u"rejected"_s, u"returned"_s, u"worked"_s, u"acceptedUntouched"_s, u"expired"_s})
        QVERIFY2(buckets.contains(bucket), qPrintable(bucket));
}

void TestSampleLeads::whoeverCameFurtherWasTouched()
{
    const SampleLeads leads = sample(5000);
    int qualified = 0;
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        for (qsizetype v = 1; v < lead.visits.size(); ++v) {
            if (lead.visits[v].stage != Stage::Tql || lead.visits[v - 1].stage != Stage::Tal)
                continue;
            ++qualified;
            QVERIFY(std::ranges::any_of(lead.followUp.touches, [&](const SampleTouch &touch) {
                return touch.side == Side::Tele && touch.at <= lead.visits[v].enteredAt;
            }));
        }
    }
    QVERIFY(qualified > 200);
}

void TestSampleLeads::accountsComeWithTheirFirstLead()
{
    const SampleLeads leads = sample(500);
    for (qint64 i = 0; i < leads.count(); ++i) {
        const SampleLead lead = leads.lead(i);
        if (lead.account) {
            QVERIFY(*lead.account < SampleLeads::accountsFor(i + 1));
            QVERIFY(leads.account(*lead.account).createdAt <= lead.createdAt);
        }
        if (SampleLeads::accountsFor(i + 1) > SampleLeads::accountsFor(i))
            QCOMPARE(leads.account(SampleLeads::accountsFor(i)).createdAt, lead.createdAt);
    }
}

void TestSampleLeads::companyNamesAreDifferent()
{
    QSet<QString> domains;
    for (qint64 i = 0; i < 30'000; ++i)
        domains.insert(sampleCompanyName(i, u"DE"_s).domain);
    QCOMPARE(domains.size(), 30'000);
    // The syllables begin anew: a numeral tells the second round from the first.
    const qint64 round = 32 * 32 * 24 * 20;
    QCOMPARE(sampleCompanyName(round, u"DE"_s).domain, QString(sampleCompanyName(0, u"DE"_s).domain + u"-ii"_s));
}

void TestSampleLeads::smallSamplesStand_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("one lead") << qint64(1);
    QTest::newRow("two leads") << qint64(2);
    QTest::newRow("nine leads, before the first duplicate") << qint64(9);
    QTest::newRow("forty leads") << qint64(40);
}

void TestSampleLeads::smallSamplesStand()
{
    QFETCH(qint64, count);
    const SampleLeads leads = sample(count);
    for (qint64 i = 0; i < count; ++i) {
        const SampleLead lead = leads.lead(i);
        QVERIFY(!displayName(lead.person).isEmpty());
        QVERIFY(!lead.person.email.isEmpty() || !lead.person.phone.isEmpty());
        QVERIFY(lead.person.email.isEmpty() || lead.person.email.endsWith(u".example", Qt::CaseInsensitive));
    }
}

QTEST_GUILESS_MAIN(TestSampleLeads)
#include "tst_sampleleads.moc"
