// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importservice.h"
#include "capture/verdictbar.h"
#include "common/formatting.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace baton {

class IssueModel;
class PlanModel;
class TextLabel;

/// What an import would do or did: the verdict in numbers, each of which shows its rows alone, and the rows.
class PlanStep : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStep(QWidget *parent = nullptr);

    /// Before anything is written: every row.
    void showPlan(const ImportService::Plan &plan, const ImportProfile &profile, const TimeView &view);
    /// Afterwards: the rows that need a person's eyes. `names`: whom a line is about.
    void showOutcome(const ImportResult &result, const QHash<qint64, QString> &names, const TimeView &view);
    /// Whom the lines are about that the plan has to say something of.
    [[nodiscard]] const QHash<qint64, QString> &names() const { return m_names; }
    void takeFocus();

private:
    void showRowsOf(VerdictBar::Verdict verdict);
    void showNote(QStringList notes);
    void fitPlanColumns();
    void showSentence();
    void goToNextIssue();

    VerdictBar *m_verdict;
    TextLabel *m_note;
    PlanModel *m_planModel;
    IssueModel *m_issueModel;
    QStackedWidget *m_tables;
    QTableView *m_plan;
    QTableView *m_issues;
    TextLabel *m_sentence; ///< What the current row has to say, in full.
    ImportResult m_result;
    QHash<qint64, QString> m_names;
    bool m_hasPlan = false;
};

} // namespace baton
