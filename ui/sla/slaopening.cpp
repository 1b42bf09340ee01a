// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which leads stand behind a number of the page.

#include "common/shippedtext.h"
#include "common/twinview.h"
#include "funnel/handoffservice.h"
#include "funnel/handofftext.h"
#include "leads/leadservice.h"
#include "sla/ledgerbar.h"
#include "sla/slaboardview.h"
#include "sla/slafacts.h"
#include "sla/slapage.h"
#include "sla/slaservice.h"
#include "support/clock.h"

#include <QSet>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QList<HandoffBucket> neverFollowedUp{HandoffBucket::AcceptedUntouched, HandoffBucket::Expired,
                                           HandoffBucket::Orphaned};

} // namespace

void SlaPage::openTwin(Twin twin, const QModelIndex &cell)
{
    switch (twin) {
    case Twin::Trend: return openPoint(cell.row());
    case Twin::Ledger:
        if (cell.row() < static_cast<int>(ledgerOrder.size())) {
            const HandoffBucket bucket = ledgerOrder.at(static_cast<std::size_t>(cell.row()));
            return openBuckets({bucket}, bucketText(bucket));
        }
        return openBuckets({allHandoffBuckets.begin(), allHandoffBuckets.end()}, tr("all"));
    case Twin::Promises: return openPromise(cell.row(), cell.column());
    case Twin::Times: return openCommitment(m_figures.commitments.at(cell.row()));
    case Twin::Waits: return openWait(cell.row());
    case Twin::Loads: return openLoad(cell.row());
    }
}

void SlaPage::openBuckets(const QList<HandoffBucket> &buckets, const QString &words)
{
    const SlaQuestion shown = question();
    HandoffQuestion asked;
    asked.asOf = shown.asOf;
    asked.from = shown.from;
    asked.to = shown.to;
    openHandoffs(asked, buckets, words);
}

void SlaPage::openPoint(int point)
{
    if (point < 0 || point >= m_figures.trend.points.size())
        return;
    const SlaTrend::Point &shown = m_figures.trend.points[point];
    HandoffQuestion asked;
    asked.asOf.now = std::min(shown.to, m_figures.asOf.now);
    asked.from = shown.from;
    asked.to = shown.to;
    openHandoffs(asked, neverFollowedUp,
                 tr("never followed up, %1").arg(SlaFacts::trend(m_figures.trend, locale()).categories[point]));
}

void SlaPage::openHandoffs(const HandoffQuestion &asked, const QList<HandoffBucket> &buckets, const QString &words)
{
    onReply(m_handoffs.list(asked, {}), this, [this, buckets, words](const Result<QList<HandoffEntry>> &entries) {
        if (!entries)
            return fail(entries.error());
        QList<LeadId> leads;
        for (const HandoffEntry &entry : *entries)
            if (buckets.contains(entry.bucket))
                leads.append(entry.handoff.lead);
        openThose(tr("Hand-offs"), words, leads);
    });
}

void SlaPage::openPromise(int row, int column)
{
    SlaListing listing;
    listing.states = SlaFacts::statesOf(column);
    const int parties = static_cast<int>(m_figures.parties.size());
    if (row < parties)
        listing.party = sideFromKey(m_figures.parties[row].value);
    else
        listing.commitment = m_figures.commitments[row - parties].key;
    const QAbstractItemModel *table = m_boardTwin->table(static_cast<int>(Twin::Promises))->model();
    openClocks(question(), listing, tr("Promise"), table->index(row, 0).data().toString());
}

void SlaPage::openCommitment(const SlaFigures::Line &promise)
{
    SlaListing listing;
    listing.states = {SlaClock::State::Met, SlaClock::State::Breached};
    listing.commitment = promise.key;
    openClocks(question(), listing, tr("Promise"), promise.name.isEmpty() ? promise.key : shippedText(promise.name));
}

void SlaPage::openClocks(const SlaQuestion &asked, const SlaListing &listing, const QString &relation,
                         const QString &words)
{
    onReply(m_promises.board(asked, listing), this, [this, relation, words](const Result<SlaBoard> &board) {
        if (!board)
            return fail(board.error());
        QList<LeadId> leads;
        for (const SlaEntry &entry : board->entries)
            leads.append(entry.clock.lead);
        emit leadsRequested(relation, words, leads);
    });
}

void SlaPage::openClock(int entry)
{
    if (entry < 0 || entry >= m_board.entries.size())
        return;
    const LeadId lead = m_board.entries[entry].clock.lead;
    emit leadsRequested(tr("Lead"), m_names.value(lead), {lead});
}

void SlaPage::openAllClocks()
{
    SlaListing listing;
    listing.urgency = m_boardView->urgency();
    openClocks(question(), listing, tr("Clock"),
               listing.urgency ? SlaFacts::urgencyText(*listing.urgency) : tr("running"));
}

void SlaPage::openGroup(int row)
{
    if (row < 0 || row >= m_figures.groups.size())
        return;
    SlaListing listing;
    listing.states = {allClockStates.begin(), allClockStates.end()};
    listing.group = m_figures.groups[row].id;
    openClocks(question(), listing, tr("Promises"), m_groups->table(0)->model()->index(row, 0).data().toString());
}

void SlaPage::openWait(int wait)
{
    if (wait < 0 || wait >= m_figures.waits.size())
        return;
    const QString source = m_figures.waits[wait].source;
    QList<Condition> parts{source.isEmpty() ? Condition::missing(u"source"_s) : Condition::equals(u"source"_s, source)};
    const SlaQuestion shown = question();
    if (shown.from)
        parts.append(Condition::compare(u"created"_s, Condition::Comparison::GreaterOrEqual, FieldValue(*shown.from)));
    if (shown.to)
        parts.append(Condition::compare(u"created"_s, Condition::Comparison::Less, FieldValue(*shown.to)));
    parts.append(condition());
    openCondition(Condition::all(parts), tr("Source"), SlaFacts::sourceName(source));
}

void SlaPage::openLoad(int load)
{
    if (load < 0 || load >= m_loads.size() || !m_ended)
        return;
    openCondition(Condition::all({Condition::equals(u"owner"_s, m_loads[load].name), Condition::negated(*m_ended)}),
                  tr("Open leads of"), m_loads[load].name);
}

void SlaPage::openCondition(const Condition &condition, const QString &relation, const QString &words)
{
    LeadFilter filter;
    filter.condition = condition;
    filter.now = clock().now();
    openLeads(leadService().ids(filter), relation, words);
}

void SlaPage::openThose(const QString &relation, const QString &value, const QList<LeadId> &leads)
{
    const SlaQuestion asked = question();
    if (asked.condition.isAlways())
        return emit leadsRequested(relation, value, leads);
    // The ledger's list knows no condition: those of its leads that meet it.
    LeadFilter filter;
    filter.condition = asked.condition;
    filter.now = asked.asOf.now;
    onReply(leadService().ids(filter), this, [this, relation, value, leads](const Result<QList<LeadId>> &found) {
        if (!found)
            return fail(found.error());
        const QSet<LeadId> met(found->begin(), found->end());
        QList<LeadId> both;
        std::ranges::copy_if(leads, std::back_inserter(both), [&met](LeadId lead) { return met.contains(lead); });
        emit leadsRequested(relation, value, both);
    });
}

} // namespace baton
