// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/guidestep.h"

#include <QList>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QScrollArea;

namespace baton {

class GuideRow;
class TextLabel;

/// The first steps as a list over the end of the window, while it has the focus: a digit or Enter goes there, Esc
/// closes it. What was gone to is ticked.
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`.
    explicit GuidePanel(QWidget *window);

    void setSteps(const QString &title, const QList<GuideStep> &steps);
    void setTicked(const QSet<QString> &keys);
    /// With the first step in focus that is not ticked.
    void open();

signals:
    void stepChosen(int step);
    /// By the person's own hand.
    void dismissed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int step);
    void dismiss();
    void leave();
    void step(int rows);
    void keepFocus(QWidget *row, QWidget *taker);
    void place();

    QWidget *m_window;
    TextLabel *m_title;
    TextLabel *m_progress;
    QWidget *m_list;
    QScrollArea *m_scroll;
    QList<GuideRow *> m_rows;
    QPointer<QWidget> m_focusBefore;
};

} // namespace baton
