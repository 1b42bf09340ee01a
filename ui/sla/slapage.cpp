// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slapage.h"

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/pageheader.h"
#include "common/theme.h"
#include "common/twinview.h"
#include "common/viewtabs.h"
#include "funnel/handofftext.h"
#include "leads/leadservice.h"
#include "sla/slaboardview.h"
#include "sla/slafacts.h"
#include "sla/slaservice.h"
#include "support/clock.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto betweenTicks = std::chrono::minutes(1);
/// Clocks tick each minute; the figures of all leads are read anew in this many ticks.
constexpr int ticksToFigures = 10;

enum class Period { All, ThisQuarter, LastQuarter, Days30, Days90, Days365 };

constexpr std::array groupings{SlaGrouping::None, SlaGrouping::Owner, SlaGrouping::Team, SlaGrouping::Source,
                               SlaGrouping::Month};

Instant startOfQuarter(Instant now, int quartersBack)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const unsigned month = (static_cast<unsigned>(today.month()) - 1) / 3 * 3 + 1;
    const auto first = today.year() / std::chrono::month(month) / 1 - std::chrono::months(3 * quartersBack);
    return std::chrono::sys_days(first);
}

} // namespace

SlaPage::SlaPage(SlaService &promises, HandoffService &handoffs, LeadService &leads, const Clock &clock,
                 QWidget *parent)
    : ReportPage(leads, clock, parent)
    , m_promises(promises)
    , m_handoffs(handoffs)
{
    setObjectName(u"sla"_s);
    m_form = new QAction(tr("Show as &tables"), this);
    m_form->setCheckable(true);
    m_form->setShortcut(Qt::Key_T);
    addAction(m_form);
    connect(m_form, &QAction::toggled, this, &SlaPage::toggleForm);
    QWidget *header = makeHeader();
    buildFrame(header, makeBody());
    connectBoard();
    connect(&m_promises, &SlaService::policyChanged, this, &SlaPage::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            emit statusChanged(); // Enter does something else elsewhere.
    });
    connect(&m_tick, &QTimer::timeout, this, &SlaPage::tick);
    m_tick.start(betweenTicks);
}

QWidget *SlaPage::makeHeader()
{
    auto *header = new PageHeader(title());
    m_period = new QComboBox;
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItem(tr("All time"), static_cast<int>(Period::All));
    m_period->addItem(tr("This quarter"), static_cast<int>(Period::ThisQuarter));
    m_period->addItem(tr("Last quarter"), static_cast<int>(Period::LastQuarter));
    m_period->addItem(tr("Last 30 days"), static_cast<int>(Period::Days30));
    m_period->addItem(tr("Last 90 days"), static_cast<int>(Period::Days90));
    m_period->addItem(tr("Last 12 months"), static_cast<int>(Period::Days365));
    connect(m_period, &QComboBox::activated, this, &SlaPage::readAgain);
    header->addAction(makeConditionBox());
    header->addAction(m_period);
    m_tabs = new ViewTabs;
    for (const QString &name : {tr("Board"), tr("By owner"), tr("By team"), tr("By source"), tr("By month")})
        m_tabs->addTab(name);
    connect(m_tabs, &ViewTabs::currentChanged, this, &SlaPage::showTab);
    header->setViews(m_tabs);
    return header;
}

QWidget *SlaPage::makeBody()
{
    m_boardView = new SlaBoardView;
    m_boardTwin = new TwinView(makeScroll(m_boardView));
    m_groups = new TwinView(new QWidget); // Its picture is the marks within the table.
    m_groups->setForm(TwinView::Form::Tables);
    m_boardTwin->setObjectName(u"boardTwin"_s);
    m_groups->setObjectName(u"groups"_s);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(m_boardTwin);
    m_body->addWidget(m_groups);
    m_body->addWidget(m_empty);
    return m_body;
}

void SlaPage::connectBoard()
{
    connect(m_boardView, &SlaBoardView::pointOpened, this, &SlaPage::openPoint);
    connect(m_boardView, &SlaBoardView::bucketOpened, this,
            [this](HandoffBucket bucket) { openBuckets({bucket}, bucketText(bucket)); });
    connect(m_boardView, &SlaBoardView::promiseOpened, this, &SlaPage::openCommitment);
    connect(m_boardView, &SlaBoardView::urgencyChosen, this, [this] {
        readBoard();
        emit statusChanged();
    });
    connect(m_boardView, &SlaBoardView::clockOpened, this, &SlaPage::openClock);
    connect(m_boardView, &SlaBoardView::allClocksOpened, this, &SlaPage::openAllClocks);
    connect(m_boardView, &SlaBoardView::waitOpened, this, &SlaPage::openWait);
    connect(m_boardView, &SlaBoardView::loadOpened, this, &SlaPage::openLoad);
    connect(m_boardView, &SlaBoardView::allWaitsWanted, this, [this] { showTable(Twin::Waits); });
    connect(m_boardView, &SlaBoardView::allLoadsWanted, this, [this] { showTable(Twin::Loads); });
    connect(m_boardTwin, &TwinView::opened, this,
            [this](int table, const QModelIndex &cell) { openTwin(static_cast<Twin>(table), cell); });
    connect(m_groups, &TwinView::opened, this, [this](int, const QModelIndex &cell) { openGroup(cell.row()); });
}

SlaGrouping SlaPage::grouping() const
{
    return groupings.at(static_cast<std::size_t>(m_tabs->current()));
}

SlaQuestion SlaPage::question() const
{
    SlaQuestion question;
    question.asOf.now = clock().now();
    question.condition = condition();
    question.by = grouping();
    const Instant now = question.asOf.now;
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::All: break;
    case Period::ThisQuarter: question.from = startOfQuarter(now, 0); break;
    case Period::LastQuarter:
        question.from = startOfQuarter(now, 1);
        question.to = startOfQuarter(now, 0);
        break;
    case Period::Days30: question.from = now - std::chrono::days(30); break;
    case Period::Days90: question.from = now - std::chrono::days(90); break;
    case Period::Days365: question.from = now - std::chrono::days(365); break;
    }
    return question;
}

void SlaPage::takeFocus()
{
    if (m_body->currentWidget() == m_empty)
        return;
    if (view()->form() == TwinView::Form::Tables)
        view()->setForm(TwinView::Form::Tables);
    else
        m_boardView->takeFocus();
}

void SlaPage::takeCatalogue(const FieldCatalogue &catalogue)
{
    const auto ended = parseCondition(u"stage in (won, lost, disqualified, nurture, recycled)", catalogue);
    if (ended)
        m_ended = *ended;
}

void SlaPage::read()
{
    m_ticks = 0;
    onAnswer(m_promises.figures(question()), [this](const SlaFigures &figures) {
        m_figures = figures;
        showFigures();
    });
    onAnswer(m_promises.load(), [this](const QList<SlaLoad> &loads) {
        m_loads = loads;
        m_boardView->showLoads(loads);
        showTables();
    });
    readBoard();
}

void SlaPage::readBoard()
{
    SlaListing listing;
    listing.most = mostClocks;
    listing.urgency = m_boardView->urgency();
    onAnswer(m_promises.board(question(), listing), [this](const SlaBoard &board) {
        QList<LeadId> leads;
        for (const SlaEntry &entry : board.entries)
            leads.append(entry.clock.lead);
        onAnswer(leadService().page(leads, {u"name"_s}), [this, board](const QList<LeadSummary> &summaries) {
            QHash<LeadId, QString> names;
            for (const LeadSummary &summary : summaries)
                if (const auto *name = std::get_if<QString>(&summary.values.constFirst()))
                    names.insert(summary.id, *name);
            m_board = board;
            showClocks(names);
        });
    });
}

void SlaPage::tick()
{
    if (!isVisible() || isLoading())
        return;
    if (++m_ticks % ticksToFigures == 0)
        readAgain();
    else
        readBoard();
}

void SlaPage::showFigures()
{
    m_boardView->showFigures(m_figures);
    showTables();
    showEmptiness();
    lookAtWanted();
}

void SlaPage::lookAtWanted()
{
    const QString wanted = std::exchange(m_wantedGroup, {});
    const auto group = std::ranges::find(m_figures.groups, wanted, &SlaFigures::Group::value);
    if (!wanted.isEmpty() && grouping() != SlaGrouping::None && group != m_figures.groups.end())
        m_groups->lookAt(0, static_cast<int>(group - m_figures.groups.begin()));
}

void SlaPage::showTables()
{
    m_boardTwin->setTables({SlaFacts::trend(m_figures.trend, locale()).twin(),
                            SlaFacts::ledger(m_figures.handoffs, locale()), SlaFacts::promises(m_figures, locale()),
                            SlaFacts::times(m_figures, locale()), SlaFacts::waits(m_figures.waits, locale()),
                            SlaFacts::loads(m_loads, locale())});
    if (grouping() != SlaGrouping::None)
        m_groups->setTables({SlaFacts::groups(m_figures, grouping(), locale())});
}

void SlaPage::showClocks(const QHash<LeadId, QString> &names)
{
    m_names = names;
    QStringList byEntry;
    for (const SlaEntry &entry : std::as_const(m_board.entries))
        byEntry.append(names.value(entry.clock.lead));
    m_boardView->showClocks(m_board, byEntry, timeView());
}

void SlaPage::showEmptiness()
{
    qint64 clocks = 0;
    for (const SlaFigures::Line &line : std::as_const(m_figures.commitments))
        clocks += line.counts.total();
    const bool isEmpty = clocks == 0 && m_figures.handoffs.total() == 0;
    const bool wasEmpty = m_body->currentWidget() == m_empty;
    if (!isEmpty)
        m_body->setCurrentWidget(view());
    else
        m_body->setCurrentWidget(m_empty);
    if (!isEmpty && wasEmpty && isVisible())
        takeFocus();
    if (!isEmpty)
        return;
    m_empty->clearActions();
    if (!condition().isAlways()) {
        m_empty->setWords(
            tr("Nothing was promised to a lead that meets the condition %1.").arg(canonicalText(condition())),
            tr("A field without a value meets no comparison; “is missing” finds those."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, this, &SlaPage::dropCondition);
    } else if (m_period->currentIndex() > 0) {
        m_empty->setWords(tr("No promise began in this time: “%1”.").arg(m_period->currentText()),
                          tr("A promise begins when a lead is qualified or handed over."));
        connect(m_empty->addAction(tr("Show all time")), &QPushButton::clicked, this, [this] {
            m_period->setCurrentIndex(0);
            readAgain();
        });
    } else {
        m_empty->setWords(tr("No lead was handed over yet."),
                          tr("As soon as leads are qualified and handed over, this page shows what was promised and "
                             "what became of it."));
        connect(m_empty->addAction(tr("Import a list")), &QPushButton::clicked, this, &SlaPage::importRequested);
    }
}

TwinView *SlaPage::view() const
{
    return grouping() == SlaGrouping::None ? m_boardTwin : m_groups;
}

void SlaPage::showGroups(SlaGrouping by)
{
    const auto tab = std::ranges::find(groupings, by);
    if (tab == groupings.end())
        return;
    m_tabs->setCurrent(static_cast<int>(tab - groupings.begin()));
    showTab();
}

void SlaPage::showTab()
{
    m_form->setEnabled(grouping() == SlaGrouping::None);
    if (m_body->currentWidget() != m_empty)
        m_body->setCurrentWidget(view());
    readAgain();
}

void SlaPage::toggleForm()
{
    m_boardTwin->setForm(m_form->isChecked() ? TwinView::Form::Tables : TwinView::Form::Picture);
    takeFocus();
    emit statusChanged();
}

void SlaPage::showTable(Twin twin)
{
    m_form->setChecked(true);
    m_boardTwin->lookAt(static_cast<int>(twin));
}

QString SlaPage::restriction() const
{
    return restrictionBy(m_period);
}

QString SlaPage::statusText() const
{
    if (isLoading() || m_figures.versions.isEmpty())
        return tr("Counting …");
    const int version = m_figures.versions.constLast().number;
    QStringList words{version == 0 ? tr("the agreement that Baton brings along")
                                   : tr("agreement, version %1").arg(version),
                      m_period->currentText()};
    qint64 running = 0;
    for (const qint64 count : m_board.open)
        running += count;
    words.append(tr("%1 running clocks", nullptr, static_cast<int>(running)).arg(countText(running, locale())));
    words.append(tr("as of %1").arg(instantText(m_board.asOf.now, timeView())));
    return words.join(u" · "_s);
}

QList<KeyHint> SlaPage::keyHints() const
{
    QList<KeyHint> hints{
        {tr("Enter"), m_boardView->isChoosingClocks() ? tr("show these clocks alone") : tr("open these leads")}};
    if (m_form->isEnabled())
        hints.append({u"T"_s, m_form->isChecked() ? tr("picture") : tr("tables")});
    if (m_form->isChecked() || !m_form->isEnabled())
        hints.append({keyText(QKeySequence::Copy), tr("copy the table")});
    hints.append({u"F"_s, tr("filter")});
    return hints;
}

QList<QAction *> SlaPage::menuActions() const
{
    return {m_form};
}

} // namespace baton
