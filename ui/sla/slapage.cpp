// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slapage.h"

#include "common/facttablemodel.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "funnel/handoffservice.h"
#include "funnel/handofftext.h"
#include "leads/leadnumber.h"
#include "leads/leadservice.h"
#include "sla/clocktext.h"
#include "sla/ledgerbar.h"
#include "sla/slafacts.h"
#include "sla/slaservice.h"
#include "support/clock.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto tick = std::chrono::minutes(1);

} // namespace

SlaPage::SlaPage(SlaService &promises, HandoffService &handoffs, LeadService &leads, const Clock &clock,
                 QWidget *parent)
    : ReportPage(leads, clock, parent)
    , m_promises(promises)
    , m_handoffs(handoffs)
    , m_ledgerModel(new FactTableModel(this))
    , m_promiseModel(new FactTableModel(this))
    , m_clockModel(new FactTableModel(this))
{
    setObjectName(u"sla"_s);
    buildFrame(makeHeader(), makeScroll(makeSheet()));
    connectTables();
    connect(&m_promises, &SlaService::policyChanged, this, &SlaPage::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SlaPage::refresh);
    m_tick.start(tick);
}

QWidget *SlaPage::makeHeader()
{
    auto *header = new PageHeader(title());
    m_period = new QComboBox;
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("All time"), 0);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 90 days"), 90);
    m_period->addItem(tr("Last 12 months"), 365);
    connect(m_period, &QComboBox::activated, this, &SlaPage::readAgain);
    header->addAction(makeConditionBox());
    header->addAction(m_period);
    return header;
}

QWidget *SlaPage::makeHeadline()
{
    const Theme &theme = themeOf(this);
    m_rate = new TextLabel({}, TextRole::Hero);
    m_sentence = new TextLabel({}, TextRole::Title3);
    m_sentence->setFit(TextLabel::Fit::Wrap);
    m_detail = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_detail->setFit(TextLabel::Fit::Wrap);
    auto *headline = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.length(4));
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(headline);
    row->setContentsMargins({});
    row->setSpacing(theme.length(20));
    row->addWidget(m_rate);
    row->addLayout(words, 1);
    return headline;
}

QTableView *SlaPage::addTable(FactTableModel *model, const QString &name)
{
    QTableView *table = makePlainTable(model, name);
    table->setItemDelegate(new MarkDelegate(table));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(false);
    return table;
}

QWidget *SlaPage::makeSheet()
{
    const Theme &theme = themeOf(this);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme.length(24), theme.length(16), theme.length(24), theme.length(16));
    column->setSpacing(theme.length(12));
    m_bar = new LedgerBar;
    m_ledger = addTable(m_ledgerModel, tr("Hand-offs by where they stand"));
    m_table = addTable(m_promiseModel, tr("Promises"));
    m_clocks = addTable(m_clockModel, tr("Clocks"));
    m_delays = new TextLabel({}, TextRole::Body, ColorRole::SecondText);
    m_delays->setFit(TextLabel::Fit::Wrap);
    m_clockTitle = new SectionTitle(tr("Open clocks"));
    m_ledger->setFixedWidth(theme.length(330));
    m_clocks->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *clocks = new QVBoxLayout;
    clocks->setSpacing(theme.length(4));
    clocks->addWidget(m_clockTitle);
    clocks->addWidget(m_clocks, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.length(28));
    row->addWidget(m_ledger, 0, Qt::AlignTop);
    row->addLayout(clocks, 1);
    column->addWidget(makeHeadline());
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addWidget(new Hairline);
    column->addWidget(new SectionTitle(tr("Promises"), tr("met among those that are decided; the interval is 95 %")));
    column->addWidget(m_table);
    column->addWidget(m_delays);
    column->addStretch(1);
    return sheet;
}

void SlaPage::connectTables()
{
    connect(m_ledger, &QTableView::activated, this, [this](const QModelIndex &index) { openBucket(index.row()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openPromise(index.row(), index.column()); });
    connect(m_clocks, &QTableView::activated, this, [this](const QModelIndex &index) { openClock(index.row()); });
}

SlaQuestion SlaPage::question() const
{
    SlaQuestion question;
    question.asOf.now = clock().now();
    question.condition = condition();
    if (const int days = m_period->currentData().toInt(); days > 0)
        question.from = question.asOf.now - std::chrono::days(days);
    return question;
}

void SlaPage::takeFocus()
{
    m_ledger->setFocus();
}

void SlaPage::read()
{
    onAnswer(m_promises.figures(question()), [this](const SlaFigures &figures) {
        m_figures = figures;
        showFigures();
    });
    SlaListing listing;
    listing.most = mostClocks;
    onAnswer(m_promises.board(question(), listing), [this](const SlaBoard &board) {
        m_board = board;
        readNames();
    });
}

void SlaPage::readNames()
{
    QList<LeadId> leadIds;
    for (const SlaEntry &entry : std::as_const(m_board.entries))
        leadIds.append(entry.clock.lead);
    onAnswer(leadService().page(leadIds, {u"name"_s}), [this](const QList<LeadSummary> &summaries) {
        QHash<LeadId, QString> byLead;
        for (const LeadSummary &summary : summaries) {
            if (const auto *name = std::get_if<QString>(&summary.values.constFirst()))
                byLead.insert(summary.id, *name);
        }
        QStringList names;
        for (const SlaEntry &entry : std::as_const(m_board.entries))
            names.append(byLead.value(entry.clock.lead));
        showClocks(names);
    });
}

void SlaPage::showFigures()
{
    const HandoffCounts &counts = m_figures.handoffs;
    const auto rate = counts.noFollowUp();
    const qint64 due = counts.total() - counts.of(HandoffBucket::Pending);
    const qint64 never = counts.of(HandoffBucket::AcceptedUntouched) + counts.of(HandoffBucket::Expired)
        + counts.of(HandoffBucket::Orphaned);
    m_rate->setText(rateText(rate, due, locale()));
    m_rate->setAccessibleName(tr("Never followed up: %1").arg(m_rate->text()));
    m_rate->setVisible(rate.has_value());
    if (rate) {
        m_sentence->setText(tr("of the hand-offs that were due were never followed up"));
        m_detail->setText(
            tr("%1 of %2 · 95 % interval %3 · nobody touched them in time, answered them or owned them")
                .arg(countText(never, locale()), countText(due, locale()), intervalText(rate, due, locale())));
    } else {
        m_sentence->setText(tr("No hand-off was due in this time."));
        m_detail->setText(counts.total() > 0
                              ? tr("%n hand-offs are still in time.", nullptr, static_cast<int>(counts.total()))
                              : tr("As soon as leads are handed over, this page shows what became of them."));
    }
    m_bar->setCounts(counts);
    m_bar->setVisible(counts.total() > 0);
    m_ledgerModel->setFacts(SlaFacts::ledgerHeaders(), SlaFacts::ledger(counts, locale()));
    m_promiseModel->setFacts(SlaFacts::promiseHeaders(), SlaFacts::promises(m_figures, locale()));
    const auto delay = [](const std::optional<double> &seconds) {
        return seconds ? durationText(std::chrono::seconds(qRound64(*seconds))) : noValue();
    };
    m_delays->setText(
        tr("System: until somebody owns a lead, median %1, P90 %2, day and night. People: from then until "
           "they turn to it, median %3, P90 %4 of working time.")
            .arg(delay(m_figures.systemDelay.median), delay(m_figures.systemDelay.p90),
                 delay(m_figures.humanDelay.median), delay(m_figures.humanDelay.p90)));
    for (QTableView *table : {m_ledger, m_table}) {
        fitRows(table);
        table->resizeColumnsToContents();
    }
    m_ledger->setColumnWidth(0, themeOf(this).length(240));
}

void SlaPage::showClocks(const QStringList &names)
{
    m_clockModel->setFacts(SlaFacts::clockHeaders(), SlaFacts::clocks(m_board.entries, names, timeView()));
    QStringList states;
    for (const SlaClock::State state : {SlaClock::State::Breached, SlaClock::State::Running, SlaClock::State::Paused})
        states.append(countText(m_board.listed.of(state), locale()) + u' ' + clockStateText(state));
    if (m_board.entries.size() >= mostClocks)
        states.append(tr("the %n most urgent", nullptr, mostClocks));
    for (int column = 0; column < m_clockModel->columnCount(); ++column)
        m_clocks->horizontalHeader()->setSectionResizeMode(
            column, column == 2 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_clockTitle->setNote(m_board.entries.isEmpty() ? tr("no promise is running") : states.join(u" · "_s));
}

void SlaPage::openBucket(int row)
{
    HandoffQuestion asked;
    asked.asOf = question().asOf;
    asked.from = question().from;
    std::optional<HandoffBucket> bucket; // The sum has none.
    if (row < static_cast<int>(ledgerOrder.size()))
        bucket = ledgerOrder.at(static_cast<std::size_t>(row));
    const QString words = bucket ? bucketText(*bucket) : tr("all");
    onReply(m_handoffs.list(asked, bucket), this, [this, words](const Result<QList<HandoffEntry>> &entries) {
        if (!entries)
            return fail(entries.error());
        QList<LeadId> leads;
        for (const HandoffEntry &entry : *entries)
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
    const QString words = m_promiseModel->index(row, 0).data().toString();
    onReply(m_promises.board(question(), listing), this, [this, words](const Result<SlaBoard> &board) {
        if (!board)
            return fail(board.error());
        QList<LeadId> leads;
        for (const SlaEntry &entry : board->entries)
            leads.append(entry.clock.lead);
        emit leadsRequested(tr("Promise"), words, leads);
    });
}

void SlaPage::openClock(int row)
{
    if (row < m_board.entries.size())
        emit leadsRequested(tr("Lead"), m_clockModel->index(row, 1).data().toString(),
                            {m_board.entries[row].clock.lead});
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

QString SlaPage::statusText() const
{
    if (isLoading() || m_figures.versions.isEmpty())
        return tr("Counting …");
    const int version = m_figures.versions.constLast().number;
    const QString agreement =
        version == 0 ? tr("the agreement that Baton brings along") : tr("agreement, version %1").arg(version);
    return agreement + u" · "_s + m_period->currentText() + u" · "_s
        + tr("as of %1").arg(instantText(m_figures.asOf.now, timeView()));
}

QList<KeyHint> SlaPage::keyHints() const
{
    return {{tr("Enter"), tr("open these leads")}, {u"F"_s, tr("filter")}};
}

} // namespace baton
