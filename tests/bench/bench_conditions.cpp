// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Twenty conditions over a million leads of the sample, as lists, rules and reports ask them, beside SQL of the same
// meaning as somebody would write it by hand, on the same file. Both count, and both must count the same.
// BATON_BENCH_LEADS changes the million.

#include "measurement.h"

#include "leads/customfieldstore.h"
#include "leads/leadliststore.h"
#include "leads/leadquestionsql.h"
#include "sample/samplerunner.h"
#include "storage/workspace.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *instantFromIso(u"2026-11-21T12:00:00Z");

/// A condition, and what stands behind "SELECT count(*) FROM lead l " by hand; {now} and {day N} are milliseconds.
struct Asked
{
    const char *condition;
    const char *byHand;
};

constexpr std::array conditions{
    Asked{"stage = mql", "WHERE l.stage = 3"},
    Asked{"stage in (mql, tal, tql) and owner is missing",
          "WHERE l.stage IN (3, 4, 5) AND l.sales_owner_id IS NULL AND l.tele_owner_id IS NULL"},
    Asked{"employees >= 200", "JOIN account a ON a.id = l.account_id WHERE a.employees >= 200"},
    Asked{"employees between 50 and 199 and country in (DE, AT, CH)",
          "JOIN account a ON a.id = l.account_id JOIN person p ON p.id = l.person_id WHERE a.employees BETWEEN 50 AND "
          "199 AND p.country IN ('DE', 'AT', 'CH')"},
    Asked{"not (country = DE or country = FR)",
          "JOIN person p ON p.id = l.person_id WHERE p.country NOT IN ('DE', 'FR')"},
    Asked{"title contains Head or title starts with Chief",
          "JOIN person p ON p.id = l.person_id WHERE p.title LIKE '%Head%' OR p.title LIKE 'Chief%'"},
    Asked{"created >= 2026-11-01", "WHERE l.created_at >= {day 2026-11-01}"},
    Asked{"created >= 2026-10-01 and created < 2026-11-01 and stage = won",
          "WHERE l.created_at >= {day 2026-10-01} AND l.created_at < {day 2026-11-01} AND l.stage = 9"},
    Asked{"email is missing", "JOIN person p ON p.id = l.person_id WHERE p.email IS NULL"},
    Asked{"account is not missing and email is not missing and phone is missing",
          "JOIN person p ON p.id = l.person_id WHERE l.account_id IS NOT NULL AND p.email IS NOT NULL AND p.phone IS "
          "NULL"},
    Asked{"source = \"Trade fair\"", "WHERE l.source_id = (SELECT id FROM source WHERE name = 'Trade fair')"},
    Asked{"type in (crossSell, upSell, renewal) and stage = opportunity", "WHERE l.type IN (2, 3, 4) AND l.stage = 8"},
    Asked{"owner = sophie",
          "WHERE COALESCE(l.sales_owner_id, l.tele_owner_id) = (SELECT id FROM app_user WHERE login = 'sophie')"},
    Asked{"budget >= 50000", "WHERE CAST(json_extract(l.custom, '$.budget') AS INTEGER) >= 5000000"},
    Asked{"use_case = \"Cut costs\"", "WHERE json_extract(l.custom, '$.use_case') = 'Cut costs'"},
    Asked{"count(interest) >= 3",
          "WHERE (SELECT count(*) FROM interest i WHERE i.lead_id = l.id AND i.occurred_at <= {now}) >= 3"},
    Asked{
        "count(form, 30d) >= 1",
        "WHERE EXISTS (SELECT 1 FROM interest i WHERE i.lead_id = l.id AND i.kind = 'form' AND i.occurred_at <= {now} "
        "AND i.occurred_at > {now} - 30 * 86400000)"},
    Asked{"last(call) within 7d",
          "WHERE EXISTS (SELECT 1 FROM touch t WHERE t.lead_id = l.id AND t.kind = 1 AND t.deleted_at IS NULL AND "
          "t.occurred_at <= {now} AND t.occurred_at > {now} - 7 * 86400000)"},
    Asked{"stage in (inquiry, engaged) and not (count(interest, 60d) >= 2)",
          "WHERE l.stage IN (1, 2) AND (SELECT count(*) FROM interest i WHERE i.lead_id = l.id AND i.occurred_at <= "
          "{now} AND i.occurred_at > {now} - 60 * 86400000) < 2"},
    Asked{"(employees >= 200 and title contains Head) or (type = renewal and (stage = sal or stage = working)) or tags "
          "contains \"key account\"",
          "LEFT JOIN account a ON a.id = l.account_id LEFT JOIN person p ON p.id = l.person_id WHERE (a.employees >= "
          "200 AND p.title LIKE '%Head%') OR (l.type = 4 AND l.stage IN (6, 7)) OR l.tags LIKE '%key account%'"},
};

QString byHand(const Asked &asked)
{
    QString sql = u"SELECT count(*) FROM lead l "_s + QString::fromLatin1(asked.byHand);
    const QString where = u" WHERE "_s;
    sql.insert(sql.indexOf(where) + where.size(), u"l.deleted_at IS NULL AND ("_s).append(u')');
    sql.replace(u"{now}"_s, QString::number(toMillis(now)));
    for (const QString &day : {u"2026-10-01"_s, u"2026-11-01"_s})
        sql.replace(u"{day %1}"_s.arg(day), QString::number(toMillis(*instantFromIso(day))));
    return sql;
}

} // namespace

int main()
{
    const qint64 leads = askedLeads();
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"conditions.baton"_s)));
    const FixedClock clock(now);
    {
        const auto database = need(Workspace::create(location, {}, clock));
        SampleRunner sample(*database, Author(clock, clock, UserId()));
        need(sample.run({leads, 1, u"EUR"_s}));
    }
    const auto connection = need(Connection::open(location, Connection::Access::ReadOnly));
    const FieldCatalogue catalogue = need(CustomFieldStore(*connection).completed(leadCatalogue()));
    LeadListStore store(*connection, catalogue);

    std::printf("%zu conditions over %lld leads\n", conditions.size(), static_cast<long long>(leads));
    Spent ours;
    Spent reference;
    for (const Asked &asked : conditions) {
        LeadFilter filter;
        filter.condition = need(parseCondition(QString::fromLatin1(asked.condition), catalogue));
        filter.now = now;
        qint64 counted = 0;
        qint64 expected = 0;
        const QString sql = byHand(asked);
        const Spent one = best(3, [&] { counted = need(store.count(filter)); });
        const Spent other = best(3, [&] { expected = need(connection->count(sql)); });
        if (counted != expected)
            stop(u"%1: %2 leads, by hand %3"_s.arg(QLatin1String(asked.condition)).arg(counted).arg(expected));
        tellRatio(asked.condition, one, other,
                  qPrintable(u"%1 leads in %2 ms"_s.arg(counted).arg(one.wall * 1000, 0, 'f', 1)));
        ours = {ours.wall + one.wall, ours.processor + one.processor, 0};
        reference = {reference.wall + other.wall, reference.processor + other.processor, 0};
    }
    tell("all of them", ours);
    tell("reference: by hand", reference);
    tellRatio("ratio conditions / by hand", ours, reference, "(wanted: about 1)");
    return 0;
}
