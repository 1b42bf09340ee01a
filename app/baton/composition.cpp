// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "openingnotice.h"
#include "openservices.h"
#include "pageassembly.h"
#include "picturetaker.h"

#include "common/batonlink.h"
#include "common/cuttips.h"
#include "common/dialogroom.h"
#include "common/letterkeys.h"
#include "common/spokenroles.h"
#include "common/wording.h"
#include "drafts/draftbar.h"
#include "shell/filedrop.h"
#include "shell/shellcommands.h"
#include "shell/windowsession.h"
#include "support/reply.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString sampleFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.baton"_s);
}

} // namespace

Composition::Composition(const Arguments &arguments)
    : m_arguments(arguments)
    , m_mark(arguments.isSession() ? std::make_unique<SessionMark>(SessionMark::ownFile()) : nullptr)
    , m_end(arguments.isSession() ? std::make_unique<SessionEnd>() : nullptr)
    , m_wasInterrupted(m_mark && m_mark->wasInterrupted())
    , m_settings(settingsFor(arguments))
    , m_theme(arguments.theme.value_or(m_settings->theme()))
    , m_window(m_theme, m_activities, *m_settings)
    , m_notices(m_window, m_activities, *m_settings, m_wall)
{
    if (arguments.now)
        m_given.emplace(*arguments.now);
    // Where Qt has no words in that language nobody else turns the window round.
    if (QLocale().textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (arguments.size)
        m_window.resize(*arguments.size);
    setLetterKeys(m_settings->hasLetterKeys());
    tellSpokenRoles();
    new DialogRoom(this);
    new CutTips(this);
    connectWindow();
}

Composition::~Composition() = default;

std::unique_ptr<ShellSettings> Composition::settingsFor(const Arguments &arguments)
{
    if (arguments.isSession())
        return std::make_unique<ShellSettings>();
    m_scratch = std::make_unique<QTemporaryDir>();
    return std::make_unique<ShellSettings>(m_scratch->filePath(u"baton.ini"_s));
}

const Clock &Composition::clock() const
{
    return m_given ? static_cast<const Clock &>(*m_given) : m_wall;
}

void Composition::connectWindow()
{
    connect(&m_window, &MainWindow::sampleRequested, this, &Composition::openSampleCompany);
    connect(&m_window, &MainWindow::newWorkspaceRequested, this, [this](const QString &file) {
        m_steps = FirstSteps::Offer::Yes;
        open(tr("Making the workspace"), [this, file] { return createWorkspace(file, m_wall); });
    });
    connect(&m_window, &MainWindow::openRequested, this, [this](const QString &workspace) {
        open(tr("Opening the workspace"), [this, workspace] { return openWorkspace(workspace, m_wall); });
    });
    auto *drop = new FileDrop(m_window);
    connect(drop, &FileDrop::workspaceDropped, this, &Composition::receive);
    connect(drop, &FileDrop::listDropped, this, [this](const QString &file) {
        if (m_pages)
            m_pages->importFile(file);
    });
    connect(&m_window, &MainWindow::closeRequested, this, &Composition::close);
    if (m_end) {
        connect(m_end.get(), &SessionEnd::near, this, &Composition::keep);
        connect(m_end.get(), &SessionEnd::here, this, &Composition::end);
    }
    connect(&m_window, &MainWindow::restartRequested, this, [this] { m_startsAgain = m_window.close(); });
}

void Composition::start()
{
    m_window.show();
    const bool isLink = BatonLink::isLink(m_arguments.workspace);
    if (isLink)
        follow(m_arguments.workspace);
    const QString wanted = m_arguments.workspace.isEmpty() || isLink ? lastWorkspace() : m_arguments.workspace;
    if (!wanted.isEmpty())
        open(tr("Opening the workspace"), [this, wanted] { return openWorkspace(wanted, m_wall); });
    else if (!m_arguments.pictureFolder.isEmpty())
        takePictures();
}

QString Composition::lastWorkspace() const
{
    return resumes() ? m_settings->recent().value(0) : QString();
}

bool Composition::resumes() const
{
    return m_settings->resumes() && m_arguments.session == Arguments::Session::Restored;
}

void Composition::receive(const QString &wanted)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    if (BatonLink::isLink(wanted))
        follow(wanted);
    else if (!wanted.isEmpty() && (!m_services || m_services->database->location().displayText() != wanted))
        open(tr("Opening the workspace"), [this, wanted] { return openWorkspace(wanted, m_wall); });
}

void Composition::follow(const QString &link)
{
    m_link = link;
    if (!m_services)
        return; // show() comes back here.
    const auto parsed = BatonLink::parse(std::exchange(m_link, {}));
    if (!parsed)
        return m_window.showError(parsed.error());
    if (!m_window.commands().openLink(*parsed))
        m_window.showError({Error::Kind::Invalid, u"link.unknown"_s, {{u"value"_s, link}}, {}});
}

void Composition::open(const QString &words, Opening opening)
{
    if (const Activity *running = m_activities.latest())
        return m_window.showNotice(tr("Wait for the work that is going on, or cancel it: %1").arg(running->text()));
    Activity *activity = m_activities.start(words, Activity::Cancel::Impossible);
    onReply(QtConcurrent::run(&m_opening, std::move(opening)), this,
            [this, activity](const Result<OpenedWorkspace> &opened) {
                activity->finish();
                if (opened)
                    return show(*opened);
                fail(opened.error());
            });
}

void Composition::fail(const Error &error)
{
    m_steps = FirstSteps::Offer::No;
    m_window.showError(error);
    if (m_arguments.pictureFolder.isEmpty())
        return;
    std::fputs(qPrintable(errorText(error) + u'\n'), stderr);
    QApplication::exit(1);
}

void Composition::show(const OpenedWorkspace &opened)
{
    close();
    m_services = std::make_unique<OpenServices>(opened.database, clock(), m_wall, m_activities);
    m_settings->addRecent(opened.database->location().displayText());
    connect(&m_services->feed, &ChangeFeed::changed, &m_services->funnel, &FunnelService::forget);
    connect(&m_services->feed, &ChangeFeed::changed, &m_services->metrics, &MetricService::follow);
    m_pages = std::make_unique<PageAssembly>(*m_services,
                                             PageAssembly::Surroundings{m_window, *m_settings, m_activities, m_notices,
                                                                        clock(), m_arguments.person,
                                                                        std::exchange(m_steps, FirstSteps::Offer::No)});
    m_services->feed.start();
    m_session = std::make_unique<WindowSession>(m_window, *m_settings, opened.database->location().displayText());
    if (resumes())
        m_session->resume();
    m_window.showWorkspace(opened.name, resumes() ? MainWindow::Front::AsLast : MainWindow::Front::First);
    m_pages->start();
    if (!m_link.isEmpty())
        follow(m_link);
    m_notice = std::make_unique<OpeningNotice>(m_window, *m_services, m_pages->draftsAction());
    connect(m_pages.get(), &PageAssembly::personChosen, m_notice.get(), &OpeningNotice::countDrafts);
    m_notice->tell(opened,
                   std::exchange(m_wasInterrupted, false) ? OpeningNotice::Before::Interrupted
                                                          : OpeningNotice::Before::Ended);
    if (!m_arguments.pictureFolder.isEmpty())
        takePictures();
}

void Composition::close()
{
    m_notice.reset();
    m_session.reset();
    m_window.showFirstRun();
    m_pages.reset();
    if (!m_services)
        return;
    // While it ends, nothing of it belongs to the window any more.
    for (QAction *action : {m_services->history.undoAction(), m_services->history.redoAction()})
        m_window.removeAction(action);
    disconnect(&m_services->feed, nullptr, &m_window, nullptr);
    disconnect(&m_services->deeds, nullptr, &m_window, nullptr);
    m_endings.end(std::move(m_services));
}

void Composition::keep()
{
    const auto bars = m_window.findChildren<DraftBar *>();
    for (DraftBar *bar : bars)
        bar->keepNow();
    if (m_session)
        m_session->keep();
}

// An import stops after the rows written so far, as where somebody leaves it.
void Composition::end()
{
    const auto running = m_activities.running();
    for (Activity *activity : running)
        emit activity->cancelRequested();
    QApplication::exit(0);
}

void Composition::openSampleCompany()
{
    m_steps = FirstSteps::Offer::Yes;
    open(tr("Making the sample company"), [this] {
        return openSample(sampleFile(), clock(), [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] {
                if (Activity *latest = m_activities.latest())
                    latest->setProgress(done, total);
            });
        });
    });
}

void Composition::takePictures()
{
    m_pictures = std::make_unique<PictureTaker>(m_window, QDir(m_arguments.pictureFolder), m_theme.appearance());
    connect(m_pictures.get(), &PictureTaker::finished, qApp,
            [](int failures) { QApplication::exit(failures ? 1 : 0); });
    m_pictures->start();
}

} // namespace baton
