// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/planstep.h"

#include "capture/issuemodel.h"
#include "capture/plandelegate.h"
#include "capture/planmodel.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

PlanStep::PlanStep(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new VerdictBar)
    , m_note(new TextLabel({}, TextRole::Small, ColorRole::Muted))
    , m_planModel(new PlanModel(this))
    , m_issueModel(new IssueModel(this))
    , m_tables(new QStackedWidget)
    , m_plan(makePlainTable(m_planModel, tr("The plan, row by row")))
    , m_issues(makePlainTable(m_issueModel, tr("Rows left out and warnings")))
    , m_sentence(new TextLabel({}, TextRole::Small, ColorRole::SecondText))
{
    const Theme &theme = themeOf(this);
    m_note->setFit(TextLabel::Fit::Wrap);
    m_sentence->setFit(TextLabel::Fit::Wrap);
    for (QTableView *table : {m_plan, m_issues}) {
        table->horizontalHeader()->resizeSection(0, theme.length(72));
        setActsOnRows(table);
        m_tables->addWidget(table);
    }
    m_plan->setItemDelegate(new PlanDelegate(m_plan));
    m_plan->setMouseTracking(true);
    m_plan->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_plan->verticalHeader()->setDefaultSectionSize(theme.length(44));
    m_issues->horizontalHeader()->setStretchLastSection(true);
    m_issues->horizontalHeader()->resizeSection(IssueModel::Who, theme.length(160));
    m_issues->horizontalHeader()->resizeSection(IssueModel::FileColumn, theme.length(120));
    m_issues->horizontalHeader()->resizeSection(IssueModel::Value, theme.length(160));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                               theme.space(Space::Part12));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(m_verdict);
    column->addWidget(m_note);
    addInLine(column, m_tables, 1);
    column->addWidget(m_sentence);
    connect(m_verdict, &VerdictBar::chosen, this, &PlanStep::showRowsOf);
    connect(m_plan->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanStep::showSentence);
    auto *next = new QAction(tr("Next error or warning"), this);
    next->setShortcut(Qt::Key_E);
    connect(next, &QAction::triggered, this, &PlanStep::goToNextIssue);
    addAction(next);
}

void PlanStep::showPlan(const ImportService::Plan &plan, const ImportProfile &profile, const TimeView &view)
{
    m_hasPlan = true;
    m_planModel->setRows(plan.rows, PlannedText(profile, view));
    m_issueModel->setTimeView(view);
    m_names.clear();
    for (qsizetype row = 0; row < plan.rows.size(); ++row) {
        if (!plan.rows.hasIssue(row))
            continue;
        const PlannedRow planned = plan.rows.at(row);
        m_names.insert(planned.line, planned.name);
        if (m_names.size() >= 2 * ImportResult::maximumIssues)
            break;
    }
    fitPlanColumns();
    QStringList notes;
    if (plan.result.rows > plan.rows.size())
        notes.append(tr("The first %1 of %2 rows are listed, more have no room; the counts are of all. The command "
                        "line prints the whole plan: batonctl import run --dry-run --format csv.")
                         .arg(countText(plan.rows.size(), locale()), countText(plan.result.rows, locale())));
    if (const auto users = static_cast<int>(plan.result.usersCreated); users > 0)
        notes.append(tr("%Ln inactive users come along, for owners that nobody knows yet.", nullptr, users));
    m_result = plan.result;
    showNote(notes);
}

// As wide as the first rows need, so that no cell is cut without need and none is half empty.
void PlanStep::fitPlanColumns()
{
    constexpr int looked = 60; // More than are in sight.
    const Theme &theme = themeOf(this);
    QHeaderView *header = m_plan->horizontalHeader();
    for (int column = PlanModel::What; column < m_planModel->columnCount(); ++column) {
        const QString title = m_planModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        double wide = theme.metrics(TextRole::SmallMedium).horizontalAdvance(title);
        for (int row = 0; row < std::min(looked, m_planModel->rowCount()); ++row) {
            const QModelIndex cell = m_planModel->index(row, column);
            wide =
                std::max({wide, theme.metrics(TextRole::Medium).horizontalAdvance(cell.data().toString()),
                          theme.metrics(TextRole::Caption).horizontalAdvance(cell.data(PlanModel::OldRole).toString()),
                          column == PlanModel::What ? PlanDelegate::widthOfReason(cell, theme) : 0});
        }
        const double least = column == PlanModel::What ? 200 : column == PlanModel::Name ? 120 : 72;
        const double most = column == PlanModel::What ? 420 : 260; // A reason is read as a whole.
        header->resizeSection(
            column, std::clamp(static_cast<int>(wide) + theme.length(24), theme.length(least), theme.length(most)));
    }
}

void PlanStep::showOutcome(const ImportResult &result, const QHash<qint64, QString> &names, const TimeView &view)
{
    m_hasPlan = false;
    m_names = names;
    m_issueModel->setTimeView(view);
    QStringList notes;
    if (const auto users = static_cast<int>(result.usersCreated); users > 0)
        notes.append(tr("%Ln inactive users were added, for owners that nobody knew.", nullptr, users));
    m_result = result;
    showNote(notes);
}

void PlanStep::showSentence()
{
    const QModelIndex current = m_plan->currentIndex();
    const bool isPlan = m_tables->currentWidget() == m_plan;
    const QString sentence = isPlan && current.isValid() ? m_planModel->sentence(current.row()) : QString();
    m_sentence->setText(sentence);
    m_sentence->setVisible(isPlan && !m_names.isEmpty()); // A line that comes and goes would move the rows.
}

void PlanStep::showNote(QStringList notes)
{
    for (const ImportIssue &note : m_result.notes)
        notes.append(issueText(note));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_verdict->setResult(m_result);
    showRowsOf(VerdictBar::Verdict::All);
}

void PlanStep::takeFocus()
{
    m_tables->currentWidget()->setFocus();
}

void PlanStep::showRowsOf(VerdictBar::Verdict verdict)
{
    using Verdict = VerdictBar::Verdict;
    const bool isIssue = verdict == Verdict::Rejected || verdict == Verdict::Warned;
    m_tables->setCurrentWidget(isIssue || !m_hasPlan ? m_issues : m_plan);
    m_issueModel->setResult(m_result,
                            verdict == Verdict::Rejected     ? IssueModel::Shown::Rejects
                                : verdict == Verdict::Warned ? IssueModel::Shown::Warnings
                                                             : IssueModel::Shown::All,
                            m_names);
    m_issues->setVisible(m_tables->currentWidget() == m_issues && m_issueModel->rowCount() > 0);
    m_planModel->showOnly(isIssue ? std::nullopt : VerdictBar::statusOf(verdict));
    m_plan->setCurrentIndex(m_planModel->index(0, PlanModel::What));
    showSentence();
}

void PlanStep::goToNextIssue()
{
    const int next = m_planModel->nextIssue(m_plan->currentIndex().row());
    if (m_tables->currentWidget() == m_plan && next >= 0)
        m_plan->setCurrentIndex(m_planModel->index(next, PlanModel::What));
}

} // namespace baton
