// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/leadfactsstore.h"

#include "conditions/conditionsql.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// A field that is read, and where its columns stand in the row.
struct ReadField
{
    FieldSpec field;
    int column = 0;
    int userColumn = -1; ///< Of the user's id.
};

/// The columns of these fields behind `selected`.
QList<ReadField> placed(const QList<FieldSpec> &fields, const Dialect &dialect, QStringList &selected)
{
    QList<ReadField> places;
    for (const FieldSpec &field : fields) {
        ReadField place{field, static_cast<int>(selected.size())};
        selected += selectSql(field, dialect);
        if (field.matching == FieldMatching::User) {
            place.userColumn = static_cast<int>(selected.size());
            selected += field.keySql;
        }
        places.append(place);
    }
    return places;
}

} // namespace

Result<QHash<LeadId, LeadFacts>> LeadFactsStore::of(const QList<LeadId> &leads, const FactsWanted &wanted, Instant now)
{
    QHash<LeadId, LeadFacts> facts;
    facts.reserve(leads.size());
    auto users = readFields(facts, leads, wanted.fields, now);
    if (!users)
        return failure(users);
    if (auto read = readUsers(facts, *users); !read)
        return failure(read);
    for (const QString &kind : wanted.kinds)
        if (auto read = readEvents(facts, leads, kind, now); !read)
            return failure(read);
    return facts;
}

Result<LeadFactsStore::UserFields> LeadFactsStore::readFields(QHash<LeadId, LeadFacts> &facts,
                                                              const QList<LeadId> &leads, const QStringList &keys,
                                                              Instant now)
{
    const Dialect &dialect = m_connection.dialect();
    QList<FieldSpec> fields;
    for (const QString &key : keys) {
        auto field = m_catalogue.asked(key);
        if (!field)
            return failure(field);
        fields.append(*field);
    }
    QStringList selected{u"l.id"_s};
    const QList<ReadField> places = placed(fields, dialect, selected);
    Bindings bindings{{u":ids"_s, toJsonList(leads)}};
    const auto bindNow = [&] {
        const QString name = u":now"_s + QString::number(bindings.size());
        bindings.append({name, toSql(now)});
        return QString(u"CAST("_s + name + u" AS BIGINT)"_s);
    };
    const QString columns = sqlAtNow(selected.join(u", "_s), bindNow);
    UserFields users;
    auto read =
        m_connection.each(u"SELECT "_s + columns + u" FROM lead l"_s + joinSql(fields)
                              + u" WHERE l.deleted_at IS NULL AND "_s + dialect.inIds(u"l.id"_s, u":ids"_s),
                          bindings, [&](const Row &row) -> Result<void> {
                              const auto lead = row.id<LeadId>(0);
                              LeadFacts &known = facts[lead];
                              for (const ReadField &place : places) {
                                  known.values.insert(place.field.key, readFieldValue(place.field, row, place.column));
                                  if (place.userColumn >= 0 && !row.isNull(place.userColumn))
                                      users[row.int64(place.userColumn)].append({lead, place.field.key});
                              }
                              return {};
                          });
    if (!read)
        return failure(read);
    return users;
}

Result<void> LeadFactsStore::readUsers(QHash<LeadId, LeadFacts> &facts, const UserFields &users)
{
    if (users.isEmpty())
        return {};
    const Bindings bindings{{u":ids"_s, toJsonList(users.keys())}};
    QHash<qint64, UserNames> names;
    auto named = m_connection.each(u"SELECT id, name_key FROM app_user WHERE "_s
                                       + m_connection.dialect().inIds(u"id"_s, u":ids"_s),
                                   bindings, [&](const Row &row) -> Result<void> {
                                       names[row.int64(0)].nameKey = row.text(1);
                                       return {};
                                   });
    if (!named)
        return named;
    auto aliases = m_connection.each(u"SELECT user_id, alias_key FROM user_alias WHERE "_s
                                         + m_connection.dialect().inIds(u"user_id"_s, u":ids"_s),
                                     bindings, [&](const Row &row) -> Result<void> {
                                         names[row.int64(0)].aliasKeys += row.text(1);
                                         return {};
                                     });
    if (!aliases)
        return aliases;
    for (auto user = users.cbegin(); user != users.cend(); ++user)
        for (const auto &[lead, field] : user.value())
            facts[lead].users.insert(field, names.value(user.key()));
    return {};
}

Result<void> LeadFactsStore::readEvents(QHash<LeadId, LeadFacts> &facts, const QList<LeadId> &leads,
                                        const QString &kind, Instant now)
{
    const auto source = m_catalogue.events(kind);
    if (!source)
        return failure(Error::Kind::Invalid, u"condition.unknownKind"_s,
                       {{u"kind"_s, kind}, {u"choices"_s, m_catalogue.eventKeys()}});
    Bindings bindings{{u":ids"_s, toJsonList(leads)}, {u":now"_s, toSql(now)}};
    const auto bindKind = [&](const QString &text) {
        bindings.append({u":kind"_s, text});
        return u":kind"_s;
    };
    const Dialect &dialect = m_connection.dialect();
    const QString lead = u"e."_s + source->leadColumn;
    const QString instant = u"e."_s + source->instantColumn;
    const QString sql = u"SELECT "_s + lead + u", "_s + instant + u" FROM "_s + source->table + u" e WHERE "_s
        + eventKindSql(*source, kind, dialect, bindKind) + u" AND "_s + instant + u" <= CAST(:now AS BIGINT) AND "_s
        + dialect.inIds(lead, u":ids"_s);
    return m_connection.each(sql, bindings, [&](const Row &row) -> Result<void> {
        if (const auto known = facts.find(row.id<LeadId>(0)); known != facts.end())
            known->events[kind].append(row.instant(1));
        return {};
    });
}

} // namespace baton
