// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelpage.h"

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/fieldtext.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "funnel/funnelchart.h"
#include "funnel/funnelcomparisonmodel.h"
#include "funnel/funneltablemodel.h"
#include "funnel/leakchart.h"
#include "funnel/sidedelegate.h"
#include "support/clock.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double widestDetours = 860;

// More than anybody compares at a glance.
constexpr int mostUnscrolledRows = 200;

enum class Cohort { All, ThisQuarter, LastQuarter, LastTwelveMonths };

Instant startOfQuarter(Instant now, int quartersBack)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const unsigned month = (static_cast<unsigned>(today.month()) - 1) / 3 * 3 + 1;
    const auto first = today.year() / std::chrono::month(month) / 1 - std::chrono::months(3 * quartersBack);
    return std::chrono::sys_days(first);
}

// How leads stand to the stage whose figure counts them.
QString relationText(FunnelFigure figure)
{
    switch (figure) {
    case FunnelFigure::Entered: return FunnelPage::tr("Entered");
    case FunnelFigure::Stock: return FunnelPage::tr("Now in");
    case FunnelFigure::Reached: break;
    }
    return FunnelPage::tr("Reached");
}

// A table beside a chart: rows of the grid's height, columns as wide as their words.
QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    QTableView *table = makePlainTable(model, name);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(themeOf(table).length(64));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setOpensByClick(table);
    setCopies(table);
    return table;
}

/// With the bar that it gets where its columns have no room.
int heightOf(const QTableView &table)
{
    return table.minimumHeight() + table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &table);
}

} // namespace

FunnelPage::FunnelPage(FunnelService &funnel, LeadService &leads, const Clock &clock, QWidget *parent)
    : ReportPage(leads, clock, parent)
    , m_funnel(funnel)
    , m_tableModel(new FunnelTableModel(this))
    , m_detourModel(new FunnelTableModel(this))
    , m_comparisonModel(new FunnelComparisonModel(this))
    , m_groupModel(new FunnelGroupModel(this))
{
    m_tableAction = new QAction(tr("Show as a &table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::Key_T);
    addAction(m_tableAction);
    setObjectName(u"funnel"_s);
    buildFrame(makeHeader(), makeBody());
    connect(m_tableAction, &QAction::toggled, this, &FunnelPage::toggleTable);
    connect(&m_funnel, &FunnelService::leadMoved, this, &FunnelPage::refresh);
}

QWidget *FunnelPage::makeHeader()
{
    auto *header = new PageHeader(title());
    m_by = new QComboBox;
    m_by->setAccessibleName(tr("Compare by"));
    m_by->addItem(tr("all leads"), QString());
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cohort = new QComboBox;
    m_cohort->setAccessibleName(tr("Cohort"));
    m_cohort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cohort->addItem(tr("Cohort: all"), static_cast<int>(Cohort::All));
    m_cohort->addItem(tr("Cohort: this quarter"), static_cast<int>(Cohort::ThisQuarter));
    m_cohort->addItem(tr("Cohort: last quarter"), static_cast<int>(Cohort::LastQuarter));
    m_cohort->addItem(tr("Cohort: last 12 months"), static_cast<int>(Cohort::LastTwelveMonths));
    connect(m_by, &QComboBox::activated, this, &FunnelPage::readAgain);
    connect(m_cohort, &QComboBox::activated, this, &FunnelPage::readAgain);
    auto *by = new TextLabel(tr("By"), TextRole::Body, ColorRole::Muted);
    by->setBuddy(m_by);
    header->addAction(makeConditionBox());
    header->addAction(by);
    header->addAction(m_by);
    m_byLabel = by;
    header->addAction(m_cohort);
    return header;
}

QWidget *FunnelPage::makeFigures()
{
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    const Theme &theme = themeOf(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                               theme.space(Space::Part12));
    column->setSpacing(theme.space(Space::Part12));
    m_limbo = makeButton({}, ButtonTone::Link);
    m_limbo->hide();
    connect(m_limbo, &QPushButton::clicked, this, &FunnelPage::limboRequested);
    column->addWidget(m_limbo, 0, Qt::AlignLeading);
    m_chart = new FunnelChart;
    m_table = makeTable(m_tableModel, tr("Funnel as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive); // Too many to be of one width.
    m_forms = new QStackedWidget;
    m_forms->addWidget(inLineWithTable(m_chart));
    m_forms->addWidget(m_table);
    m_forms->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addInLine(column, m_forms);
    column->addWidget(new Hairline);
    column->addWidget(
        new SectionTitle(tr("Where leads are lost"),
                         tr("how many go on to the next side, their share, and the time that half of them took")));
    m_leaks = new LeakChart;
    addInLine(column, inLineWithTable(m_leaks));
    column->addWidget(new Hairline);
    addComparison(column);
    m_groupTitle = new SectionTitle({});
    column->addWidget(m_groupTitle);
    m_groups = makeTable(m_groupModel, tr("Funnel side by side"));
    addInLine(column, m_groups);
    m_detourTitle = new SectionTitle(tr("Off the way"), tr("leads that left the funnel for a while or for good"));
    column->addWidget(m_detourTitle);
    m_detours = makeTable(m_detourModel, tr("Detours"));
    for (QTableView *table : {m_table, m_detours})
        table->setItemDelegateForColumn(FunnelTableModel::SideColumn, new SideDelegate(table));
    for (const int hidden : {FunnelTableModel::Reached, FunnelTableModel::Conversion, FunnelTableModel::Interval,
                             FunnelTableModel::P75, FunnelTableModel::MedianWithOpen, FunnelTableModel::Inconsistent})
        m_detours->setColumnHidden(hidden, true);
    m_detours->setMaximumWidth(theme.length(widestDetours)); // A number stands near its stage.
    addInLine(column, m_detours);
    column->addStretch(1);
    connect(m_chart, &FunnelChart::opened, this, [this](Stage stage, FunnelFigure figure) {
        openFigure({std::nullopt, stage, figure}, stageText(stage));
    });
    connect(m_leaks, &LeakChart::opened, this, [this](const LeakPart &part, const QString &words) {
        openLeads(m_funnel.leadsBehind(question(), part), tr("Where leads are lost"), words);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto figure = FunnelTableModel::figureOf(index.column()))
            openFigure({std::nullopt, m_tableModel->stageAt(index.row()), *figure},
                       stageText(m_tableModel->stageAt(index.row())));
    });
    connect(m_detours, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Stage stage = m_detourModel->stageAt(index.row());
        const auto figure = FunnelTableModel::figureOf(index.column()).value_or(FunnelFigure::Entered);
        openFigure({std::nullopt, stage, figure}, stageText(stage));
    });
    connect(m_groups, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Stage stage = m_groupModel->stageOf(index.column()).value_or(Stage::Inquiry);
        const QString value = m_groupModel->groupAt(index.row()).value;
        openFigure({value, stage, FunnelFigure::Reached},
                   QString(m_groupModel->index(index.row(), 0).data().toString() + u", "_s + stageText(stage)));
    });
    return figures;
}

void FunnelPage::addComparison(QBoxLayout *column)
{
    m_comparisonTitle = new SectionTitle(tr("Beside the time before"));
    column->addWidget(m_comparisonTitle);
    m_comparison = makeTable(m_comparisonModel, tr("Beside the time before"));
    addInLine(column, m_comparison);
    for (QWidget *part : {static_cast<QWidget *>(m_comparisonTitle), static_cast<QWidget *>(m_comparison)})
        part->hide(); // Until there is a time before.
    connect(m_comparison, &QTableView::activated, this, &FunnelPage::openCompared);
}

QWidget *FunnelPage::makeBody()
{
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(makeScroll(makeFigures()));
    m_body->addWidget(m_empty);
    return m_body;
}

void FunnelPage::takeFocus()
{
    m_forms->currentWidget()->setFocus();
}

void FunnelPage::refresh()
{
    m_funnel.forget();
    ReportPage::refresh();
}

void FunnelPage::takeCatalogue(const FieldCatalogue &catalogue)
{
    if (m_by->count() > 1)
        return;
    for (const QString &key :
         {u"channel"_s, u"source"_s, u"owner.tele"_s, u"owner.sales"_s, u"country"_s, u"industry"_s, u"type"_s}) {
        if (const FieldSpec *field = catalogue.find(key))
            m_by->addItem(fieldLabel(*field), key);
    }
    m_by->addItem(tr("Month"), u"month"_s);
    m_by->addItem(tr("Quarter"), u"quarter"_s);
    for (const FieldSpec &field : catalogue.fields()) {
        const bool isGrouping =
            field.type == FieldType::Text || field.type == FieldType::OneOf || field.type == FieldType::YesNo;
        if (field.isCustom && isGrouping)
            m_by->addItem(field.label, field.key);
    }
}

void FunnelPage::compareBy(const QString &key)
{
    int place = m_by->findData(key);
    if (place < 0) {
        m_by->addItem(key, key);
        place = m_by->count() - 1;
    }
    m_by->setCurrentIndex(place);
    readAgain();
}

CohortWindow FunnelPage::window() const
{
    const Instant now = clock().now();
    switch (static_cast<Cohort>(m_cohort->currentData().toInt())) {
    case Cohort::ThisQuarter: return {startOfQuarter(now, 0), startOfQuarter(now, -1)};
    case Cohort::LastQuarter: return {startOfQuarter(now, 1), startOfQuarter(now, 0)};
    case Cohort::LastTwelveMonths: return {now - std::chrono::days(365), std::nullopt};
    case Cohort::All: break;
    }
    return {};
}

FunnelQuestion FunnelPage::question() const
{
    FunnelQuestion question;
    question.asOf = {clock().now(), std::nullopt};
    question.window = window();
    question.condition = condition();
    question.by = m_by->currentData().toString();
    question.open = OpenVisits::Counted;
    question.compare = FunnelQuestion::Compare::Before;
    return question;
}

void FunnelPage::read()
{
    onAnswer(m_funnel.report(question()), [this](const FunnelFigures &figures) { showFigures(figures); });
    onAnswer(m_funnel.leaks(question()), [this](const LeakMap &map) { m_leaks->setMap(map); });
    onAnswer(m_funnel.limbo(), [this](const QList<LimboLead> &leads) { showLimbo(leads.size()); });
}

void FunnelPage::showFigures(const FunnelFigures &figures)
{
    m_figures = figures;
    showEmptiness();
    m_chart->setFigures(figures.stages);
    m_tableModel->setFigures(figures.stages);
    QList<StageFigures> detours;
    std::ranges::copy_if(figures.stages, std::back_inserter(detours),
                         [](const StageFigures &stage) { return !successOrder(stage.stage); });
    m_detourModel->setFigures(detours);
    m_detours->setFixedHeight(themeOf(this).length(32 + 32 * static_cast<int>(detours.size())));
    const int rows = m_tableModel->rowCount();
    m_table->setFixedHeight(themeOf(this).length(34 + 32 * rows));
    spreadColumns(m_table);
    m_forms->setFixedHeight(m_forms->currentWidget()->sizeHint().height());
    if (m_forms->currentWidget() == m_table)
        m_forms->setFixedHeight(heightOf(*m_table));

    showComparison();

    const bool isCompared = !m_by->currentData().toString().isEmpty();
    m_groupTitle->setVisible(isCompared);
    m_groups->setVisible(isCompared);
    if (!isCompared)
        return;
    const QString by = m_by->currentData().toString();
    const bool isTime = by == u"month" || by == u"quarter";
    QList<FunnelGroup> groups = figures.groups;
    if (isTime) // As the time went, those without one last.
        std::ranges::stable_sort(
            groups, {}, [](const FunnelGroup &group) { return std::pair(group.value.isEmpty(), group.value); });
    const auto count = static_cast<int>(groups.size());
    m_groupModel->setGroups(m_by->currentText(), groups);
    m_groupTitle->setTitle(tr("Side by side"));
    m_groupTitle->setNote(isTime ? tr("%Ln values; as the time went", nullptr, count)
                                 : tr("%Ln values; the largest first", nullptr, count));
    // All rows, so that only the page scrolls; a list of thousands scrolls by itself.
    m_groups->setFixedHeight(themeOf(this).length(34 + 32 * std::min(count, mostUnscrolledRows)));
}

void FunnelPage::showComparison()
{
    const auto &earlier = m_figures.earlier;
    m_comparisonModel->setFigures(m_figures);
    m_comparisonTitle->setVisible(earlier.has_value());
    m_comparison->setVisible(earlier.has_value());
    if (!earlier)
        return;
    m_comparisonTitle->setNote(
        tr("as long, from %1 to %2")
            .arg(instantText(*earlier->window.from, timeView()), instantText(*earlier->window.to, timeView())));
    fitRows(m_comparison);
}

// Of all leads, whatever the condition: nobody's business is everybody's.
void FunnelPage::showLimbo(qsizetype count)
{
    m_limbo->setText(
        tr("%1 open leads are nobody’s business", nullptr, static_cast<int>(count)).arg(countText(count, locale())));
    m_limbo->setVisible(count > 0);
}

QString FunnelPage::restriction() const
{
    return restrictionBy(m_cohort);
}

void FunnelPage::showEmptiness()
{
    m_body->setCurrentIndex(isEmpty() ? 1 : 0);
    m_by->setVisible(!isEmpty());
    m_byLabel->setVisible(!isEmpty());
    m_cohort->setVisible(!isEmpty());
    m_tableAction->setEnabled(!isEmpty());
    if (!isEmpty())
        return;
    m_empty->clearActions();
    if (condition().isAlways()) {
        m_empty->setWords(tr("Nobody is in the funnel yet."),
                          tr("As soon as leads come in, this page shows how far they get."));
        connect(m_empty->addAction(tr("Import a list")), &QPushButton::clicked, this, &FunnelPage::importRequested);
        connect(m_empty->addAction(tr("Open the sample company")), &QPushButton::clicked, this,
                &FunnelPage::sampleRequested);
    } else {
        m_empty->setWords(tr("No lead meets the condition %1.").arg(canonicalText(condition())),
                          tr("A field without a value meets no comparison; “is missing” finds those."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, this, &FunnelPage::dropCondition);
    }
}

bool FunnelPage::isEmpty() const
{
    return std::ranges::none_of(m_figures.stages,
                                [](const StageFigures &stage) { return stage.entered + stage.stock > 0; });
}

void FunnelPage::toggleTable()
{
    m_forms->setCurrentIndex(m_tableAction->isChecked() ? 1 : 0);
    m_forms->setFixedHeight(m_tableAction->isChecked() ? heightOf(*m_table) : m_chart->sizeHint().height());
    // The table has the detours among its rows.
    m_detourTitle->setVisible(!m_tableAction->isChecked());
    m_detours->setVisible(!m_tableAction->isChecked());
    m_forms->currentWidget()->setFocus();
}

void FunnelPage::openFigure(const FunnelCell &cell, const QString &value)
{
    openLeads(m_funnel.leadsBehind(question(), cell), relationText(cell.figure), value);
}

void FunnelPage::openCompared(const QModelIndex &index)
{
    using Columns = FunnelComparisonModel;
    const bool isBefore = index.column() == Columns::ReachedBefore || index.column() == Columns::ConversionBefore;
    const FunnelCell cell{std::nullopt, m_comparisonModel->stageAt(index.row()), FunnelFigure::Reached};
    FunnelQuestion asked = question();
    if (isBefore && m_figures.earlier)
        asked.window = m_figures.earlier->window;
    openLeads(m_funnel.leadsBehind(asked, cell), relationText(cell.figure), stageText(cell.stage));
}

QString FunnelPage::statusText() const
{
    if (isLoading() || m_figures.stages.isEmpty())
        return tr("Counting …");
    qint64 stock = 0;
    qint64 inconsistent = 0;
    for (const StageFigures &stage : m_figures.stages) {
        stock += stage.stock;
        inconsistent += stage.inconsistent;
    }
    QStringList parts{tr("%1 leads", nullptr, static_cast<int>(stock)).arg(countText(stock, locale())),
                      m_cohort->currentText()};
    if (inconsistent > 0)
        parts.append(tr("%Ln visits run backwards and are not timed", nullptr, static_cast<int>(inconsistent)));
    parts.append(tr("as of %1").arg(instantText(m_figures.asOf.now, timeView())));
    return parts.join(u" · "_s);
}

QList<KeyHint> FunnelPage::keyHints() const
{
    if (isEmpty())
        return {};
    return {{tr("Enter"), tr("open these leads")}, {u"T"_s, tr("table")}, {u"F"_s, tr("filter")}};
}

QList<QAction *> FunnelPage::menuActions() const
{
    return {m_tableAction};
}

} // namespace baton
