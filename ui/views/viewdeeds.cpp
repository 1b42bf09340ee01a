// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a view of a list.

#include "common/batonlink.h"
#include "common/errorbar.h"
#include "common/question.h"
#include "common/viewtabs.h"
#include "common/wording.h"
#include "support/reply.h"
#include "views/viewbar.h"
#include "views/viewdialog.h"
#include "views/viewswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace baton {

void ViewSwitch::save()
{
    m_notes->hide();
    const SavedView *view = m_open.find(m_open.current());
    if (!view)
        return saveAs();
    SavedView mine = *view;
    mine.layout = m_open.shown(view->id);
    if (const auto allowed = checkChange(*view, mine, m_open.reader()); !allowed)
        return refuse(allowed.error());
    if (m_open.isOvertaken(view->id))
        return askToOverwrite(mine);
    write(mine);
}

void ViewSwitch::refuse(const Error &error)
{
    say(errorText(error), tr("Save as a view…"), [this] { saveAs(); });
}

void ViewSwitch::askToOverwrite(const SavedView &view)
{
    ask(m_page,
        {tr("Save view"), tr("Somebody changed “%1” meanwhile.").arg(view.name),
         tr("Saving writes your filter, columns and order over theirs. Cancel leaves both as they are: “Save as a "
            "view” "
            "gives yours another name, “Revert view” shows theirs."),
         tr("Save mine over it"), ButtonTone::Destructive},
        [this, view] { write(view); });
}

void ViewSwitch::write(const SavedView &view)
{
    m_isWriting = true;
    onReply(m_service.save(view), this, [this](const Result<SavedView> &saved) {
        m_isWriting = false;
        if (saved)
            return takeWritten(*saved, nullptr);
        if (saved.error().code != "saved_view.conflict"_L1)
            return fail(saved.error());
        m_isSavedAgain = true; // What somebody else changed may be its name alone.
        read();
    });
}

void ViewSwitch::takeWritten(const SavedView &view, ViewDialog *dialog)
{
    const bool isNew = !m_open.find(view.id);
    // The dialog of a view that is there writes its name and sharing, and leaves alone what is changed in the list.
    const bool keepsChanges = dialog && !isNew;
    const std::optional<ViewLayout> mine = keepsChanges ? std::optional(m_open.shown(view.id)) : std::nullopt;
    if (isNew)
        leaveChanges();
    m_open.takeSaved(view);
    if (mine && m_open.current() == view.id)
        m_open.note(*mine);
    if (dialog)
        dialog->accept();
    if (isNew)
        m_open.choose(view.id);
    showTabs();
    if (isNew)
        emit m_bar->tabs()->currentChanged(tabOf(view.id)); // The page shows it as if it was chosen.
}

// What was changed has a name now: it is no change of what it was made from.
void ViewSwitch::leaveChanges()
{
    if (m_open.current().isValid()) {
        m_open.revert();
        return;
    }
    ViewLayout own = m_list.layout();
    own.condition.clear();
    m_open.note(own);
}

void ViewSwitch::saveAs()
{
    SavedView view;
    view.list = m_list.key;
    view.owner = m_open.reader().user;
    view.layout = m_list.layout();
    openDialog(view);
}

void ViewSwitch::change()
{
    if (const SavedView *view = m_open.find(m_open.current()))
        openDialog(*view);
}

void ViewSwitch::openDialog(const SavedView &view)
{
    m_notes->hide();
    auto *dialog = new ViewDialog(view, m_open.reader(), m_page);
    connect(dialog, &ViewDialog::saveWanted, this, [this, shown = QPointer(dialog)](const SavedView &wanted) {
        onReply(m_service.save(wanted), this, [this, shown](const Result<SavedView> &saved) {
            if (saved)
                takeWritten(*saved, shown);
            else if (shown)
                shown->showError(saved.error());
            else
                fail(saved.error());
        });
    });
    connect(dialog, &ViewDialog::freshWanted, this, [this, shown = QPointer(dialog), id = view.id] {
        onReply(m_service.view(id), this, [shown](const Result<SavedView> &fresh) {
            if (shown)
                fresh ? shown->takeFresh(*fresh) : shown->showError(fresh.error());
        });
    });
    dialog->open();
}

void ViewSwitch::revert()
{
    m_notes->hide();
    showList(m_open.revert());
}

void ViewSwitch::copyLink()
{
    if (m_open.current().isValid())
        QGuiApplication::clipboard()->setText(BatonLink{m_open.current()}.text());
}

void ViewSwitch::askToDelete()
{
    const SavedView *view = m_open.find(m_open.current());
    if (!view)
        return;
    const QString effect = view->sharing == Sharing::Private
        ? tr("What it shows stays. Links to the view lead nowhere then.")
        : tr("Everybody loses it. What it shows stays. Links to the view lead nowhere then.");
    ask(m_page,
        {tr("Delete view"), tr("Delete “%1”?").arg(view->name), effect, tr("Delete the view"), ButtonTone::Destructive,
         Qt::Key_Delete},
        [this, view = *view] { remove(view); });
}

void ViewSwitch::remove(const SavedView &view)
{
    m_isWriting = true;
    onReply(m_service.remove(view.id, view.revision), this, [this, view](const Result<void> &removed) {
        m_isWriting = false;
        if (!removed) {
            fail(removed.error());
            return read();
        }
        if (m_open.current() != view.id)
            return;
        m_open.revert(); // Nothing of it is to be kept.
        m_bar->tabs()->setCurrent(0);
        m_answer = {};
        m_notes->showMessage(tr("“%1” is deleted.").arg(view.name), ErrorBar::Tone::Notice);
    });
}

void ViewSwitch::step(int by)
{
    ViewTabs *tabs = m_bar->tabs();
    tabs->setCurrent((tabs->current() + by + tabs->count()) % tabs->count());
}

} // namespace baton
