// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignservice.h"
#include "capture/importundo.h"
#include "common/activity.h"
#include "common/batchdeed.h"
#include "common/deedhistory.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "history/workspaceinvariants.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "verbs/leaddeeds.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);
constexpr int leadCount = 4;

// Anna does it all, for sales and tele; Bert of tele gets what she gives.
const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (1, 3), (2, 3)"_s,
    u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
    "(1, 'Ana Berg', 'ana berg', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 0, 1, 0, 0), (2, NULL, 1, 3, 0, 2, 0, 0), (3, NULL, NULL, 2, 0, 3, 0, 0), "
    "(4, NULL, NULL, 3, 0, 4, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) VALUES "
    "(1, 1, 3, 0, FALSE, 1, 0), (2, 1, 3, 0, FALSE, 1, 0), (3, 1, 2, 0, FALSE, 1, 0), (4, 1, 3, 0, FALSE, 1, 0)"_s,
};

/// What people see of the workspace, in rows that have an order: everything but ids of rows that come anew, revisions
/// and the log, which tell that there was a way there and back.
const QStringList seen{
    u"SELECT id, person_id, account_id, stage, status, tele_owner_id, sales_owner_id, notes, tags, "
    "custom, channel_id FROM lead ORDER BY id"_s,
    u"SELECT id, full_name, email, city FROM person ORDER BY id"_s,
    u"SELECT id, name, industry, city FROM account ORDER BY id"_s,
    u"SELECT lead_id, seq, stage, status, left_at IS NULL, inconsistent, cause, actor_id, reason FROM stage_history "
    "ORDER BY lead_id, seq"_s,
    u"SELECT lead_id, kind, direction, side, disposition, note, actor_id, occurred_at FROM touch WHERE deleted_at IS "
    "NULL ORDER BY lead_id, kind, side, note, disposition, occurred_at"_s,
    u"SELECT lead_id, from_side, to_side, owner_id, accepted_at IS NOT NULL, rejected_at IS NOT NULL, returned_at IS "
    "NOT NULL, first_touch_at IS NOT NULL, decided_by, reason, note FROM handoff ORDER BY lead_id, id"_s,
    u"SELECT lead_id, side, owner_id, cause, reason FROM assignment ORDER BY lead_id, id"_s,
    u"SELECT id, name, status, starts_on, ends_on, budget_minor FROM campaign WHERE deleted_at IS NULL ORDER BY id"_s,
    u"SELECT id, campaign_id, name, channel FROM tactic WHERE deleted_at IS NULL ORDER BY id"_s,
    u"SELECT id, campaign_id, tactic_id, category, month, planned_minor, committed_minor, actual_minor, vendor FROM "
    "cost_line WHERE deleted_at IS NULL ORDER BY id"_s,
    u"SELECT id, stage_entered_at FROM lead ORDER BY id"_s,
    u"SELECT lead_id, seq, entered_at, left_at FROM stage_history ORDER BY lead_id, seq"_s,
    u"SELECT lead_id, handed_at, owned_at, respond_due_at, touch_due_at, accepted_at, rejected_at, returned_at, "
    "first_touch_at FROM handoff ORDER BY lead_id, id"_s,
};

/// Whether going there takes back the move that was just made: that is a way back itself, which goes on as a move.
bool wouldCorrect(const LeadStanding &lead, Stage stage)
{
    if (lead.visits.size() < 2)
        return false;
    const auto from = successOrder(lead.stage);
    const auto to = successOrder(stage);
    return lead.visits[lead.visits.size() - 2].stage == stage || (from && to && *to < *from);
}

/// How many: BATON_UNDO_SEQUENCES, else so many as an ordinary run has time for; a server gets a fortieth.
int sequencesWanted(Engine engine)
{
    constexpr int ordinary = 1000;
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("BATON_UNDO_SEQUENCES", &isNumber);
    const int wanted = isNumber ? given : ordinary;
    return engine == Engine::Sqlite ? wanted : std::max(1, wanted / 40);
}

} // namespace

/// Whatever is done, taken back and done again in whichever order: all of it taken back leaves the workspace as it was,
/// and all of it done again as it was before that.
class TestUndoSequences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void anySequenceGoesBackAndAgain();

private:
    [[nodiscard]] QString dump();
    [[nodiscard]] QStringList faults();
    void walk(QRandomGenerator &chance);
    void act(QRandomGenerator &chance);
    void edit(QRandomGenerator &chance, int leads);
    void give(QRandomGenerator &chance);
    void move(QRandomGenerator &chance);
    void log(QRandomGenerator &chance);
    void answer(QRandomGenerator &chance);
    void plan(QRandomGenerator &chance);
    void rememberPlan(BatchId batch, const QString &words);
    void await(const std::function<void()> &deed);
    void go(int steps, void (DeedHistory::*way)());
    [[nodiscard]] QList<LeadStanding> standings(const QList<LeadId> &leads);
    [[nodiscard]] static QList<LeadId> some(QRandomGenerator &chance, int most);
    [[nodiscard]] int countOf(DeedStep::State state) const;

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{monday};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<FunnelService> m_funnel;
    std::unique_ptr<HandoffService> m_handoffs;
    std::unique_ptr<TouchService> m_touches;
    std::unique_ptr<OwnershipService> m_ownership;
    std::unique_ptr<CampaignService> m_campaigns;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<DeedHistory> m_history;
    std::unique_ptr<LeadDeeds> m_deeds;
    QStringList m_trace;
    int m_names = 0;
};

void TestUndoSequences::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId(1));
    m_leads = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    m_funnel = std::make_unique<FunnelService>(*m_database, *m_author, leadCatalogue(), FunnelService::Reading::Once);
    m_handoffs = std::make_unique<HandoffService>(*m_database, *m_author);
    m_touches = std::make_unique<TouchService>(*m_database, *m_author);
    m_ownership = std::make_unique<OwnershipService>(*m_database, *m_author);
    m_campaigns = std::make_unique<CampaignService>(*m_database, *m_author, leadCatalogue());
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_history = std::make_unique<DeedHistory>();
    m_deeds = std::make_unique<LeadDeeds>(
        LeadDeeds::Services{*m_funnel, *m_handoffs, *m_ownership, *m_touches, *m_undo}, *m_history);
    connect(m_deeds.get(), &LeadDeeds::told, this, [this](const QString &words) { m_trace.append(words); });
}

void TestUndoSequences::cleanup()
{
    m_deeds.reset();
    m_history.reset();
    m_undo.reset();
    m_campaigns.reset();
    m_ownership.reset();
    m_touches.reset();
    m_handoffs.reset();
    m_funnel.reset();
    m_leads.reset();
    m_database.reset();
    m_test.reset();
}

QString TestUndoSequences::dump()
{
    const auto read = [](Connection &connection) -> Result<QString> {
        QStringList lines;
        for (const QString &sql : seen) {
            lines.append(u"-- "_s + sql.section(u" FROM "_s, 1).section(u' ', 0, 0));
            const auto columns = sql.section(u" FROM "_s, 0, 0).count(u',') + 1;
            const auto each = connection.each(sql, {}, [&](const Row &row) -> Result<void> {
                QStringList cells;
                for (int i = 0; i < columns; ++i)
                    cells.append(row.isNull(i) ? u"–"_s : row.text(i));
                lines.append(cells.join(u'|'));
                return {};
            });
            if (!each)
                return failure(each);
        }
        return lines.join(u'\n');
    };
    const auto text = m_database->read(read).result();
    return text ? *text : describe(text.error());
}

QList<LeadId> TestUndoSequences::some(QRandomGenerator &chance, int most)
{
    QList<LeadId> leads;
    for (int i = 1; i <= leadCount && leads.size() < most; ++i)
        if (chance.bounded(leadCount) < most)
            leads.append(LeadId(i));
    return leads.isEmpty() ? QList<LeadId>{LeadId(1 + chance.bounded(leadCount))} : leads;
}

QList<LeadStanding> TestUndoSequences::standings(const QList<LeadId> &leads)
{
    return m_ownership->standings(leads).result().value().leads;
}

void TestUndoSequences::await(const std::function<void()> &deed)
{
    QSignalSpy told(m_deeds.get(), &LeadDeeds::told);
    deed();
    if (told.isEmpty() && !told.wait(60'000))
        qFatal("Nothing came of it: %s", qPrintable(m_trace.join(u", "_s)));
}

void TestUndoSequences::edit(QRandomGenerator &chance, int leads)
{
    static const QStringList fields{u"notes"_s, u"tags"_s, u"email"_s, u"industry"_s, u"city"_s};
    QList<LeadEditLine> lines;
    const QString &field = fields[chance.bounded(leads == 1 ? fields.size() : 2)];
    const QString text = u"%1 %2"_s.arg(field).arg(chance.bounded(4));
    for (const LeadId lead : some(chance, leads)) {
        // Rows that an edit makes go with it: those cannot come again.
        const bool isNew = (lead.value() > 1 && (field == u"email"_s || field == u"city"_s))
            || (lead.value() > 2 && field == u"industry"_s);
        const QString value = field == u"email"_s ? u"%1@example.org"_s.arg(chance.bounded(4)) : text;
        if (!isNew)
            lines.append({lead, {{field, value}}, {}});
    }
    const auto edits = m_leads->edit(lines, LeadEditMode::WhatGoes).result();
    BATON_VERIFY(edits);
    m_trace.append(u"edit "_s + field);
    if (!edits->batch.isValid())
        return;
    LeadDeed deed;
    deed.words = u"edit "_s + field;
    deed.leads = edits->changed;
    deed.batches = {edits->batch};
    m_deeds->remember(deed, deed.words);
}

void TestUndoSequences::give(QRandomGenerator &chance)
{
    OwnershipChange change;
    change.deed = static_cast<OwnershipChange::Deed>(chance.bounded(3));
    change.side = chance.bounded(2) == 0 ? Side::Tele : Side::Sales;
    if (change.deed == OwnershipChange::Deed::Assign)
        change.owner = change.side == Side::Tele ? UserId(1 + chance.bounded(2)) : UserId(1);
    await([&] { m_deeds->change(standings(some(chance, 2)), change, u"somebody"_s); });
}

void TestUndoSequences::move(QRandomGenerator &chance)
{
    const Stage stage = allStages[static_cast<size_t>(chance.bounded(static_cast<int>(allStages.size())))];
    const QString reason = chance.bounded(3) == 0 ? QString() : u"because"_s;
    QList<LeadStanding> leads = standings(some(chance, 2));
    leads.removeIf([stage](const LeadStanding &lead) { return wouldCorrect(lead, stage); });
    if (!leads.isEmpty())
        await([&] { m_deeds->move(leads, stage, reason); });
}

void TestUndoSequences::log(QRandomGenerator &chance)
{
    NewTouch touch;
    touch.kind = static_cast<TouchKind>(1 + chance.bounded(4));
    touch.note = u"Words %1"_s.arg(chance.bounded(100));
    await([&] { m_deeds->log(standings(some(chance, 3)), touch); });
}

void TestUndoSequences::answer(QRandomGenerator &chance)
{
    QList<LeadStanding> waiting = standings(some(chance, leadCount));
    waiting.removeIf([](const LeadStanding &lead) {
        return !lead.waitsForAnswer()
            || std::ranges::any_of(allStages,
                                   [&lead](Stage stage) { return !successOrder(stage) && wouldCorrect(lead, stage); })
            || wouldCorrect(lead, Stage::Tal) || wouldCorrect(lead, Stage::Sal);
    });
    if (waiting.isEmpty())
        return;
    HandoffDecision decision;
    decision.verdict = static_cast<Verdict>(chance.bounded(3));
    if (decision.verdict == Verdict::Reject)
        decision.reason = allHandoffReasons[static_cast<size_t>(chance.bounded(5))];
    decision.note = u"Note %1"_s.arg(chance.bounded(10));
    await([&] { m_deeds->answer(waiting, decision); });
}

void TestUndoSequences::rememberPlan(BatchId batch, const QString &words)
{
    m_trace.append(words);
    if (batch.isValid())
        m_history->append(batchDeed(*m_undo, m_deeds.get(), batch, words, [](const QString &) {}), m_deeds.get());
}

void TestUndoSequences::plan(QRandomGenerator &chance)
{
    const auto all = m_campaigns->campaigns().result();
    BATON_VERIFY(all);
    if (all->isEmpty() || chance.bounded(5) == 0) {
        Campaign campaign;
        campaign.name = u"Campaign %1"_s.arg(++m_names);
        campaign.currency = u"EUR"_s;
        const auto made = m_campaigns->save(campaign).result();
        BATON_VERIFY(made);
        return rememberPlan(made->batch, u"create "_s + campaign.name);
    }
    const Campaign campaign = all->at(chance.bounded(all->size()));
    const auto details = m_campaigns->details(campaign.id).result();
    BATON_VERIFY(details);
    const auto lines = details->costLines;
    if (lines.isEmpty() || chance.bounded(3) == 0) {
        CostLine line;
        line.campaign = campaign.id;
        line.month = QDate(2026, 1 + chance.bounded(12), 1);
        line.amounts.planned = 100 * chance.bounded(100);
        const auto made = m_campaigns->save(line).result();
        BATON_VERIFY(made);
        return rememberPlan(made->batch, u"add a cost line"_s);
    }
    CostLine line = lines.at(chance.bounded(lines.size()));
    if (chance.bounded(3) == 0) {
        const auto removed = m_campaigns->remove(line).result();
        BATON_VERIFY(removed);
        return rememberPlan(*removed, u"remove a cost line"_s);
    }
    line.amounts.actual += 1 + chance.bounded(50);
    const auto changed = m_campaigns->save(line).result();
    BATON_VERIFY(changed);
    rememberPlan(changed->batch, u"edit a cost line"_s);
}

void TestUndoSequences::go(int steps, void (DeedHistory::*way)())
{
    QSignalSpy changed(m_history.get(), &DeedHistory::changed);
    for (int i = 0; i < steps; ++i) {
        m_trace.append(way == &DeedHistory::undo ? u"undo "_s + m_history->lastWords()
                                                 : u"redo "_s + m_history->nextWords());
        m_clock.advance(std::chrono::milliseconds(1));
        (m_history.get()->*way)();
        while (m_history->isGoing())
            if (!changed.wait(60'000))
                qFatal("A step hangs: %s", qPrintable(m_trace.join(u", "_s)));
    }
}

int TestUndoSequences::countOf(DeedStep::State state) const
{
    const auto steps = m_history->steps();
    return static_cast<int>(std::ranges::count(steps, state, &DeedStep::state));
}

void TestUndoSequences::act(QRandomGenerator &chance)
{
    m_clock.advance(std::chrono::milliseconds(1));
    switch (chance.bounded(10)) {
    case 0: return edit(chance, 1);
    case 1: return edit(chance, 3);
    case 2:
    case 3: return give(chance);
    case 4:
    case 5: return move(chance);
    case 6: return log(chance);
    case 7: return answer(chance);
    case 8: return plan(chance);
    default: break;
    }
    if (m_history->canRedo() && chance.bounded(2) == 0)
        go(1, &DeedHistory::redo);
    else if (m_history->canUndo())
        go(1, &DeedHistory::undo);
}

void TestUndoSequences::walk(QRandomGenerator &chance)
{
    m_trace.clear();
    m_history->forget();
    const QString before = dump();
    for (int i = 4 + chance.bounded(10); i > 0; --i)
        act(chance);
    const QString after = dump();
    const int done = countOf(DeedStep::State::Done);
    go(done, &DeedHistory::undo);
    const auto same = [&](const QString &wanted, const char *when) {
        const QString present = dump();
        if (present != wanted)
            qWarning("%s it is another one, after\n  %s\nbefore:\n%s\nnow:\n%s", when,
                     qPrintable(m_trace.join(u"\n  "_s)), qPrintable(wanted), qPrintable(present));
        return present == wanted;
    };
    QVERIFY(same(before, "All taken back,"));
    QCOMPARE(countOf(DeedStep::State::Kept), 0);
    go(done, &DeedHistory::redo);
    QVERIFY(same(after, "All done again,"));
    go(done, &DeedHistory::undo);
    QVERIFY(same(before, "All taken back again,"));
}

QStringList TestUndoSequences::faults()
{
    const auto report =
        m_database->read([](Connection &connection) { return WorkspaceCheck(connection).run(workspaceInvariants()); })
            .result();
    if (!report)
        return {describe(report.error())};
    QStringList found;
    for (const CheckReport::Finding &problem : report->problems)
        found.append(problem.where + u": "_s + problem.kind);
    return found;
}

void TestUndoSequences::anySequenceGoesBackAndAgain()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    const int wanted = sequencesWanted(engine);
    const QStringList before = faults(); // Rows that came without a log are no deed's fault.
    constexpr int mostOfOneWorkspace = 250; // Each deed looks at all that came before it.
    for (int sequence = 0; sequence < wanted; ++sequence) {
        if (sequence > 0 && sequence % mostOfOneWorkspace == 0) {
            cleanup();
            init();
        }
        QRandomGenerator chance(static_cast<quint32>(sequence + 1));
        walk(chance);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"In sequence %1."_s.arg(sequence)));
    }
    for (const QString &fault : faults())
        QVERIFY2(before.contains(fault), qPrintable(fault));
}

QTEST_MAIN(TestUndoSequences)
#include "tst_undosequences.moc"
