// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace baton {

/// A list and, at its trailing side, a pane about what is looked at. Where the window is narrow the pane lies over the
/// list, and only while it is wanted.
class PaneDock : public QWidget
{
    Q_OBJECT

public:
    /// Which of the two takes the room that there is.
    enum class Share {
        List, ///< The pane is as wide as a column of facts.
        Pane, ///< It is a page of its own, and the list its index.
    };

    PaneDock(QWidget *main, QWidget *pane, Share share = Share::List, QWidget *parent = nullptr);

    [[nodiscard]] bool isPaneShown() const { return m_isShown; }
    [[nodiscard]] bool isOverlay() const;
    void toggle();
    void open();

signals:
    /// The pane came into sight, or went.
    void paneToggled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int widthOfPane() const;
    void setWanted(bool isWanted);

    QWidget *m_main;
    QWidget *m_pane;
    QWidget *m_edge;
    QAction *m_close;
    Share m_share;
    bool m_isDocked = true; ///< Wanted where there is room.
    bool m_isOpen = false; ///< Wanted where there is none.
    bool m_isShown = false;
};

} // namespace baton
