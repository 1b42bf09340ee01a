// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignspage.h"

#include "campaigns/campaignlistmodel.h"
#include "campaigns/campaignlistview.h"
#include "campaigns/campaignsheet.h"
#include "common/controls.h"
#include "common/deedhistory.h"
#include "common/emptystate.h"
#include "common/grid/gridview.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/viewtabs.h"
#include "people/peopleservice.h"
#include "support/clock.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// What a narrow window does without, first to last; it is never squeezed.
constexpr std::array dropped{CampaignListModel::PerInterest, CampaignListModel::PerMql,  CampaignListModel::Ends,
                             CampaignListModel::PerWon,      CampaignListModel::Planned, CampaignListModel::Starts,
                             CampaignListModel::Interests,   CampaignListModel::PerLead};
constexpr double nameWidth = 160;
// The list takes less than half, so that the campaign below it can be read.
constexpr double listShare = 0.46;
constexpr int fewestRows = 4;

} // namespace

QString CampaignsPage::relationText(CampaignFigure figure)
{
    switch (figure) {
    case CampaignFigure::Mql: return tr("MQL from");
    case CampaignFigure::Won: return tr("Won from");
    case CampaignFigure::Leads: break;
    }
    return tr("Leads from");
}

CampaignsPage::CampaignsPage(const Services &services, const Clock &clock, QWidget *parent)
    : ReportPage(services.leads, clock, parent)
    , m_services(services)
    , m_model(new CampaignListModel(this))
{
    setObjectName(u"campaigns"_s);
    makeActions();
    QWidget *header = makeHeader();
    buildFrame(header, makeBody());
    connectSheet();
    connect(&services.campaigns, &CampaignService::campaignChanged, this, &CampaignsPage::refresh);
    updateActions();
}

QAction *CampaignsPage::addCommand(const QString &text, const QKeySequence &key, void (CampaignsPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void CampaignsPage::makeActions()
{
    m_add = addCommand(tr("New campaign"), Qt::Key_N, &CampaignsPage::addCampaign);
    m_edit = addCommand(tr("Edit"), Qt::Key_E, &CampaignsPage::editFocused);
    m_addTactic = addCommand(tr("Add tactic"), Qt::Key_A, &CampaignsPage::addTactic);
    m_addLine = addCommand(tr("Add cost"), Qt::Key_C, &CampaignsPage::addLine);
    m_remove = addCommand(tr("Delete"), Qt::Key_Delete, &CampaignsPage::removeCampaign);
    m_remove->setShortcutContext(Qt::WidgetShortcut); // Tactics and cost lines have the same key.
    m_form = addCommand(tr("Costs as a &table"), Qt::Key_T, &CampaignsPage::toggleForm);
    m_form->setCheckable(true);
    m_sort = addCommand(tr("Sort by this column"), Qt::Key_S, &CampaignsPage::sortByCurrent);
    m_copyLink = addCommand(tr("Copy link"), {}, &CampaignsPage::copyLink);
    m_openLeads = addCommand(tr("Show its leads"), Qt::Key_L, &CampaignsPage::openCurrentLeads);
    m_openPlan = addCommand(tr("Plan and results"), Qt::Key_P, &CampaignsPage::openCurrentPlan);
    addAction(m_services.history.undoAction());
    addAction(m_services.history.redoAction());
    connect(&m_services.history, &DeedHistory::changed, this, &CampaignsPage::statusChanged);
}

QWidget *CampaignsPage::makeHeader()
{
    auto *header = new PageHeader(title());
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Which campaigns"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("All campaigns"), static_cast<int>(CampaignChoice::All));
    m_choice->addItem(tr("Not yet over"), static_cast<int>(CampaignChoice::Open));
    m_choice->addItem(tr("Live"), static_cast<int>(CampaignChoice::Live));
    m_choice->addItem(tr("Over"), static_cast<int>(CampaignChoice::Over));
    connect(m_choice, &QComboBox::activated, this, &CampaignsPage::showFigures);
    auto *add = makeButton(m_add->text(), ButtonTone::Primary, Icon::Plus);
    setKeyCap(add, keyText(m_add->shortcut()));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    m_tabs = new ViewTabs;
    m_tabs->addTab(tr("Results"));
    m_tabs->addTab(tr("List"));
    connect(m_tabs, &ViewTabs::currentChanged, this, &CampaignsPage::showView);
    header->setViews(m_tabs);
    header->addAction(makeConditionBox());
    header->addAction(m_choice);
    header->addAction(add);
    return header;
}

QWidget *CampaignsPage::makeBody()
{
    const Theme &theme = themeOf(this);
    m_list = makePlainTable(m_model, tr("Campaigns"));
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->setWordWrap(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->setSectionsClickable(true);
    m_list->horizontalHeader()->setSortIndicatorShown(true);
    m_list->horizontalHeader()->setSortIndicator(CampaignListModel::Name, Qt::AscendingOrder);
    m_list->horizontalHeader()->setMinimumSectionSize(theme.length(48));
    m_list->addAction(m_remove);
    m_list->addAction(m_copyLink);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionClicked, this, &CampaignsPage::sortBy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CampaignsPage::showCurrent);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        openFigure(index.row(), CampaignListModel::figureOf(index.column()).value_or(CampaignFigure::Leads));
    });
    m_sheet = new CampaignSheet({m_edit, m_addTactic, m_addLine, m_remove});
    auto *choose = new TextLabel(tr("Choose a campaign above: here stand its plan and what came of it."),
                                 TextRole::Body, ColorRole::Muted);
    choose->setAlignment(Qt::AlignCenter);
    choose->setFit(TextLabel::Fit::Wrap);
    m_lower = new QStackedWidget;
    m_lower->addWidget(makeScroll(m_sheet));
    m_lower->addWidget(choose);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(theme.space(Space::Group16), theme.space(Space::Tight4), theme.space(Space::Group16),
                             theme.space(Space::Tight4));
    list->addWidget(m_list);
    column->addLayout(list);
    column->addWidget(new Hairline);
    column->addWidget(m_lower, 1);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(content);
    m_body->addWidget(m_empty);
    m_listView = new CampaignListView(clock(), {m_openPlan, m_openLeads});
    connect(m_listView, &CampaignListView::currentChanged, this, &CampaignsPage::updateActions);
    connect(m_listView, &CampaignListView::opened, m_openPlan, &QAction::trigger);
    connect(m_listView, &CampaignListView::firstRequested, m_add, &QAction::trigger);
    connect(m_listView, &CampaignListView::statusChanged, this, &CampaignsPage::statusChanged);
    m_listView->findChild<GridView *>()->addAction(m_remove);
    m_body->addWidget(m_listView);
    return m_body;
}

CampaignQuestion CampaignsPage::question() const
{
    return {{clock().now(), std::nullopt}, condition()};
}

void CampaignsPage::read()
{
    // One picture of it all: shown when the last answer is there.
    onAnswer(m_services.campaigns.figures(question()), [this](const CampaignFigures &figures) {
        m_figures = figures;
        takeAnswer();
    });
    onAnswer(m_services.campaigns.allDetails(), [this](const QList<CampaignDetails> &details) {
        m_details = details;
        takeAnswer();
    });
    onAnswer(m_services.people.users(), [this](const QList<User> &people) {
        m_people = people;
        takeAnswer();
    });
}

void CampaignsPage::refresh()
{
    ReportPage::refresh();
    if (!isVisible())
        count();
}

void CampaignsPage::count()
{
    onReply(m_services.campaigns.allDetails(), this, [this](const Result<QList<CampaignDetails>> &details) {
        if (details)
            emit countChanged(details->size());
    });
}

void CampaignsPage::takeAnswer()
{
    if (ReportPage::isLoading())
        return;
    showFigures();
    tellList();
    emit countChanged(m_figures.campaigns.size());
}

void CampaignsPage::showFigures()
{
    const CampaignResult *before = current();
    const CampaignId wanted = m_wanted.isValid() ? m_wanted : before ? before->campaign.id : CampaignId();
    const QModelIndex index = m_list->currentIndex();
    m_model->setFigures(m_figures, static_cast<CampaignChoice>(m_choice->currentData().toInt()), locale());
    if (m_model->rowOf(wanted) >= 0 && !isListShown())
        m_wanted = {};
    // The one that was looked at; where it is gone, what took its place.
    const int row = m_model->rowOf(wanted) >= 0 ? m_model->rowOf(wanted)
                                                : std::clamp(index.row(), 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, std::max(0, index.column())));
    showEmptiness();
    fitList();
    showCurrent();
    emit statusChanged();
}

void CampaignsPage::showCampaign(CampaignId campaign)
{
    m_wanted = campaign;
    m_choice->setCurrentIndex(0); // Whatever state it is in.
    m_tabs->setCurrent(0);
    if (!ReportPage::isLoading())
        showFigures();
}

QJsonObject CampaignsPage::session() const
{
    QJsonObject session = ReportPage::session();
    const CampaignResult *shown = current();
    session[u"list"_s] = m_listView->session();
    session[u"campaign"_s] = (m_wanted.isValid() ? m_wanted : shown ? shown->campaign.id : CampaignId()).value();
    return session;
}

void CampaignsPage::resume(const QJsonObject &session)
{
    ReportPage::resume(session);
    m_wanted = CampaignId(session[u"campaign"_s].toInteger());
    m_listView->resume(session[u"list"_s].toObject());
}

void CampaignsPage::showEmptiness()
{
    const bool hasNoLead = !condition().isAlways() && m_figures.total.leads == 0 && m_figures.total.interests == 0;
    const bool isEmpty = m_model->campaigns() == 0 || hasNoLead;
    m_body->setCurrentIndex(isListShown() ? 2 : isEmpty ? 1 : 0);
    if (!isEmpty || isListShown())
        return;
    m_empty->clearActions();
    if (m_figures.campaigns.isEmpty()) {
        m_empty->setWords(tr("No campaign is planned yet."),
                          tr("As soon as there is one, this page shows what it costs and which leads it brings."));
        connect(m_empty->addAction(tr("Plan a campaign")), &QPushButton::clicked, m_add, &QAction::trigger);
    } else if (m_model->campaigns() == 0) {
        m_empty->setWords(
            tr("No campaign is in this state: “%1”.").arg(m_choice->currentText()),
            tr("%Ln campaigns are in another one.", nullptr, static_cast<int>(m_figures.campaigns.size())));
        connect(m_empty->addAction(tr("Show all campaigns")), &QPushButton::clicked, this, [this] {
            m_choice->setCurrentIndex(0);
            showFigures();
            takeFocus();
        });
    } else {
        m_empty->setWords(tr("No lead meets the condition %1.").arg(canonicalText(condition())),
                          tr("A field without a value meets no comparison; “is missing” finds those."));
        connect(m_empty->addAction(tr("Show all leads")), &QPushButton::clicked, this, &CampaignsPage::dropCondition);
    }
}

const CampaignResult *CampaignsPage::current() const
{
    if (!isListShown())
        return m_model->campaignAt(m_list->currentIndex().row());
    const auto found = std::ranges::find_if(m_figures.campaigns, [this](const CampaignResult &result) {
        return result.campaign.id == m_listView->currentCampaign();
    });
    return found == m_figures.campaigns.end() ? nullptr : &*found;
}

const CampaignDetails *CampaignsPage::detailsOf(CampaignId campaign) const
{
    const auto found = std::ranges::find_if(
        m_details, [campaign](const CampaignDetails &details) { return details.campaign.id == campaign; });
    return found == m_details.end() ? nullptr : &*found;
}

void CampaignsPage::showCurrent()
{
    const CampaignResult *result = current();
    const CampaignDetails *details = result ? detailsOf(result->campaign.id) : nullptr;
    m_lower->setCurrentIndex(details ? 0 : 1);
    if (details) {
        const auto owner = std::ranges::find(m_people, details->campaign.owner, &User::id);
        m_sheet->showCampaign(*details, *result, owner == m_people.end() ? QString() : owner->name);
    }
    updateActions();
}

void CampaignsPage::fitList()
{
    const Theme &theme = themeOf(this);
    const int rows = static_cast<int>((listShare * m_body->height() - theme.length(36)) / theme.length(32));
    fitRows(m_list, std::max(fewestRows, rows));
    for (int column = 0; column < CampaignListModel::ColumnCount; ++column)
        m_list->setColumnHidden(column, false);
    m_list->resizeColumnsToContents();
    const int bar = m_list->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : theme.length(12);
    const int room = m_list->width() - bar;
    int needed = theme.length(nameWidth);
    for (int column = 1; column < CampaignListModel::ColumnCount; ++column)
        needed += m_list->columnWidth(column);
    QStringList withoutRoom;
    for (const int column : dropped) {
        if (needed <= room)
            break;
        if (column == m_list->horizontalHeader()->sortIndicatorSection())
            continue; // It says why the rows stand as they do.
        needed -= m_list->columnWidth(column);
        m_list->setColumnHidden(column, true);
        withoutRoom.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    if (std::exchange(m_withoutRoom, withoutRoom) != withoutRoom)
        emit statusChanged();
    spreadColumns(m_list, CampaignListModel::Name);
}

void CampaignsPage::resizeEvent(QResizeEvent *event)
{
    ReportPage::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CampaignsPage::fitList, Qt::QueuedConnection); // The list has its width by then.
}

void CampaignsPage::sortBy(int column)
{
    QHeaderView *header = m_list->horizontalHeader();
    const bool turns = header->property("sortedBy").toInt() == column && header->property("rises").toBool();
    const Qt::SortOrder order = turns ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setProperty("sortedBy", column);
    header->setProperty("rises", !turns);
    header->setSortIndicator(column, order);
    const CampaignResult *before = current();
    const CampaignId campaign = before ? before->campaign.id : CampaignId();
    m_model->sort(column, order);
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(campaign)), column));
    fitList();
    showCurrent();
}

void CampaignsPage::sortByCurrent()
{
    if (m_list->currentIndex().isValid())
        sortBy(m_list->currentIndex().column());
}

void CampaignsPage::toggleForm()
{
    m_sheet->setForm(m_form->isChecked() ? CampaignSheet::Form::Table : CampaignSheet::Form::Bars);
}

void CampaignsPage::openFigure(int row, CampaignFigure figure)
{
    openLeads(m_services.campaigns.leadsBehind(m_model->membersOf(row), figure, question()), relationText(figure),
              m_model->index(row, CampaignListModel::Name).data().toString());
}

void CampaignsPage::takeFocus()
{
    if (isListShown())
        return m_listView->activate();
    m_list->setFocus();
}

void CampaignsPage::updateActions()
{
    const bool hasCampaign = current();
    for (QAction *action : {m_edit, m_remove, m_addTactic, m_addLine, m_copyLink})
        action->setEnabled(hasCampaign);
    m_form->setEnabled(hasCampaign && !isListShown());
    m_sort->setEnabled(!isListShown());
    for (QAction *action : {m_openLeads, m_openPlan})
        action->setEnabled(hasCampaign && isListShown());
}

QString CampaignsPage::statusText() const
{
    if (isLoading())
        return tr("Counting …");
    if (isListShown())
        return m_listView->statusText();
    const int leads = static_cast<int>(m_figures.total.leads);
    QStringList parts{tr("%Ln campaigns", nullptr, m_model->campaigns()),
                      tr("%1 leads", nullptr, leads).arg(countText(leads, locale())),
                      tr("as of %1").arg(instantText(m_figures.asOf.now, timeView()))};
    if (!m_withoutRoom.isEmpty())
        parts.append(tr("no room for: %1").arg(m_withoutRoom.join(u", "_s)));
    return parts.join(u" · "_s);
}

QList<KeyHint> CampaignsPage::keyHints() const
{
    if (isListShown()) {
        QList<KeyHint> hints = m_listView->keyHints();
        if (m_openPlan->isEnabled())
            hints.append({tr("Enter"), tr("plan and results")});
        return hints;
    }
    if (m_body->currentIndex() == 1)
        return {{u"N"_s, tr("new campaign")}, {u"F"_s, tr("filter")}};
    QList<KeyHint> hints{{tr("Enter"), tr("open these leads")}, {u"S"_s, tr("sort")}, {u"T"_s, tr("table")}};
    if (m_services.history.canUndo())
        hints.append({keyText(QKeySequence(QKeySequence::Undo)), tr("undo “%1”").arg(m_services.history.lastWords())});
    else
        hints.append({u"F"_s, tr("filter")});
    return hints;
}

QList<QAction *> CampaignsPage::menuActions() const
{
    QList<QAction *> actions{m_add,
                             m_edit,
                             m_addTactic,
                             m_addLine,
                             m_remove,
                             m_openPlan,
                             m_openLeads,
                             m_sort,
                             m_form,
                             m_copyLink,
                             m_services.history.undoAction(),
                             m_services.history.redoAction()};
    return isListShown() ? actions + m_listView->menuActions() : actions;
}

} // namespace baton
