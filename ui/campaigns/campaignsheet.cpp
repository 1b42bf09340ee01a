// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignsheet.h"

#include "campaigns/campaignfacts.h"
#include "campaigns/campaigntext.h"
#include "campaigns/planbars.h"
#include "common/chartview.h"
#include "common/controls.h"
#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/shippedtext.h"
#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Below this two tables stand one upon the other.
constexpr int narrowSheet = 900;
// Below this what can be done with the campaign stands under its name.
constexpr int narrowHead = 720;
constexpr Space cellEdge = Space::Label8;
constexpr Space besideCells = Space::Group16; // The margin of the page without that of a cell.
constexpr double chartHeight = 170;

QTableView *makeTable(const QString &name, QWidget *parent)
{
    QTableView *table = makePlainTable(new FactTableModel(parent), name);
    table->setItemDelegate(new MarkDelegate(table));
    setActsOnRows(table);
    table->setWordWrap(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCopies(table);
    return table;
}

// A key of one table alone: Delete takes out what is current there.
void addKey(QTableView *table, const QString &text, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(text, table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, table, run);
    table->addAction(action);
}

} // namespace

CampaignSheet::CampaignSheet(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = themeOf(this);
    m_costTitle = new SectionTitle(tr("Costs against the plan"));
    m_lineTitle = new SectionTitle(tr("Cost lines"));
    m_lines = makeTable(tr("Cost lines"), this);
    m_costs = new QStackedWidget;
    m_costs->addWidget(makeBars());
    m_costs->addWidget(makeTwins());
    auto *costTitle = new QHBoxLayout;
    costTitle->addWidget(m_costTitle, 1);
    costTitle->addWidget(new PlanLegend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(besideCells), theme.space(Space::Group16), theme.space(besideCells),
                               theme.space(Space::Group16));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(makeTitle(actions));
    column->addLayout(makePair());
    column->addWidget(new Hairline);
    column->addLayout(costTitle);
    column->addWidget(m_costs);
    column->addWidget(m_lineTitle);
    column->addWidget(m_lines);
    column->addStretch(1);
    // Words stand above the words of the tables, whose cells have an edge of their own.
    const auto titles = findChildren<SectionTitle *>();
    for (SectionTitle *title : titles)
        title->setContentsMargins(theme.space(cellEdge), 0, theme.space(cellEdge), 0);
    connectTables();
}

QBoxLayout *CampaignSheet::makePair()
{
    m_results = makeTable(tr("What came of the campaign"), this);
    setOpensByClick(m_results);
    m_tactics = makeTable(tr("Tactics"), this);
    m_tacticTitle = new SectionTitle(tr("Tactics"));
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(themeOf(this).space(Space::Wide28));
    const auto add = [this](SectionTitle *title, QTableView *table, int share) {
        auto *half = new QVBoxLayout;
        half->setSpacing(themeOf(this).space(Space::Tight4));
        half->addWidget(title);
        half->addWidget(table);
        half->addStretch(1);
        m_pair->addLayout(half, share);
    };
    m_resultTitle = new SectionTitle(tr("What came of it"));
    add(m_resultTitle, m_results, 2);
    add(m_tacticTitle, m_tactics, 3);
    return m_pair;
}

QWidget *CampaignSheet::makeTitle(const QList<QAction *> &actions)
{
    const Theme &theme = themeOf(this);
    m_name = new TextLabel({}, TextRole::Title2);
    m_name->setFit(TextLabel::Fit::Elide);
    m_facts = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_facts->setFit(TextLabel::Fit::Wrap);
    m_objective = new TextLabel({}, TextRole::Body, ColorRole::SecondText);
    m_objective->setFit(TextLabel::Fit::Wrap);
    auto *title = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(theme.space(Space::Label8));
    m_head->addWidget(m_name, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(theme.space(Space::Label8), buttons);
    m_head->addWidget(buttons);
    for (QAction *action : actions) {
        const bool isLast = action == actions.constLast(); // What is rare and takes away.
        auto *button = makeButton(action->text(), isLast ? ButtonTone::Ghost : ButtonTone::Normal);
        setKeyCap(button, keyText(action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(title);
    column->setContentsMargins(theme.space(cellEdge), 0, theme.space(cellEdge), 0);
    column->setSpacing(theme.space(Space::Tight4));
    column->addLayout(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_objective);
    return title;
}

QWidget *CampaignSheet::makeBars()
{
    m_byCategory = new PlanBars(tr("Costs by category"));
    m_byMonth = new ChartView(ChartView::Labels::Axes);
    m_byMonth->setFixedHeight(themeOf(this).length(chartHeight));
    auto *bars = new QWidget;
    m_barPair = new QBoxLayout(QBoxLayout::LeftToRight, bars);
    m_barPair->setContentsMargins(themeOf(this).space(cellEdge), 0, themeOf(this).space(cellEdge), 0);
    m_barPair->setSpacing(themeOf(this).space(Space::Wide28));
    m_barPair->addWidget(m_byCategory, 1, Qt::AlignTop);
    m_barPair->addWidget(m_byMonth, 1, Qt::AlignTop);
    return bars;
}

QWidget *CampaignSheet::makeTwins()
{
    m_categoryTwin = makeTable(tr("Costs by category"), this);
    m_monthTwin = makeTable(tr("Costs by month"), this);
    auto *twins = new QWidget;
    auto *column = new QVBoxLayout(twins);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Part12));
    column->addWidget(m_categoryTwin);
    column->addWidget(m_monthTwin);
    column->addStretch(1);
    return twins;
}

void CampaignSheet::connectTables()
{
    connect(m_results, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto figure = CampaignFacts::figureOf(index.row()))
            emit figureOpened(*figure);
    });
    connect(m_tactics, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit tacticOpened(m_details.tactics.value(index.row())); });
    connect(m_lines, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit lineOpened(m_details.costLines.value(index.row())); });
    addKey(m_tactics, tr("Remove tactic"), Qt::Key_Delete, [this] {
        if (const int row = m_tactics->currentIndex().row(); row >= 0)
            emit tacticRemoved(m_details.tactics.value(row));
    });
    addKey(m_lines, tr("Remove cost line"), Qt::Key_Delete, [this] {
        if (const int row = m_lines->currentIndex().row(); row >= 0)
            emit lineRemoved(m_details.costLines.value(row));
    });
}

bool CampaignSheet::openFocused()
{
    if (const int row = m_tactics->currentIndex().row(); m_tactics->hasFocus() && row >= 0)
        emit tacticOpened(m_details.tactics.value(row));
    else if (const int line = m_lines->currentIndex().row(); m_lines->hasFocus() && line >= 0)
        emit lineOpened(m_details.costLines.value(line));
    else
        return false;
    return true;
}

void CampaignSheet::fill(QTableView *table, const QStringList &headers, const QList<QList<FactCell>> &rows)
{
    const int row = table->currentIndex().row();
    const int column = std::max(0, table->currentIndex().column());
    static_cast<FactTableModel *>(table->model())->setFacts(headers, rows);
    fitRows(table);
    if (row >= 0 && !rows.isEmpty()) // Who works in the table goes on where he was.
        table->setCurrentIndex(table->model()->index(std::min(row, static_cast<int>(rows.size()) - 1), column));
}

void CampaignSheet::showCampaign(const CampaignDetails &details, const CampaignResult &result, const QString &owner)
{
    m_details = details;
    describe(owner);
    fill(m_results, CampaignFacts::resultHeaders(), CampaignFacts::results(result, locale()));
    m_resultTitle->setNote(result.isPart ? tr("by the leads asked for; costs are the whole campaign’s") : QString());
    fill(m_tactics, CampaignFacts::tacticHeaders(), CampaignFacts::tactics(details, locale()));
    fill(m_lines, CampaignFacts::lineHeaders(), CampaignFacts::lines(details, locale()));
    m_tacticTitle->setNote(details.tactics.isEmpty() ? tr("none yet; a campaign goes live with at least one")
                                                     : QString());
    m_tactics->setVisible(!details.tactics.isEmpty());
    m_lineTitle->setNote(details.costLines.isEmpty() ? tr("none yet; a campaign goes live with at least one")
                                                     : QString());
    m_lines->setVisible(!details.costLines.isEmpty());
    showCosts();
    spreadSoon();
}

void CampaignSheet::describe(const QString &owner)
{
    const Campaign &campaign = m_details.campaign;
    m_name->setText(campaign.name);
    QStringList facts{campaignNumber(campaign.id), statusText(campaign.status)};
    facts.append(spanText(campaign.startsOn, campaign.endsOn, locale()));
    facts.append(owner);
    if (const auto budget = campaign.budget()) {
        const qint64 planned = CampaignFacts::sumOf(m_details.costLines).planned;
        facts.append(tr("budget %1, %2 planned")
                         .arg(moneyText(*budget, MoneyForm::Whole, locale()),
                              moneyText({planned, campaign.currency}, MoneyForm::Whole, locale())));
    }
    if (!campaign.utmCampaign.isEmpty())
        facts.append(u"utm_campaign "_s + campaign.utmCampaign);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList words{shippedText(campaign.objective)};
    if (!campaign.retrospective.isEmpty())
        words.append(tr("Learnt: %1").arg(campaign.retrospective));
    words.removeAll(QString());
    m_objective->setText(words.join(u'\n'));
    m_objective->setVisible(!words.isEmpty());
}

void CampaignSheet::showCosts()
{
    const QString &currency = m_details.campaign.currency;
    const bool hasCosts = !m_details.costLines.isEmpty();
    const auto categories = CampaignFacts::slices(m_details, CampaignFacts::By::Category, locale());
    const auto months = CampaignFacts::slices(m_details, CampaignFacts::By::Month, locale());
    const auto categoryBars = CampaignFacts::bars(categories, currency, locale());
    m_byCategory->setBars(categoryBars);
    m_byMonth->setFacts(CampaignFacts::chart(m_details, months, locale()));
    fill(m_categoryTwin, CampaignFacts::sliceHeaders(CampaignFacts::By::Category),
         CampaignFacts::sliceRows(categories, currency, locale()));
    fill(m_monthTwin, CampaignFacts::sliceHeaders(CampaignFacts::By::Month),
         CampaignFacts::sliceRows(months, currency, locale()));
    m_costTitle->setNote(hasCosts ? CampaignFacts::costSentence(m_details, locale())
                                  : tr("nothing is planned or paid"));
    m_costs->setVisible(hasCosts);
    setForm(m_costs->currentIndex() == 0 ? Form::Bars : Form::Table);
}

void CampaignSheet::spreadSoon()
{
    // The tables have their width by then.
    QMetaObject::invokeMethod(this, &CampaignSheet::spread, Qt::QueuedConnection);
}

void CampaignSheet::spread()
{
    for (QTableView *table : {m_results, m_tactics, m_categoryTwin, m_monthTwin})
        spreadColumns(table);
    spreadColumns(m_lines, CampaignFacts::vendorColumn);
}

void CampaignSheet::setForm(Form form)
{
    m_costs->setCurrentIndex(form == Form::Bars ? 0 : 1);
    m_costs->setFixedHeight(m_costs->currentWidget()->sizeHint().height());
    spreadSoon();
}

void CampaignSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = themeOf(this).effectiveWidth(width()) < narrowSheet;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    // Its name keeps most of a line, whatever can be done with it.
    m_head->setDirection(themeOf(this).effectiveWidth(width()) < narrowHead ? QBoxLayout::TopToBottom
                                                                            : QBoxLayout::LeftToRight);
    m_pair->setDirection(direction);
    m_barPair->setDirection(direction);
    spreadSoon();
}

} // namespace baton
