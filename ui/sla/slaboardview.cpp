// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slaboardview.h"

#include "common/chartview.h"
#include "common/controls.h"
#include "common/flowlayout.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "sla/ledgerbar.h"
#include "sla/partycolumn.h"
#include "sla/slafacts.h"
#include "sla/speedrow.h"
#include "sla/urgencychips.h"
#include "sla/waitrows.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Of the sheet, which is narrower than its window by the navigation.
constexpr int narrowSheet = 980;
constexpr int narrowLower = 1180;
constexpr int narrowHead = 760;
constexpr Space columnGap = Space::Wide28;
constexpr double leastSheet = 480;
constexpr Space pageMargin = Space::Page24;
/// That of a cell, before its words.
constexpr Space cellEdge = Space::Label8;
constexpr int fewestClocks = 6;
constexpr int scoreColumn = 1;
constexpr int promiseColumn = 3;

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace

SlaBoardView::SlaBoardView(QWidget *parent)
    : QWidget(parent)
    , m_clockModel(new FactTableModel(this))
{
    const Theme &theme = themeOf(this);
    const int margin = theme.space(pageMargin);
    auto *column = columnOf(this, 0);
    const auto add = [&](QWidget *part, int stretch = 0) {
        auto *framed = new QHBoxLayout;
        framed->setContentsMargins(margin, theme.space(Space::Part12), margin, theme.space(Space::Part12));
        framed->addWidget(part);
        column->addLayout(framed, stretch);
    };
    auto *top = new QWidget;
    auto *head = columnOf(top, theme.space(Space::Part12));
    head->addWidget(makeHeadline());
    m_ledger = new LedgerBar;
    head->addWidget(m_ledger);
    m_speed = new SpeedRow;
    head->addWidget(m_speed);
    add(top);
    column->addWidget(new Hairline);
    add(makeParties());
    column->addWidget(new Hairline);
    auto *lower = new QWidget;
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight, lower);
    // Its parts have room at their sides for the edges of a table's cells.
    m_lower->setContentsMargins(margin - theme.space(cellEdge), 0, margin - theme.space(cellEdge), 0);
    m_lower->setSpacing(margin - theme.space(cellEdge));
    m_divider = new Hairline(Qt::Vertical);
    m_lower->addWidget(makeClocks(), 8);
    m_lower->addWidget(m_divider);
    m_lower->addWidget(makeWaits(), 5);
    column->addWidget(lower, 1);
    connect(m_trend, &ChartView::opened, this, &SlaBoardView::pointOpened);
    connect(m_ledger, &LedgerBar::opened, this, &SlaBoardView::bucketOpened);
    connect(m_chips, &UrgencyChips::chosenChanged, this, &SlaBoardView::urgencyChosen);
    connect(m_clocks, &QTableView::activated, this, [this](const QModelIndex &cell) { emit clockOpened(cell.row()); });
    connect(m_waits, &WaitRows::opened, this, &SlaBoardView::waitOpened);
    connect(m_loads, &LoadRows::opened, this, &SlaBoardView::loadOpened);
}

QWidget *SlaBoardView::makeHeadline()
{
    const Theme &theme = themeOf(this);
    m_rate = new TextLabel({}, TextRole::Hero);
    m_sentence = new TextLabel({}, TextRole::Title3);
    m_sentence->setFit(TextLabel::Fit::Wrap);
    m_detail = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_detail->setFit(TextLabel::Fit::Wrap);
    m_trend = new ChartView(ChartView::Labels::Ends);
    m_trend->setFixedHeight(theme.length(78));
    auto *headline = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(Space::Tight4));
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *said = new QHBoxLayout;
    said->setSpacing(theme.space(Space::Block20));
    said->addWidget(m_rate);
    said->addLayout(words, 1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, headline);
    m_head->setContentsMargins({});
    m_head->setSpacing(theme.space(Space::Wide28));
    m_head->addLayout(said, 1);
    m_head->addWidget(m_trend, 1);
    return headline;
}

QWidget *SlaBoardView::makeParties()
{
    auto *parties = new QWidget;
    m_partyRow = new QBoxLayout(QBoxLayout::LeftToRight, parties);
    m_partyRow->setContentsMargins({});
    m_partyRow->setSpacing(themeOf(this).space(columnGap));
    for (const Side side : {Side::Marketing, Side::Tele, Side::Sales}) {
        auto *column = new PartyColumn(side);
        m_parties.append(column);
        m_partyRow->addWidget(column, 1, Qt::AlignTop);
        connect(column, &PartyColumn::opened, this,
                [this, column](int row) { emit promiseOpened(column->promises().at(row)); });
    }
    return parties;
}

QWidget *SlaBoardView::makeClocks()
{
    const Theme &theme = themeOf(this);
    auto *part = new QWidget;
    auto *column = columnOf(part, themeOf(this).space(Space::Tight4));
    column->setContentsMargins(theme.space(cellEdge), theme.space(Space::Part12), theme.space(cellEdge),
                               theme.space(Space::Part12));
    m_chips = new UrgencyChips;
    m_clocks = makePlainTable(m_clockModel, tr("Running clocks"));
    m_clocks->setItemDelegate(new MarkDelegate(m_clocks));
    setActsOnRows(m_clocks);
    m_clocks->setWordWrap(false);
    m_clocks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCopies(m_clocks);
    m_noClock = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_moreWords = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    auto *open = makeButton(tr("Open all of them as leads"), ButtonTone::Link);
    connect(open, &QPushButton::clicked, this, &SlaBoardView::allClocksOpened);
    m_more = new QWidget;
    auto *more = new FlowLayout(theme.space(Space::Label8), m_more);
    more->setRowSpacing(0);
    more->addWidget(m_moreWords);
    more->addWidget(open);
    auto *title = new QWidget;
    auto *flow = new FlowLayout(theme.length(12), title);
    flow->addWidget(new TextLabel(tr("Running clocks"), TextRole::Title3));
    flow->addWidget(m_chips);
    column->addWidget(title);
    addInLine(column, m_clocks, 1);
    column->addWidget(m_noClock);
    column->addWidget(m_more);
    column->addStretch(0);
    return part;
}

QWidget *SlaBoardView::makeWaits()
{
    const Theme &theme = themeOf(this);
    m_waits = new WaitRows;
    m_loads = new LoadRows;
    auto *said = new TextLabel(tr("The median by the clock on the wall, nights and weekends included. System: until "
                                  "somebody owns the lead; people: from then until they turn to it. Nine of ten wait "
                                  "no longer than the tick."),
                               TextRole::Small, ColorRole::Muted);
    said->setFit(TextLabel::Fit::Wrap);
    m_waitPart = new QWidget;
    auto *waits = columnOf(m_waitPart, themeOf(this).space(Space::Icon6));
    waits->addWidget(new SectionTitle(tr("From hand raised to first touch")));
    waits->addWidget(m_waits);
    m_moreWaits = makeMore(waits, &SlaBoardView::allWaitsWanted);
    waits->addWidget(said);
    waits->addStretch(1);
    m_loadPart = new QWidget;
    auto *loads = columnOf(m_loadPart, themeOf(this).space(Space::Icon6));
    loads->addWidget(new SectionTitle(tr("Load now"), tr("open leads of what fits, whether a clock runs or not")));
    loads->addWidget(m_loads);
    m_moreLoads = makeMore(loads, &SlaBoardView::allLoadsWanted);
    loads->addStretch(1);
    auto *part = new QWidget;
    m_waitRow = new QBoxLayout(QBoxLayout::TopToBottom, part);
    m_waitRow->setContentsMargins(theme.space(cellEdge), theme.space(Space::Part12), theme.space(cellEdge),
                                  theme.space(Space::Part12));
    m_waitRow->setSpacing(theme.space(Space::Part12));
    m_waitRow->addWidget(m_waitPart, 1);
    m_waitRow->addWidget(m_loadPart, 1);
    return part;
}

// The picture has room for some; the table has them all.
QPushButton *SlaBoardView::makeMore(QBoxLayout *column, void (SlaBoardView::*wanted)())
{
    auto *more = makeButton({}, ButtonTone::Link);
    connect(more, &QPushButton::clicked, this, wanted);
    column->addWidget(more, 0, Qt::AlignLeft);
    return more;
}

void SlaBoardView::sayMore(QPushButton *button, qsizetype left)
{
    button->setVisible(left > 0);
    button->setText(tr("and %Ln more, in the table", nullptr, static_cast<int>(left)));
}

void SlaBoardView::showFigures(const SlaFigures &figures)
{
    showHeadline(figures);
    m_ledger->setCounts(figures.handoffs);
    m_ledger->setVisible(figures.handoffs.total() > 0);
    m_speed->setSpeed(figures.speed);
    const ChartFacts trend = SlaFacts::trend(figures.trend, locale());
    m_trend->setFacts(trend);
    m_trend->setVisible(!trend.categories.isEmpty());
    for (PartyColumn *column : std::as_const(m_parties)) {
        QList<SlaFigures::Line> promises;
        for (const SlaFigures::Line &line : figures.commitments)
            if (line.party == static_cast<Side>(m_parties.indexOf(column) + static_cast<int>(Side::Marketing)))
                promises.append(line);
        column->setPromises(promises);
    }
    m_waits->setWaits(figures.waits);
    sayMore(m_moreWaits, figures.waits.size() - WaitRows::mostRows);
    m_waitPart->setVisible(!figures.waits.isEmpty());
    arrange(); // What is wanted is known by now.
}

void SlaBoardView::showHeadline(const SlaFigures &figures)
{
    const HandoffCounts &counts = figures.handoffs;
    const auto rate = counts.noFollowUp();
    const qint64 due = counts.total() - counts.of(HandoffBucket::Pending);
    qint64 never = 0;
    for (const HandoffBucket bucket : ledgerOrder)
        never += isNeverFollowedUp(bucket) ? counts.of(bucket) : 0;
    m_rate->setText(rateText(rate, due, locale()));
    m_rate->setAccessibleName(tr("Never followed up: %1").arg(m_rate->text()));
    m_rate->setVisible(rate.has_value());
    if (rate) {
        m_sentence->setText(tr("of the hand-offs that were due were never followed up"));
        m_detail->setText(
            tr("%1 of %2 · 95 % interval %3")
                .arg(countText(never, locale()), countText(due, locale()), intervalText(rate, due, locale())));
        return;
    }
    m_sentence->setText(tr("No hand-off was due in this time."));
    m_detail->setText(counts.total() > 0
                          ? tr("%Ln hand-offs are still in time.", nullptr, static_cast<int>(counts.total()))
                          : tr("As soon as leads are handed over, this page shows what became of them."));
}

void SlaBoardView::showClocks(const SlaBoard &board, const QStringList &names, const TimeView &view)
{
    const FactTable table = SlaFacts::clocks(board.entries, names, view);
    const QModelIndex before = m_clocks->currentIndex();
    m_clockModel->setFacts(table.headers, table.rows);
    if (before.isValid() && !table.rows.isEmpty()) // Who works in the table goes on where he was.
        m_clocks->setCurrentIndex(
            m_clockModel->index(std::min(before.row(), static_cast<int>(table.rows.size()) - 1), before.column()));
    const bool isScored =
        std::ranges::any_of(board.entries, [](const SlaEntry &entry) { return !entry.grade.isEmpty(); });
    m_clocks->setColumnHidden(scoreColumn, !isScored);
    m_chips->setCounts(board.open);
    const bool isEmpty = board.entries.isEmpty();
    m_clocks->setVisible(!isEmpty);
    m_noClock->setVisible(isEmpty);
    m_noClock->setText(urgency() ? tr("No clock is %1 any more.").arg(SlaFacts::urgencyText(*urgency()))
                                 : tr("No promise is running."));
    const qint64 all = board.listed.total();
    m_more->setVisible(all > board.entries.size());
    m_moreWords->setText(
        tr("The %1 most urgent of %2.").arg(countText(board.entries.size(), locale()), countText(all, locale())));
    fitClocks();
}

void SlaBoardView::fitClocks()
{
    const Theme &theme = themeOf(this);
    const int rows = std::max(1, m_clockModel->rowCount());
    const int whole = theme.length(32) * rows + theme.length(36);
    m_clocks->setMinimumHeight(std::min(whole, theme.length(32) * fewestClocks + theme.length(36)));
    m_clocks->setMaximumHeight(whole);
    spreadColumns(m_clocks, promiseColumn);
}

void SlaBoardView::showLoads(const QList<SlaLoad> &loads)
{
    m_loads->setLoads(loads);
    sayMore(m_moreLoads, loads.size() - LoadRows::mostRows);
    m_loadPart->setVisible(!loads.isEmpty());
    arrange();
}

std::optional<SlaUrgency> SlaBoardView::urgency() const
{
    return m_chips->chosen();
}

bool SlaBoardView::isChoosingClocks() const
{
    return m_chips->isAncestorOf(focusWidget());
}

void SlaBoardView::takeFocus()
{
    if (m_ledger->isVisibleTo(this))
        m_ledger->setFocus(Qt::OtherFocusReason);
    else
        m_parties.constFirst()->setFocus(Qt::OtherFocusReason);
}

QSize SlaBoardView::minimumSizeHint() const
{
    return {themeOf(this).length(leastSheet), QWidget::minimumSizeHint().height()};
}

void SlaBoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SlaBoardView::arrange()
{
    const int wide = themeOf(this).effectiveWidth(width());
    const Theme &theme = themeOf(this);
    int needed = 2 * (theme.space(pageMargin) + theme.space(columnGap));
    for (const PartyColumn *column : std::as_const(m_parties))
        needed += column->minimumSizeHint().width();
    const bool areStacked = wide < narrowSheet || width() < needed;
    const bool isNarrow = wide < narrowLower;
    const auto across = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_head->setDirection(wide < narrowHead ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_partyRow->setDirection(areStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setDirection(across);
    m_lower->setSpacing(isNarrow ? 0 : theme.space(pageMargin) - theme.space(cellEdge));
    m_divider->setVisible(!isNarrow);
    // Side by side where the clocks take the whole width, else one below the other beside them.
    const int both = m_waitPart->minimumSizeHint().width() + m_loadPart->minimumSizeHint().width()
        + 2 * theme.space(pageMargin) + theme.space(columnGap);
    const bool areBeside = isNarrow && both <= width();
    m_waitRow->setDirection(areBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_waitRow->setSpacing(theme.space(areBeside ? columnGap : Space::Part12));
    m_waitRow->setStretch(0, areBeside ? 1 : 0); // One below the other, all the room left is at the end.
    double values = 0;
    for (const PartyColumn *column : std::as_const(m_parties))
        values = std::max(values, areStacked ? column->valuesWanted() : 0);
    for (PartyColumn *column : std::as_const(m_parties))
        column->setLeastValues(values);
}

} // namespace baton
