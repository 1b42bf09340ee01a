// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importservice.h"
#include "capture/verdictbar.h"
#include "common/formatting.h"

#include <QWidget>

class QSortFilterProxyModel;
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
    void showPlan(const ImportService::Plan &plan, const TimeView &view);
    /// Afterwards: the rows that need a person's eyes.
    void showOutcome(const ImportResult &result);
    void takeFocus();

private:
    void showRowsOf(VerdictBar::Verdict verdict);
    void showNote(QStringList notes);
    void goToNextIssue();

    VerdictBar *m_verdict;
    TextLabel *m_note;
    PlanModel *m_planModel;
    QSortFilterProxyModel *m_filtered;
    IssueModel *m_issueModel;
    QStackedWidget *m_tables;
    QTableView *m_plan;
    QTableView *m_issues;
    ImportResult m_result;
    bool m_hasPlan = false;
};

} // namespace baton
