// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/activity.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;
class QVBoxLayout;

namespace baton {

class TextLabel;

/// All work that is going on, each with how far and how fast it is and a way to stop it, and what was over last.
class ActivityPopover : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityPopover(ActivityList &activities, QWidget *parent = nullptr);

    /// Below `button`, within its window.
    void openBelow(QWidget *button);

private:
    struct Row
    {
        Activity *activity = nullptr;
        TextLabel *words = nullptr;
        QProgressBar *bar = nullptr;
    };

    void update();
    void build();
    void addRunning(Activity *activity);
    void addFinished(const FinishedActivity &finished);
    void addTitle(const QString &title);
    void showProgress(const Row &row) const;
    void place();

    ActivityList &m_activities;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
    QWidget *m_button = nullptr;
    qsizetype m_shownFinished = -1;
    QTimer m_tick; ///< What nobody tells of any more grows silent.
};

} // namespace baton
