// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importundo.h"
#include "history/eventlog.h"
#include "history/undoservice.h"
#include "leads/accountstore.h"
#include "leads/customfieldstore.h"
#include "leads/leadfieldsql.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "storage/workspace.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);

// More than are logged one by one.
constexpr int leadCount = 30;

} // namespace

/// Many leads edited by fields as one batch, the same on both databases.
class TestLeadBulkEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void manyLeadsChangeAsOneBatchAndGoBack();
    void whatWasTakenBackIsDoneAgain();
    void whatHadToBeRemovedIsNotDoneAgain();
    void aRehearsalSaysTheSameAndWritesNothing();
    void whatHoldsSomethingElseByNowIsLeftAlone();
    void allOrNothingWritesNothing();
    void whatCannotBeSetIsSkippedWithItsReason_data();
    void whatCannotBeSetIsSkippedWithItsReason();
    void linesThatContradictEachOtherAreTold();
    void anAccountIsNamedOrMade();
    void aPersonIsMadeWhereThereIsNone();
    void aNameGoesToThePartsInWhichItIsKnown();
    void aNameThatChangedIsFound();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    LeadEdits edit(const QList<LeadEditLine> &lines, LeadEditMode mode = LeadEditMode::WhatGoes);
    QString field(LeadId lead, const QString &key);
    /// All that the leads show, and the revisions, for comparing.
    QStringList shown();
    /// The batch that undid it.
    BatchId undo(BatchId batch);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
    FixedClock m_wall{start};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_service;
    QList<LeadId> m_leads; ///< All of one account but the last, which has neither account nor person.
};

void TestLeadBulkEdit::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    m_author = std::make_unique<Author>(m_clock, m_wall, UserId());
    m_service = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    const auto made = inside([stamp = m_author->stamp()](Connection &connection) -> Result<QList<LeadId>> {
        CustomField plan;
        plan.key = u"plan"_s;
        Account acme;
        acme.name = u"ACME"_s;
        auto custom = CustomFieldStore(connection).createMissing({plan}, stamp);
        auto account = AccountStore(connection).create(acme, stamp);
        if (!custom || !account)
            return failure(Error::Kind::Internal, u"test.fill"_s);
        QList<LeadId> leads;
        for (int i = 0; i < leadCount; ++i) {
            Lead lead;
            lead.stageEnteredAt = start;
            lead.custom = i % 2 == 0 ? QJsonObject{{u"plan"_s, u"basic"_s}} : QJsonObject();
            if (i < leadCount - 1) {
                Person person;
                person.firstName = u"Ana"_s;
                person.lastName = u"Ávila %1"_s.arg(i);
                auto stored = PersonStore(connection).create(person, stamp);
                if (!stored)
                    return failure(stored);
                lead.person = stored->id;
                lead.account = account->id;
            }
            auto stored = LeadStore(connection).create(lead, stamp);
            if (!stored)
                return failure(stored);
            leads.append(stored->id);
        }
        return leads;
    });
    BATON_VERIFY(made);
    m_leads = *made;
}

void TestLeadBulkEdit::cleanup()
{
    m_service.reset();
    m_database.reset();
    m_test.reset();
}

LeadEdits TestLeadBulkEdit::edit(const QList<LeadEditLine> &lines, LeadEditMode mode)
{
    const auto edits = m_service->edit(lines, mode).result();
    if (!edits)
        qFatal("%s", qPrintable(describe(edits.error())));
    return *edits;
}

QString TestLeadBulkEdit::field(LeadId lead, const QString &key)
{
    return plainText(m_service->page({lead}, {key}).result().value().first().values.first());
}

QStringList TestLeadBulkEdit::shown()
{
    const QStringList keys{u"name"_s,    u"account"_s, u"industry"_s, u"tags"_s, u"notes"_s,
                           u"channel"_s, u"email"_s,   u"city"_s,     u"plan"_s, u"employees"_s};
    QStringList rows;
    const QList<LeadSummary> page = m_service->page(m_leads, keys).result().value();
    for (const LeadSummary &lead : page) {
        QStringList cells;
        for (const FieldValue &value : lead.values)
            cells.append(plainText(value));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

BatchId TestLeadBulkEdit::undo(BatchId batch)
{
    UndoService service(*m_database, *m_author, importUndo({}));
    const auto undone = service.undo(batch).result();
    if (!undone)
        qFatal("%s", qPrintable(describe(undone.error())));
    return undone->kept.isEmpty() ? undone->undoBatch : BatchId();
}

void TestLeadBulkEdit::whatWasTakenBackIsDoneAgain()
{
    const QStringList before = shown();
    QList<LeadEditLine> lines;
    for (const LeadId lead : std::as_const(m_leads))
        lines.append({lead, {{u"tags"_s, u"fair"_s}, {u"plan"_s, u"gold"_s}}, {}});
    lines.first().values.insert(u"name"_s, u"Zoë Quint"_s);
    const LeadEdits edits = edit(lines);
    const QStringList after = shown();
    const BatchId undone = undo(edits.batch);
    QCOMPARE(shown(), before);
    QVERIFY(undo(undone).isValid());
    QCOMPARE(shown(), after);
    QVERIFY(undo(edits.batch).isValid()); // It counted again.
    QCOMPARE(shown(), before);
}

void TestLeadBulkEdit::whatHadToBeRemovedIsNotDoneAgain()
{
    const LeadEdits edits = edit({{m_leads[0], {{u"account"_s, u"New Ltd"_s}}, {}}});
    const BatchId undone = undo(edits.batch);
    UndoService service(*m_database, *m_author, importUndo({}));
    const auto again = service.undo(undone).result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"batch.notRedoable"_s);
}

void TestLeadBulkEdit::manyLeadsChangeAsOneBatchAndGoBack()
{
    const QStringList before = shown();
    QSignalSpy changed(m_service.get(), &LeadService::leadsChanged);
    QList<LeadEditLine> lines;
    for (const LeadId lead : std::as_const(m_leads))
        lines.append(
            {lead,
             {{u"tags"_s, u"fair"_s}, {u"plan"_s, u"gold"_s}, {u"channel"_s, u"Trade  Show"_s}, {u"city"_s, u"Rio"_s}},
             {}});
    lines.first().values.insert(u"industry"_s, u"Energy"_s);
    const LeadEdits edits = edit(lines);
    QVERIFY(edits.batch.isValid());
    QVERIFY(edits.skipped.isEmpty());
    QCOMPARE(edits.cells.size(), leadCount * 4 + 1);
    QCOMPARE(edits.changed, m_leads);
    QTRY_COMPARE(changed.size(), 1);
    for (const QString &row : shown()) {
        QVERIFY2(row.contains(u"|fair||Trade Show||Rio|gold|"_s), qPrintable(row));
    }
    QCOMPARE(field(m_leads[3], u"industry"_s), u"Energy"_s); // They share the account.
    const auto events = inside(
        [lead = m_leads[2].value()](Connection &connection) { return EventLog(connection).of(Entity::Lead, lead); });
    BATON_VERIFY(events);
    QStringList fields;
    for (const Event &event : *events)
        fields.append(event.field + u'=' + event.oldValue + u'>' + event.newValue);
    fields.sort();
    QCOMPARE(fields, (QStringList{u"=>"_s, u"channel=>Trade Show"_s, u"plan=basic>gold"_s, u"tags=>fair"_s}));
    QVERIFY(undo(edits.batch).isValid());
    QCOMPARE(shown(), before);
}

void TestLeadBulkEdit::aRehearsalSaysTheSameAndWritesNothing()
{
    const QStringList before = shown();
    const QList<LeadEditLine> lines{
        {m_leads[0], {{u"tags"_s, u"fair"_s}, {u"email"_s, u"no address"_s}, {u"account"_s, u"New Ltd"_s}}, {}},
        {m_leads[1], {{u"channel"_s, u"Web"_s}, {u"phone"_s, u"+49 30 901820"_s}}, {}}};
    const auto rehearsed = m_service->rehearse(lines).result();
    BATON_VERIFY(rehearsed);
    QVERIFY(!rehearsed->batch.isValid());
    QCOMPARE(shown(), before);
    const LeadEdits edits = edit(lines);
    QCOMPARE(rehearsed->cells, edits.cells);
    QCOMPARE(rehearsed->skipped.size(), 1);
    QCOMPARE(edits.skipped.size(), 1);
    QCOMPARE(edits.skipped.first().why.code, u"email.syntax"_s);
    // As it is kept, not as it was typed.
    QCOMPARE(plainText(edits.cells.last().after), u"+4930901820"_s);
}

void TestLeadBulkEdit::whatHoldsSomethingElseByNowIsLeftAlone()
{
    edit({{m_leads[0], {{u"tags"_s, u"theirs"_s}}, {}}});
    const LeadEdits edits = edit({{m_leads[0],
                                   {{u"tags"_s, u"mine"_s}, {u"notes"_s, u"called"_s}},
                                   {{u"tags"_s, FieldValue()}, {u"notes"_s, FieldValue()}}}});
    QCOMPARE(field(m_leads[0], u"tags"_s), u"theirs"_s);
    QCOMPARE(field(m_leads[0], u"notes"_s), u"called"_s); // Another field is nobody's quarrel.
    QCOMPARE(edits.skipped.size(), 1);
    QCOMPARE(edits.skipped[0].why.code, u"field.changedSince"_s);
    QCOMPARE(edits.skipped[0].why.kind, Error::Kind::Conflict);
    QCOMPARE(plainText(edits.skipped[0].wanted), u"mine"_s);
    QCOMPARE(plainText(edits.skipped[0].present), u"theirs"_s);
    // Wanting what stands there already is no conflict.
    QVERIFY(edit({{m_leads[0], {{u"tags"_s, u"theirs"_s}}, {{u"tags"_s, FieldValue()}}}}).skipped.isEmpty());
}

void TestLeadBulkEdit::allOrNothingWritesNothing()
{
    const QStringList before = shown();
    const LeadEdits edits =
        edit({{m_leads[0], {{u"tags"_s, u"fair"_s}}, {}}, {m_leads[1], {{u"email"_s, u"no address"_s}}, {}}},
             LeadEditMode::AllOrNothing);
    QVERIFY(!edits.batch.isValid());
    QCOMPARE(edits.skipped.size(), 1);
    QCOMPARE(shown(), before);
}

void TestLeadBulkEdit::whatCannotBeSetIsSkippedWithItsReason_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("an unknown field") << u"colour"_s << u"red"_s << u"field.unknown"_s;
    QTest::newRow("a computed field") << u"score"_s << u"5"_s << u"field.readOnly"_s;
    QTest::newRow("the stage") << u"stage"_s << u"sal"_s << u"field.readOnly"_s;
    QTest::newRow("an owner") << u"owner.tele"_s << u"Rita"_s << u"field.byVerb"_s;
    QTest::newRow("no address") << u"email"_s << u"nobody"_s << u"email.syntax"_s;
    QTest::newRow("no type of lead") << u"type"_s << u"odd"_s << u"field.value"_s;
}

void TestLeadBulkEdit::whatCannotBeSetIsSkippedWithItsReason()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const LeadEdits edits = edit({{m_leads[0], {{key, value}, {u"notes"_s, u"stays"_s}}, {}}});
    QCOMPARE(edits.skipped.size(), 1);
    QCOMPARE(edits.skipped[0].field, key);
    QCOMPARE(edits.skipped[0].why.code, code);
    QCOMPARE(field(m_leads[0], u"notes"_s), u"stays"_s);
}

void TestLeadBulkEdit::linesThatContradictEachOtherAreTold()
{
    const LeadEdits edits = edit({{m_leads[0], {{u"industry"_s, u"Energy"_s}}, {}},
                                  {m_leads[1], {{u"industry"_s, u"Energy"_s}}, {}},
                                  {m_leads[2], {{u"industry"_s, u"Food"_s}}, {}},
                                  {LeadId(999'999), {{u"tags"_s, u"fair"_s}}, {}}});
    QCOMPARE(field(m_leads[2], u"industry"_s), u"Energy"_s);
    QCOMPARE(edits.skipped.size(), 2);
    QCOMPARE(edits.skipped[0].lead, m_leads[2]);
    QCOMPARE(edits.skipped[0].why.code, u"edit.contradicts"_s);
    QCOMPARE(edits.skipped[1].why.code, u"lead.unknown"_s);
}

void TestLeadBulkEdit::anAccountIsNamedOrMade()
{
    const QStringList before = shown();
    const LeadId alone = m_leads.last();
    const LeadEdits edits = edit({{alone, {{u"account"_s, u"acme"_s}}, {}},
                                  {m_leads[0], {{u"account"_s, u"New Ltd"_s}, {u"employees"_s, qint64(40)}}, {}},
                                  {m_leads[1], {{u"account"_s, u"NEW ltd"_s}}, {}}});
    QVERIFY(edits.skipped.isEmpty());
    QCOMPARE(field(alone, u"account"_s), u"ACME"_s); // As it is called.
    QCOMPARE(field(m_leads[0], u"account"_s), u"New Ltd"_s);
    QCOMPARE(field(m_leads[1], u"account"_s), u"New Ltd"_s);
    QCOMPARE(field(m_leads[1], u"employees"_s), u"40"_s);
    QCOMPARE(field(m_leads[2], u"account"_s), u"ACME"_s); // Nobody's firm was renamed.
    const auto accounts = [this] {
        return inside([](Connection &connection) { return connection.count(u"SELECT count(*) FROM account"_s); });
    };
    QCOMPARE(accounts().value(), 2);
    QVERIFY(undo(edits.batch).isValid());
    QCOMPARE(shown(), before);
    QCOMPARE(accounts().value(), 1);
}

void TestLeadBulkEdit::aPersonIsMadeWhereThereIsNone()
{
    const LeadId alone = m_leads.last();
    const LeadEdits edits = edit({{alone, {{u"name"_s, u"Bea Bona"_s}, {u"email"_s, u"bea@x.example"_s}}, {}}});
    QVERIFY(edits.skipped.isEmpty());
    QCOMPARE(field(alone, u"name"_s), u"Bea Bona"_s);
    QCOMPARE(field(alone, u"email"_s), u"bea@x.example"_s);
    QVERIFY(undo(edits.batch).isValid());
    QCOMPARE(field(alone, u"name"_s), QString());
}

void TestLeadBulkEdit::aNameGoesToThePartsInWhichItIsKnown()
{
    edit({{m_leads[0], {{u"name"_s, u"Anna Maria Berg"_s}}, {}}});
    QCOMPARE(field(m_leads[0], u"firstName"_s), u"Anna Maria"_s);
    QCOMPARE(field(m_leads[0], u"lastName"_s), u"Berg"_s);
    QCOMPARE(field(m_leads[0], u"fullName"_s), QString());
}

void TestLeadBulkEdit::aNameThatChangedIsFound()
{
    const auto found = [this](const QString &words) {
        LeadFilter filter;
        filter.search = words;
        return m_service->ids(filter).result().value();
    };
    edit({{m_leads[4], {{u"name"_s, u"Zoë Quint"_s}}, {}}});
    QCOMPARE(found(u"quint"_s), QList<LeadId>{m_leads[4]});
    QVERIFY(!found(u"avila 4"_s).contains(m_leads[4]));
    edit({{m_leads[5], {{u"account"_s, u"Xylo"_s}}, {}}});
    QCOMPARE(found(u"xylo"_s), QList<LeadId>{m_leads[5]});
}

QTEST_GUILESS_MAIN(TestLeadBulkEdit)
#include "tst_leadbulkedit.moc"
