// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignundo.h"

#include "history/eventlog.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The columns of a table and the fields that history calls them by; nothing for derived ones.
using Fields = QHash<QString, QString>;

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What goes back is a change like any other, so that a report on the time between finds what was there.
class PlanRevertible final : public Revertible
{
public:
    PlanRevertible(Entity entity, const QString &table, Fields fields)
        : m_fields(std::move(fields))
        , m_rows(entity, table, QStringList(m_fields.keyBegin(), m_fields.keyEnd()) + QStringList{u"deleted_at"_s})
    {}

    [[nodiscard]] Entity entity() const override { return m_rows.entity(); }

    Result<Images> current(Connection &connection, const QList<qint64> &ids) override
    {
        return m_rows.current(connection, ids);
    }

    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override
    {
        const auto before = current(connection, columns.keys());
        if (!before)
            return failure(before);
        const auto revisions = m_rows.restore(connection, columns, stamp);
        if (!revisions)
            return revisions;
        QList<Event> events;
        for (auto row = columns.begin(); row != columns.end(); ++row)
            events += eventsOf(row.key(), (*before)[row.key()], row.value(), revisions->value(row.key()), stamp);
        if (auto logged = EventLog(connection).append(events); !logged)
            return failure(logged);
        return revisions;
    }

private:
    [[nodiscard]] QList<Event> eventsOf(qint64 id, const QJsonObject &before, const QJsonObject &after, int revision,
                                        const Stamp &stamp) const
    {
        QList<Event> events;
        for (auto column = after.begin(); column != after.end(); ++column) {
            Event event;
            event.stamp = stamp;
            event.entity = entity();
            event.entityId = id;
            event.revision = revision;
            event.verb = Verb::Undone;
            event.field = m_fields.value(column.key());
            event.oldValue = textOf(before.value(column.key()));
            event.newValue = textOf(column.value());
            if (!event.field.isEmpty() || column.key() == u"deleted_at"_s)
                events.append(event);
        }
        return events;
    }

    Fields m_fields;
    RevertibleTable m_rows;
};

// Every write here is a batch: what a later one changed, or hangs on the row, keeps it.
CreatedRows created(Entity entity, const QString &table, const QStringList &columns, const QStringList &dependants)
{
    CreatedRows rows{entity, table, CreatedRows::Origin::Journal, {}, {}, columns};
    rows.columns += {u"revision"_s,   u"batch_id"_s,   u"created_at"_s, u"recorded_at"_s,
                     u"created_by"_s, u"updated_at"_s, u"updated_by"_s, u"deleted_at"_s};
    rows.keptWhile.append(
        {u"EXISTS (SELECT 1 FROM journal j JOIN batch b ON b.id = j.batch_id WHERE j.entity = %1 "
         "AND j.first_id = t.id AND j.before IS NOT NULL AND j.batch_id <> :batch AND b.undone_by IS NULL AND b.kind <> %2)"_s
             .arg(static_cast<int>(entity))
             .arg(static_cast<int>(Batch::Kind::Undo)),
         u"editedSince"_s});
    for (const QString &link : dependants)
        rows.keptWhile.append({u"EXISTS (SELECT 1 FROM "_s + link + u" = t.id)"_s, u"linkedSince"_s});
    return rows;
}

} // namespace

void addCampaignUndo(UndoRegistry &registry)
{
    const Fields campaign{{u"name"_s, u"name"_s},
                          {u"name_key"_s, {}},
                          {u"objective"_s, u"objective"_s},
                          {u"status"_s, u"status"_s},
                          {u"starts_on"_s, u"start"_s},
                          {u"ends_on"_s, u"end"_s},
                          {u"currency"_s, u"currency"_s},
                          {u"budget_minor"_s, u"budget"_s},
                          {u"utm_campaign"_s, u"utmCampaign"_s},
                          {u"utm_key"_s, {}},
                          {u"owner_id"_s, u"owner"_s},
                          {u"retrospective"_s, u"retrospective"_s}};
    const Fields tactic{{u"name"_s, u"name"_s},
                        {u"name_key"_s, {}},
                        {u"channel"_s, u"channel"_s},
                        {u"direction"_s, u"direction"_s},
                        {u"starts_on"_s, u"start"_s},
                        {u"ends_on"_s, u"end"_s},
                        {u"planned_volume"_s, u"plannedVolume"_s},
                        {u"utm_source"_s, u"utmSource"_s},
                        {u"utm_medium"_s, u"utmMedium"_s},
                        {u"utm_key"_s, {}}};
    const Fields line{
        {u"tactic_id"_s, u"tactic"_s},      {u"category"_s, u"category"_s},         {u"month"_s, u"month"_s},
        {u"planned_minor"_s, u"planned"_s}, {u"committed_minor"_s, u"committed"_s}, {u"actual_minor"_s, u"actual"_s},
        {u"vendor"_s, u"vendor"_s},         {u"invoice_ref"_s, u"invoice"_s}};
    registry.changed.push_back(std::make_shared<PlanRevertible>(Entity::Campaign, u"campaign"_s, campaign));
    registry.changed.push_back(std::make_shared<PlanRevertible>(Entity::Tactic, u"tactic"_s, tactic));
    registry.changed.push_back(std::make_shared<PlanRevertible>(Entity::CostLine, u"cost_line"_s, line));
    const QStringList ofCampaign{u"campaign_id"_s};
    registry.created.append(created(Entity::CostLine, u"cost_line"_s, line.keys() + ofCampaign, {}));
    registry.created.append(
        created(Entity::Tactic, u"tactic"_s, tactic.keys() + ofCampaign, {u"cost_line x WHERE x.tactic_id"_s}));
    registry.created.append(created(Entity::Campaign, u"campaign"_s, campaign.keys(),
                                    {u"tactic x WHERE x.campaign_id"_s, u"cost_line x WHERE x.campaign_id"_s}));
}

} // namespace baton
