// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorestore.h"

#include "conditions/leadfactsstore.h"
#include "history/json.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <QtConcurrentMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// A few leads are scored sooner than other threads have begun.
constexpr qsizetype worthThreads = 500;

const QStringList columns{u"lead_id"_s, u"agreement_id"_s, u"fit"_s,          u"engagement"_s,
                          u"grade"_s,   u"scored_at"_s,    u"contributions"_s};

/// An object by key; keys with more than letters, digits and signs would need escapes, which QJson knows.
QByteArray contributionsJson(const Score &score)
{
    QJsonObject object;
    for (const Contribution &contribution : score.contributions)
        object.insert(contribution.key, contribution.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QList<LeadId>> ScoreStore::leads()
{
    auto cursor = Cursor::open(m_connection, u"SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY id"_s);
    if (!cursor)
        return failure(cursor);
    QList<LeadId> found;
    while ((*cursor)->next())
        found.append(LeadId((*cursor)->int64(0)));
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    return found;
}

Result<QList<LeadScore>> ScoreStore::score(const QList<LeadId> &leads, const ScoreRules &rules,
                                           const FieldCatalogue &catalogue, Instant now)
{
    const auto facts = LeadFactsStore(m_connection, catalogue).of(leads, rules.model().factsWanted(), now);
    if (!facts)
        return failure(facts);
    QList<LeadScore> scores;
    scores.reserve(facts->size());
    for (const LeadId lead : leads)
        if (facts->contains(lead))
            scores.append({lead, {}});
    const auto scoreOne = [&](LeadScore &scored) { scored.score = rules.score(*facts->constFind(scored.lead), now); };
    if (scores.size() < worthThreads)
        std::ranges::for_each(scores, scoreOne);
    else
        QtConcurrent::blockingMap(scores, scoreOne);
    return scores;
}

Result<void> ScoreStore::write(const QList<LeadScore> &scores, AgreementId agreement, Instant now)
{
    if (scores.isEmpty())
        return {};
    if (auto staged = stage(scores, agreement, now); !staged)
        return staged;
    const QString all = columns.join(u", "_s);
    // SQLite takes ON CONFLICT behind a SELECT for a join unless there is a WHERE.
    auto written = m_connection.execute(
        u"INSERT INTO score_snapshot ("_s + all + u") SELECT "_s + all
        + u" FROM score_new WHERE 1 = 1 ON CONFLICT (lead_id) DO UPDATE SET agreement_id = excluded.agreement_id, "
          "fit = excluded.fit, engagement = excluded.engagement, grade = excluded.grade, scored_at = "
          "excluded.scored_at, contributions = excluded.contributions"_s);
    if (written)
        written = m_connection.execute(
            u"UPDATE lead SET score = n.fit + n.engagement FROM score_new n WHERE n.lead_id = lead.id "
            "AND (lead.score IS NULL OR lead.score <> n.fit + n.engagement)"_s);
    if (!written)
        return failure(written);
    return {};
}

Result<void> ScoreStore::stage(const QList<LeadScore> &scores, AgreementId agreement, Instant now)
{
    auto ready = m_connection.run(u"DROP TABLE IF EXISTS score_new"_s);
    if (ready)
        ready = m_connection.run(u"CREATE TEMPORARY TABLE score_new AS SELECT "_s + columns.join(u", "_s)
                                 + u" FROM score_snapshot WHERE 1 = 0"_s);
    if (!ready)
        return ready;
    auto load = BulkLoad::into(m_connection, u"score_new"_s, columns, BulkLoad::Target::TemporaryTable);
    if (!load)
        return failure(load);
    for (const LeadScore &scored : scores) {
        (*load)->id(scored.lead);
        (*load)->id(agreement);
        (*load)->integer(scored.score.fit);
        (*load)->integer(scored.score.engagement);
        (*load)->text(scored.score.band());
        (*load)->instant(now);
        (*load)->utf8(contributionsJson(scored.score));
        (*load)->endRow();
    }
    if (auto loaded = (*load)->finish(); !loaded)
        return failure(loaded);
    return m_connection.dialect().isSqlite() ? Result<void>() : m_connection.run(u"ANALYZE score_new"_s);
}

Result<QHash<LeadId, qint64>> ScoreStore::totals(const QList<LeadId> &leads)
{
    QHash<LeadId, qint64> totals;
    auto read = m_connection.each(u"SELECT lead_id, fit + engagement FROM score_snapshot WHERE "_s
                                      + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
                                  {{u":ids"_s, toJsonList(leads)}}, [&totals](const Row &row) -> Result<void> {
                                      totals.insert(row.id<LeadId>(0), row.int64(1));
                                      return {};
                                  });
    if (!read)
        return failure(read);
    return totals;
}

Result<QHash<LeadId, QString>> ScoreStore::bands(const QList<LeadId> &leads)
{
    QHash<LeadId, QString> bands;
    auto read = m_connection.each(u"SELECT lead_id, grade FROM score_snapshot WHERE "_s
                                      + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
                                  {{u":ids"_s, toJsonList(leads)}}, [&bands](const Row &row) -> Result<void> {
                                      bands.insert(row.id<LeadId>(0), row.text(1));
                                      return {};
                                  });
    if (!read)
        return failure(read);
    return bands;
}

Result<std::optional<StoredScore>> ScoreStore::stored(LeadId lead)
{
    return m_connection.selectOne(
        u"SELECT agreement_id, scored_at, fit, engagement, grade, contributions FROM score_snapshot "
        "WHERE lead_id = :lead"_s,
        {{u":lead"_s, toSql(lead)}}, [](const Row &row) {
            StoredScore stored{row.id<AgreementId>(0), row.instant(1), row.int64(2), row.int64(3), row.text(4), {}};
            const QJsonObject contributions = objectFromJsonText(row.text(5));
            for (auto one = contributions.begin(); one != contributions.end(); ++one)
                stored.contributions.insert(one.key(), one.value().toInteger());
            return stored;
        });
}

} // namespace baton
