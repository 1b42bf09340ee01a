// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listrows.h"

#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString inserted(const QString &table, const QString &columns, const QStringList &rows)
{
    return u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns) + rows.join(u", "_s);
}

QString row(const QStringList &values)
{
    return u'(' + values.join(u", "_s) + u')';
}

constexpr int users = 12;
constexpr int accounts = 80;
constexpr int persons = 120;
constexpr int leads = 300;

QStringList people(Lot &lot, Instant now)
{
    QStringList user;
    QStringList roles;
    QStringList absences;
    QStringList limits;
    QStringList members;
    for (int id = 1; id <= users; ++id) {
        const QString name = lot.word() + QString::number(id % 5);
        const QString key = QString::number(id);
        user += row({key, Lot::quoted(name), Lot::quoted(foldedKey(name)), lot.maybe(Lot::quoted(u"u"_s + key)),
                     lot.maybe(Lot::quoted(lot.word() + u"@a.example"_s)), lot.below(3) ? u"TRUE"_s : u"FALSE"_s,
                     u"%1"_s.arg(id * 1000), u"0"_s});
        for (int role = 1; role <= 7; ++role)
            if (lot.below(5) == 0)
                roles += row({key, QString::number(role)});
        for (int absence = lot.below(3); absence > 0; --absence) {
            const qint64 begin = toMillis(now) + 3'600'000LL * (lot.below(200) - 150);
            absences += row({QString::number(absences.size() + 1), key, QString::number(begin),
                             QString::number(begin + 3'600'000LL * (1 + lot.below(100))), u"0"_s});
        }
        if (lot.below(2))
            limits += row({key, lot.maybe(QString::number(1 + lot.below(30)))});
        if (lot.below(3))
            members += row({QString::number(1 + lot.below(3)), key});
    }
    return {
        inserted(u"app_user"_s, u"id, name, name_key, login, email, active, created_at, recorded_at"_s, user),
        inserted(u"user_role"_s, u"user_id, role"_s, roles),
        inserted(u"absence"_s, u"id, user_id, starts_at, ends_at, recorded_at"_s, absences),
        inserted(u"user_capacity"_s, u"user_id, most_open"_s, limits),
        u"INSERT INTO team (id, name, name_key, side) VALUES (1, 'North', 'north', 3), (2, 'tele', 'tele', 2), (3, 'Alpha', 'alpha', 1)"_s,
        inserted(u"team_member"_s, u"team_id, user_id"_s, members)};
}

QStringList companies(Lot &lot)
{
    QStringList account;
    QStringList person;
    for (int id = 1; id <= accounts; ++id) {
        const QString name = lot.word();
        account += row({QString::number(id), Lot::quoted(name), Lot::quoted(foldedKey(name)), lot.maybe(lot.text()),
                        lot.maybe(lot.number(9)), lot.maybe(lot.text()), lot.maybe(lot.number(9)), u"'EUR'"_s,
                        lot.maybe(lot.text()), lot.maybe(lot.text()), lot.number(50), u"0"_s, u"0"_s,
                        lot.below(9) ? u"NULL"_s : u"1"_s});
    }
    for (int id = 1; id <= persons; ++id) {
        const QString name = lot.word();
        person += row({QString::number(id), Lot::quoted(name), Lot::quoted(foldedKey(name)), lot.maybe(lot.text()),
                       lot.maybe(lot.text()), u"0"_s, u"0"_s, u"0"_s});
    }
    return {
        inserted(
            u"account"_s,
            u"id, name, name_key, industry, employees, website, revenue_minor, revenue_currency, country, city, created_at, recorded_at, updated_at, deleted_at"_s,
            account),
        inserted(u"person"_s, u"id, full_name, name_key, email, city, created_at, recorded_at, updated_at"_s, person)};
}

QStringList leadsAndInterests(Lot &lot)
{
    QStringList lead;
    QStringList graded;
    QStringList interest;
    for (int id = 1; id <= leads; ++id) {
        lead += row({QString::number(id), lot.maybe(QString::number(1 + lot.below(persons))),
                     lot.maybe(QString::number(1 + lot.below(accounts))),
                     QString::number(lot.oneOf<int>({1, 3, 9, 21, 23, 24, 25})), lot.instant(),
                     lot.maybe(QString::number(1 + lot.below(users))), lot.maybe(QString::number(1 + lot.below(users))),
                     lot.maybe(lot.number(900'000)), lot.instant(), u"0"_s, u"0"_s, lot.below(7) ? u"NULL"_s : u"1"_s});
        if (lot.below(3))
            graded += row({QString::number(id), u"900"_s, u"0"_s, u"0"_s,
                           Lot::quoted(lot.oneOf<QString>({u"A1"_s, u"A4"_s, u"B2"_s, u"X"_s})), u"0"_s, u"'{}'"_s});
    }
    for (int id = 1; id <= 400; ++id)
        interest += row({QString::number(id), lot.maybe(QString::number(1 + lot.below(leads))),
                         lot.oneOf<QString>({u"901"_s, u"902"_s}), lot.maybe(lot.oneOf<QString>({u"901"_s, u"902"_s})),
                         lot.maybe(lot.text()), lot.maybe(lot.text()), QString::number(1 + lot.below(4)),
                         lot.maybe(u"1"_s), lot.instant(), lot.instant()});
    return {
        u"INSERT INTO agreement (id, kind, version, body, created_at, recorded_at, updated_at) VALUES (900, 2, 99, '{}', 0, 0, 0)"_s,
        u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (901, 1, 'Fair', 'fair', 0, 0), (902, 1, 'web Form', 'web form', 0, 0)"_s,
        u"INSERT INTO channel (id, name, name_key) VALUES (901, 'Event', 'event'), (902, 'search', 'search')"_s,
        inserted(
            u"lead"_s,
            u"id, person_id, account_id, stage, stage_entered_at, tele_owner_id, sales_owner_id, score, created_at, recorded_at, updated_at, deleted_at"_s,
            lead),
        inserted(u"score_snapshot"_s, u"lead_id, agreement_id, fit, engagement, grade, scored_at, contributions"_s,
                 graded),
        inserted(u"interest"_s,
                 u"id, lead_id, source_id, channel_id, kind, campaign, status, batch_id, occurred_at, recorded_at"_s,
                 interest)};
}

QStringList imports(Lot &lot)
{
    QStringList batches;
    for (int id = 1; id <= 12; ++id) {
        QStringList rejects;
        for (int place = 0; place < lot.below(25); ++place) {
            QString reject = u"{\"line\":%1,\"code\":\"%2\""_s.arg(2 + lot.below(40))
                                 .arg(lot.oneOf<QString>({u"email.syntax"_s, u"match.none"_s}));
            if (lot.below(3))
                reject += u",\"column\":\"%1\",\"value\":\"%2\""_s.arg(lot.word(), lot.word());
            rejects += reject + u'}';
        }
        batches += row({QString::number(id), QString::number(lot.below(5) ? 1 : 2), u"2"_s,
                        lot.maybe(lot.oneOf<QString>({u"901"_s, u"902"_s})), Lot::quoted(lot.word() + u".csv"_s),
                        u"0"_s, lot.instant(), lot.maybe(QString::number(1 + lot.below(users))),
                        lot.below(5) ? u"'{\"rejects\":[%1]}'"_s.arg(rejects.join(u',')) : u"'{}'"_s,
                        id > 9 && lot.below(2) ? u"1"_s : u"NULL"_s});
    }
    return {inserted(u"batch"_s,
                     u"id, kind, state, source_id, file_name, occurred_at, recorded_at, actor_id, result, undone_by"_s,
                     batches)};
}

/// Last, so that what was drawn before stays as it is.
QStringList handedAndPlanned(Lot &lot, Instant now)
{
    const auto around = [&lot, now] {
        return QString::number(toMillis(now) + std::chrono::hours(lot.below(200) - 100) / std::chrono::milliseconds(1));
    };
    QStringList handoff;
    QStringList step;
    for (int id = 1; id <= leads; ++id) {
        const QString lead = QString::number(id);
        for (int round = 0; round < lot.below(3); ++round) {
            const QString owner = lot.maybe(QString::number(1 + lot.below(users)));
            handoff +=
                row({QString::number(handoff.size() + 1), lead, u"1"_s, lot.oneOf<QString>({u"2"_s, u"3"_s}), owner,
                     owner == u"NULL"_s ? owner : u"5"_s, QString::number(round + 1), u"5"_s, around(), u"3"_s,
                     lot.below(3) ? u"NULL"_s : u"4"_s, lot.below(6) ? u"NULL"_s : u"4"_s, u"0"_s, u"0"_s, u"0"_s});
        }
        for (int steps = 0; steps < lot.below(3); ++steps)
            step += row({QString::number(step.size() + 1), lead, u"1"_s, lot.oneOf<QString>({u"2"_s, u"3"_s}), around(),
                         lot.below(3) ? u"NULL"_s : u"9"_s, lot.below(6) ? u"NULL"_s : u"9"_s, u"0"_s, u"0"_s, u"0"_s});
    }
    return {
        inserted(
            u"handoff"_s,
            u"id, lead_id, from_side, to_side, owner_id, owned_at, handed_at, respond_due_at, touch_due_at, accepted_at, first_touch_at, rejected_at, created_at, recorded_at, updated_at"_s,
            handoff),
        inserted(u"next_step"_s,
                 u"id, lead_id, kind, side, due_at, done_at, deleted_at, created_at, recorded_at, updated_at"_s, step)};
}

} // namespace

QString Lot::maybe(const QString &value)
{
    return below(4) ? value : u"NULL"_s;
}

QString Lot::instant()
{
    return QString::number(toMillis(m_now) - std::chrono::hours(below(2000)) / std::chrono::milliseconds(1));
}

QString Lot::word()
{
    return word(u"aBäz_9É"_s);
}

QString Lot::word(const QString &letters)
{
    QString word;
    for (int length = 1 + below(3); length > 0; --length)
        word += letters[below(static_cast<int>(letters.size()))];
    return word;
}

QString Lot::quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QStringList listRows(Lot &lot, Instant now)
{
    return people(lot, now) + companies(lot) + leadsAndInterests(lot) + imports(lot) + handedAndPlanned(lot, now);
}

} // namespace baton
