// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QScrollArea>

class QPushButton;

namespace baton {

class ActivityList;
class ErrorBar;
class RecentPanel;
struct RecentWorkspace;

/// What a stranger sees first: three ways to begin, chosen by a digit, and the hour to come.
class FirstRunPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRunPage(ActivityList &activities, QWidget *parent = nullptr);

    void showError(const Error &error);
    void showNotice(const QString &words);
    /// Those that were open before take the place of the hour to come.
    void setRecent(const QList<RecentWorkspace> &all);

signals:
    void sampleChosen();
    void newFileChosen();
    void databaseChosen();
    void openChosen();
    void recentChosen(const QString &workspace);
    void allRecentChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    static QWidget *makeSteps();
    void fitColumns();

    QWidget *m_first = nullptr;
    QPushButton *m_allRecent = nullptr;
    QWidget *m_card;
    QWidget *m_choices;
    QWidget *m_steps;
    RecentPanel *m_recent;
    QWidget *m_divider;
    QWidget *m_strut;
    bool m_hasRecent = false;
    ErrorBar *m_errors;
};

} // namespace baton
