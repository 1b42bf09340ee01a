// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/similarleadstore.h"

#include "leads/leadfieldsql.h"
#include "leads/leadsearch.h"
#include "leads/person.h"
#include "storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The range of folded names that begin as this one does, as far as two letters of its second word: "jon sm" finds
/// "jon smyth" beside "jon smith". Empty where a name is too short to say anything.
std::pair<QString, QString> namesLike(const QString &nameKey)
{
    const auto blank = nameKey.indexOf(u' ');
    const QString begin = nameKey.first(std::min(nameKey.size(), blank < 0 ? 4 : blank + 3));
    if (begin.size() < 3)
        return {};
    QString end = begin;
    end.back() = QChar(end.back().unicode() + 1);
    return {begin, end};
}

} // namespace

Result<QList<SimilarLead>> SimilarLeadStore::of(LeadId lead)
{
    const auto own = read({lead.value()});
    if (!own)
        return failure(own);
    if (own->isEmpty())
        return QList<SimilarLead>();
    const LeadTraits &traits = own->first().traits;
    QSet<qint64> ids;
    if (auto collected = collect(traits, ids); !collected)
        return failure(collected);
    ids.remove(lead.value());
    const auto candidates = read(ids.values());
    if (!candidates)
        return failure(candidates);
    QList<SimilarLead> similar;
    for (const Candidate &candidate : *candidates) {
        const Comparison comparison = compared(traits, candidate.traits);
        if (comparison.why.isEmpty())
            continue;
        similar.append(candidate.lead);
        similar.last().why = comparison.why;
        similar.last().points = comparison.points;
    }
    std::ranges::sort(similar, [](const SimilarLead &one, const SimilarLead &other) {
        return one.points != other.points ? one.points > other.points : one.id > other.id;
    });
    return similar.first(std::min<qsizetype>(similar.size(), mostShown));
}

Result<void> SimilarLeadStore::collect(const LeadTraits &traits, QSet<qint64> &found)
{
    const auto [from, before] = namesLike(traits.nameKey);
    const QList<std::tuple<bool, QString, Bindings>> keys{
        {traits.person.isValid(), u"l.person_id = :person"_s, {{u":person"_s, toSql(traits.person)}}},
        {!traits.emailKey.isEmpty(), u"p.email_key = :email"_s, {{u":email"_s, traits.emailKey}}},
        {!traits.nameKey.isEmpty(), u"p.name_key = :name"_s, {{u":name"_s, traits.nameKey}}},
        {!from.isEmpty(),
         u"p.name_key >= :from_name AND p.name_key < :before_name"_s,
         {{u":from_name"_s, from}, {u":before_name"_s, before}}},
        {traits.account.isValid(), u"l.account_id = :account"_s, {{u":account"_s, toSql(traits.account)}}},
    };
    for (const auto &[isKnown, condition, bindings] : keys)
        if (auto collected = isKnown ? collectBy(condition, bindings, found) : Result<void>(); !collected)
            return collected;
    // Neither numbers nor domains have an index of their own, but the words of both are looked for.
    QList<QStringList> words;
    for (const QString &phone : traits.phoneKeys)
        words.append(searchedWords(phone));
    words.append(searchedWords(companyDomain(traits.emailKey)));
    for (const QStringList &asked : words)
        if (auto collected = collectByWords(asked, found); !collected)
            return collected;
    return {};
}

Result<void> SimilarLeadStore::collectBy(const QString &condition, const Bindings &bindings, QSet<qint64> &found)
{
    return m_connection.each(
        u"SELECT l.id FROM lead l %1JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL AND %2 LIMIT %3"_s
            .arg(condition.startsWith(u'l') ? u"LEFT "_s : QString(), condition, QString::number(mostCandidates)),
        bindings, [&found](const Row &row) -> Result<void> {
            found.insert(row.int64(0));
            return {};
        });
}

Result<void> SimilarLeadStore::collectByWords(const QStringList &words, QSet<qint64> &found)
{
    if (words.isEmpty())
        return {};
    const Dialect &dialect = m_connection.dialect();
    QStringList conditions;
    Bindings bindings;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = u":word"_s + QString::number(i);
        conditions += dialect.searchCondition(name);
        // Of a beginning of words FTS5 gathers all rows before it gives the first; of a whole word it does not.
        bindings.append({name, dialect.isSqlite() ? QString(u'"' + words[i] + u'"') : dialect.searchPattern(words[i])});
    }
    return m_connection.each(u"SELECT rowid FROM lead_search WHERE %1 LIMIT %2"_s.arg(conditions.join(u" AND "_s),
                                                                                      QString::number(mostCandidates)),
                             bindings, [&found](const Row &row) -> Result<void> {
                                 found.insert(row.int64(0));
                                 return {};
                             });
}

Result<QList<SimilarLeadStore::Candidate>> SimilarLeadStore::read(const QList<qint64> &leads)
{
    if (leads.isEmpty())
        return QList<Candidate>();
    return m_connection.select(
        u"SELECT l.id, l.person_id, l.account_id, p.name_key, p.email_key, p.phone, p.mobile, a.name_key, "
        "COALESCE(p.postcode, a.postcode), COALESCE(p.country, a.country), "_s
            + personNameSql()
            + u", a.name, owner.name, graded.grade, l.stage FROM lead l LEFT JOIN person p ON p.id = l.person_id "
              "LEFT JOIN account a ON a.id = l.account_id "
              "LEFT JOIN app_user owner ON owner.id = COALESCE(l.sales_owner_id, l.tele_owner_id) "
              "LEFT JOIN score_snapshot graded ON graded.lead_id = l.id WHERE l.deleted_at IS NULL AND "_s
            + m_connection.dialect().inIds(u"l.id"_s, u":leads"_s),
        {{u":leads"_s, toJsonList(leads)}}, [](const Row &row) {
            Candidate candidate;
            LeadTraits &traits = candidate.traits;
            traits = {row.id<LeadId>(0), row.id<PersonId>(1), row.id<AccountId>(2), row.text(3), row.text(4), {},
                      row.text(7),       row.text(8),         row.text(9)};
            for (const QString &number : {phoneKey(row.text(5)), phoneKey(row.text(6))})
                if (!number.isEmpty())
                    traits.phoneKeys.insert(number);
            candidate.lead = {traits.lead,  row.text(10),
                              row.text(11), row.text(12),
                              row.text(13), stageFromNumber(row.int64(14)).value_or(Stage::Inquiry),
                              {},           0};
            return candidate;
        });
}

} // namespace baton
