// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingnotice.h"

#include "openservices.h"
#include "workspaceopening.h"

#include "common/wording.h"
#include "shell/mainwindow.h"
#include "storage/fileplace.h"
#include "storage/quickcheck.h"
#include "storage/writability.h"
#include "support/reply.h"

#include <QtConcurrentRun>

namespace baton {

OpeningNotice::OpeningNotice(MainWindow &window, OpenServices &services, QAction *drafts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(services)
    , m_drafts(drafts)
{}

void OpeningNotice::tell(const OpenedWorkspace &opened, Before before)
{
    m_before = before;
    if (before == Before::Interrupted)
        tellInterruption();
    if (!opened.backupFile.isEmpty())
        set(About::Migration,
            tr("This workspace was brought up to date. A copy from before stands in %1.").arg(opened.backupFile));
    askAccess();
    if (opened.database->engine() == Engine::Sqlite)
        askPlace(opened.database->location().filePath());
}

void OpeningNotice::set(About about, const QString &words, QAction *action)
{
    m_words.insert(about, words);
    if (action)
        m_action = action;
    m_window.showNotice(QStringList(m_words.values()).join(u' '), m_action);
}

void OpeningNotice::tellInterruption()
{
    set(About::Interruption, tr("Baton closed unexpectedly. Nothing committed was lost."));
    countDrafts();
    if (m_services.database->engine() == Engine::Sqlite)
        check();
}

void OpeningNotice::countDrafts()
{
    if (m_before != Before::Interrupted)
        return;
    onReply(m_services.drafts.all(), this, [this](const Result<QList<Draft>> &drafts) {
        if (drafts && !drafts->isEmpty())
            set(About::Drafts,
                tr("%Ln texts that were not finished are kept.", nullptr, static_cast<int>(drafts->size())), m_drafts);
    });
}

void OpeningNotice::check()
{
    set(About::Check, tr("The file is being checked."));
    onReply(m_services.database->read(quickCheck), this, [this](const Result<QStringList> &problems) {
        if (problems && problems->isEmpty())
            return set(About::Check, tr("The file was checked: it is sound."));
        // What was said before is not true then.
        m_words.insert(About::Interruption, tr("Baton closed unexpectedly."));
        set(About::Check,
            problems ? errorText({Error::Kind::Invalid,
                                  QStringLiteral("check.file.integrity"),
                                  {{QStringLiteral("reason"), problems->first()}},
                                  {}})
                     : errorText(problems.error()));
    });
}

void OpeningNotice::askAccess()
{
    onReply(m_services.database->read(isWritable), this, [this](const Result<bool> &isPossible) {
        if (isPossible && !*isPossible)
            set(About::Access,
                tr("This workspace can only be read here: everything can be looked at, nothing can be changed."));
    });
}

void OpeningNotice::askPlace(const QString &file)
{
    onReply(QtConcurrent::run(placeOf, file), this, [this](FilePlace place) {
        if (place == FilePlace::Network)
            set(About::Place,
                tr("The file stands on a network drive, where two programs that write can damage it. Work with it on "
                   "one computer at a time, move it to this computer, or use a team’s database."));
        else if (place == FilePlace::Synced)
            set(About::Place,
                tr("The file stands in a folder that is kept the same on several computers, which can damage it while "
                   "Baton writes. Move it elsewhere, or use a team’s database."));
    });
}

} // namespace baton
