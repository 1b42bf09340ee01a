// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QScrollArea>

namespace baton {

class ActivityList;
class ErrorBar;

/// What a stranger sees first: three ways to begin, chosen by a digit, and the hour to come.
class FirstRunPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRunPage(ActivityList &activities, QWidget *parent = nullptr);

    void showError(const Error &error);

signals:
    void sampleChosen();
    void newFileChosen();
    void databaseChosen();
    void openChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    static QWidget *makeSteps();

    QWidget *m_first = nullptr;
    QWidget *m_card;
    QWidget *m_choices;
    QWidget *m_steps;
    QWidget *m_divider;
    QWidget *m_strut;
    ErrorBar *m_errors;
};

} // namespace baton
