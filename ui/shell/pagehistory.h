// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QVariant>

class QAction;
class QWidget;

namespace baton {

class Page;

/// The way that a person took through the pages and what they showed, to go back and forth on it as in a browser: by
/// Alt and the arrows, and by the buttons of a mouse.
class PageHistory : public QObject
{
    Q_OBJECT

public:
    /// `window` is where the mouse is listened to.
    explicit PageHistory(QWidget *window);

    [[nodiscard]] QAction *backAction() const { return m_back; }
    [[nodiscard]] QAction *forwardAction() const { return m_forward; }

    /// The page came to the front, or shows something else than before.
    void visit(Page *page);
    void clear();

signals:
    /// The page comes to the front, and shows what it showed then.
    void pageWanted(baton::Page *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step
    {
        Page *page = nullptr;
        QVariant place;
        QPointer<QWidget> focus; ///< Where the keyboard was when the page was left.
    };

    void go(qsizetype steps);
    void rememberFocus(QWidget *now);
    void update();

    QAction *m_back;
    QAction *m_forward;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    bool m_isGoing = false; ///< What pages show on the way is no new step.
};

} // namespace baton
