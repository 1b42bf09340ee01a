// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliworkspace.h"

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-03-10T09:00"_s;

QByteArray profile()
{
    return R"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "dateOrder": "ymd", "currency": "EUR",
        "externalId": "id", "match": ["externalId"], "columns": [{"header": "email", "to": "person.email"},
        {"header": "at", "to": "interest.at"}, {"header": "campaign", "to": "interest.campaign"},
        {"header": "mql", "to": "stage.mql.at"}, {"header": "won", "to": "stage.won.at"},
        {"header": "amount", "to": "deal.amount"}]})";
}

QByteArray leads()
{
    return "id,email,at,campaign,mql,won,amount\n"
           "c1,c1@b.example,2026-03-01,spring-fair,2026-03-02,2026-03-03,3000\n"
           "c2,c2@b.example,2026-03-01,SPRING FAIR,2026-03-02,,\n"
           "c3,c3@b.example,2026-03-01,Spring-Fair,,,\n"
           "c4,c4@b.example,2026-03-01,nobody knows,2026-03-02,,\n";
}

QJsonObject named(const QJsonValue &list, const QString &name)
{
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        if (entry[u"name"] == name)
            return entry.toObject();
    return {};
}

} // namespace

/// Campaigns and the scheduler's jobs by the command line alone, in a workspace of two leads that no campaign brought.
class CliCampaignsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plansRunsAndReports();
    void takesBackWhatWasWritten();
    void refusesWithWords_data();
    void refusesWithWords();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void nothingIsHalfSaved();
    void speaksToPeople();
    void runsWhatIsDue();

private:
    BatonctlRun at(const QStringList &arguments) const
    {
        return m_workspace->run(QStringList{u"--now"_s, now} + arguments);
    }
    BatonctlRun at(const QString &line) const { return at(line.split(u' ')); }
    void plan();

    std::unique_ptr<CliWorkspace> m_workspace;
};

void CliCampaignsTest::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QCOMPARE(at(u"people add Anna --login anna --role marketing"_s).exitCode, 0);
}

void CliCampaignsTest::plan()
{
    const auto created = at({u"campaigns"_s, u"create"_s, u"Spring fair"_s, u"--utm"_s, u"spring-fair"_s, u"--budget"_s,
                             u"1000"_s, u"--start"_s, u"2026-03-01"_s, u"--end"_s, u"2026-04-30"_s, u"--owner"_s,
                             u"anna"_s, u"--objective"_s, u"Meet people"_s});
    QVERIFY2(created.exitCode == 0, qPrintable(created.errors));
    QCOMPARE(created.document[u"no"].toString(), u"C-000001"_s);
    const auto tactic = at({u"campaigns"_s, u"tactic"_s, u"spring-fair"_s, u"Search ads"_s, u"--channel"_s, u"search"_s,
                            u"--direction"_s, u"inbound"_s, u"--source"_s, u"google"_s, u"--medium"_s, u"cpc"_s,
                            u"--volume"_s, u"5000"_s});
    QVERIFY2(tactic.exitCode == 0, qPrintable(tactic.errors));
    const auto cost =
        at({u"campaigns"_s, u"cost"_s, u"Spring fair"_s, u"--category"_s, u"media"_s, u"--month"_s, u"2026-03"_s,
            u"--planned"_s, u"900"_s, u"--actual"_s, u"600.50"_s, u"--tactic"_s, u"search ADS"_s});
    QVERIFY2(cost.exitCode == 0, qPrintable(cost.errors));
    QVERIFY(cost.errors.contains(u"90.0 %"_s));
}

void CliCampaignsTest::plansRunsAndReports()
{
    plan();
    QVERIFY(!writtenTo(m_workspace->path(u"leads.csv"_s), leads()).isEmpty());
    QVERIFY(!writtenTo(m_workspace->path(u"campaigns.json"_s), profile()).isEmpty());
    const auto imported = at(m_workspace->importing(u"leads.csv"_s, u"campaigns.json"_s));
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    for (const auto &status : {u"planned"_s, u"approved"_s, u"live"_s}) {
        const auto moved = at(u"campaigns edit spring-fair --status "_s + status);
        QVERIFY2(moved.exitCode == 0, qPrintable(moved.errors));
    }

    const auto listed = at(u"campaigns list"_s);
    const QJsonObject fair = named(listed.document[u"campaigns"], u"Spring fair"_s);
    QCOMPARE(fair[u"status"].toString(), u"live"_s);
    QCOMPARE(fair[u"owner"].toString(), u"Anna"_s);
    const QJsonObject results = fair[u"results"].toObject();
    QCOMPARE(results[u"interests"].toInt(), 3);
    QCOMPARE(results[u"leads"].toInt(), 3);
    QCOMPARE(results[u"mql"].toInt(), 2);
    QCOMPARE(results[u"won"].toInt(), 1);
    QCOMPARE(results[u"costPerLead"][u"minor"].toInt(), 20017); // 60050 / 3, rounded up from two thirds.
    QCOMPARE(results[u"costPerMql"][u"minor"].toInt(), 30025);
    QCOMPARE(listed.document[u"none"][u"leads"].toInt(), 3);
    QCOMPARE(listed.document[u"total"][u"leads"].toInt(), 6);
    const auto funnel = at(u"funnel report"_s);
    for (const QJsonValue stage : funnel.document[u"stages"].toArray())
        for (const auto &key : {u"mql"_s, u"won"_s})
            if (stage[u"key"] == key)
                QCOMPARE(stage[u"reached"].toInt(), listed.document[u"total"][key].toInt());

    // The total is the funnel's, whatever is asked of it.
    for (const QString &asked :
         {u""_s, u" --from 2026-02-01"_s, u" --to 2026-02-01"_s, u" --where campaign=spring-fair"_s,
          u" --from 2026-01-01 --to 2026-03-02 --where stage=won"_s}) {
        const QJsonArray stages = at(u"funnel report"_s + asked).document[u"stages"].toArray();
        for (const QString &verb : {u"campaigns list"_s, u"campaigns roi"_s}) {
            const QJsonValue total = at(verb + asked).document[u"total"];
            QVERIFY2(total[u"leads"].toInt(-1) == stages[0][u"reached"].toInt(), qPrintable(verb + asked));
            QVERIFY2(total[u"mql"].toInt(-1) == stages[2][u"reached"].toInt(), qPrintable(verb + asked));
        }
    }
    // "spring-fair" and "Spring-Fair": case tells no two texts apart.
    QCOMPARE(at(u"leads count --where campaign=spring-fair"_s).document[u"count"].toInt(), 2);
    const QStringList rows = batonctl({u"-w"_s, m_workspace->path(u"w.baton"_s), u"--now"_s, now, u"campaigns"_s,
                                       u"roi"_s, u"--format"_s, u"csv"_s})
                                 .output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows.last().startsWith(u"All,6,3,1,"), qPrintable(rows.last()));
    const QJsonObject roi = named(at(u"campaigns roi"_s).document[u"campaigns"], u"Spring fair"_s);
    QCOMPARE(roi[u"revenue"][u"minor"].toInt(), 300'000);
    QCOMPARE(roi[u"roi"].toDouble(), (300'000 - 60'050) / 60'050.0);
    QCOMPARE(at(u"campaigns roi"_s).document[u"measure"].toString(), u"sourced"_s);
    const auto costs = at(u"campaigns costs"_s);
    QCOMPARE(costs.document[0][u"total"][u"remaining"][u"minor"].toInt(), 29'950);
    QCOMPARE(costs.document[0][u"lines"][0][u"tactic"].toString(), u"Search ads"_s);
    const auto shown = at({u"campaigns"_s, u"show"_s, u"C-000001"_s});
    QCOMPARE(shown.document[u"tactics"][0][u"channel"].toString(), u"search"_s);
    QCOMPARE(shown.document[u"results"].toObject(), results);
    QCOMPARE(
        m_workspace->run(u"--now 2026-03-01T00:00 campaigns list"_s.split(u' ')).document[u"total"][u"mql"].toInt(), 0);
    QCOMPARE(at(u"campaigns delete spring-fair"_s).document[u"error"][u"code"].toString(), u"campaign.inUse"_s);
    QCOMPARE(m_workspace->keptFault(6), QString());
}

void CliCampaignsTest::takesBackWhatWasWritten()
{
    plan();
    const auto edited = at({u"campaigns"_s, u"edit"_s, u"1"_s, u"--name"_s, u"Summer fair"_s, u"--end"_s, u"none"_s,
                            u"--owner"_s, u"none"_s});
    QVERIFY(edited.document[u"end"].isNull());
    QVERIFY(edited.document[u"owner"].isNull());
    const auto changed = at(u"campaigns cost 1 --line 1 --actual 700 --tactic none"_s);
    QCOMPARE(changed.document[u"actual"][u"minor"].toInt(), 70'000);
    QCOMPARE(changed.document[u"planned"][u"minor"].toInt(), 90'000);
    const auto moved = at({u"campaigns"_s, u"tactic"_s, u"1"_s, u"search ads"_s, u"--name"_s, u"Ads"_s});
    QCOMPARE(moved.document[u"revision"].toInt(), 2);
    for (const auto &run : {moved, changed, edited})
        QCOMPARE(at({u"history"_s, u"undo"_s, QString::number(run.document[u"batch"].toInt())}).exitCode, 0);
    const auto shown = at(u"campaigns show spring-fair"_s);
    QCOMPARE(shown.document[u"name"].toString(), u"Spring fair"_s);
    QCOMPARE(shown.document[u"end"].toString(), u"2026-04-30"_s);
    QCOMPARE(shown.document[u"owner"].toString(), u"Anna"_s);
    QCOMPARE(shown.document[u"tactics"][0][u"name"].toString(), u"Search ads"_s);
    QCOMPARE(shown.document[u"costs"][0][u"actual"][u"minor"].toInt(), 60'050);
    QCOMPARE(shown.document[u"costs"][0][u"tactic"].toString(), u"Search ads"_s);
    const auto gone = at(u"campaigns delete 1 --line 1"_s);
    QCOMPARE(at(u"campaigns show 1"_s).document[u"costs"].toArray().size(), 0);
    QCOMPARE(at({u"campaigns"_s, u"delete"_s, u"1"_s, u"--tactic"_s, u"Search ads"_s}).exitCode, 0);
    QCOMPARE(at(u"campaigns delete 1"_s).exitCode, 0);
    QCOMPARE(at(u"campaigns list"_s).document[u"campaigns"].toArray().size(), 0);
    QCOMPARE(at({u"history"_s, u"undo"_s, QString::number(gone.document[u"batch"].toInt())}).exitCode, 0);
    QCOMPARE(m_workspace->keptFault(2), QString());
}

void CliCampaignsTest::refusesWithWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QString &code,
                        const QString &kind = u"invalid"_s) {
        QTest::newRow(name) << QStringList(u"campaigns"_s) + arguments << kind << code;
    };
    const QStringList create{u"create"_s, u"Autumn"_s};
    const QStringList edit{u"edit"_s, u"spring-fair"_s};
    const QStringList cost{u"cost"_s, u"spring-fair"_s, u"--month"_s, u"2026-03"_s};
    const QStringList tactic{u"tactic"_s, u"spring-fair"_s, u"Second"_s};
    row("a name that is taken", {u"create"_s, u"SPRING  fair"_s}, u"campaign.nameTaken"_s);
    row("a link that is taken", create + QStringList{u"--utm"_s, u"Spring-FAIR"_s}, u"campaign.utmTaken"_s);
    row("a link with a blank", create + QStringList{u"--utm"_s, u"a b"_s}, u"campaign.utm"_s);
    row("dates backwards", create + QStringList{u"--start"_s, u"2026-03-02"_s, u"--end"_s, u"2026-03-01"_s},
        u"campaign.dates"_s);
    row("a date that is none", create + QStringList{u"--start"_s, u"soon"_s}, u"field.value"_s);
    row("a currency that is none", create + QStringList{u"--currency"_s, u"EURO"_s}, u"currency.syntax"_s);
    row("a budget in another currency", create + QStringList{u"--budget"_s, u"5 USD"_s}, u"money.currency"_s);
    row("a budget of less than nothing", create + QStringList{u"--budget=-1"_s}, u"money.negative"_s);
    row("a budget that is no amount", create + QStringList{u"--budget"_s, u"much"_s}, u"money.syntax"_s);
    row("a campaign that is born live", create + QStringList{u"--status"_s, u"live"_s}, u"campaign.begin"_s);
    row("an owner nobody knows", create + QStringList{u"--owner"_s, u"zoe"_s}, u"user.unknown"_s, u"notFound"_s);
    row("a step that is none", edit + QStringList{u"--status"_s, u"completed"_s}, u"campaign.step"_s);
    row("the link under a tactic goes", edit + QStringList{u"--utm"_s, u"none"_s}, u"campaign.utmNeeded"_s);
    row("a currency with money paid", edit + QStringList{u"--currency"_s, u"USD"_s}, u"campaign.currency"_s);
    row("a campaign nobody knows", {u"show"_s, u"winter"_s}, u"campaign.unknown"_s, u"notFound"_s);
    row("the costs of one nobody knows", {u"costs"_s, u"77"_s}, u"campaign.unknown"_s, u"notFound"_s);
    row("a budget with separators", create + QStringList{u"--budget"_s, u"1.200,50"_s}, u"money.syntax"_s);
    row("a cost that says nothing", cost, u"cost.empty"_s);
    row("a cost of less than nothing", cost + QStringList{u"--actual=-0.01"_s}, u"money.negative"_s);
    row("a cost in another currency", cost + QStringList{u"--actual"_s, u"5 USD"_s}, u"money.currency"_s);
    row("a cost in parts of a cent", cost + QStringList{u"--actual"_s, u"0.001"_s}, u"money.precision"_s);
    row("a cost without a month", {u"cost"_s, u"spring-fair"_s, u"--planned"_s, u"5"_s}, u"cost.month"_s);
    row("a cost in a thirteenth month", {u"cost"_s, u"spring-fair"_s, u"--month"_s, u"2026-13"_s}, u"cost.month"_s);
    row("a cost line nobody knows", cost + QStringList{u"--line"_s, u"9"_s}, u"cost.unknown"_s, u"notFound"_s);
    row("a cost for a tactic nobody knows", cost + QStringList{u"--tactic"_s, u"TV"_s}, u"tactic.unknown"_s,
        u"notFound"_s);
    row("links of another tactic", tactic + QStringList{u"--source"_s, u"Google"_s, u"--medium"_s, u"CPC"_s},
        u"tactic.utmTaken"_s);
    row("a volume that is no number", tactic + QStringList{u"--volume"_s, u"many"_s}, u"tactic.volume"_s);
    row("a volume of less than nothing", tactic + QStringList{u"--volume=-1"_s}, u"tactic.volume"_s);
    row("a tactic with its dates backwards",
        tactic + QStringList{u"--start"_s, u"2026-03-02"_s, u"--end"_s, u"2026-03-01"_s}, u"tactic.dates"_s);
    row("a tactic that costs name", {u"delete"_s, u"1"_s, u"--tactic"_s, u"Search ads"_s}, u"tactic.inUse"_s,
        u"conflict"_s);
}

void CliCampaignsTest::refusesWithWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    plan();
    const auto before = at(u"campaigns costs"_s);
    QCOMPARE(refusalFault(at(arguments), kind, code), QString());
    QCOMPARE(at(u"campaigns costs"_s).document, before.document);
    QCOMPARE(at(u"campaigns show 1"_s).document[u"tactics"].toArray().size(), 1);
    QCOMPARE(at(u"campaigns list"_s).document[u"campaigns"].toArray().size(), 1);
}

void CliCampaignsTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a channel that is none") << u"campaigns tactic spring-fair TV --channel telepathy"_s;
    QTest::newRow("a direction that is none") << u"campaigns tactic spring-fair TV --direction upward"_s;
    QTest::newRow("a category that is none") << u"campaigns cost spring-fair --category rockets"_s;
    QTest::newRow("a status that is none") << u"campaigns edit spring-fair --status great"_s;
    QTest::newRow("no campaign") << u"campaigns show"_s;
}

void CliCampaignsTest::wrongUsageEndsWithTwo()
{
    QFETCH(QString, line);
    QCOMPARE(at(line).exitCode, 2);
}

void CliCampaignsTest::nothingIsHalfSaved()
{
    plan();
    // The name alone would do; the dates do not.
    const auto refused = at({u"campaigns"_s, u"edit"_s, u"1"_s, u"--name"_s, u"Other"_s, u"--end"_s, u"2026-02-01"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(at(u"campaigns show 1"_s).document[u"name"].toString(), u"Spring fair"_s);
    QCOMPARE(at(u"history list"_s).document.array().size(), 4);
    QCOMPARE(m_workspace->keptFault(2), QString());
}

void CliCampaignsTest::speaksToPeople()
{
    plan();
    const auto plain = [&](const QString &line) {
        return batonctl(QStringList{u"-w"_s, m_workspace->path(u"w.baton"_s)} + line.split(u' '));
    };
    QVERIFY(plain(u"campaigns list"_s).output.contains(u"No campaign"_s));
    QVERIFY(plain(u"campaigns show 1"_s).output.contains(u"Search ads"_s));
    QVERIFY(plain(u"campaigns costs 1"_s).output.contains(u"600.50 EUR"_s));
    QVERIFY(plain(u"campaigns roi"_s).output.contains(u"-100.0 %"_s));
    // A past moment has the costs of its months, however late they were entered; in all tables alike.
    for (const QString &verb : {u"list"_s, u"roi"_s, u"show 1"_s, u"costs 1"_s}) {
        QVERIFY(plain(u"--now 2026-03-05 campaigns "_s + verb).output.contains(u"600.50 EUR"_s));
        QVERIFY(!plain(u"--now 2026-02-05 campaigns "_s + verb).output.contains(u"600.50 EUR"_s));
    }
    QCOMPARE(plain(u"campaigns list"_s).output.count(u"600.50 EUR"_s), 2);
    QCOMPARE(at(u"campaigns roi"_s).document[u"total"][u"cost"][u"actual"][u"minor"].toInt(), 60'050);
    QVERIFY(!plain(u"campaigns roi"_s).errors.contains(u"blank"_s));
    QVERIFY(plain(u"campaigns roi --from 2026-03-01"_s).errors.contains(u"blank"_s));
    const QString refused = plain(u"campaigns create X4 --start 2026-02-30"_s).errors;
    QVERIFY2(refused.contains(u"“start”"_s) && refused.contains(u"a day as 2026-03-01"_s), qPrintable(refused));
    const auto renamed = at(u"campaigns edit 1 --name Evergreen"_s);
    const auto undone = plain(u"history undo "_s + QString::number(renamed.document[u"batch"].toInt()));
    QVERIFY2(undone.output.startsWith(u"1 campaign, tactic or cost line taken back."_s), qPrintable(undone.output));
    QVERIFY(plain(u"campaigns edit 1 --objective More"_s).output.contains(u"history undo"_s));
    QVERIFY(plain(u"campaigns edit 1 --objective More"_s).output.contains(u"Nothing was different."_s));
}

void CliCampaignsTest::runsWhatIsDue()
{
    const auto jobsOf = [](const BatonctlRun &run) {
        QStringList jobs;
        for (const QJsonValue job : run.document[u"ran"].toArray())
            jobs.append(job[u"job"].toString() + u' ' + job[u"state"].toString() + u' '
                        + QString::number(job[u"items"].toInt()));
        return jobs.join(u", "_s);
    };
    QCOMPARE(at(u"people add Bert --login bert --role rep"_s).exitCode, 0);
    const auto first = at(u"jobs run --once"_s);
    QVERIFY2(first.exitCode == 0, qPrintable(first.errors));
    QVERIFY2(jobsOf(first).startsWith(u"score skipped 0, qualify skipped 0, route done "_s), qPrintable(jobsOf(first)));
    QCOMPARE(first.document[u"ran"][1][u"error"][u"code"].toString(), u"definition.inactive"_s);

    const auto body = R"({"logic": "all", "clauses": [{"key": "mail", "group": "contactability", "name": "Mail",
        "condition": "email is not missing"}]})";
    const QString file = writtenTo(m_workspace->path(u"definition.json"_s), body);
    QCOMPARE(at({u"definition"_s, u"draft"_s, file}).exitCode, 0);
    for (const auto &line : {u"--as anna definition sign --side marketing"_s,
                             u"--as bert definition sign --side sales"_s, u"definition activate"_s}) {
        const auto agreed = at(line);
        QVERIFY2(agreed.exitCode == 0, qPrintable(agreed.errors + agreed.output));
    }
    const auto planned = at(u"jobs run --once --dry-run"_s);
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.errors));
    QVERIFY2(jobsOf(planned).startsWith(u"score skipped 0, qualify done 2, route done "_s),
             qPrintable(jobsOf(planned)));
    QVERIFY(planned.document[u"dryRun"].toBool() && planned.document[u"ran"][1][u"batch"].isNull());
    const auto second = at(u"jobs run --once"_s); // Which finds all of it still to be done.
    QVERIFY2(jobsOf(second).startsWith(u"score skipped 0, qualify done 2, route done "_s), qPrintable(jobsOf(second)));
    QVERIFY(!second.document[u"dryRun"].toBool());
    const int batch = second.document[u"ran"][1][u"batch"].toInt();
    QVERIFY(batch > 0);
    QCOMPARE(at(u"history list"_s).document[1][u"kind"].toString(), u"qualification"_s);
    const auto third = at(u"jobs run"_s);
    QVERIFY2(jobsOf(third).startsWith(u"score skipped 0, qualify done 0, route done 0"_s), qPrintable(jobsOf(third)));
    QCOMPARE(m_workspace->keptFault(2), QString());
}

QTEST_GUILESS_MAIN(CliCampaignsTest)
#include "tst_cli_campaigns.moc"
