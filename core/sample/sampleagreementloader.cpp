// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/sampleagreementloader.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "sample/samplecalendar.h"
#include "sample/samplecompany.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using namespace std::chrono;

constexpr int agreedWeeksAgo = 10;

/// In office hours; nobody signs at a weekend.
Instant workingMorning(Instant day)
{
    const unsigned of = weekday(floor<days>(day)).c_encoding();
    const auto back = days(of == 6 ? 1 : of == 0 ? 2 : 0);
    return day - back + hours(9);
}

QDate dateOf(Instant instant)
{
    return QDate(1970, 1, 1).addDays(floor<days>(instant).time_since_epoch().count());
}

struct SignedBy
{
    Side side;
    QString comment;
};

/// What binds a side is signed by it.
QList<SignedBy> signersOf(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Definition:
        return {{Side::Marketing, u"We hand over nothing below this."_s},
                {Side::Sales, u"If it stays at this, we take every one."_s}};
    case AgreementKind::ScoreModel: return {{Side::Marketing, {}}, {Side::Sales, {}}};
    case AgreementKind::Ruleset:
    case AgreementKind::SlaPolicy: break;
    }
    return {{Side::Marketing, {}}, {Side::Tele, {}}, {Side::Sales, {}}};
}

} // namespace

Stamp SampleAgreementLoader::by(int user, Instant at) const
{
    return {at, m_stamp.recordedAt, m_users[user]};
}

Result<Agreement> SampleAgreementLoader::agree(AgreementKind kind, const QJsonObject &body, const QString &summary,
                                               Instant at)
{
    const SampleCompany &company = sampleCompany();
    AgreementStore store(m_connection);
    auto agreed = store.create(kind, body, summary, dateOf(at).addDays(longestReviewInterval),
                               by(company.signerOf(Side::Marketing), at));
    Instant next = at;
    for (const SignedBy &one : signersOf(kind)) {
        if (!agreed)
            return agreed;
        next += minutes(50);
        agreed = store.sign(agreed->id, one.side, one.comment, by(company.signerOf(one.side), next));
    }
    return agreed ? store.activate(agreed->id, by(company.signerOf(Side::Marketing), next + minutes(20))) : agreed;
}

Result<AgreementId> SampleAgreementLoader::load(Instant today)
{
    const auto routing = agree(AgreementKind::Ruleset, sampleRouting(), u"Whom the sample's leads go to"_s,
                               workingMorning(SampleCalendar(today).start() - days(3)));
    if (!routing)
        return failure(routing);
    const Instant day = today - agreedWeeksAgo * days(7);
    for (const AgreementKind kind : {AgreementKind::Definition, AgreementKind::ScoreModel, AgreementKind::SlaPolicy}) {
        const auto brought = AgreementLoader(m_connection).answering(kind);
        if (!brought)
            return failure(brought);
        if (auto agreed = agree(kind, brought->body, u"What Baton brings along"_s, workingMorning(day)); !agreed)
            return failure(agreed);
    }
    return routing->id;
}

} // namespace baton
