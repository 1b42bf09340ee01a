// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importplanner.h"
#include "capture/rowmapper.h"
#include "funnel/stagehistoryrules.h"
#include "support/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

Instant at(const char *text)
{
    return *instantFromIso(QString::fromLatin1(text));
}

/// A small import: a profile, a header, rows, and what the database is made to know.
struct Import
{
    explicit Import(const QByteArray &profileJson, const QStringList &header,
                    ImportPolicy policy = ImportPolicy::Upsert)
        : profile(*importProfileFromJson(profileJson))
        , mapping(std::make_shared<ImportMapping>(*importMapping(profile, *bindProfile(profile, header), header)))
    {
        settings.policy = policy;
        settings.source = SourceId(7);
        settings.batch = BatchId(3);
        settings.stamp = {at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z"), UserId(1)};
        settings.rows = PlanSettings::Rows::Wanted;
    }

    void add(const QStringList &cells)
    {
        QList<QByteArray> bytes;
        std::vector<QUtf8StringView> fields;
        for (const QString &cell : cells)
            bytes.append(cell.toUtf8());
        for (const QByteArray &cell : std::as_const(bytes))
            fields.emplace_back(cell.constData(), cell.size());
        RowMapper mapper(mapping, ValueReader{});
        rows.append(mapper.map(fields, rows.size() + 2));
    }

    /// A lead that the database has, known by an external id.
    LeadState &addLead(qint64 id, const QByteArray &externalId = {})
    {
        LeadState lead;
        lead.id = LeadId(id);
        lead.source = settings.source;
        lead.values.resize(mapping->slotList.size());
        StageVisit visit;
        visit.lead = lead.id;
        visit.enteredAt = at("2025-01-01T00:00:00Z");
        insertVisit(lead.visits, visit);
        facts.leads.insert(lead.id, lead);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!externalId.isEmpty() && rows.at(row).externalId == externalId)
                matches.append({row, KeyMatch::Key::ExternalId, 0, true, lead.id, false});
        }
        return facts.leads[lead.id];
    }

    ChunkPlan plan()
    {
        for (qsizetype id = 0; id < rows.size(); ++id)
            facts.newLeads.append(LeadId(1000 + id));
        const Matching matching{*mapping, settings.policy, settings.source, PlanFor::Run};
        targets = matching.targets(rows, matches, seen, memory);
        return planChunk(*mapping, settings, rows, targets, facts, seen);
    }

    ImportProfile profile;
    std::shared_ptr<ImportMapping> mapping;
    PlanSettings settings;
    QList<ImportRow> rows;
    QList<KeyMatch> matches;
    SeenInFile seen;
    MatchMemory memory;
    ChunkFacts facts;
    QList<RowTarget> targets;
};

QList<PlanStatus> statusesOf(const ChunkPlan &plan)
{
    QList<PlanStatus> statuses;
    for (const PlannedRow &row : plan.rows)
        statuses.append(row.status);
    return statuses;
}

const QByteArray byId =
    R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id", "createUsers": true, "columns": [
    {"header": "city", "to": "person.city"}, {"header": "colour", "custom": {"key": "colour", "type": "text"}},
    {"header": "mql", "to": "stage.mql.at"}, {"header": "won", "to": "stage.won.at"}, {"header": "owner", "to": "owner.sales"}]})";
const QStringList byIdHeader{u"id"_s, u"city"_s, u"colour"_s, u"mql"_s, u"won"_s, u"owner"_s};

const QByteArray byRow =
    R"({"format": 1, "kind": "leads", "columns": [{"header": "a", "custom": {"key": "a", "type": "text"}}]})";

} // namespace

class TestImportPlanner : public QObject
{
    Q_OBJECT

private slots:
    void aRowWithoutMatchBecomesALead();
    void aMatchingRowChangesOnlyWhatDiffers();
    void aMatchingRowThatSaysNothingNewIsUnchanged();
    void aMissingCellLeavesTheFieldAlone();
    void whatHasNotItsShapeIsKeptWithAWordOrRefused_data();
    void whatHasNotItsShapeIsKeptWithAWordOrRefused();
    void theFirstRowOfALeadWins();
    void policies_data();
    void policies();
    void keys_data();
    void keys();
    void equalRowsWithoutKeyAreSeparateLeads();
    void aSecondRunFindsEachOfThem();
    void aLeadWonBeforeItsContactIsWarnedOf();
    void aStageWithoutInstantIsTrueFromTheLatestInstantOfItsRow();
    void anUnknownOwnerRejectsTheRowAndLeavesTheLeadToTheNext();
    void anAccountTakesEachFieldFromTheFirstRowThatFillsIt();
    void anotherCompanyIsShownAndWarnedOf();
    void aNameInPartsIsAName();
    void interestsAreToldApart_data();
    void interestsAreToldApart();
    void countsAddUp();
};

void TestImportPlanner::aRowWithoutMatchBecomesALead()
{
    Import import(byId, byIdHeader);
    import.facts.users.insert(u"ann"_s, UserId(5));
    import.add({u"x1"_s, u"Bonn"_s, u"red"_s, u"2025-03-01"_s, QString(), u"Ann"_s});
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), QList{PlanStatus::New});
    const LeadChange &lead = plan.leads.at(0);
    QVERIFY(lead.isNew && lead.makesPerson);
    QCOMPARE(lead.after.id, LeadId(1000));
    QCOMPARE(lead.after.source, SourceId(7));
    QCOMPARE(lead.after.sales, UserId(5));
    QCOMPARE(lead.after.custom, QByteArray(R"({"colour":"red"})"));
    QCOMPARE(lead.after.visits.size(), 1);
    QCOMPARE(lead.after.visits.first().stage, baton::Stage::Mql);
    QCOMPARE(lead.after.visits.first().enteredAt, at("2025-03-01T00:00:00Z"));
    QCOMPARE(lead.after.visits.first().recordedAt, at("2026-01-02T00:00:00Z"));
    QCOMPARE(lead.externalIds.size(), 1);
    QCOMPARE(lead.externalIds.first().value, QByteArray("x1"));
}

void TestImportPlanner::aMatchingRowChangesOnlyWhatDiffers()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, u"Bonn"_s, u"red"_s, QString(), QString(), QString()});
    LeadState &known = import.addLead(12, "x1");
    known.person = PersonId(4);
    known.custom = R"({"colour":"blue","size":3})";
    known.values[import.mapping->slotOf(Entity::Person, u"city")] = StoredValue::ofText("Bonn");
    known.values[import.mapping->slotOf(Entity::Lead, u"custom.colour")] = StoredValue::ofJson(u"blue"_s);
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), QList{PlanStatus::Update});
    QCOMPARE(plan.rows.first().cells, (QList<PlannedCell>{{u"colour"_s, u"blue"_s, u"red"_s}}));
    const LeadChange &lead = plan.leads.at(0);
    QVERIFY(!lead.isNew && !lead.makesPerson);
    QCOMPARE(lead.after.custom, QByteArray(R"({"colour":"red","size":3})"));
    QVERIFY(lead.externalIds.isEmpty());
}

void TestImportPlanner::aMatchingRowThatSaysNothingNewIsUnchanged()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, QString(), u"blue"_s, u"2025-01-01"_s, QString(), QString()});
    LeadState &known = import.addLead(12, "x1");
    known.custom = R"({"colour":"blue"})";
    known.values[import.mapping->slotOf(Entity::Lead, u"custom.colour")] = StoredValue::ofJson(u"blue"_s);
    StageVisit mql;
    mql.stage = baton::Stage::Mql;
    mql.enteredAt = at("2025-01-01T00:00:00Z");
    insertVisit(known.visits, mql);
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), QList{PlanStatus::Unchanged});
    QVERIFY(plan.rows.first().cells.isEmpty());
    QCOMPARE(plan.leads.at(0).before.visits, plan.leads.at(0).after.visits);
}

void TestImportPlanner::aMissingCellLeavesTheFieldAlone()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, QString(), QString(), QString(), QString(), QString()});
    LeadState &known = import.addLead(12, "x1");
    known.values[import.mapping->slotOf(Entity::Person, u"city")] = StoredValue::ofText("Bonn");
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), QList{PlanStatus::Unchanged});
    QCOMPARE(plan.leads.at(0).after.values, plan.leads.at(0).before.values);
}

void TestImportPlanner::whatHasNotItsShapeIsKeptWithAWordOrRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("warned");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("kept"); // Empty: the cell.

    QTest::newRow("a site") << u"account.website"_s << u"acme.example"_s << QString() << QString() << QString();
    QTest::newRow("a site that is a word")
        << u"account.website"_s << u"none"_s << u"website.unparsed"_s << QString() << QString();
    QTest::newRow("a country by name") << u"person.country"_s << u"Côte d’Ivoire"_s << QString() << QString()
                                       << u"CI"_s;
    QTest::newRow("a country in German") << u"account.country"_s << u"Deutschland"_s << QString() << QString()
                                         << u"DE"_s;
    QTest::newRow("a country that nobody knows")
        << u"person.country"_s << u"Atlantis"_s << u"country.unparsed"_s << QString() << QString();
    QTest::newRow("a language that nobody knows")
        << u"person.language"_s << u"xx"_s << u"language.unparsed"_s << QString() << QString();
    QTest::newRow("a country by number") << u"person.country"_s << u"49"_s << u"country.unparsed"_s << QString()
                                         << QString();
    QTest::newRow("a phone that is a word")
        << u"person.phone"_s << u"ask"_s << u"phone.unparsed"_s << QString() << QString();
    QTest::newRow("no employees") << u"account.employees"_s << u"0"_s << QString() << QString() << QString();
    QTest::newRow("less than none") << u"account.employees"_s << u"-1"_s << QString() << u"number.negative"_s
                                    << QString();
    QTest::newRow("an address without an at")
        << u"person.email"_s << u"nope"_s << QString() << u"email.syntax"_s << QString();
}

void TestImportPlanner::whatHasNotItsShapeIsKeptWithAWordOrRefused()
{
    QFETCH(QString, target);
    QFETCH(QString, cell);
    QFETCH(QString, warned);
    QFETCH(QString, refused);
    QFETCH(QString, kept);
    const QByteArray profile =
        R"({"format": 1, "kind": "leads", "externalId": "id", "columns": [{"header": "name", "to": "account.name"}, {"header": "x", "to": ")"
        + target.toUtf8() + R"("}]})";
    Import import(profile, {u"id"_s, u"name"_s, u"x"_s});
    import.add({u"x1"_s, u"Acme"_s, cell});
    const ImportRow &row = import.rows.first();
    QCOMPARE(row.reject ? row.reject->code : QString(), refused);
    QCOMPARE(row.warnings.isEmpty() ? QString() : row.warnings.first().code, warned);
    if (refused.isEmpty())
        QVERIFY(std::ranges::any_of(
            row.values, [&](const StoredValue &value) { return plainText(value) == (kept.isEmpty() ? cell : kept); }));
}

void TestImportPlanner::theFirstRowOfALeadWins()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.add({u"x1"_s, u"Köln"_s, QString(), QString(), QString(), QString()});
    import.add({u"x2"_s, u"Ulm"_s, QString(), QString(), QString(), QString()});
    import.addLead(12, "x2");
    import.seen.leads.insert(12); // A row of an earlier chunk was about it.
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), (QList{PlanStatus::New, PlanStatus::DuplicateInFile, PlanStatus::DuplicateInFile}));
    QCOMPARE(plan.result.duplicatesInFile, 2);
    QCOMPARE(plan.leads.size(), 1);
    QCOMPARE(plan.rows.at(1).issues.first().code, u"row.duplicate"_s);
    QCOMPARE(plan.rows.at(1).issues.first().line, 3);
    QCOMPARE(plan.rows.at(1).issues.first().column, u"id"_s);
    QCOMPARE(plan.rows.at(1).issues.first().arguments.value(u"first"_s).toInt(), 2);
}

void TestImportPlanner::policies_data()
{
    QTest::addColumn<ImportPolicy>("policy");
    QTest::addColumn<QList<PlanStatus>>("expected");

    QTest::newRow("upsert changes the known and makes the unknown")
        << ImportPolicy::Upsert << QList{PlanStatus::Update, PlanStatus::New};
    QTest::newRow("create leaves the known alone")
        << ImportPolicy::Create << QList{PlanStatus::Unchanged, PlanStatus::New};
    QTest::newRow("update rejects the unknown")
        << ImportPolicy::Update << QList{PlanStatus::Update, PlanStatus::Rejected};
}

void TestImportPlanner::policies()
{
    QFETCH(ImportPolicy, policy);
    QFETCH(QList<PlanStatus>, expected);
    Import import(byId, byIdHeader, policy);
    import.add({u"x1"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.add({u"x2"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.addLead(12, "x1");
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), expected);
    if (policy == ImportPolicy::Update) {
        const ImportIssue reject = plan.result.rejects.first();
        QCOMPARE(reject, (ImportIssue{3, u"id"_s, u"x2"_s, u"match.none"_s, {}, 0}));
    }
}

void TestImportPlanner::keys_data()
{
    QTest::addColumn<QList<KeyMatch>>("matches");
    QTest::addColumn<PlanStatus>("status");
    QTest::addColumn<qint64>("lead");

    const auto byExternalId = [](qint64 lead, bool own = true, bool deleted = false) {
        return KeyMatch{0, KeyMatch::Key::ExternalId, 0, own, LeadId(lead), deleted};
    };
    const auto byEmail = [](qint64 lead) { return KeyMatch{0, KeyMatch::Key::Email, 0, true, LeadId(lead), false}; };
    QTest::newRow("the external id decides before the e-mail")
        << QList{byEmail(2), byExternalId(1)} << PlanStatus::Update << qint64(1);
    QTest::newRow("the e-mail decides where the external id is unknown")
        << QList{byEmail(2)} << PlanStatus::Update << qint64(2);
    QTest::newRow("two leads of one e-mail are a conflict")
        << QList{byEmail(1), byEmail(2)} << PlanStatus::Conflict << qint64(0);
    QTest::newRow("the same lead twice is none") << QList{byEmail(2), byEmail(2)} << PlanStatus::Update << qint64(2);
    QTest::newRow("the own system's word counts before another's")
        << QList{byExternalId(2, false), byExternalId(1)} << PlanStatus::Update << qint64(1);
    QTest::newRow("another system's word is better than none")
        << QList{byExternalId(2, false)} << PlanStatus::Update << qint64(2);
    QTest::newRow("a deleted lead does not come back")
        << QList{byExternalId(1, true, true)} << PlanStatus::Conflict << qint64(0);
}

void TestImportPlanner::keys()
{
    QFETCH(QList<KeyMatch>, matches);
    QFETCH(PlanStatus, status);
    QFETCH(qint64, lead);
    Import import(R"({"format": 1, "kind": "leads", "externalId": "id", "columns": [
        {"header": "mail", "to": "person.email"}, {"header": "city", "to": "person.city"}]})",
                  {u"id"_s, u"mail"_s, u"city"_s});
    import.add({u"x1"_s, u"a@b.example"_s, u"Bonn"_s});
    import.addLead(1);
    import.addLead(2);
    import.matches = matches;
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), QList{status});
    QCOMPARE(import.targets.first().lead.value(), lead);
    QCOMPARE(plan.result.conflicts, status == PlanStatus::Conflict ? 1 : 0);
}

void TestImportPlanner::equalRowsWithoutKeyAreSeparateLeads()
{
    Import import(byRow, {u"a"_s});
    for (const QString &cell : {u"1"_s, u"1"_s, u"2"_s, u"1"_s})
        import.add({cell});
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.result.created, 4);
    QSet<QByteArray> keys;
    for (const LeadChange &lead : plan.leads)
        keys.insert(lead.externalIds.first().value);
    QCOMPARE(keys.size(), 4);
    QCOMPARE(import.memory.repeats.values(), QList{3});
}

void TestImportPlanner::aSecondRunFindsEachOfThem()
{
    Import import(byRow, {u"a"_s});
    for (const QString &cell : {u"1"_s, u"1"_s, u"1"_s})
        import.add({cell});
    // The first came in an earlier chunk of this file, the second is known from the run before, the third is new.
    const QList<RowKeyQuestion> questions = rowKeyQuestions(import.rows, import.seen);
    QCOMPARE(questions.size(), 4);
    import.addLead(21);
    import.addLead(22);
    import.seen.leads.insert(21);
    import.matches = {{0, KeyMatch::Key::RowKey, 1, true, LeadId(21), false},
                      { 0,
                        KeyMatch::Key::RowKey,
                        2,
                        true,
                        LeadId(22),
                        false }};
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.result.duplicatesInFile, 0);
    QCOMPARE(import.targets.at(0).lead, LeadId(22));
    QCOMPARE(import.targets.at(1).status, PlanStatus::New);
    QVERIFY(import.targets.at(1).rowKey.contains("#3@"));
    QVERIFY(import.targets.at(2).rowKey.contains("#4@"));
}

void TestImportPlanner::aLeadWonBeforeItsContactIsWarnedOf()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, QString(), QString(), u"2018-03-08"_s, u"2018-03-06"_s, QString()});
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.result.created, 1);
    QCOMPARE(plan.result.warned, 1);
    const ImportIssue &warning = plan.result.warnings.first();
    QCOMPARE(warning.code, u"stage.inconsistent"_s);
    QCOMPARE(warning.line, 2);
    QCOMPARE(warning.column, u"won"_s);
    QCOMPARE(warning.value, u"2018-03-06"_s);
    QCOMPARE(warning.record, 1000);
    QCOMPARE(plan.leads.first().after.visits.size(), 2);
    QVERIFY(plan.leads.first().after.visits.first().inconsistent);
}

void TestImportPlanner::aStageWithoutInstantIsTrueFromTheLatestInstantOfItsRow()
{
    const QByteArray profile = R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id", "columns": [
        {"header": "seen", "to": "interest.at"}, {"header": "result", "to": "stage", "map": {"1": "won", "0": "lost"}}]})";
    Import import(profile, {u"id"_s, u"seen"_s, u"result"_s});
    import.add({u"a"_s, u"2025-05-01"_s, u"1"_s});
    import.add({u"b"_s, QString(), u"0"_s});
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.leads.at(0).after.visits.size(), 1);
    QCOMPARE(plan.leads.at(0).after.visits.first().stage, baton::Stage::Won);
    QCOMPARE(plan.leads.at(0).after.visits.first().enteredAt, at("2025-05-01T00:00:00Z"));
    QCOMPARE(plan.leads.at(1).after.visits.size(), 2);
    QCOMPARE(plan.leads.at(1).after.visits.first().stage, baton::Stage::Inquiry);
    QCOMPARE(plan.leads.at(1).after.visits.last().stage, baton::Stage::Lost);
    QCOMPARE(plan.leads.at(1).after.visits.first().enteredAt, import.settings.stamp.occurredAt);
    QCOMPARE(plan.leads.at(1).after.visits.last().enteredAt, import.settings.stamp.occurredAt);
}

void TestImportPlanner::anUnknownOwnerRejectsTheRowAndLeavesTheLeadToTheNext()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, u"Bonn"_s, QString(), QString(), QString(), u"Nobody"_s});
    import.add({u"x1"_s, u"Ulm"_s, QString(), QString(), QString(), u"ANN"_s});
    import.facts.users.insert(u"ann"_s, UserId(5));
    rejectUnknownOwners(import.rows, import.facts.users);
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), (QList{PlanStatus::Rejected, PlanStatus::New}));
    QCOMPARE(plan.result.rejects.first(), (ImportIssue{2, u"owner"_s, u"Nobody"_s, u"owner.unknown"_s, {}, 0}));
    QCOMPARE(plan.leads.first().after.sales, UserId(5));
}

void TestImportPlanner::anAccountTakesEachFieldFromTheFirstRowThatFillsIt()
{
    const QByteArray profile = R"({"format": 1, "kind": "leads", "externalId": "id", "columns": [
        {"header": "firm", "to": "account.name"}, {"header": "trade", "to": "account.industry"}, {"header": "staff", "to": "account.employees"}]})";
    Import import(profile, {u"id"_s, u"firm"_s, u"trade"_s, u"staff"_s});
    import.add({u"a"_s, u"Acme  Ltd"_s, u"Tools"_s, QString()});
    import.add({u"b"_s, u"ACME LTD"_s, u"Toys"_s, u"20"_s});
    import.add({u"c"_s, QString(), u"Food"_s, QString()});
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.result.created, 3);
    QCOMPARE(plan.accounts.size(), 1);
    QCOMPARE(plan.accounts.first().after.values.at(import.mapping->slotOf(Entity::Account, u"industry")),
             StoredValue::ofText("Tools"));
    QCOMPARE(plan.accounts.first().after.values.at(import.mapping->slotOf(Entity::Account, u"employees")),
             StoredValue::ofNumber(20));
    QCOMPARE(plan.leads.at(1).account, 0);
    QCOMPARE(plan.result.warnings.first().code, u"account.unnamed"_s);
}

void TestImportPlanner::anotherCompanyIsShownAndWarnedOf()
{
    const QByteArray profile = R"({"format": 1, "kind": "leads", "externalId": "id", "columns": [
        {"header": "firm", "to": "account.name"}]})";
    Import import(profile, {u"id"_s, u"firm"_s});
    import.add({u"a"_s, u"Birch"_s});
    import.add({u"b"_s, u"Birch"_s});
    import.add({u"c"_s, u"alder"_s});
    const AccountState alder{AccountId(9), 1, u"Alder"_s, QList<StoredValue>(import.mapping->slotList.size())};
    import.facts.accounts.insert(alder.id, alder);
    import.facts.accountsByName.insert(u"alder"_s, alder.id);
    import.addLead(12, "a").account = alder.id;
    import.addLead(13, "b");
    import.addLead(14, "c").account = alder.id;
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.rows.at(0).cells, (QList{PlannedCell{u"account.name"_s, u"Alder"_s, u"Birch"_s}}));
    QCOMPARE(plan.rows.at(1).cells, (QList{PlannedCell{u"account.name"_s, {}, u"Birch"_s}}));
    QVERIFY(plan.rows.at(2).cells.isEmpty());
    QCOMPARE(plan.result.warned, 1);
    QCOMPARE(plan.result.warnings.first(),
             (ImportIssue{2, u"firm"_s, u"Birch"_s, u"account.replaced"_s, {{u"before"_s, u"Alder"_s}}, 12}));
}

void TestImportPlanner::aNameInPartsIsAName()
{
    const QByteArray profile = R"({"format": 1, "kind": "leads", "externalId": "id", "columns": [
        {"header": "name", "to": "person.fullName"}]})";
    Import import(profile, {u"id"_s, u"name"_s});
    import.add({u"a"_s, u"Ann Berg"_s});
    import.add({u"b"_s, u"Zoe Quint"_s});
    for (const auto &[id, key] : {std::pair(12, "a"), std::pair(13, "b")}) {
        LeadState &lead = import.addLead(id, key);
        lead.person = PersonId(id);
        lead.firstName = "Ann";
        lead.lastName = "Berg";
    }
    const ChunkPlan plan = import.plan();
    QCOMPARE(statusesOf(plan), (QList{PlanStatus::Unchanged, PlanStatus::Update}));
    QCOMPARE(plan.rows.at(1).cells, (QList{PlannedCell{u"person.fullName"_s, u"Ann Berg"_s, u"Zoe Quint"_s}}));
}

void TestImportPlanner::interestsAreToldApart_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("added");

    QTest::newRow("the same kind, channel and instant is the same")
        << QStringList{u"x1"_s, u"2025-01-01"_s, u"google"_s} << 0;
    QTest::newRow("without an instant the kind and channel tell") << QStringList{u"x1"_s, QString(), u"Google"_s} << 0;
    QTest::newRow("another instant is another") << QStringList{u"x1"_s, u"2025-01-02"_s, u"Google"_s} << 1;
    QTest::newRow("another channel is another") << QStringList{u"x1"_s, u"2025-01-01"_s, u"Fair"_s} << 1;
}

void TestImportPlanner::interestsAreToldApart()
{
    QFETCH(QStringList, cells);
    QFETCH(int, added);
    const QByteArray profile = R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "externalId": "id", "columns": [
        {"header": "seen", "to": "interest.at"}, {"header": "origin", "to": "interest.channel"}, {"to": "interest.kind", "value": "form"}]})";
    Import import(profile, {u"id"_s, u"seen"_s, u"origin"_s});
    import.facts.channels = {{u"google"_s, ChannelId(1)}, { u"fair"_s, ChannelId(2) }};
    import.add(cells);
    LeadState &known = import.addLead(12, "x1");
    known.interests = {{InterestId(9), SourceId(7), ChannelId(1), "form", {}, {}, at("2025-01-01T00:00:00Z")}};
    const ChunkPlan plan = import.plan();
    QCOMPARE(plan.leads.first().after.interests.size(), 1 + added);
    QCOMPARE(plan.result.unchanged, 1 - added);
    QCOMPARE(plan.result.updated, added);
}

void TestImportPlanner::countsAddUp()
{
    Import import(byId, byIdHeader);
    import.add({u"x1"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.add({u"x1"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.add({u"x2"_s, u"Bonn"_s, QString(), u"yesterday"_s, QString(), QString()});
    import.add({u"x3"_s, u"Bonn"_s, QString(), QString(), QString(), QString()});
    import.add({QString(), QString(), QString(), QString(), QString(), QString()});
    import.addLead(5, "x3");
    const ImportResult result = import.plan().result;
    QCOMPARE(result.rows, 5);
    QCOMPARE(result.created + result.updated + result.unchanged + result.duplicatesInFile + result.conflicts
                 + result.rejected,
             result.rows);
    QCOMPARE(result.rejected, 2);
    QCOMPARE(result.rejects.at(0), (ImportIssue{4, u"mql"_s, u"yesterday"_s, u"instant.syntax"_s, {}, 0}));
    QCOMPARE(result.rejects.at(1).code, u"row.empty"_s);
}

QTEST_APPLESS_MAIN(TestImportPlanner)
#include "tst_importplanner.moc"
