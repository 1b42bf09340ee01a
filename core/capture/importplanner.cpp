// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importplanner.h"

#include "capture/leaddiff.h"
#include "support/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString displayName(const LeadState &lead)
{
    return QString::fromUtf8(lead.fullName.isEmpty() ? QByteArray(lead.firstName + ' ' + lead.lastName).trimmed()
                                                     : lead.fullName);
}

/// One chunk being planned, row after row, so that later rows see what earlier ones changed.
class ChunkPlanner
{
public:
    ChunkPlanner(const ImportMapping &mapping, const PlanSettings &settings, const QList<ImportRow> &rows,
                 const QList<RowTarget> &targets, const ChunkFacts &facts, const SeenInFile &seen)
        : m_mapping(mapping)
        , m_settings(settings)
        , m_rows(rows)
        , m_targets(targets)
        , m_facts(facts)
        , m_seen(seen)
    {}

    ChunkPlan plan()
    {
        m_plan.leads.reserve(m_rows.size());
        m_changeByRow.reserve(m_rows.size());
        m_externalIds.reserve(m_rows.size());
        m_accountByName.reserve(m_rows.size());
        m_accountById.reserve(m_rows.size());
        for (qsizetype at = 0; at < m_rows.size(); ++at)
            planRow(at);
        return std::move(m_plan);
    }

private:
    void planRow(qsizetype at)
    {
        const ImportRow &row = m_rows.at(at);
        const RowTarget &target = m_targets.at(at);
        ++m_plan.result.rows;
        m_cells.clear();
        m_issues.clear();
        if (target.issue) {
            m_issues.append(*target.issue);
            return conclude(at, target.status, -1);
        }
        if (m_settings.policy == ImportPolicy::Create && target.lead.isValid() && m_mapping.kind == ImportKind::Leads)
            return conclude(at, PlanStatus::Unchanged, -1);
        const qsizetype index = changeFor(at, target);
        const PlanStatus status = apply(row, target, m_plan.leads[index]);
        conclude(at, status, index);
    }

    qsizetype changeFor(qsizetype at, const RowTarget &target)
    {
        if (const auto known = m_changeByRow.constFind(target.firstRow); known != m_changeByRow.cend())
            return *known;
        LeadChange change;
        change.at = m_rows.at(at).latest.value_or(m_settings.stamp.occurredAt);
        if (target.lead.isValid()) {
            change.before = m_facts.leads.value(target.lead);
            change.after = change.before;
        } else {
            change.isNew = true;
            change.after.source = m_settings.source;
            change.after.values.resize(m_mapping.slotList.size());
            if (m_newLeads < m_facts.newLeads.size())
                change.after.id = m_facts.newLeads.at(m_newLeads);
            ++m_newLeads;
        }
        m_plan.leads.append(std::move(change));
        m_changeByRow.insert(target.firstRow, m_plan.leads.size() - 1);
        return m_plan.leads.size() - 1;
    }

    PlanStatus apply(const ImportRow &row, const RowTarget &target, LeadChange &change)
    {
        m_isChanged = false;
        for (const ImportIssue &warning : row.warnings)
            m_issues.append(warning);
        const bool isFirst = change.isNew && &row == &m_rows.at(target.firstRow);
        change.keys = isFirst ? std::optional(row.keys) : std::nullopt;
        // Whoever only creates leaves the leads alone that are there, but may add interests and deals to them.
        if (change.isNew || m_settings.policy != ImportPolicy::Create) {
            LeadDiff diff{m_mapping, m_settings, m_facts,
                          row,       change,     m_settings.rows == PlanSettings::Rows::Wanted ? &m_cells : nullptr,
                          m_issues};
            applyAccount(row, diff, change);
            m_isChanged = diff.apply() || m_isChanged;
            addExternalIds(row, target, change);
        }
        const PlanStatus interest = addInterest(row, change);
        const PlanStatus deal = addDeal(row, change);
        switch (m_mapping.kind) {
        case ImportKind::Leads:
            return isFirst ? PlanStatus::New : m_isChanged ? PlanStatus::Update : PlanStatus::Unchanged;
        case ImportKind::Interests: return interest;
        case ImportKind::Deals: return deal;
        }
        return PlanStatus::Unchanged;
    }

    /// Companies are known by name; the first row of the file that fills a field of one wins.
    void applyAccount(const ImportRow &row, LeadDiff &diff, LeadChange &change)
    {
        const int nameSlot = m_mapping.slotOf(Entity::Account, u"name");
        const bool isNamed = nameSlot >= 0 && row.values.at(nameSlot).isGiven();
        const bool saysMore =
            std::ranges::any_of(accountSlots(), [&](int slot) { return row.values.at(slot).isGiven(); });
        if (!isNamed && !saysMore)
            return;
        int index = change.account;
        if (isNamed) {
            index = accountNamed(row, row.values.at(nameSlot).text, change.at);
            const AccountChange &account = m_plan.accounts.at(index);
            if (account.isNew() ? change.account != index : change.after.account != account.after.id) {
                const QString before = accountNameOf(change);
                diff.cell(nameSlot, StoredValue::ofText(before.toUtf8()), row.values.at(nameSlot));
                if (!before.isEmpty())
                    warnOfReplacement(row, nameSlot, before);
                change.account = index;
                change.after.account = account.after.id;
                m_isChanged = true;
            }
        } else if (index < 0 && change.after.account.isValid()) {
            index = accountOf(change.after.account);
        }
        if (index < 0) {
            m_issues.append({row.line, {}, {}, u"account.unnamed"_s, {}, 0});
            return;
        }
        AccountChange &account = m_plan.accounts[index];
        for (const int slot : accountSlots()) {
            const quint32 bit = accountSlotBit(m_mapping, slot);
            if (slot == nameSlot || !row.values.at(slot).isGiven() || (account.filledSlots & bit))
                continue;
            account.filledSlots |= bit;
            if (account.after.values.at(slot) == row.values.at(slot))
                continue;
            diff.cell(slot, account.after.values.at(slot), row.values.at(slot));
            account.after.values[slot] = row.values.at(slot);
            m_isChanged = true;
        }
    }

    /// Of the account that the lead has so far.
    QString accountNameOf(const LeadChange &change) const
    {
        return change.account >= 0 ? m_plan.accounts.at(change.account).after.name
                                   : m_facts.accounts.value(change.after.account).name;
    }

    /// Another company takes all that is known of the first one away from the lead: that is no field among others.
    void warnOfReplacement(const ImportRow &row, int nameSlot, const QString &before)
    {
        const auto column = std::ranges::find_if(m_mapping.columns, [nameSlot](const MappedColumn &one) {
            return one.goes == MappedColumn::Goes::Slot && one.slot == nameSlot;
        });
        m_issues.append({row.line,
                         column == m_mapping.columns.end() ? QString() : column->header,
                         QString::fromUtf8(row.values.at(nameSlot).text.left(200)),
                         u"account.replaced"_s,
                         {{u"before"_s, before}},
                         0});
    }

    int accountNamed(const ImportRow &row, const QByteArray &name, Instant at)
    {
        const QString &key = row.accountKey;
        if (const auto known = m_accountByName.constFind(key); known != m_accountByName.cend())
            return *known;
        AccountChange account;
        if (const auto stored = m_facts.accountsByName.constFind(key); stored != m_facts.accountsByName.cend())
            return m_accountByName[key] = accountOf(*stored);
        account.after.name = QString::fromUtf8(name);
        account.nameKey = row.accountNameKey;
        account.after.values.resize(m_mapping.slotList.size());
        account.at = at;
        m_plan.accounts.append(account);
        return m_accountByName[key] = static_cast<int>(m_plan.accounts.size()) - 1;
    }

    int accountOf(AccountId id)
    {
        if (const auto known = m_accountById.constFind(id); known != m_accountById.cend())
            return *known;
        AccountChange account;
        account.before = m_facts.accounts.value(id);
        account.after = account.before;
        account.filledSlots = m_seen.accountSlots.value(id.value());
        m_plan.accounts.append(account);
        return m_accountById[id] = static_cast<int>(m_plan.accounts.size()) - 1;
    }

    const QList<int> &accountSlots()
    {
        if (!m_accountSlotsKnown) {
            for (int slot = 0; slot < m_mapping.slotList.size(); ++slot) {
                if (m_mapping.slotList.at(slot).entity == Entity::Account)
                    m_accountSlots.append(slot);
            }
            m_accountSlotsKnown = true;
        }
        return m_accountSlots;
    }

    void addExternalIds(const ImportRow &row, const RowTarget &target, LeadChange &change)
    {
        if (target.isExternalIdNew && !m_externalIds.contains(row.externalId)) {
            m_externalIds.insert(row.externalId);
            change.externalIds.append({NewExternalId::System::Own, row.externalId});
            m_isChanged = true;
        }
        if (change.isNew && !target.rowKey.isEmpty() && target.status == PlanStatus::New)
            change.externalIds.append({NewExternalId::System::RowKey, target.rowKey});
    }

    PlanStatus addInterest(const ImportRow &row, LeadChange &change)
    {
        if (!row.interest)
            return PlanStatus::Unchanged;
        InterestState interest;
        interest.source = m_settings.source;
        interest.channel =
            row.interest->channel.isEmpty() ? ChannelId() : m_facts.channels.value(row.interest->channelKey);
        interest.kind = row.interest->kind;
        interest.campaign = row.interest->campaign;
        interest.externalId = row.interest->externalId;
        interest.at = row.interest->at.value_or(row.latest.value_or(m_settings.stamp.occurredAt));
        const auto same = std::ranges::find_if(change.after.interests, [&](const InterestState &known) {
            return isSame(known, interest, row.interest->at.has_value());
        });
        if (same != change.after.interests.end())
            return repeated(same->id.value(), m_seen.interests, m_plan.seenInterests);
        if (!interest.externalId.isEmpty()) {
            if (m_facts.interestLeads.contains(interest.externalId) || m_interestIds.contains(interest.externalId))
                return PlanStatus::Unchanged;
            m_interestIds.insert(interest.externalId);
        }
        // A channel that somebody set by hand stays.
        const bool isDerived = change.after.channel == firstChannel(change.after.interests);
        change.after.interests.append(interest);
        m_isChanged = true;
        if (isDerived)
            change.after.channel = firstChannel(change.after.interests);
        if (m_settings.rows == PlanSettings::Rows::Wanted)
            addInterestCells(row, interest);
        return PlanStatus::New;
    }

    /// Of the earliest interest that names one: what the lead's channel follows from.
    static ChannelId firstChannel(const QList<InterestState> &interests)
    {
        const InterestState *first = nullptr;
        for (const InterestState &interest : interests) {
            // Those of the database come before those of this file, which get their ids in this order.
            const bool isEarlier = first
                && (interest.at < first->at
                    || (interest.at == first->at && interest.id.isValid() && interest.id < first->id));
            if (interest.channel.isValid() && (!first || isEarlier))
                first = &interest;
        }
        return first ? first->channel : ChannelId();
    }

    /// The same interest again: the same foreign id, else the same kind, channel and campaign, at the same instant
    /// where the row gives one.
    static bool isSame(const InterestState &known, const InterestState &interest, bool isDated)
    {
        if (known.source != interest.source || known.externalId != interest.externalId)
            return false;
        if (!interest.externalId.isEmpty())
            return true;
        return known.kind == interest.kind && known.channel == interest.channel && known.campaign == interest.campaign
            && (!isDated || known.at == interest.at);
    }

    /// A record that is there already: from an earlier row of this file, or from before.
    static PlanStatus repeated(qint64 id, const SeenIds &before, QList<qint64> &seen)
    {
        if (id == 0 || before.contains(id) || seen.contains(id))
            return PlanStatus::DuplicateInFile;
        seen.append(id);
        return PlanStatus::Unchanged;
    }

    void addInterestCells(const ImportRow &row, const InterestState &interest)
    {
        m_cells.append({u"interest.at"_s, {}, toIsoText(interest.at)});
        if (!row.interest->channel.isEmpty())
            m_cells.append(
                {u"interest.channel"_s, {}, m_facts.channelNames.value(interest.channel, row.interest->channel)});
        if (!interest.kind.isEmpty())
            m_cells.append({u"interest.kind"_s, {}, QString::fromUtf8(interest.kind)});
    }

    PlanStatus addDeal(const ImportRow &row, LeadChange &change)
    {
        bool saysAnything = m_mapping.kind == ImportKind::Deals;
        for (int slot = 0; slot < m_mapping.slotList.size() && !saysAnything; ++slot)
            saysAnything = m_mapping.slotList.at(slot).entity == Entity::Deal && row.values.at(slot).isGiven();
        if (!saysAnything)
            return PlanStatus::Unchanged;
        const qsizetype at = dealOf(row, change);
        const bool isNew = at < 0;
        if (isNew)
            change.after.deals.append({DealId(), 1, QList<StoredValue>(m_mapping.slotList.size())});
        DealState &deal = change.after.deals[isNew ? change.after.deals.size() - 1 : at];
        bool isDealChanged = isNew;
        if (!isNew && m_mapping.kind == ImportKind::Deals
            && repeated(deal.id.value(), m_seen.deals, m_plan.seenDeals) == PlanStatus::DuplicateInFile)
            return PlanStatus::DuplicateInFile;
        for (int slot = 0; slot < m_mapping.slotList.size(); ++slot) {
            const StoredValue &value = row.values.at(slot);
            if (m_mapping.slotList.at(slot).entity != Entity::Deal || !value.isGiven() || deal.values.at(slot) == value)
                continue;
            if (!isNew && m_settings.policy == ImportPolicy::Create)
                continue;
            if (m_settings.rows == PlanSettings::Rows::Wanted)
                m_cells.append({m_mapping.slotList.at(slot).target, plainText(deal.values.at(slot)), plainText(value)});
            deal.values[slot] = value;
            isDealChanged = true;
        }
        m_isChanged = m_isChanged || isDealChanged;
        return isNew ? PlanStatus::New : isDealChanged ? PlanStatus::Update : PlanStatus::Unchanged;
    }

    /// The deal of that name, or the only one where the row names none; -1 for a new one.
    qsizetype dealOf(const ImportRow &row, const LeadChange &change) const
    {
        const QList<DealState> &deals = change.after.deals;
        const int nameSlot = m_mapping.slotOf(Entity::Deal, u"name");
        if (nameSlot < 0 || !row.values.at(nameSlot).isGiven())
            return deals.isEmpty() ? -1 : 0;
        const QString key = comparisonKey(QString::fromUtf8(row.values.at(nameSlot).text));
        for (qsizetype at = 0; at < deals.size(); ++at) {
            if (comparisonKey(QString::fromUtf8(deals.at(at).values.at(nameSlot).text)) == key)
                return at;
        }
        return -1;
    }

    void conclude(qsizetype at, PlanStatus status, qsizetype index)
    {
        const LeadId lead = index >= 0 ? m_plan.leads.at(index).after.id : m_targets.at(at).lead;
        ImportResult &result = m_plan.result;
        for (ImportIssue &issue : m_issues) {
            issue.record = lead.value();
            if (status == PlanStatus::Rejected)
                result.addReject(issue);
            else
                result.addWarning(issue);
        }
        switch (status) {
        case PlanStatus::New: ++result.created; break;
        case PlanStatus::Update: ++result.updated; break;
        case PlanStatus::Unchanged: ++result.unchanged; break;
        case PlanStatus::DuplicateInFile: ++result.duplicatesInFile; break;
        case PlanStatus::Conflict: ++result.conflicts; break;
        case PlanStatus::Rejected: break; // Counted with its reject.
        }
        if (m_settings.rows == PlanSettings::Rows::Wanted)
            m_plan.rows.append({m_rows.at(at).line, status, lead, nameOf(at, index), m_cells, m_issues});
    }

    QString nameOf(qsizetype at, qsizetype index) const
    {
        const ImportRow &row = m_rows.at(at);
        const auto text = [&](Entity entity, QStringView column) {
            const int slot = m_mapping.slotOf(entity, column);
            return slot < 0 || row.values.isEmpty() ? QString() : QString::fromUtf8(row.values.at(slot).text);
        };
        QString name = text(Entity::Person, u"full_name");
        if (name.isEmpty())
            name = QString(text(Entity::Person, u"first_name") + u' ' + text(Entity::Person, u"last_name")).trimmed();
        if (name.isEmpty() && index >= 0)
            name = displayName(m_plan.leads.at(index).before);
        if (name.isEmpty())
            name = text(Entity::Account, u"name");
        return name.isEmpty() ? QString::fromUtf8(row.externalId) : name;
    }

    const ImportMapping &m_mapping;
    const PlanSettings &m_settings;
    const QList<ImportRow> &m_rows;
    const QList<RowTarget> &m_targets;
    const ChunkFacts &m_facts;
    const SeenInFile &m_seen;
    ChunkPlan m_plan;
    QHash<qsizetype, qsizetype> m_changeByRow;
    QHash<QString, int> m_accountByName;
    QHash<AccountId, int> m_accountById;
    QList<int> m_accountSlots;
    bool m_accountSlotsKnown = false;
    QSet<QByteArray> m_externalIds;
    QSet<QByteArray> m_interestIds;
    qsizetype m_newLeads = 0;
    // Of the row at hand.
    bool m_isChanged = false;
    QList<PlannedCell> m_cells;
    QList<ImportIssue> m_issues;
};

} // namespace

ChunkPlan planChunk(const ImportMapping &mapping, const PlanSettings &settings, const QList<ImportRow> &rows,
                    const QList<RowTarget> &targets, const ChunkFacts &facts, const SeenInFile &seen)
{
    return ChunkPlanner(mapping, settings, rows, targets, facts, seen).plan();
}

void rejectUnknownOwners(QList<ImportRow> &rows, const QHash<QString, UserId> &knownByAliasKey)
{
    for (ImportRow &row : rows) {
        if (row.reject)
            continue;
        if (!row.teleKey.isEmpty() && !knownByAliasKey.contains(row.teleKey))
            row.reject = ImportIssue{row.line, row.teleHeader, row.tele, u"owner.unknown"_s, {}, 0};
        else if (!row.salesKey.isEmpty() && !knownByAliasKey.contains(row.salesKey))
            row.reject = ImportIssue{row.line, row.salesHeader, row.sales, u"owner.unknown"_s, {}, 0};
    }
}

quint32 accountSlotBit(const ImportMapping &mapping, int slot)
{
    quint32 bit = 1;
    for (int at = 0; at < slot; ++at) {
        if (mapping.slotList.at(at).entity == Entity::Account)
            bit <<= 1;
    }
    return bit;
}

} // namespace baton
