// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/planstep.h"

#include "capture/issuemodel.h"
#include "capture/planmodel.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

PlanStep::PlanStep(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new VerdictBar)
    , m_note(new TextLabel({}, TextRole::Small, ColorRole::Muted))
    , m_planModel(new PlanModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_issueModel(new IssueModel(this))
    , m_tables(new QStackedWidget)
    , m_plan(makePlainTable(m_filtered, tr("The plan, row by row")))
    , m_issues(makePlainTable(m_issueModel, tr("Rows left out and warnings")))
{
    const Theme &theme = themeOf(this);
    m_filtered->setSourceModel(m_planModel);
    m_filtered->setFilterRole(PlanModel::StatusRole);
    m_note->setFit(TextLabel::Fit::Wrap);
    for (QTableView *table : {m_plan, m_issues}) {
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->resizeSection(0, theme.length(72));
        m_tables->addWidget(table);
    }
    m_plan->horizontalHeader()->resizeSection(PlanModel::What, theme.length(190));
    m_plan->horizontalHeader()->resizeSection(PlanModel::Name, theme.length(240));
    m_issues->horizontalHeader()->resizeSection(IssueModel::FileColumn, theme.length(140));
    m_issues->horizontalHeader()->resizeSection(IssueModel::Value, theme.length(160));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.length(24), theme.length(12), theme.length(24), theme.length(12));
    column->setSpacing(theme.length(12));
    column->addWidget(m_verdict);
    column->addWidget(m_note);
    column->addWidget(m_tables, 1);
    connect(m_verdict, &VerdictBar::chosen, this, &PlanStep::showRowsOf);
    auto *next = new QAction(tr("Next error or warning"), this);
    next->setShortcut(Qt::Key_E);
    connect(next, &QAction::triggered, this, &PlanStep::goToNextIssue);
    addAction(next);
}

void PlanStep::showPlan(const ImportService::Plan &plan, const TimeView &view)
{
    m_hasPlan = true;
    m_planModel->setRows(plan.rows, view);
    QStringList notes;
    if (plan.result.rows > plan.rows.size())
        notes.append(tr("The first %1 of %2 rows are listed; the counts are of all.")
                         .arg(countText(plan.rows.size(), locale()), countText(plan.result.rows, locale())));
    if (const auto users = static_cast<int>(plan.result.usersCreated); users > 0)
        notes.append(tr("%n inactive users come along, for owners that nobody knows yet.", nullptr, users));
    m_result = plan.result;
    showNote(notes);
}

void PlanStep::showOutcome(const ImportResult &result)
{
    m_hasPlan = false;
    QStringList notes;
    if (const auto users = static_cast<int>(result.usersCreated); users > 0)
        notes.append(tr("%n inactive users were added, for owners that nobody knew.", nullptr, users));
    m_result = result;
    showNote(notes);
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
                                                             : IssueModel::Shown::All);
    m_issues->setVisible(m_tables->currentWidget() == m_issues && m_issueModel->rowCount() > 0);
    const auto status = VerdictBar::statusOf(verdict);
    m_filtered->setFilterRegularExpression(status && !isIssue ? u"^%1$"_s.arg(static_cast<int>(*status)) : QString());
}

void PlanStep::goToNextIssue()
{
    if (m_tables->currentWidget() != m_plan)
        return;
    const int here = m_filtered->mapToSource(m_plan->currentIndex()).row();
    for (int next = m_planModel->nextIssue(here), tries = 0; next >= 0 && tries < m_planModel->rowCount(); ++tries) {
        const QModelIndex place = m_filtered->mapFromSource(m_planModel->index(next, PlanModel::What));
        if (place.isValid()) {
            m_plan->setCurrentIndex(place);
            return;
        }
        next = m_planModel->nextIssue(next);
    }
}

} // namespace baton
