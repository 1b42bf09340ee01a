// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplestories.h"

#include "funnel/stagehistoryrules.h"
#include "sample/samplecompany.h"
#include "sample/sampleleads.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using namespace std::chrono;

bool isWeekend(Instant day)
{
    const unsigned of = weekday(floor<days>(day)).c_encoding();
    return of == 0 || of == 6;
}

/// So many working days after that day, or before it, at that time of day.
Instant workingDay(Instant from, int workingDays, Duration timeOfDay)
{
    const days step(workingDays < 0 ? -1 : 1);
    Instant day = floor<days>(from);
    for (int left = std::abs(workingDays); left > 0 || isWeekend(day);) {
        day += step;
        left -= isWeekend(day) ? 0 : 1;
    }
    return day + timeOfDay;
}

qint64 minorOf(qint64 major, const QString &currency)
{
    return major * static_cast<qint64>(std::pow(10, minorDigits(currency)));
}

int sourceOf(const QString &name)
{
    const QList<SampleSource> &sources = sampleCompany().sources;
    return static_cast<int>(std::ranges::find(sources, name, &SampleSource::name) - sources.begin());
}

int userOf(const QString &login)
{
    const QList<SampleUser> &users = sampleCompany().users;
    return static_cast<int>(std::ranges::find(users, login, &SampleUser::login) - users.begin());
}

/// One lead's story as it is put together, day by day.
class Story
{
public:
    Story(SampleLead &lead, const QString &source)
        : m_lead(lead)
    {
        lead.source = sourceOf(source);
        lead.channel = 0;
        lead.type = LeadType::NewBusiness;
        lead.externalId.clear();
        lead.deal.reset();
        lead.visits.clear();
        lead.interests = {{lead.createdAt, lead.source, lead.channel}};
        lead.followUp = {};
        enter(Stage::Inquiry, lead.createdAt);
        m_lead.visits.last().cause = StageVisit::Cause::Initial;
    }

    void enter(Stage stage, Instant at)
    {
        StageVisit visit;
        visit.stage = stage;
        visit.enteredAt = at;
        m_lead.visits.append(visit);
    }

    /// Something that the person did on the website.
    void comeBack(Instant at, int channel) { m_lead.interests.append({at, 0, channel}); }

    Handoff &handOver(Side from, Side to, Instant at)
    {
        Handoff handoff;
        handoff.from = from;
        handoff.to = to;
        handoff.handedAt = at;
        m_lead.followUp.handoffs.append(handoff);
        return m_lead.followUp.handoffs.last();
    }

    void route(Side side, Instant at) { m_lead.followUp.assignments.append({.at = at, .side = side}); }

    /// Somebody named the owner; nobody where whoever had the lead gave it back.
    void give(Instant at, int owner, const QString &reason)
    {
        const auto cause = owner < 0 ? Assignment::Cause::GivenBack : Assignment::Cause::Assigned;
        m_lead.followUp.assignments.append({at, Side::Sales, owner, {}, {}, cause, reason});
    }

    void reject(Handoff &handoff, Instant at, const QString &note)
    {
        handoff.rejectedAt = at;
        handoff.reason = HandoffReason::WrongTerritory;
        handoff.note = note;
        give(at, -1, note);
    }

    void call(Instant at, Disposition disposition)
    {
        m_lead.followUp.touches.append({at, TouchKind::Call, TouchDirection::Outbound, Side::Tele, disposition});
    }

    void finish()
    {
        renumber(m_lead.visits);
        std::ranges::stable_sort(m_lead.interests, {}, &SampleInterest::at);
        m_lead.updatedAt = std::max(m_lead.visits.last().enteredAt, m_lead.interests.last().at);
    }

private:
    SampleLead &m_lead;
};

Person personOf(Person person, const QString &firstName, const QString &lastName, const QString &email)
{
    person.firstName = firstName;
    person.lastName = lastName;
    person.fullName.clear();
    person.email = email;
    person.birthDate.reset();
    return person;
}

/// A partner brought the largest order in sight; it was handed to sales, and there it lies.
void tellLateHandoff(SampleLead &lead, Instant today, const QString &currency)
{
    lead.person = personOf(std::move(lead.person), u"Ingrid"_s, u"Kaltenbach"_s, u"ingrid@kaltenbach.example"_s);
    lead.person.title = u"Head of Operations"_s;
    lead.person.phone = u"+49 711 5550142"_s;
    lead.person.language = u"de"_s;
    lead.person.address.city = u"Stuttgart"_s;
    lead.person.address.country = u"DE"_s;
    lead.tags = u"key account"_s;
    lead.custom = "{\"budget\":" + QByteArray::number(minorOf(2'400'000, currency))
        + ",\"use_case\":\"New site\",\"wants_newsletter\":1}";
    Story story(lead, u"Partner referrals"_s);
    const Instant qualified = workingDay(today, -7, hours(9) + minutes(12));
    story.enter(Stage::Engaged, lead.createdAt + (qualified - lead.createdAt) / 3);
    story.enter(Stage::Mql, qualified);
    for (const int day : {-10, -9, -8})
        story.comeBack(workingDay(today, day, hours(14) + minutes(35)), day == -9 ? 2 : 0);
    const Instant handed = qualified + minutes(25);
    story.route(Side::Sales, handed);
    story.handOver(Side::Marketing, Side::Sales, handed);
    story.finish();
}

/// Tele did its part within days; sales has passed the lead on ever since.
void tellBouncedLead(SampleLead &lead)
{
    lead.person = personOf(std::move(lead.person), u"Bruno"_s, u"Castellani"_s, u"bruno@castellani.example"_s);
    lead.person.title = u"Managing Director"_s;
    lead.person.phone = u"+39 035 5550178"_s;
    lead.person.language = u"it"_s;
    lead.person.address.city = u"Bergamo"_s;
    lead.person.address.country = u"IT"_s;
    lead.tags.clear();
    lead.custom = "{\"use_case\":\"Replace a tool\",\"wants_newsletter\":1}";
    Story story(lead, u"Website"_s);
    const auto day = [&lead](int workingDays, Duration timeOfDay) {
        return workingDay(lead.createdAt, workingDays, timeOfDay);
    };
    story.enter(Stage::Engaged, day(1, hours(10)));
    story.comeBack(day(1, hours(10)), 0);
    story.enter(Stage::Mql, day(2, hours(9)));
    story.enter(Stage::Tal, day(2, hours(14)));
    story.enter(Stage::Tql, day(4, hours(15)));
    story.enter(Stage::InfoRequested, day(11, hours(16)));
    story.enter(Stage::Tql, day(13, hours(10)));
    story.enter(Stage::Sal, day(14, hours(11)));

    story.route(Side::Tele, day(2, hours(9) + minutes(20)));
    story.handOver(Side::Marketing, Side::Tele, day(2, hours(9) + minutes(20))).acceptedAt = day(2, hours(14));
    story.call(day(3, hours(10)), Disposition::NoAnswer);
    story.call(day(4, hours(14) + minutes(40)), Disposition::Connected);

    story.route(Side::Sales, day(4, hours(15) + minutes(10)));
    story.reject(story.handOver(Side::Tele, Side::Sales, day(4, hours(15) + minutes(10))), day(6, hours(9)),
                 u"Their parent company is in Vienna: Central Europe"_s);
    story.give(day(7, hours(9)), userOf(u"sophie"_s), u"Central Europe, it says"_s);
    story.reject(story.handOver(Side::Tele, Side::Sales, day(7, hours(9))), day(9, hours(12)),
                 u"The plant is in Bergamo: not ours"_s);
    story.give(day(10, hours(9)), userOf(u"zuzanna"_s), u"She speaks Italian"_s);
    Handoff &returned = story.handOver(Side::Tele, Side::Sales, day(10, hours(9)));
    returned.returnedAt = day(11, hours(16));
    returned.reason = HandoffReason::InfoMissing;
    returned.note = u"Who decides, Bergamo or Vienna?"_s;
    story.give(day(13, hours(10) + minutes(5)), userOf(u"ottavia"_s), u"Three have had it by now"_s);
    story.handOver(Side::Tele, Side::Sales, day(13, hours(10) + minutes(5))).acceptedAt = day(14, hours(11));
    story.finish();
    lead.followUp.handoffs.first().firstTouchAt = lead.followUp.touches.first().at;
}

} // namespace

double shareBeforeStory(SampleStory story)
{
    return story == SampleStory::LateHandoff ? 0.7 : 0.4;
}

QString sampleStoryName(SampleStory story)
{
    return story == SampleStory::LateHandoff ? u"Ingrid Kaltenbach"_s : u"Bruno Castellani"_s;
}

Account sampleStoryAccount(SampleStory story, Account account, const QString &currency)
{
    const bool isLate = story == SampleStory::LateHandoff;
    account.name = isLate ? u"Kaltenbach Maschinenbau"_s : u"Officine Castellani"_s;
    account.website = isLate ? u"kaltenbach.example"_s : u"castellani.example"_s;
    account.employees = isLate ? 2'400 : 140;
    account.revenue = Money{minorOf(isLate ? 310'000'000 : 18'000'000, currency), currency};
    account.address.city = isLate ? u"Stuttgart"_s : u"Bergamo"_s;
    account.address.country = isLate ? u"DE"_s : u"IT"_s;
    return account;
}

void tellSampleStory(SampleStory story, SampleLead &lead, Instant today, const QString &currency)
{
    if (story == SampleStory::LateHandoff)
        tellLateHandoff(lead, today, currency);
    else
        tellBouncedLead(lead);
}

} // namespace baton
