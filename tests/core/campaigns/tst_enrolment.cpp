// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignreport.h"
#include "campaigns/campaignstore.h"
#include "campaigns/enrolmentservice.h"
#include "capture/importundo.h"
#include "leads/leadcachereport.h"
#include "leads/leadquestionsql.h"
#include "leads/leadstore.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'772'409'600'000); // 2026-03-02 00:00 UTC.
constexpr std::chrono::hours day{24};

} // namespace

/// Leads that are added to campaigns by hand, on both databases: what it writes, what it refuses, the way back.
class TestEnrolment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void leadsBelongToACampaignAndBack();
    void whoBelongsToItAlreadyIsLeftOut();
    void onlyWhoHasNoCampaignIsCountedAnew();
    void aNameThatIsAnothersTextIsNotUsed();
    void aCampaignThatIsOverTakesNobody_data();
    void aCampaignThatIsOverTakesNobody();
    void portionsAreOneBatch();
    void whatIsDoneAgainIsAsOldAsItWas();
    void whatFollowsIsPartOfIt();

private:
    template<typename T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    void run(const QString &sql);
    Campaign made(const QString &name, const QString &utm = {}, CampaignStatus status = CampaignStatus::Live);
    Enrolled enrol(const Enrolment &wish) { return need(m_service->enrol(wish).result()); }
    QString refusal(const Enrolment &wish);
    QStringList interests();
    QStringList sourced();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start + 10 * day};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<EnrolmentService> m_service;
    std::unique_ptr<UndoService> m_undo;
};

void TestEnrolment::init()
{
    QFETCH_GLOBAL(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_clock.set(start + 10 * day);
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = need(Workspace::create(m_test->location(), {}, m_clock));
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    m_service = std::make_unique<EnrolmentService>(*m_database, *m_author);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    run(u"INSERT INTO source (id, name, name_key, type, lawful_basis, created_at, recorded_at) "
        "VALUES (900, 'Fair', 'fair', 3, 0, 0, 0)"_s);
    run(u"INSERT INTO lead (id, source_id, stage, stage_entered_at, created_at, recorded_at, updated_at) VALUES "
        "(1, 900, 1, 0, 0, 0, 0), (2, NULL, 1, 0, 0, 0, 0), (3, 900, 1, 0, 0, 0, 0)"_s);
    run(u"INSERT INTO event_log (id, occurred_at, recorded_at, entity, entity_id, revision, verb) "
        "SELECT 1000 + id, 0, 0, 1, id, 1, 1 FROM lead"_s);
    run(u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) "
        "SELECT id, 1, 1, 0, FALSE, 1, 0 FROM lead"_s);
    need(m_database
             ->write([](Connection &connection) {
                 return LeadStore(connection).reindex({LeadId(1), LeadId(2), LeadId(3)});
             })
             .result());
}

void TestEnrolment::cleanup()
{
    // Whatever a test did, the workspace keeps its promises.
    if (m_database && !QTest::currentTestFailed()) {
        const auto checked =
            need(m_database->read([](Connection &connection) { return checkWorkspace(connection); }).result());
        QVERIFY2(checked.isOk(),
                 checked.isOk() ? ""
                                : qPrintable(checked.problems.first().kind + u' ' + checked.problems.first().where));
    }
    m_undo.reset();
    m_service.reset();
    m_author.reset();
    m_database.reset();
    m_test.reset();
}

void TestEnrolment::run(const QString &sql)
{
    const auto done = m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result();
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

Campaign TestEnrolment::made(const QString &name, const QString &utm, CampaignStatus status)
{
    Campaign campaign;
    campaign.name = name;
    campaign.utmCampaign = utm;
    campaign.currency = u"EUR"_s;
    const auto change = need(m_database
                                 ->write([campaign, stamp = m_author->stamp()](Connection &connection) {
                                     return CampaignStore(connection).create(campaign, stamp);
                                 })
                                 .result());
    run(u"UPDATE campaign SET status = %1 WHERE id = %2"_s.arg(static_cast<int>(status)).arg(change.record.id.value()));
    return change.record;
}

QString TestEnrolment::refusal(const Enrolment &wish)
{
    const auto enrolled = m_service->enrol(wish).result();
    return enrolled ? QString() : enrolled.error().code;
}

// "1 Fair campaign Spring fair" for each.
QStringList TestEnrolment::interests()
{
    return need(
        m_database
            ->read([](Connection &connection) {
                return connection.select(
                    u"SELECT i.lead_id, s.name, i.kind, i.campaign FROM interest i JOIN source s ON s.id = i.source_id "
                    "ORDER BY i.lead_id, i.id"_s,
                    {}, [](const Row &row) {
                        return QStringList{QString::number(row.integer(0)), row.text(1), row.text(2), row.text(3)}.join(
                            u' ');
                    });
            })
            .result());
}

// "Spring fair 2" for each: how many leads it is said to have brought.
QStringList TestEnrolment::sourced()
{
    const auto figures = need(m_database
                                  ->read([now = m_clock.now()](Connection &connection) {
                                      const FieldCatalogue catalogue = leadCatalogue();
                                      return CampaignReport(connection, catalogue).figures({{now, {}}, {}});
                                  })
                                  .result());
    QStringList found;
    for (const CampaignResult &result : figures.campaigns)
        found.append(result.campaign.name + u' ' + QString::number(result.leads));
    return found;
}

void TestEnrolment::leadsBelongToACampaignAndBack()
{
    const Campaign fair = made(u"Spring fair"_s, u"spring"_s);
    const Enrolled enrolled = enrol({fair.id, {LeadId(1), LeadId(2)}});
    QCOMPARE(enrolled.done, (QList<LeadId>{LeadId(1), LeadId(2)}));
    QCOMPARE(interests(), (QStringList{u"1 Fair campaign Spring fair"_s, u"2 Added by hand campaign Spring fair"_s}));
    QCOMPARE(sourced(), QStringList{u"Spring fair 2"_s});
    const auto undone = need(m_undo->undo(enrolled.batch).result());
    QCOMPARE(undone.rows, qint64(2));
    QCOMPARE(interests(), QStringList());
    QCOMPARE(sourced(), QStringList{u"Spring fair 0"_s});
}

void TestEnrolment::whoBelongsToItAlreadyIsLeftOut()
{
    const Campaign fair = made(u"Spring fair"_s, u"spring"_s);
    run(u"INSERT INTO interest (id, lead_id, source_id, campaign, occurred_at, recorded_at) "
        "VALUES (900, 1, 900, 'SPRING', 0, 0)"_s); // As a form brought it.
    const Enrolled enrolled = enrol({fair.id, {LeadId(1), LeadId(3), LeadId(77)}});
    QCOMPARE(enrolled.done, QList<LeadId>{LeadId(3)});
    QCOMPARE(enrolled.refused.size(), 2);
    QCOMPARE(enrolled.refused[0].second.code, u"enrolment.already"_s);
    QCOMPARE(enrolled.refused[1].second.code, u"lead.unknown"_s);
    const Enrolled again = enrol({fair.id, {LeadId(3)}});
    QVERIFY(again.done.isEmpty());
    QVERIFY(!again.batch.isValid());
    QCOMPARE(interests().size(), 2);
}

void TestEnrolment::onlyWhoHasNoCampaignIsCountedAnew()
{
    const Campaign fair = made(u"Spring fair"_s);
    const Campaign mails = made(u"Winter mails"_s);
    enrol({fair.id, {LeadId(1)}});
    m_clock.set(start + 11 * day);
    enrol({mails.id, {LeadId(1), LeadId(2)}});
    QCOMPARE(sourced(), (QStringList{u"Spring fair 1"_s, u"Winter mails 1"_s}));
}

void TestEnrolment::aNameThatIsAnothersTextIsNotUsed()
{
    const Campaign winter = made(u"Winter"_s, u"cold"_s);
    made(u"Snow"_s, u"heron"_s);
    run(u"UPDATE campaign SET utm_campaign = 'winter' WHERE name = 'Snow'"_s);
    enrol({winter.id, {LeadId(1)}});
    QCOMPARE(interests(), QStringList{u"1 Fair campaign cold"_s});
}

void TestEnrolment::aCampaignThatIsOverTakesNobody_data()
{
    QTest::addColumn<CampaignStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("planned") << CampaignStatus::Planned << QString();
    QTest::newRow("paused") << CampaignStatus::Paused << QString();
    QTest::newRow("completed") << CampaignStatus::Completed << u"enrolment.ended"_s;
    QTest::newRow("reviewed") << CampaignStatus::Reviewed << u"enrolment.ended"_s;
    QTest::newRow("cancelled") << CampaignStatus::Cancelled << u"enrolment.ended"_s;
}

void TestEnrolment::aCampaignThatIsOverTakesNobody()
{
    QFETCH(CampaignStatus, status);
    made(u"Runs"_s);
    const Campaign campaign = made(u"Fair"_s, {}, status);
    QTEST(refusal({campaign.id, {LeadId(1)}}), "code");
    const auto open = need(m_service->open().result());
    QCOMPARE(open.size(), isOver(status) ? 1 : 2);
    QCOMPARE(open.first().name, u"Runs"_s);
    QCOMPARE(refusal({CampaignId(99), {LeadId(1)}}), u"campaign.unknown"_s);
    QCOMPARE(refusal({campaign.id, QList<LeadId>(Enrolment::mostLeads + 1, LeadId(1))}), u"enrolment.tooMany"_s);
}

void TestEnrolment::portionsAreOneBatch()
{
    const Campaign fair = made(u"Spring fair"_s);
    const Enrolled first = enrol({fair.id, {LeadId(1)}});
    const Enrolled second = enrol({fair.id, {LeadId(2)}, {}, first.batch});
    QCOMPARE(second.batch, first.batch);
    need(m_undo->undo(first.batch).result());
    QCOMPARE(interests(), QStringList());
    QCOMPARE(refusal({fair.id, {LeadId(3)}, {}, first.batch}), u"batch.takenBack"_s);
}

void TestEnrolment::whatIsDoneAgainIsAsOldAsItWas()
{
    const Campaign fair = made(u"Spring fair"_s);
    QCOMPARE(enrol({fair.id, {LeadId(1)}, start}).at, start);
    QCOMPARE(enrol({fair.id, {LeadId(2)}, start + 99 * day}).at, m_clock.now());
}

void TestEnrolment::whatFollowsIsPartOfIt()
{
    const Campaign fair = made(u"Spring fair"_s);
    m_service->setConsequence([](Connection &, const QList<LeadId> &leads, LeadChange, const Stamp &) -> Result<void> {
        return failure(Error::Kind::Invalid, u"follows.%1"_s.arg(leads.size()));
    });
    QCOMPARE(refusal({fair.id, {LeadId(1), LeadId(3)}}), u"follows.2"_s);
    QCOMPARE(interests(), QStringList());
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
