// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewswitch.h"

#include "common/errorbar.h"
#include "common/textlabel.h"
#include "common/viewtabs.h"
#include "common/wording.h"
#include "support/reply.h"
#include "views/viewbar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton {

ViewSwitch::ViewSwitch(ViewService &service, ViewedList list, ViewBar *bar, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_list(std::move(list))
    , m_bar(bar)
    , m_page(page)
    , m_ownTabs(bar->tabs()->count())
    , m_open(m_list.layout())
    , m_menu(new QMenu(tr("Saved view"), page))
    , m_notes(new ErrorBar)
{
    m_menu->setToolTipsVisible(true);
    makeActions();
    bar->setMenu(m_menu);
    connect(m_notes, &ErrorBar::actionTriggered, this, [this] {
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(&service, &ViewService::changed, this, &ViewSwitch::read);
    update();
}

QAction *ViewSwitch::addAction(const QString &text, const QKeySequence &key, void (ViewSwitch::*slot)())
{
    QAction *action = m_menu->addAction(text);
    action->setShortcut(key);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ViewSwitch::makeActions()
{
    m_save = addAction(tr("Save view"), QKeySequence::Save, &ViewSwitch::save);
    addAction(tr("Save as a view…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ViewSwitch::saveAs)
        ->setObjectName(u"saveViewAs"_s);
    m_revert = addAction(tr("Revert view"), {}, &ViewSwitch::revert);
    m_menu->addSeparator();
    m_change = addAction(tr("Name and sharing…"), {}, &ViewSwitch::change);
    m_copyLink = addAction(tr("Copy link to this view"), {}, &ViewSwitch::copyLink);
    m_delete = addAction(tr("Delete view…"), {}, &ViewSwitch::askToDelete);
    m_change->setObjectName(u"changeView"_s);
    m_delete->setObjectName(u"deleteView"_s);
    m_menu->addSeparator();
    addAction(tr("Next view"), Qt::CTRL | Qt::Key_PageDown, &ViewSwitch::goForth);
    addAction(tr("Previous view"), Qt::CTRL | Qt::Key_PageUp, &ViewSwitch::goBack);
}

void ViewSwitch::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isReadAgain = true;
        return;
    }
    onReply(m_service.of(m_list.key), this, [this](const Result<ViewService::Views> &read) {
        m_isReading = false;
        if (std::exchange(m_isReadAgain, false))
            return this->read();
        if (!read)
            return fail(read.error());
        take(*read);
    });
}

void ViewSwitch::take(const ViewService::Views &read)
{
    const SavedView *front = m_open.find(m_open.current());
    const std::optional<SavedView> before = front ? std::optional(*front) : std::nullopt;
    const OpenViews::News news = m_open.take(read.views, read.reader);
    m_wasRead = true;
    tell(news, before);
    begin();
    sayMissing();
    showTabs();
    if (const ViewId wanted = std::exchange(m_wanted, {}); m_open.find(wanted))
        m_bar->tabs()->setCurrent(tabOf(wanted));
    else if (wanted.isValid())
        fail({Error::Kind::NotFound, u"view.unknown"_s, {}, {}});
    if (std::exchange(m_isSavedAgain, false))
        save();
}

void ViewSwitch::tell(OpenViews::News news, const std::optional<SavedView> &before)
{
    const ViewId current = m_open.current();
    const SavedView *now = m_open.find(current);
    switch (news) {
    case OpenViews::News::None: break;
    case OpenViews::News::Follows:
        showList(m_open.shown(current));
        if (before && before->revision > 0) // Not where it happened before this start.
            m_notes->showMessage(tr("Somebody changed “%1”. This is how it is now.").arg(now->name),
                                 ErrorBar::Tone::Notice);
        break;
    case OpenViews::News::Overtaken:
        if (std::exchange(m_toldRevision, now->revision) != now->revision)
            say(tr("Somebody changed “%1” meanwhile. What you changed is still here: “Save as a view” keeps it under "
                   "another name.")
                    .arg(now->name),
                tr("Show theirs"), [this] { revert(); });
        break;
    case OpenViews::News::Gone: {
        const bool isChanged = m_open.isChanged(current);
        const ViewLayout mine = m_open.shown(current);
        const ViewLayout own = m_open.choose({});
        showList(isChanged ? mine : own);
        if (isChanged)
            m_open.note(mine);
        const QString words =
            tr("“%1” was deleted, or is not shared with you any more.").arg(before ? before->name : QString());
        if (isChanged)
            say(words + u' ' + tr("What you had changed in it is still shown: give it a name to keep it."),
                tr("Save as a view…"), [this] { saveAs(); });
        else
            say(words);
        break;
    }
    }
}

// What his role begins with is for somebody who has not been here, and has done nothing here yet.
void ViewSwitch::begin()
{
    if (!m_isBeginning || !m_open.reader().user.isValid())
        return;
    m_isBeginning = false;
    if (const auto first = beginningOf(m_open.all(), m_open.reader()); first && !m_wanted.isValid())
        bring(first->id);
}

void ViewSwitch::bring(ViewId view)
{
    if (!m_open.current().isValid())
        m_open.note(m_list.layout());
    const ViewLayout layout = m_open.choose(view);
    showTabs();
    m_missingTold = {};
    showList(layout);
    if (const QString missing = m_open.missing(m_open.current()); !missing.isEmpty()) {
        m_missingTold = m_open.current();
        say(missing);
    }
}

void ViewSwitch::sayMissing()
{
    const QString missing = m_open.missing(m_open.current());
    if (missing.isEmpty() || std::exchange(m_missingTold, m_open.current()) == m_open.current())
        return;
    showList(m_open.shown(m_open.current())); // Without what cannot be read.
    say(missing);
}

void ViewSwitch::setCatalogue(const FieldCatalogue &catalogue)
{
    m_open.setCatalogue(catalogue);
    const SavedView *front = m_open.find(m_open.current());
    if (!front)
        return;
    if (m_wasRead) // What was read without the fields is compared now.
        tell(m_open.take(QList<SavedView>(m_open.all()), ViewReader(m_open.reader())), *front);
    sayMissing();
    update();
}

bool ViewSwitch::choose(int tab)
{
    const SavedView view = m_open.all().value(tab - m_ownTabs);
    m_isBeginning = false;
    if (!view.id.isValid() && !m_open.current().isValid())
        return false;
    m_notes->hide();
    bring(view.id);
    return true;
}

void ViewSwitch::goTo(ViewId view)
{
    m_isBeginning = false;
    if (view == m_open.current())
        return;
    bring(view);
}

void ViewSwitch::show(ViewId view)
{
    if (m_open.find(view))
        return m_bar->tabs()->setCurrent(tabOf(view));
    m_isBeginning = false;
    m_wanted = view;
    if (m_wasRead)
        read(); // It may be new.
}

void ViewSwitch::note()
{
    if (m_isShowing)
        return;
    m_isBeginning = false;
    m_open.note(m_list.layout());
    update();
}

ViewLayout ViewSwitch::ownLayout()
{
    return m_open.current().isValid() ? m_open.shown({}) : m_list.layout();
}

void ViewSwitch::showList(const ViewLayout &layout)
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    m_list.show(layout);
    m_isShowing = wasShowing;
    m_toldRevision = 0;
    update();
}

int ViewSwitch::tabOf(ViewId view) const
{
    const QList<SavedView> &all = m_open.all();
    for (qsizetype at = 0; at < all.size(); ++at)
        if (all[at].id == view)
            return m_ownTabs + static_cast<int>(at);
    return 0;
}

// No tab is chosen by it, so that the page hears nothing.
void ViewSwitch::showTabs()
{
    ViewTabs *tabs = m_bar->tabs();
    const QSignalBlocker quiet(tabs);
    const bool isOwn = tabs->current() < m_ownTabs && !m_open.current().isValid();
    if (!isOwn)
        tabs->setCurrent(0); // One that goes is not the one in front.
    QStringList names;
    for (const SavedView &view : m_open.all())
        names.append(view.name);
    m_bar->setNames(names, m_ownTabs);
    if (!isOwn)
        tabs->setCurrent(tabOf(m_open.current()));
    m_bar->fit();
    update();
}

void ViewSwitch::update()
{
    const ViewId current = m_open.current();
    const SavedView *view = m_open.find(current);
    const bool isChanged = m_open.isChanged(current);
    for (const SavedView &each : m_open.all())
        if (const int tab = tabOf(each.id); tab < m_bar->tabs()->count())
            m_bar->tabs()->setChanged(tab, m_open.isChanged(each.id) ? ViewTabs::Changed::Yes : ViewTabs::Changed::No);
    const auto allow = [](QAction *action, const QString &obstacle) {
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(plainToolTip(obstacle.isEmpty() ? action->text() : obstacle));
    };
    const QString unsaved = view ? QString() : tr("This is no saved view yet. Save it as a view first.");
    const QString unchanged = isChanged ? QString() : tr("Nothing was changed since it was saved.");
    const auto refusal = [&](const std::optional<SavedView> &after) {
        const auto allowed = view ? checkChange(*view, after, m_open.reader()) : Result<void>();
        return allowed ? unsaved : errorText(allowed.error());
    };
    allow(m_save, view ? unchanged : QString());
    allow(m_revert, view || !isChanged ? unchanged : QString());
    allow(m_copyLink, unsaved);
    allow(m_change, refusal(view ? std::optional(*view) : std::nullopt));
    allow(m_delete, refusal(std::nullopt));
}

void ViewSwitch::say(const QString &words, const QString &action, std::function<void()> answer)
{
    m_answer = std::move(answer);
    m_notes->showMessage(words, ErrorBar::Tone::Warning, action);
}

void ViewSwitch::fail(const Error &error)
{
    m_wanted = {};
    m_answer = {};
    m_notes->showError(error);
}

void ViewSwitch::resume(const QJsonObject &session)
{
    m_isBeginning = false;
    m_open.resume(session);
    const ViewLayout kept = m_open.shown(m_open.current());
    if (!m_open.current().isValid()) {
        // Which columns and in what order is kept for every workspace alike, and what is asked by the page.
        ViewLayout own = m_list.layout();
        own.group = kept.group;
        own.density = kept.density;
        own.frozen = kept.frozen;
        own.widths = kept.widths;
        return showList(own);
    }
    showList(kept);
    showTabs();
}

} // namespace baton
