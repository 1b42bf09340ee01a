// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "firststeps.h"
#include "serviceending.h"
#include "sessionend.h"
#include "sessionmark.h"
#include "workspaceopening.h"

#include "common/activity.h"
#include "shell/desktopnotices.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace baton {

class OpeningNotice;
class PageAssembly;
class PictureTaker;
class WindowSession;
struct OpenServices;

/// Makes everything and wires it: the only place that knows both the services and the pages.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(const Arguments &arguments);
    ~Composition() override;

    /// Shows the window and opens what the arguments name, else the last workspace, else the ways to begin.
    void start();

    /// Comes to the front and opens what another start of the program was to open: a workspace or a link; empty for
    /// nothing more.
    void receive(const QString &wanted);

    /// Whether the person wants the program to start again after its end.
    [[nodiscard]] bool startsAgain() const { return m_startsAgain; }

private:
    using Opening = std::function<Result<OpenedWorkspace>()>;

    [[nodiscard]] std::unique_ptr<ShellSettings> settingsFor(const Arguments &arguments);
    void connectWindow();
    /// What was open last, where it is to be opened again; else empty.
    [[nodiscard]] QString lastWorkspace() const;
    /// Runs `opening` beside the window and shows what comes out.
    void open(const QString &words, Opening opening);
    void show(const OpenedWorkspace &opened);
    void fail(const Error &error);
    /// Shows what the link names, now or as soon as a workspace is open.
    void follow(const QString &link);
    void close();
    /// Keeps what is typed and what is shown, whatever comes next.
    void keep();
    /// Ends the program as it is: nobody is there to be asked.
    void end();
    void openSampleCompany();
    void takePictures();
    [[nodiscard]] bool resumes() const;
    [[nodiscard]] const Clock &clock() const;

    Arguments m_arguments;
    SystemClock m_wall;
    std::optional<FixedClock> m_given;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Where nothing shall be remembered.
    std::unique_ptr<SessionMark> m_mark; ///< Where somebody works here.
    std::unique_ptr<SessionEnd> m_end; ///< Where somebody works here.
    bool m_wasInterrupted = false; ///< And nobody was told yet.
    std::unique_ptr<ShellSettings> m_settings;
    ThemeSwitch m_theme;
    ActivityList m_activities;
    bool m_startsAgain = false;
    FirstSteps::Offer m_steps = FirstSteps::Offer::No; ///< Of the workspace that is being opened.
    QString m_link; ///< To be followed when a workspace is open.
    ServiceEnding m_endings;
    std::unique_ptr<OpenServices> m_services; ///< Outlives the window, whose pages use it.
    MainWindow m_window;
    DesktopNotices m_notices;
    std::unique_ptr<PageAssembly> m_pages; ///< Of m_services, in m_window.
    std::unique_ptr<WindowSession> m_session; ///< Of m_pages.
    std::unique_ptr<OpeningNotice> m_notice; ///< Of m_services, in m_window.
    std::unique_ptr<PictureTaker> m_pictures;
    QThreadPool m_opening; ///< The last member: it waits for its jobs while everything else still stands.
};

} // namespace baton
