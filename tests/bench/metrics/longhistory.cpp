// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/longhistory.h"

#include "campaigns/campaignstore.h"
#include "measurement.h"
#include "storage/bulkload.h"
#include "storage/cursor.h"

#include <QFile>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

using Number = std::optional<qint64>;

/// One table that is being filled.
class Table
{
public:
    Table(Connection &connection, const QString &table, const QString &columns)
        : m_load(need(BulkLoad::into(connection, table, columns.split(u' '))))
    {}

    void add(std::initializer_list<Number> values)
    {
        for (const Number &value : values)
            m_load->integer(value);
        m_load->endRow();
    }
    void addNamed(const QByteArray &text, std::initializer_list<Number> values)
    {
        m_load->utf8(text);
        add(values);
    }
    void finish() { need(m_load->finish()); }

private:
    std::unique_ptr<BulkLoad> m_load;
};

class Filling
{
public:
    explicit Filling(Connection &connection)
        : m_lead(connection, u"lead"_s, u"id stage stage_entered_at sales_owner_id created_at recorded_at updated_at"_s)
        , m_visit(connection, u"stage_history"_s,
                  u"lead_id seq stage entered_at left_at recorded_at inconsistent cause"_s)
        , m_handoff(connection, u"handoff"_s,
                    u"id lead_id from_side to_side owner_id owned_at handed_at respond_due_at touch_due_at accepted_at "
                    "accepted_recorded_at rejected_at closed_recorded_at created_at recorded_at updated_at"_s)
        , m_touch(connection, u"touch"_s, u"id lead_id kind direction side occurred_at recorded_at"_s)
        , m_owner(connection, u"assignment"_s, u"id lead_id side owner_id cause occurred_at recorded_at"_s)
        , m_interest(connection, u"interest"_s, u"campaign id lead_id source_id occurred_at recorded_at"_s)
    {}

    void addLead(qint64 id)
    {
        const qint64 kind = id % 10;
        const bool isNew = kind < 2;
        const qint64 handed = LongHistory::now
            - (isNew ? 1 + below(2 * LongHistory::hour) : 5 * LongHistory::day + below(700 * LongHistory::day));
        const qint64 created = handed - below(30 * LongHistory::day);
        m_lead.add({id, 3, created, {}, created, created, created});
        addVisits(id, created, kind);
        addInterests(id, created);
        if (kind >= 8)
            return;
        const qint64 owner = 1 + below(LongHistory::people);
        const bool isTouched = kind >= 2 && kind < 6;
        const qint64 firstTouch = handed + below(4 * LongHistory::day);
        const Number accepted = isTouched ? Number(handed + below(2 * LongHistory::day)) : Number();
        const Number rejected = kind == 7 ? Number(handed + below(2 * LongHistory::day)) : Number();
        addHandoff(id, owner, handed, accepted, rejected);
        if (isTouched)
            addTouches(id, firstTouch);
        if (below(10) == 0 && !isNew)
            addOwner(id, 1 + below(LongHistory::people), handed + below(LongHistory::day));
        if (kind == 7)
            addHandoff(id, 1 + below(LongHistory::people), handed + 3 * LongHistory::day,
                       handed + 3 * LongHistory::day + below(LongHistory::day), {});
    }

    void finish()
    {
        for (Table *table : {&m_lead, &m_visit, &m_handoff, &m_touch, &m_owner, &m_interest})
            table->finish();
    }

private:
    qint64 below(qint64 limit) { return static_cast<qint64>(m_random() % static_cast<quint64>(limit)); }

    /// One in fifty runs backwards, as files tell it.
    void addVisits(qint64 lead, qint64 created, qint64 kind)
    {
        const qint64 visits = kind < 2 ? 3 : 1 + below(8);
        qint64 at = created;
        for (qint64 seq = 1; seq <= visits; ++seq) {
            const bool isLast = seq == visits;
            const bool runsBack = kind >= 2 && below(50) == 0;
            const qint64 next = runsBack ? at - below(LongHistory::day) : at + below(2 * LongHistory::day);
            m_visit.add({lead, seq, seq, at, isLast ? Number() : Number(next), at, !isLast && next < at ? 1 : 0,
                         seq == 1 ? 1 : 2});
            at = next;
        }
    }

    /// Texts that name a campaign by its utm_campaign in any case, or none that there is.
    void addInterests(qint64 lead, qint64 created)
    {
        const qint64 interests = below(4);
        for (qint64 i = 0; i < interests; ++i) {
            const qint64 campaign = 1 + below(LongHistory::campaigns + 4);
            const QByteArray text = (below(2) == 0 ? "Utm-" : "utm-") + QByteArray::number(campaign);
            const qint64 at = created - 10 * LongHistory::day + 4 * (below(10 * LongHistory::day) / 4) + i;
            m_interest.addNamed(text, {++m_interests, lead, 1, at, at});
        }
    }

    void addHandoff(qint64 lead, qint64 owner, qint64 handed, const Number &accepted, const Number &rejected)
    {
        m_handoff.add({++m_handoffs, lead, 1, 3, owner, handed, handed, handed + LongHistory::day,
                       handed + 2 * LongHistory::day, accepted, accepted, rejected, rejected, handed, handed, handed});
        addOwner(lead, owner, handed);
    }

    void addOwner(qint64 lead, qint64 owner, qint64 at) { m_owner.add({++m_owners, lead, 3, owner, 1, at, at}); }

    /// The first one by us, and what followed: by either, calls and mails.
    void addTouches(qint64 lead, qint64 first)
    {
        m_touch.add({++m_touches, lead, 1, 1, 3, first, first});
        for (qint64 more = below(4); more > 0; --more) {
            const qint64 at = first + below(20 * LongHistory::day);
            m_touch.add({++m_touches, lead, 1 + below(3), 1 + below(2), 2 + below(2), at, at});
        }
    }

    Table m_lead;
    Table m_visit;
    Table m_handoff;
    Table m_touch;
    Table m_owner;
    Table m_interest;
    std::mt19937_64 m_random{1};
    qint64 m_handoffs = 0;
    qint64 m_touches = 0;
    qint64 m_owners = 0;
    qint64 m_interests = 0;
};

} // namespace

void LongHistory::fill(Connection &connection, qint64 leads)
{
    for (int user = 1; user <= people; ++user)
        needDone(connection.run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
                                "(%1, 'Rep %1', 'rep %1', %2, 0, 0)"_s.arg(QString::number(user),
                                                                           user % 10 == 0 ? u"FALSE"_s : u"TRUE"_s)));
    needDone(connection.run(u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES "
                            "(1, 'Web', 'web', 1, 0, 0)"_s));
    for (int number = 1; number <= campaigns; ++number) {
        Campaign campaign;
        campaign.name = u"Campaign %1"_s.arg(number, 3, 10, QChar(u'0'));
        campaign.utmCampaign = u"utm-%1"_s.arg(number);
        campaign.currency = u"EUR"_s;
        need(CampaignStore(connection).create(campaign, {fromMillis(0), fromMillis(0), {}}));
    }
    Filling filling(connection);
    for (qint64 id = 1; id <= leads; ++id)
        filling.addLead(id);
    filling.finish();
}

void LongHistory::exportRows(Connection &connection, const QString &sql, int columns, const QString &file)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        stop(u"The reference's files cannot be written."_s);
    auto cursor = need(Cursor::open(connection, sql));
    QByteArray line;
    while (cursor->next()) {
        line.clear();
        for (int column = 0; column < columns; ++column)
            line.append(column > 0 ? "," : "").append(cursor->text(column));
        target.write(line.append('\n'));
    }
    needDone(cursor->finish());
}

} // namespace baton::bench
