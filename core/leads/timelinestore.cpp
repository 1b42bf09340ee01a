// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinestore.h"

#include "history/batch.h"
#include "history/entity.h"
#include "leads/leadfieldsql.h"
#include "leads/stage.h"
#include "leads/touch.h"
#include "people/side.h"
#include "storage/connection.h"
#include "support/money.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Source = TimelineKey::Source;
using Kind = TimelineEntry::Kind;

QString keyOf(Verb verb)
{
    switch (verb) {
    case Verb::Created: return u"created"_s;
    case Verb::Changed: return u"changed"_s;
    case Verb::Deleted: return u"deleted"_s;
    case Verb::Moved: return u"moved"_s;
    case Verb::Imported: return u"imported"_s;
    case Verb::Undone: return u"undone"_s;
    case Verb::Assigned: return u"assigned"_s;
    case Verb::HandedOver: return u"handedOver"_s;
    case Verb::Accepted: return u"accepted"_s;
    case Verb::Rejected: return u"rejected"_s;
    case Verb::Returned: return u"returned"_s;
    case Verb::Recycled: return u"recycled"_s;
    case Verb::Claimed: return u"claimed"_s;
    case Verb::Activated: return u"activated"_s;
    case Verb::Signed: return u"signed"_s;
    case Verb::Touched: return u"touched"_s;
    }
    return {};
}

/// The log holds amounts as they are stored, in minor units with the currency behind, unless the field has one.
QString readable(const QString &logged, const FieldSpec *field)
{
    if (!field || field->type != FieldType::Money || logged.isEmpty())
        return logged;
    const QString minor = logged.section(u' ', 0, 0);
    bool isWhole = false;
    const QString named = logged.section(u' ', 1);
    const Money money{minor.toLongLong(&isWhole), named.isEmpty() ? field->currency : named};
    return isWhole && !money.currency.isEmpty() ? plainText(money) + u' ' + money.currency : logged;
}

/// Fills the entries of one page in their places.
class Page
{
public:
    Page(Connection &connection, const FieldCatalogue &catalogue, const QList<TimelineKey> &keys)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_keys(keys)
    {
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_places[keys[i].source].append(i);
    }

    Result<QList<TimelineEntry>> read()
    {
        m_entries.resize(m_keys.size());
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            m_entries[i].at = m_keys[i].at;
            m_entries[i].lead = m_keys[i].lead;
            m_entries[i].kind = Kind::Change;
        }
        for (const auto read :
             {&Page::readInterests, &Page::readStages, &Page::readTouches, &Page::readHandoffs, &Page::readEvents,
              &Page::readBatches, &Page::readRouted, &Page::readDeals, &Page::readNames})
            if (auto done = (this->*read)(); !done)
                return failure(done);
        return m_entries;
    }

private:
    using Take = std::function<void(TimelineEntry &, const Row &)>;

    [[nodiscard]] QList<qint64> idsOf(std::initializer_list<Source> sources) const
    {
        QList<qint64> ids;
        for (const Source source : sources)
            for (const qsizetype place : m_places.value(source))
                ids.append(m_keys[place].id);
        return ids;
    }

    /// `sql` selects the id first and ends where a condition on `id` belongs; `take` is called for each entry of a row.
    Result<void> each(std::initializer_list<Source> sources, const QString &sql, const QString &id,
                      const std::function<void(const TimelineKey &, TimelineEntry &, const Row &)> &take)
    {
        const QList<qint64> ids = idsOf(sources);
        if (ids.isEmpty())
            return {};
        QMultiHash<qint64, qsizetype> places;
        for (const Source source : sources)
            for (const qsizetype place : m_places.value(source))
                places.insert(m_keys[place].id, place);
        return m_connection.each(sql + u" WHERE "_s + m_connection.dialect().inIds(id, u":ids"_s),
                                 {{u":ids"_s, toJsonList(ids)}}, [&](const Row &row) -> Result<void> {
                                     for (const qsizetype place : places.values(row.int64(0)))
                                         take(m_keys[place], m_entries[place], row);
                                     return {};
                                 });
    }

    Result<void> readInterests()
    {
        return each({Source::Interest},
                    u"SELECT i.id, i.kind, c.name, i.campaign, s.name FROM interest i "
                    "LEFT JOIN channel c ON c.id = i.channel_id LEFT JOIN source s ON s.id = i.source_id"_s,
                    u"i.id"_s, [](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        entry.kind = Kind::Interest;
                        entry.subject = row.text(1);
                        entry.text = row.text(2);
                        entry.detail = row.text(3);
                        entry.party = row.text(4);
                    });
    }

    // A visit is known by its lead and its place there: what else is read of those leads is left out.
    Result<void> readStages()
    {
        const QList<qsizetype> wanted = m_places.value(Source::Stage);
        if (wanted.isEmpty())
            return {};
        QHash<std::pair<qint64, qint64>, qsizetype> places;
        QList<LeadId> leads;
        for (const qsizetype place : wanted) {
            places.insert({m_keys[place].lead.value(), m_keys[place].id}, place);
            if (leads.isEmpty() || leads.last() != m_keys[place].lead)
                leads.append(m_keys[place].lead);
        }
        return m_connection.each(u"SELECT h.lead_id, h.seq, h.stage, h.reason, u.name, b.stage FROM stage_history h "
                                 "LEFT JOIN app_user u ON u.id = h.actor_id "
                                 "LEFT JOIN stage_history b ON b.lead_id = h.lead_id AND b.seq = h.seq - 1 WHERE "_s
                                     + m_connection.dialect().inIds(u"h.lead_id"_s, u":leads"_s) + u" AND "_s
                                     + m_connection.dialect().inIds(u"h.seq"_s, u":places"_s),
                                 {{u":leads"_s, toJsonList(leads)}, {u":places"_s, toJsonList(idsOf({Source::Stage}))}},
                                 [&](const Row &row) -> Result<void> {
                                     const auto place = places.constFind({row.int64(0), row.int64(1)});
                                     const auto stage = stageFromNumber(row.int64(2));
                                     if (place == places.cend() || !stage)
                                         return {};
                                     TimelineEntry &entry = m_entries[*place];
                                     entry.kind = Kind::Stage;
                                     entry.subject = baton::keyOf(*stage);
                                     entry.text = row.text(3);
                                     entry.actor = row.text(4);
                                     if (const auto before =
                                             row.isNull(5) ? std::nullopt : stageFromNumber(row.int64(5)))
                                         entry.before = baton::keyOf(*before);
                                     return {};
                                 });
    }

    Result<void> readTouches()
    {
        return each({Source::Touch},
                    u"SELECT t.id, t.kind, t.note, t.disposition, t.direction, u.name FROM touch t "
                    "LEFT JOIN app_user u ON u.id = t.actor_id"_s,
                    u"t.id"_s, [](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        entry.kind = Kind::Touch;
                        entry.subject = baton::keyOf(static_cast<TouchKind>(row.integer(1)));
                        entry.text = row.text(2);
                        if (!row.isNull(3))
                            entry.verb = baton::keyOf(static_cast<Disposition>(row.integer(3)));
                        entry.detail = baton::keyOf(static_cast<TouchDirection>(row.integer(4)));
                        entry.actor = row.text(5);
                    });
    }

    // The note is that of the answer, where there is one that has a reason.
    Result<void> readHandoffs()
    {
        return each({Source::HandedOver, Source::Accepted, Source::Rejected, Source::Returned},
                    u"SELECT h.id, h.to_side, h.note, f.name, d.name, o.name, h.reason, "
                    "CASE WHEN h.rejected_at IS NULL AND h.returned_at IS NULL THEN 0 ELSE 1 END FROM handoff h "
                    "LEFT JOIN app_user f ON f.id = h.from_user_id LEFT JOIN app_user d ON d.id = h.decided_by "
                    "LEFT JOIN app_user o ON o.id = h.owner_id"_s,
                    u"h.id"_s, [](const TimelineKey &key, TimelineEntry &entry, const Row &row) {
                        const bool isBegin = key.source == Source::HandedOver;
                        entry.kind = Kind::Handoff;
                        entry.subject = isBegin              ? keyOf(Verb::HandedOver)
                            : key.source == Source::Accepted ? keyOf(Verb::Accepted)
                            : key.source == Source::Rejected ? keyOf(Verb::Rejected)
                                                             : keyOf(Verb::Returned);
                        entry.text = baton::keyOf(static_cast<Side>(row.integer(1)));
                        if (isBegin != (row.integer(7) == 1))
                            entry.detail = row.text(2);
                        entry.actor = row.text(isBegin ? 3 : 4);
                        entry.party = isBegin ? row.text(5) : QString();
                        if (!isBegin && key.source != Source::Accepted && !row.isNull(6))
                            entry.verb = row.text(6);
                    });
    }

    // Who or what was made is told by name, or by the first thing that is known of it.
    Result<void> readEvents()
    {
        const QString made = QString::number(static_cast<int>(Verb::Created));
        return each({Source::Event},
                    u"SELECT e.id, CASE WHEN e.field IS NOT NULL OR e.verb <> %1 THEN e.field "
                    "WHEN a.name IS NOT NULL THEN 'account' WHEN p.name_key IS NOT NULL THEN 'name' "
                    "WHEN p.email IS NOT NULL THEN 'email' WHEN p.city IS NOT NULL THEN 'city' END, "
                    "CASE WHEN e.field IS NOT NULL OR e.verb <> %1 THEN v.new_value "
                    "ELSE coalesce(a.name, p.full_name, p.last_name, p.first_name, p.email, p.city) END, "
                    "v.old_value, e.verb, u.name FROM event_log e "
                    "LEFT JOIN event_value v ON v.event_id = e.id LEFT JOIN app_user u ON u.id = e.actor_id "
                    "LEFT JOIN account a ON a.id = e.entity_id AND e.entity = %2 "
                    "LEFT JOIN person p ON p.id = e.entity_id AND e.entity = %3"_s.arg(
                        made, QString::number(static_cast<int>(Entity::Account)),
                        QString::number(static_cast<int>(Entity::Person))),
                    u"e.id"_s, [this](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        const FieldSpec *const field = m_catalogue.find(row.text(1));
                        entry.subject = row.text(1);
                        entry.text = readable(row.text(2), field);
                        entry.before = readable(row.text(3), field);
                        entry.verb = keyOf(static_cast<Verb>(row.integer(4)));
                        entry.actor = row.text(5);
                    });
    }

    Result<void> readBatches()
    {
        return each({Source::Arrival, Source::Import},
                    u"SELECT b.id, b.file_name, coalesce(u.id, b.id), b.kind, a.name FROM batch b "
                    "LEFT JOIN batch u ON u.undone_by = b.id LEFT JOIN app_user a ON a.id = b.actor_id"_s,
                    u"b.id"_s, [](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        const bool isBack = row.integer(3) == static_cast<int>(Batch::Kind::Undo);
                        entry.text = u"%1 #%2"_s.arg(row.text(1)).arg(row.int64(2));
                        entry.verb = keyOf(isBack ? Verb::Undone : Verb::Imported);
                        entry.party = row.text(4);
                    });
    }

    Result<void> readRouted()
    {
        return each({Source::Routed},
                    u"SELECT a.id, a.side, u.name FROM assignment a JOIN app_user u ON u.id = a.owner_id"_s, u"a.id"_s,
                    [](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        entry.subject = u"owner."_s + baton::keyOf(static_cast<Side>(row.integer(1)));
                        entry.text = row.text(2);
                        entry.verb = keyOf(Verb::Assigned);
                    });
    }

    Result<void> readDeals()
    {
        return each({Source::Deal}, u"SELECT d.id, d.name, d.stage FROM deal d"_s, u"d.id"_s,
                    [](const TimelineKey &, TimelineEntry &entry, const Row &row) {
                        entry.kind = Kind::Deal;
                        entry.subject = row.text(1);
                        entry.text = row.text(2);
                    });
    }

    Result<void> readNames()
    {
        QSet<LeadId> leads;
        for (const TimelineKey &key : m_keys)
            if (key.lead.isValid())
                leads.insert(key.lead);
        QHash<LeadId, QString> names;
        auto read = m_connection.each(
            u"SELECT l.id, "_s + personNameSql() + u" FROM lead l JOIN person p ON p.id = l.person_id WHERE "_s
                + m_connection.dialect().inIds(u"l.id"_s, u":leads"_s),
            {{u":leads"_s, toJsonList(leads.values())}}, [&names](const Row &row) -> Result<void> {
                names.insert(row.id<LeadId>(0), row.text(1));
                return {};
            });
        for (TimelineEntry &entry : m_entries)
            entry.about = names.value(entry.lead);
        return read;
    }

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
    const QList<TimelineKey> &m_keys;
    QHash<Source, QList<qsizetype>> m_places;
    QList<TimelineEntry> m_entries;
};

} // namespace

Result<QList<TimelineEntry>> TimelineStore::page(const QList<TimelineKey> &keys)
{
    return Page(m_connection, m_catalogue, keys).read();
}

} // namespace baton
