// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementhistory.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "history/eventlog.h"
#include "storage/connection.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "storage/writability.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

Agreement draft(AgreementKind kind, const QList<Side> &sides, std::optional<QDate> review)
{
    Agreement agreement;
    agreement.kind = kind;
    agreement.version = 1;
    agreement.reviewDue = review;
    for (const Side side : sides)
        agreement.signatures.append({side, UserId(1), {}, {}});
    return agreement;
}

} // namespace

class TestAgreements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void activationNeedsBothSidesAndAReview_data();
    void activationNeedsBothSidesAndAReview();
    void aSignatureIsOfSomebodyOfThatSide_data();
    void aSignatureIsOfSomebodyOfThatSide();
    void onAServerOnlyWhoeverSignedInSigns();
    void versionsFollowEachOther();
    void editingTakesTheSignaturesAway();
    void whatCountsIsNeverEdited();
    void aStaleDraftIsAConflict();
    void everyStepIsLogged();
    void progressIsTold_data();
    void progressIsTold();
    void whatCanOnlyBeReadSaysSo();

private:
    Stamp stamp(std::chrono::milliseconds after = 0ms) { return {m_now + after, m_now + after + 5s, UserId()}; }

    Instant m_now = fromMillis(1'700'000'000'000); // 2023-11-14
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
};

void TestAgreements::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    FixedClock clock(m_now);
    BATON_VERIFY(Workspace::create(m_test->location(), {}, clock));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    auto transaction = Transaction::begin(*m_connection, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    m_transaction = std::move(*transaction);
}

void TestAgreements::cleanup()
{
    m_transaction.reset();
    m_connection.reset();
    m_test.reset();
}

void TestAgreements::activationNeedsBothSidesAndAReview_data()
{
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<QString>("code");
    const QDate today(2026, 11, 22);
    const auto row = [](const char *name, const Agreement &agreement, const char *code) {
        QTest::newRow(name) << agreement << QString::fromLatin1(code);
    };
    const QList<Side> both{Side::Marketing, Side::Sales};
    using enum AgreementKind;
    row("signed by both, no review", draft(Definition, both, {}), "");
    row("signed by both, review today", draft(Definition, both, today), "");
    row("signed by both, review in 183 days", draft(Definition, both, today.addDays(183)), "");
    row("signed by both, review in 184 days", draft(Definition, both, today.addDays(184)), "agreement.reviewTooLate");
    row("signed by both, review yesterday", draft(Definition, both, today.addDays(-1)), "agreement.reviewPast");
    row("signed by nobody", draft(Definition, {}, {}), "agreement.unsigned");
    row("signed by marketing alone", draft(Definition, {Side::Marketing}, {}), "agreement.unsigned");
    row("signed by sales alone", draft(Definition, {Side::Sales}, {}), "agreement.unsigned");
    row("signed by marketing and tele", draft(Definition, {Side::Marketing, Side::Tele}, {}), "agreement.unsigned");
    row("signed by all three", draft(Definition, {Side::Marketing, Side::Tele, Side::Sales}, {}), "");
    row("a score model that nobody has signed", draft(ScoreModel, {}, {}), "agreement.unsigned");
    row("a score model that marketing has signed", draft(ScoreModel, {Side::Marketing}, {}), "agreement.unsigned");
    row("a score model that sales has signed", draft(ScoreModel, {Side::Sales}, {}), "");
    row("routing rules that nobody has signed", draft(Ruleset, {}, {}), "");
    row("promises that marketing alone has signed", draft(SlaPolicy, {Side::Marketing}, {}), "agreement.unsigned");
    row("promises of two sides that both have signed", draft(SlaPolicy, both, {}), "");
    const QJsonObject ofTele{{u"commitments"_s, QJsonArray{QJsonObject{{u"party"_s, u"tele"_s}}}}};
    Agreement promised = draft(SlaPolicy, both, {});
    promised.body = ofTele;
    row("promises of tele that tele has not signed", promised, "agreement.unsigned");
    promised = draft(SlaPolicy, {Side::Marketing, Side::Tele, Side::Sales}, {});
    promised.body = ofTele;
    row("promises of tele that all three have signed", promised, "");
    Agreement active = draft(Definition, both, {});
    active.state = AgreementState::Active;
    row("active already", active, "agreement.notDraft");
    active.state = AgreementState::Superseded;
    row("superseded", active, "agreement.notDraft");
}

void TestAgreements::activationNeedsBothSidesAndAReview()
{
    QFETCH(Agreement, agreement);
    QFETCH(QString, code);
    QCOMPARE(codeOf(checkActivation(agreement, QDate(2026, 11, 22))), code);
}

void TestAgreements::aSignatureIsOfSomebodyOfThatSide_data()
{
    QTest::addColumn<int>("signer");
    QTest::addColumn<baton::Side>("side");
    QTest::addColumn<bool>("isAlone");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int signer, Side side, const char *code) {
        QTest::newRow(name) << signer << side << false << QString::fromLatin1(code);
    };
    row("nobody", 0, Side::Sales, "agreement.nobody");
    row("somebody unknown", 9, Side::Sales, "agreement.nobody");
    row("marketing for itself, again", 1, Side::Marketing, "");
    row("marketing for sales", 1, Side::Sales, "agreement.otherSide");
    row("marketing's operations for marketing", 2, Side::Marketing, "agreement.otherSide");
    row("a rep for sales", 3, Side::Sales, "");
    row("a rep for marketing", 3, Side::Marketing, "agreement.otherSide");
    row("a rep for the team of tele that he is in", 3, Side::Tele, "");
    row("somebody of both for sales, after marketing", 4, Side::Sales, "agreement.sameSigner");
    row("somebody of both for marketing, again", 4, Side::Marketing, "");
    row("somebody without any role for sales", 5, Side::Sales, "");
    QTest::newRow("the only person for marketing") << 3 << Side::Marketing << true << QString();
    QTest::newRow("the only person for sales") << 3 << Side::Sales << true << QString();
    QTest::newRow("nobody where there is but one person") << 0 << Side::Sales << true << u"agreement.nobody"_s;
}

void TestAgreements::aSignatureIsOfSomebodyOfThatSide()
{
    QFETCH(int, signer);
    QFETCH(baton::Side, side);
    QFETCH(bool, isAlone);
    QList<User> users;
    for (const Roles &roles : {Roles{Role::Marketing}, Roles{Role::Ops}, Roles{Role::Rep},
                               Roles{Role::Marketing, Role::SalesManager}, Roles()}) {
        User user;
        user.id = UserId(users.size() + 1);
        user.roles = roles;
        user.active = !isAlone || roles == Roles{Role::Rep};
        users.append(user);
    }
    QCOMPARE(codeOf(checkSigner(draft(AgreementKind::Definition, {}, {}), side, {}, {}, {})), QString());
    Team callers;
    callers.side = Side::Tele;
    callers.members = {UserId(3)};
    Agreement agreement = draft(AgreementKind::Definition, {}, {});
    agreement.signatures = {{Side::Marketing, signer == 4 || isAlone ? UserId(signer) : UserId(1), {}, {}}};
    QTEST(codeOf(checkSigner(agreement, side, UserId(signer), users, {callers})), "code");
}

void TestAgreements::onAServerOnlyWhoeverSignedInSigns()
{
    AgreementHistory history;
    for (const auto &[id, role] :
         {std::pair(1, Role::Rep), std::pair(2, Role::SalesManager), std::pair(3, Role::Marketing)}) {
        User one;
        one.id = UserId(id);
        one.active = true;
        one.roles = {role};
        history.users.append(one);
    }
    const auto signers = [&history](Side side) {
        QList<qint64> ids;
        for (const User &one : history.signersOf(draft(AgreementKind::Definition, {}, {}), side))
            ids.append(one.id.value());
        return ids;
    };
    QCOMPARE(signers(Side::Sales), (QList<qint64>{1, 2})); // In a file, where nobody signs in.
    history.signedIn = UserId(2);
    QCOMPARE(signers(Side::Sales), QList<qint64>{2});
    QCOMPARE(signers(Side::Marketing), QList<qint64>());
}

void TestAgreements::versionsFollowEachOther()
{
    AgreementStore store(*m_connection);
    QVERIFY(!(*store.active(AgreementKind::Ruleset)).has_value());
    const auto first = store.create(AgreementKind::Ruleset, {{u"a"_s, 1}}, u"first"_s, {}, stamp());
    BATON_VERIFY(first);
    const auto second = store.create(AgreementKind::Ruleset, {{u"a"_s, 2}}, u"second"_s, {}, stamp());
    BATON_VERIFY(second);
    QCOMPARE(first->version, 1);
    QCOMPARE(second->version, 2);
    QCOMPARE(store.create(AgreementKind::SlaPolicy, {}, {}, {}, stamp())->version, 1);

    BATON_VERIFY(store.activate(first->id, stamp(1h)));
    BATON_VERIFY(store.activate(second->id, stamp(2h)));
    const auto versions = store.versions(AgreementKind::Ruleset);
    BATON_VERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->at(0).state, AgreementState::Superseded);
    QCOMPARE(versions->at(0).effectiveTo, std::optional(m_now + 2h));
    QCOMPARE(versions->at(1).state, AgreementState::Active);
    QCOMPARE((*store.active(AgreementKind::Ruleset))->version, 2);
    QVERIFY(!(*store.activeAt(AgreementKind::Ruleset, m_now)).has_value());
    QCOMPARE((*store.activeAt(AgreementKind::Ruleset, m_now + 2h - 1ms))->version, 1);
    QCOMPARE((*store.activeAt(AgreementKind::Ruleset, m_now + 2h))->version, 2);
    QCOMPARE(store.byVersion(AgreementKind::Ruleset, 1)->body[u"a"_s].toInt(), 1);
    QCOMPARE(codeOf(store.byVersion(AgreementKind::Ruleset, 3)), u"agreement.unknown"_s);
}

void TestAgreements::editingTakesTheSignaturesAway()
{
    AgreementStore store(*m_connection);
    auto made = store.create(AgreementKind::Definition, {{u"a"_s, 1}}, {}, {}, stamp());
    BATON_VERIFY(made);
    QCOMPARE(codeOf(store.activate(made->id, stamp())), u"agreement.unsigned"_s);
    QCOMPARE(codeOf(store.sign(made->id, Side::Shared, {}, stamp())), u"agreement.side"_s);
    BATON_VERIFY(store.sign(made->id, Side::Sales, {}, stamp()));
    const auto both = store.sign(made->id, Side::Marketing, u"as agreed"_s, stamp());
    BATON_VERIFY(both);
    QCOMPARE(both->signatures.size(), 2);
    QCOMPARE(both->signatures.first(), (Signature{Side::Marketing, UserId(), m_now, u"as agreed"_s}));
    Agreement changed = *both;
    changed.body = {{u"a"_s, 2}};
    const auto updated = store.update(changed, stamp());
    BATON_VERIFY(updated);
    QVERIFY(updated->signatures.isEmpty());
    QCOMPARE(codeOf(store.activate(made->id, stamp())), u"agreement.unsigned"_s);
}

void TestAgreements::whatCountsIsNeverEdited()
{
    AgreementStore store(*m_connection);
    auto made = store.create(AgreementKind::ScoreModel, {{u"a"_s, 1}}, {}, {}, stamp());
    BATON_VERIFY(made);
    BATON_VERIFY(store.sign(made->id, Side::Sales, {}, stamp()));
    const auto active = store.activate(made->id, stamp());
    BATON_VERIFY(active);
    Agreement changed = *active;
    changed.body = {};
    QCOMPARE(codeOf(store.update(changed, stamp())), u"agreement.notDraft"_s);
    QCOMPARE(codeOf(store.sign(made->id, Side::Sales, {}, stamp())), u"agreement.notDraft"_s);
    QCOMPARE(codeOf(store.activate(made->id, stamp())), u"agreement.notDraft"_s);
    QCOMPARE(store.byId(made->id)->body[u"a"_s].toInt(), 1);
}

void TestAgreements::aStaleDraftIsAConflict()
{
    AgreementStore store(*m_connection);
    auto made = store.create(AgreementKind::ScoreModel, {{u"a"_s, 1}}, {}, {}, stamp());
    BATON_VERIFY(made);
    BATON_VERIFY(store.update(*made, stamp()));
    QCOMPARE(codeOf(store.update(*made, stamp())), u"agreement.conflict"_s);
}

void TestAgreements::everyStepIsLogged()
{
    AgreementStore store(*m_connection);
    auto made = store.create(AgreementKind::ScoreModel, {}, {}, {}, stamp());
    BATON_VERIFY(made);
    BATON_VERIFY(store.update(*made, stamp()));
    BATON_VERIFY(store.sign(made->id, Side::Sales, {}, stamp()));
    BATON_VERIFY(store.activate(made->id, stamp()));
    const auto events = EventLog(*m_connection).of(Entity::Agreement, made->id.value());
    BATON_VERIFY(events);
    QList<Verb> verbs;
    for (const Event &event : *events)
        verbs.prepend(event.verb);
    QCOMPARE(verbs, (QList<Verb>{Verb::Created, Verb::Changed, Verb::Signed, Verb::Activated}));
}

void TestAgreements::progressIsTold_data()
{
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<int>("progress");
    const auto row = [](const char *name, Agreement agreement, AgreementProgress progress) {
        agreement.id = AgreementId(1);
        QTest::newRow(name) << agreement << static_cast<int>(progress);
    };
    using enum AgreementKind;
    const QList<Side> both{Side::Marketing, Side::Sales};
    row("a definition that nobody has signed", draft(Definition, {}, {}), AgreementProgress::Draft);
    row("a definition that one side has signed", draft(Definition, {Side::Sales}, {}), AgreementProgress::InReview);
    row("a definition that tele has signed, too", draft(Definition, {Side::Tele, Side::Sales}, {}),
        AgreementProgress::InReview);
    row("a definition that both sides have signed", draft(Definition, both, {}), AgreementProgress::Signed);
    row("routing rules that nobody has to sign", draft(Ruleset, {}, {}), AgreementProgress::Draft);
    row("routing rules that somebody has signed", draft(Ruleset, {Side::Tele}, {}), AgreementProgress::Signed);
    Agreement counting = draft(Definition, both, {});
    counting.state = AgreementState::Active;
    row("one that counts", counting, AgreementProgress::Active);
    counting.state = AgreementState::Superseded;
    row("one that counted", counting, AgreementProgress::Superseded);
    QTest::newRow("what Baton brings along")
        << draft(Definition, {}, {}) << static_cast<int>(AgreementProgress::Shipped);
}

void TestAgreements::progressIsTold()
{
    QFETCH(Agreement, agreement);
    QTEST(static_cast<int>(progressOf(agreement)), "progress");
}

void TestAgreements::whatCanOnlyBeReadSaysSo()
{
    const auto here = isWritable(*m_connection);
    BATON_VERIFY(here);
    QVERIFY(*here);
    const auto reading = Connection::open(m_test->location(), Connection::Access::ReadOnly);
    BATON_VERIFY(reading);
    const auto there = isWritable(**reading);
    BATON_VERIFY(there);
    QVERIFY(!*there);
}

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
