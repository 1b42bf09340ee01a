// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of a million leads: opened until it is painted, a page anywhere in it, other sorts, filters, groups, a
// search, a field of ten thousand set and that taken back. Beside each
// the same by one plain statement on the same file. Where PGHOST is set, all of it on PostgreSQL too. BATON_BENCH_LEADS
// changes the million; BATON_BENCH_FILE names a workspace to keep, and arguments name the parts to run.

#include "measurement.h"

#include "capture/importundo.h"
#include "conditions/condition.h"
#include "history/undoservice.h"
#include "leads/leadliststore.h"
#include "leads/leadquestionsql.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "storage/cursor.h"
#include "storage/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QSqlQueryModel>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <optional>
#include <random>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

/// What a list shows, as anybody would write it.
const QString rowsSql = u"SELECT l.id, p.full_name, a.name, l.stage, u.name, l.score FROM lead l "
                        "LEFT JOIN person p ON p.id = l.person_id LEFT JOIN account a ON a.id = l.account_id "
                        "LEFT JOIN app_user u ON u.id = COALESCE(l.sales_owner_id, l.tele_owner_id) "
                        "WHERE l.deleted_at IS NULL ORDER BY l.created_at DESC, l.id DESC"_s;

/// A sort and how it is asked for by hand.
struct Sorting
{
    const char *what;
    SortKey key;
    QString sql;
};

QList<Sorting> sortings()
{
    const QString person =
        u"SELECT l.id FROM lead l LEFT JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL "
        "ORDER BY "_s;
    const QString account = u"SELECT l.id FROM lead l LEFT JOIN account a ON a.id = l.account_id WHERE l.deleted_at IS "
                            "NULL ORDER BY a.name_key NULLS LAST, l.id"_s;
    const QString touch =
        u"SELECT l.id FROM lead l WHERE l.deleted_at IS NULL ORDER BY (SELECT max(i.occurred_at) FROM "
        "interest i WHERE i.lead_id = l.id) NULLS LAST, l.id"_s;
    return {
        {"score, which has an index",
         {u"score"_s, Qt::DescendingOrder},
         u"SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY score DESC NULLS LAST, id DESC"_s},
        {"name", {u"name"_s, Qt::AscendingOrder}, person + u"p.name_key NULLS LAST, l.id"_s},
        {"e-mail", {u"email"_s, Qt::AscendingOrder}, person + u"lower(p.email) NULLS LAST, l.id"_s},
        {"account", {u"account"_s, Qt::AscendingOrder}, account},
        {"last touch", {u"touch"_s, Qt::AscendingOrder}, touch},
    };
}

qint64 drained(Connection &connection, const QString &sql)
{
    auto cursor = need(Cursor::open(connection, sql));
    qint64 sum = 0;
    while (cursor->next())
        sum += cursor->int64(0);
    needDone(cursor->finish());
    return sum;
}

/// The page as the window makes it, until it shows its first rows.
void openPage(LeadService &service, const Clock &clock)
{
    LeadsPage page({service}, clock);
    page.resize(1280, 800);
    auto *model = page.findChild<LeadTableModel *>();
    QEventLoop loop;
    QObject::connect(model, &LeadTableModel::pageRead, &loop, &QEventLoop::quit);
    QObject::connect(model, &LeadTableModel::failed, &loop, [](const Error &error) { stop(error.code); });
    page.show();
    page.activate();
    loop.exec();
    if (page.grab().isNull())
        stop(u"the list was not painted"_s);
}

void fetchAll(Connection &connection)
{
    QSqlQueryModel model;
    model.setQuery(rowsSql, connection.database());
    while (model.canFetchMore())
        model.fetchMore();
}

class ListBench
{
public:
    explicit ListBench(const WorkspaceLocation &location)
        : m_author(m_clock, m_clock, UserId())
        , m_database(need(Workspace::open(location)))
        , m_connection(need(Connection::open(location, Connection::Access::ReadOnly)))
        , m_service(*m_database, m_author, leadCatalogue())
        , m_catalogue(leadCatalogue())
        , m_store(*m_connection, m_catalogue)
    {}

    void open()
    {
        const Spent opened = best(3, [&] { openPage(m_service, m_clock); });
        const Spent ids = best(3, [&] { m_leads = need(m_store.ids({})); });
        const Spent plain = best(3, [&] {
            (void)drained(*m_connection,
                          u"SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC"_s);
        });
        const Spent model = best(1, [&] { fetchAll(*m_connection); });
        tell("open: page made, ids sorted, first rows painted", opened);
        tell("open: the sorted ids alone", ids);
        tell("reference: SELECT id ... ORDER BY created_at", plain);
        tell("reference: QSqlQueryModel fetching all", model);
        tellRatio("ratio ids / SELECT id", ids, plain, "");
        tellRatio("ratio open / SELECT id", opened, plain, "");
        tellRatio("ratio open / QSqlQueryModel", opened, model, "(wanted: 0.1 at most, and 120 ms)");
    }

    void jump()
    {
        std::mt19937_64 random(1);
        const auto anywhere = [&] {
            return static_cast<qsizetype>(random() % static_cast<quint64>(m_leads.size() - LeadListStore::pageSize));
        };
        constexpr int jumps = 200;
        Spent page = best(1, [&] {
            for (int jump = 0; jump < jumps; ++jump)
                (void)need(m_store.page(m_leads.mid(anywhere(), LeadListStore::pageSize), defaultLeadColumns()));
        });
        constexpr int referenceJumps = 10;
        Spent plain = best(1, [&] {
            for (int jump = 0; jump < referenceJumps; ++jump)
                (void)drained(*m_connection, rowsSql + u" LIMIT 64 OFFSET "_s + QString::number(anywhere()));
        });
        page = {page.wall / jumps, page.processor / jumps, 0};
        plain = {plain.wall / referenceJumps, plain.processor / referenceJumps, 0};
        tell("a page of 64 rows anywhere, mean of 200", page);
        tell("reference: LIMIT 64 OFFSET, mean of 10", plain);
        tellRatio("ratio page / OFFSET", page, plain, "(wanted: 0.1 at most)");
    }

    void sort()
    {
        for (const Sorting &sorting : sortings()) {
            LeadFilter filter;
            filter.sort = {sorting.key};
            const Spent ours = best(3, [&] { (void)need(m_store.ids(filter)); });
            const Spent plain = best(3, [&] { (void)drained(*m_connection, sorting.sql); });
            const QByteArray what = "sorted by " + QByteArray(sorting.what);
            tell(what.constData(), ours);
            tell("reference: the same by SELECT id ... ORDER BY", plain);
            tellRatio("ratio", ours, plain, "(wanted: 500 ms to the first rows)");
        }
    }

    /// What the page waits for before it shows anything: the beginning of the list, or all of it.
    Spent untilFirst(const LeadFilter &filter)
    {
        const Stopwatch watch;
        std::optional<Spent> begun;
        (void)need(m_store.ids(filter, [&](const QList<LeadId> &) { begun = begun.value_or(watch.spent()); }));
        return begun.value_or(watch.spent());
    }

    using NamedTimes = QList<std::pair<Spent, QString>>;

    /// The clock counts, not the processor: several threads share such work.
    static void tellSlowest(const char *what, NamedTimes times, double wanted)
    {
        std::ranges::sort(times, std::greater{}, [](const auto &time) { return time.first.wall; });
        const auto slow = std::ranges::count_if(times, [&](const auto &time) { return time.first.wall > wanted; });
        std::printf("%s, %lld columns: %lld take more than the wanted %g s\n", what,
                    static_cast<long long>(times.size()), static_cast<long long>(slow), wanted);
        for (const auto &[spent, key] : times.first(std::min<qsizetype>(12, times.size())))
            tell(qPrintable(u"  by "_s + key), spent);
    }

    void sortByEach()
    {
        NamedTimes times;
        for (const FieldSpec &field : m_catalogue.fields()) {
            LeadFilter filter;
            filter.sort = {{field.key, Qt::AscendingOrder}};
            times.append({untilFirst(filter), field.key});
        }
        tellSlowest("sorted by each, until the first rows", times, 0.5);
    }

    void groupByEach()
    {
        NamedTimes times;
        for (const FieldSpec &field : m_catalogue.fields()) {
            if (!isGroupable(field))
                continue;
            const Stopwatch watch;
            (void)need(m_store.groups({}, field.key, Qt::AscendingOrder, {u"score"_s}));
            times.append({watch.spent(), field.key});
        }
        tellSlowest("in groups by each, with counts and a mean", times, 1);
    }

    void filter()
    {
        const std::array<std::pair<QString, QString>, 3> filters{{
            {u"stage = mql and employees >= 200"_s, u"l.stage = 3 AND a.employees >= 200"_s},
            {u"owner is missing"_s, u"l.sales_owner_id IS NULL AND l.tele_owner_id IS NULL"_s},
            {u"country = DE or country = FR"_s, u"lower(p.country) IN ('de', 'fr')"_s},
        }};
        for (const auto &[words, where] : filters) {
            LeadFilter filter;
            filter.condition = need(parseCondition(words, m_catalogue));
            const Spent ours = best(3, [&] { (void)need(m_store.ids(filter)); });
            const Spent plain = best(3, [&] {
                (void)drained(*m_connection,
                              u"SELECT l.id FROM lead l LEFT JOIN person p ON p.id = l.person_id LEFT JOIN account a "
                              "ON a.id = l.account_id WHERE l.deleted_at IS NULL AND "_s
                                  + where + u" ORDER BY l.created_at DESC, l.id DESC"_s);
            });
            tell((u"filtered by "_s + words).toUtf8().constData(), ours);
            tell("reference: the same by SELECT id ... WHERE", plain);
            tellRatio("ratio", ours, plain, "(wanted: 500 ms to the first rows)");
        }
    }

    void group()
    {
        for (const QString &key : {u"stage"_s, u"owner"_s, u"industry"_s, u"created"_s}) {
            const Spent ours = best(3, [&] { (void)need(m_store.groups({}, key, Qt::AscendingOrder, {u"score"_s})); });
            tell((u"grouped by "_s + key + u", with counts and a mean"_s).toUtf8().constData(), ours);
            const Spent plain = best(3, [&] {
                (void)drained(*m_connection,
                              u"SELECT count(*), stage, avg(score) FROM lead WHERE deleted_at IS NULL "
                              "GROUP BY stage ORDER BY stage"_s);
            });
            tellRatio("ratio to SELECT stage, count(*), avg(score)", ours, plain, "(wanted: 1 s)");
        }
    }

    /// As the window does it: prepared, written with journal and history, and taken back.
    void edit()
    {
        constexpr qsizetype edited = 10'000;
        QList<LeadEditLine> lines;
        for (const LeadId lead : m_leads.first(std::min(edited, m_leads.size())))
            lines.append({lead, {{u"tags"_s, u"bench"_s}}, {}});
        BatchId batch;
        const Spent written =
            best(1, [&] { batch = need(m_service.edit(lines, LeadEditMode::WhatGoes).result()).batch; });
        UndoService undo(*m_database, m_author, importUndo());
        const Spent takenBack = best(1, [&] { (void)need(undo.undo(batch).result()); });
        const Spent plain = best(1, [&] {
            (void)need(
                m_database
                    ->write([](Connection &connection) {
                        return connection.execute(
                            u"UPDATE lead SET tags = 'plain', revision = revision + 1 WHERE id IN (SELECT id FROM "
                            "lead WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 10000)"_s);
                    })
                    .result());
        });
        tell("a field of 10,000 leads set", written);
        tell("that taken back", takenBack);
        tell("reference: UPDATE of the same rows, without history", plain);
        tellRatio("ratio set / UPDATE", written, plain, "(wanted: 2 s)");
        tellRatio("ratio taken back / UPDATE", takenBack, plain, "(wanted: 2 s)");
    }

    void search()
    {
        std::mt19937_64 random(1);
        QList<double> times;
        Spent slowest;
        QString word;
        for (int asked = 0; asked < 20; ++asked) {
            const qint64 lead =
                m_leads.at(static_cast<qsizetype>(random() % static_cast<quint64>(m_leads.size()))).value();
            const auto name = need(m_connection->selectOne(
                u"SELECT p.last_name FROM lead l JOIN person p ON p.id = l.person_id WHERE l.id = :id"_s,
                {{u":id"_s, lead}}, [](const Row &row) { return row.text(0); }));
            LeadFilter filter;
            filter.search = name.value_or(u"example"_s).left(2 + asked % 4);
            const Spent spent = best(1, [&] { (void)need(m_store.ids(filter)); });
            times.append(spent.wall);
            std::ranges::sort(times, std::greater{});
            if (times.size() < 2 || spent.wall >= times.at(1)) {
                slowest = spent;
                word = filter.search;
            }
        }
        const Spent plain = best(2, [&] {
            (void)drained(*m_connection,
                          u"SELECT count(*) FROM person WHERE full_name LIKE '%marten%' OR first_name LIKE "
                          "'%marten%' OR last_name LIKE '%marten%' OR email LIKE '%marten%'"_s);
        });
        tell("search, all matches sorted, slow one of 20 words", slowest);
        tell("reference: LIKE '%...%', counted", plain);
        tellRatio("ratio search / LIKE", slowest, plain, "(wanted: 0.05 at most)");
    }

private:
    const SystemClock m_clock;
    Author m_author;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Connection> m_connection;
    LeadService m_service;
    FieldCatalogue m_catalogue;
    LeadListStore m_store;
    QList<LeadId> m_leads;
};

void runOn(const QString &workspace, const QTemporaryDir &folder)
{
    if (!QFile::exists(workspace))
        (void)spentBy(
            QStringLiteral(BATONCTL),
            {u"workspace"_s, u"create"_s, workspace, u"--sample"_s, u"--leads"_s, QString::number(askedLeads())},
            folder.filePath(u"said.txt"_s));
    ListBench bench(need(WorkspaceLocation::parse(workspace)));
    bench.open();
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const std::array<std::pair<QString, void (ListBench::*)()>, 8> parts{{{u"jump"_s, &ListBench::jump},
                                                                          {u"sort"_s, &ListBench::sort},
                                                                          {u"filter"_s, &ListBench::filter},
                                                                          {u"group"_s, &ListBench::group},
                                                                          {u"search"_s, &ListBench::search},
                                                                          {u"columns"_s, &ListBench::sortByEach},
                                                                          {u"groups"_s, &ListBench::groupByEach},
                                                                          {u"edit"_s, &ListBench::edit}}};
    for (const auto &[name, part] : parts)
        if (wanted.isEmpty() || wanted.contains(name))
            (bench.*part)();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("The list of %lld leads, on SQLite\n", static_cast<long long>(askedLeads()));
    runOn(qEnvironmentVariable("BATON_BENCH_FILE", folder.filePath(u"leads.baton"_s)), folder);
    if (qEnvironmentVariableIsEmpty("PGHOST")) {
        std::printf("PostgreSQL is not here (PGHOST is not set)\n");
        return 0;
    }
    std::printf("The list of %lld leads, on PostgreSQL\n", static_cast<long long>(askedLeads()));
    (void)spentBy(u"createdb"_s, {u"bench_leads"_s}, folder.filePath(u"said.txt"_s));
    runOn(u"postgresql:///bench_leads"_s, folder);
    return 0;
}
