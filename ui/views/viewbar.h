// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace baton {

class ViewTabs;

/// The views of a page in one row: as many tabs as have room, one button with all of them where some have none, and one
/// with what can be done with the view in front.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(QWidget *parent = nullptr);

    [[nodiscard]] ViewTabs *tabs() const { return m_tabs; }
    /// The tabs from `first` on, which are named by people. The one in front keeps its index unless it is told.
    void setNames(const QStringList &names, int first);
    /// What can be done with the view in front. `menu` outlives it.
    void setMenu(QMenu *menu);
    /// Shows as many tabs as there is room for.
    void fit();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showAll();

    ViewTabs *m_tabs;
    QToolButton *m_all;
    QToolButton *m_deeds;
    QMenu *m_menu = nullptr;
    QList<int> m_shown;
};

} // namespace baton
