// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignstore.h"
#include "funnel/handoffsql.h"
#include "leads/stage.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "testdatabase.h"

#include <random>

namespace baton {

/// Leads whose history is anything that a workspace may hold: visits that run backwards or take others back, leads that
/// are gone, hand-offs in every state, touches that were taken back, and much of it recorded later than it happened.
class RandomHistories
{
public:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 day = 24 * 60 * minute;
    /// Monday 2026-03-02.
    static constexpr qint64 begin = 1'772'409'600'000;
    static constexpr qint64 end = begin + 120 * day;
    static constexpr int people = 12; ///< Every fourth is not active; the first three work for both sides.

    /// With `plain` nothing is taken back or runs backwards, so that SQL can count it.
    enum class Kind { Any, Plain };

    RandomHistories(Connection &connection, unsigned seed, Kind kind = Kind::Any)
        : m_connection(connection)
        , m_random(seed)
        , m_isPlain(kind == Kind::Plain)
    {}

    void write(int leads)
    {
        run(QStringLiteral("BEGIN"));
        writePeople();
        for (int i = 0; i < leads; ++i)
            addLead();
        m_lead.write(m_connection, QStringLiteral("lead"),
                     {"id", "stage", "stage_entered_at", "tele_owner_id", "sales_owner_id", "source_id", "created_at",
                      "recorded_at", "updated_at", "deleted_at"});
        m_visit.write(m_connection, QStringLiteral("stage_history"),
                      {"lead_id", "seq", "stage", "entered_at", "left_at", "recorded_at", "inconsistent", "cause"});
        m_handoff.write(m_connection, QStringLiteral("handoff"),
                        {"id", "lead_id", "from_side", "to_side", "owner_id", "owned_at", "handed_at", "respond_due_at",
                         "touch_due_at", "recorded_at", "accepted_at", "accepted_recorded_at", "rejected_at",
                         "returned_at", "closed_recorded_at", "created_at", "updated_at"});
        m_touch.write(
            m_connection, QStringLiteral("touch"),
            {"id", "lead_id", "kind", "direction", "side", "disposition", "occurred_at", "recorded_at", "deleted_at"});
        m_owner.write(m_connection, QStringLiteral("assignment"),
                      {"id", "lead_id", "side", "owner_id", "cause", "occurred_at", "recorded_at"});
        writeInterests();
        run(QStringLiteral("UPDATE handoff SET first_touch_at = ")
            + firstTouchSql(QStringLiteral("handoff"), QStringLiteral("t.deleted_at IS NULL")));
        for (const QString &table : {QStringLiteral("lead"), QStringLiteral("handoff"), QStringLiteral("touch"),
                                     QStringLiteral("assignment"), QStringLiteral("interest")})
            goOnBehind(table);
        run(QStringLiteral("COMMIT"));
        run(QStringLiteral("ANALYZE"));
    }

private:
    using Number = std::optional<qint64>;

    /// Rows of one table.
    struct Table
    {
        std::vector<std::vector<Number>> rows;

        void write(Connection &connection, const QString &table, std::initializer_list<const char *> names) const
        {
            QStringList columns;
            for (const char *name : names)
                columns.append(QString::fromLatin1(name));
            auto load = BulkLoad::into(connection, table, columns);
            if (!load)
                qFatal("%s", qPrintable(describe(load.error())));
            for (const auto &row : rows) {
                for (const Number &value : row)
                    (*load)->integer(value);
                (*load)->endRow();
            }
            if (const auto done = (*load)->finish(); !done)
                qFatal("%s: %s", qPrintable(table), qPrintable(describe(done.error())));
        }
    };

    qint64 below(qint64 limit) { return static_cast<qint64>(m_random() % static_cast<quint64>(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    qint64 later(qint64 at) { return chance(70) ? at : at + below(20 * day); }
    Number somebody() { return chance(80) ? Number(1 + below(people)) : Number(); }

    void run(const QString &sql)
    {
        if (const auto done = m_connection.run(sql); !done)
            qFatal("%s", qPrintable(describe(done.error()) + sql));
    }

    /// What is added later gets a number of its own.
    void goOnBehind(const QString &table)
    {
        run((m_connection.dialect().isSqlite()
                 ? QStringLiteral("INSERT INTO sequence (name, next) SELECT '%1', 1 + coalesce(max(id), 0) FROM %1 "
                                  "WHERE TRUE ON CONFLICT (name) DO UPDATE SET next = excluded.next")
                 : QStringLiteral(
                     "SELECT setval(pg_get_serial_sequence('%1', 'id'), 1 + coalesce(max(id), 0)) FROM %1"))
                .arg(table));
    }

    void writePeople()
    {
        for (int user = 1; user <= people; ++user)
            run(QStringLiteral("INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
                               "(%1, 'Rep %2', 'rep %2', %3, 0, 0)")
                    .arg(QString::number(user), QString::number(100 + user),
                         user % 4 == 0 ? QStringLiteral("FALSE") : QStringLiteral("TRUE")));
        run(QStringLiteral(
            "INSERT INTO user_role (user_id, role) VALUES (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 3), "
            "(3, 4)"));
        run(QStringLiteral("INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES "
                           "(1, 'Fair', 'fair', 1, 0, 0), (2, 'Web', 'web', 1, 0, 0)"));
        for (const char *name : {"Spring", "Summer", "Winter"}) {
            Campaign campaign;
            campaign.name = QString::fromLatin1(name);
            campaign.utmCampaign = campaign.name.left(2) + QStringLiteral("-26");
            campaign.currency = QStringLiteral("EUR");
            const auto made = CampaignStore(m_connection).create(campaign, {fromMillis(begin), fromMillis(begin), {}});
            if (!made)
                qFatal("%s", qPrintable(describe(made.error())));
        }
    }

    void addLead()
    {
        m_id += 1 + below(3);
        const qint64 created = begin + below(100 * day / minute) * minute;
        const Number source = chance(60) ? Number(1 + below(2)) : Number();
        m_lead.rows.push_back({m_id, 1, created, chance(20) ? somebody() : Number(), chance(20) ? somebody() : Number(),
                               source, created, later(created), created,
                               !m_isPlain && chance(3) ? Number(end) : Number()});
        addVisits(created);
        addHandoffs(created);
        for (qint64 i = below(5); i > 0; --i) {
            const qint64 at = created + below(30 * day / minute) * minute;
            m_touch.rows.push_back({static_cast<qint64>(m_touch.rows.size()) + 1, m_id, 1 + below(4), 1 + below(3),
                                    2 + below(2), chance(50) ? Number(1 + below(8)) : Number(), at, later(at),
                                    chance(10) ? Number(at + below(20 * day)) : Number()});
        }
        for (qint64 i = below(4); i > 0; --i) {
            const qint64 at = created + below(30 * day / minute) * minute;
            m_owner.rows.push_back(
                {static_cast<qint64>(m_owner.rows.size()) + 1, m_id, 1 + below(3), somebody(), 1, at, later(at)});
        }
        static const char *const texts[] = {"Spring", "su-26", "WI-26", "winter", "Nothing of ours", ""};
        for (qint64 i = below(4); i > 0; --i)
            m_interests.push_back({m_id, texts[below(6)], created - 5 * day + below(10 * day)});
    }

    void addVisits(qint64 created)
    {
        const qint64 visits = m_isPlain || chance(98) ? 1 + below(6) : 0;
        qint64 at = created;
        for (qint64 seq = 1; seq <= visits; ++seq) {
            const bool runsBack = !m_isPlain && chance(8);
            const qint64 next = runsBack ? at - below(5 * day) : at + below(20 * day);
            const qint64 cause = seq == 1 ? 1 : m_isPlain || chance(60) ? 2 : 3 + below(4);
            const auto stage = allStages.at(static_cast<std::size_t>(below(allStages.size())));
            const bool isLast = seq == visits;
            m_visit.rows.push_back({m_id, seq, static_cast<qint64>(stage), at, isLast ? Number() : Number(next),
                                    later(at), !isLast && next < at ? 1 : 0, cause});
            at = next;
        }
    }

    void addHandoffs(qint64 created)
    {
        qint64 handed = created;
        for (qint64 left = below(4); left > 0; --left) {
            handed += below(15 * day / minute) * minute;
            const auto answered = [&](bool isSo) { return isSo ? Number(handed + below(4 * day)) : Number(); };
            const bool mayBeOpen = left == 1;
            const qint64 answer = below(mayBeOpen ? 5 : 3);
            const bool isClosed = answer == 1 || answer == 2;
            const Number accepted = answered(answer == 0 || (isClosed && chance(30)));
            const Number closed = isClosed ? Number(accepted.value_or(handed) + below(4 * day)) : Number();
            const Number owner = somebody();
            const bool isToTele = chance(40);
            m_handoff.rows.push_back({static_cast<qint64>(m_handoff.rows.size()) + 1, m_id, isToTele ? 1 : 1 + below(2),
                                      isToTele ? 2 : 3, owner, owner ? Number(handed + below(2) * day) : Number(),
                                      handed, handed + day, handed + 2 * day, later(handed), accepted,
                                      accepted ? Number(later(*accepted)) : Number(), answer == 1 ? closed : Number(),
                                      answer == 2 ? closed : Number(), closed ? Number(later(*closed)) : Number(),
                                      handed, handed});
        }
    }

    void writeInterests()
    {
        auto load =
            BulkLoad::into(m_connection, QStringLiteral("interest"),
                           {QStringLiteral("id"), QStringLiteral("lead_id"), QStringLiteral("source_id"),
                            QStringLiteral("campaign"), QStringLiteral("occurred_at"), QStringLiteral("recorded_at")});
        if (!load)
            qFatal("%s", qPrintable(describe(load.error())));
        qint64 id = 0;
        for (const auto &[lead, campaign, at] : m_interests) {
            (*load)->integer(++id);
            (*load)->integer(lead);
            (*load)->integer(1);
            (*load)->utf8(campaign);
            (*load)->integer(at);
            (*load)->integer(later(at));
            (*load)->endRow();
        }
        if (const auto done = (*load)->finish(); !done)
            qFatal("%s", qPrintable(describe(done.error())));
    }

    struct Named
    {
        qint64 lead;
        QByteArray campaign;
        qint64 at;
    };

    Connection &m_connection;
    std::mt19937_64 m_random;
    bool m_isPlain;
    qint64 m_id = 0;
    Table m_lead;
    Table m_visit;
    Table m_handoff;
    Table m_touch;
    Table m_owner;
    std::vector<Named> m_interests;
};

} // namespace baton
