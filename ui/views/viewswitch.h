// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"
#include "views/openviews.h"
#include "views/viewservice.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace baton {

class ErrorBar;
class ViewBar;
class ViewDialog;

/// A list that can be shown in ways that have names.
struct ViewedList
{
    QString key; ///< "leads"
    std::function<ViewLayout()> layout; ///< How it is shown now.
    std::function<void(const ViewLayout &)> show; ///< Shows it so, and reads what it lists.
};

/// The views of a list on its page: tabs to choose one, and what can be done with it. The page composes it, asks it
/// which tab is a view, and tells it what was changed by hand.
class ViewSwitch : public QObject
{
    Q_OBJECT

public:
    /// The tabs that `bar` has already are the page's own, and the list shows itself as it does by itself. All three
    /// outlive it.
    ViewSwitch(ViewService &service, ViewedList list, ViewBar *bar, QWidget *page);

    /// Reads the views: for the first time when it is known who works here, then whenever somebody changed one.
    void read();
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    /// The fields that there are, before the list is read with them.
    void setCatalogue(const FieldCatalogue &catalogue);
    [[nodiscard]] bool isReading() const { return m_isReading || m_isWriting; }

    /// The tab was chosen. Returns whether the list is shown in another way for it, and read.
    bool choose(int tab);
    /// As it was when one left that place; none for the list as it is by itself.
    void goTo(ViewId view);
    /// Brings the view to the front by hand, now or when the views are read.
    void show(ViewId view);
    /// The list is shown differently, by hand.
    void note();
    [[nodiscard]] ViewId current() const { return m_open.current(); }
    /// How the list is shown without a view.
    [[nodiscard]] ViewLayout ownLayout();

    /// What can be done with the view in front.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Where it says what happened to a view; the page gives it a place.
    [[nodiscard]] ErrorBar *notes() const { return m_notes; }

    [[nodiscard]] QJsonObject session(ViewId front) const { return m_open.session(front); }
    void resume(const QJsonObject &session);

private:
    void makeActions();
    QAction *addAction(const QString &text, const QKeySequence &key, void (ViewSwitch::*slot)());
    void take(const ViewService::Views &read);
    void tell(OpenViews::News news, const std::optional<SavedView> &before);
    void begin();
    /// Brings a view to the front where nobody chose a tab.
    void bring(ViewId view);
    void showList(const ViewLayout &layout);
    void showTabs();
    void update();
    void say(const QString &words, const QString &action = {}, std::function<void()> answer = {});
    void sayMissing();
    void fail(const Error &error);

    // What can be done with a view: viewdeeds.cpp.
    void save();
    void write(const SavedView &view);
    void askToOverwrite(const SavedView &view);
    void refuse(const Error &error);
    void saveAs();
    void revert();
    void change();
    void openDialog(const SavedView &view);
    void leaveChanges();
    void takeWritten(const SavedView &view, ViewDialog *dialog);
    void copyLink();
    void askToDelete();
    void remove(const SavedView &view);
    void step(int by);
    void goForth() { step(1); }
    void goBack() { step(-1); }
    [[nodiscard]] int tabOf(ViewId view) const;

    ViewService &m_service;
    ViewedList m_list;
    ViewBar *m_bar;
    QWidget *m_page;
    int m_ownTabs;
    OpenViews m_open;
    QMenu *m_menu;
    ErrorBar *m_notes;
    std::function<void()> m_answer; ///< What the button beside the words does.
    QAction *m_save = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_change = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_delete = nullptr;
    ViewId m_missingTold; ///< What it misses was told.
    ViewId m_wanted; ///< To be shown when the views are read.
    int m_toldRevision = 0; ///< Of the view in front: what somebody else did to it is told once.
    bool m_isBeginning = true; ///< Nobody has looked at this list yet.
    bool m_isShowing = false;
    bool m_wasRead = false;
    bool m_isReading = false;
    bool m_isReadAgain = false;
    bool m_isWriting = false;
    bool m_isSavedAgain = false; ///< When it is known what somebody else wrote.
};

} // namespace baton
