// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sample/samplerunner.h"
#include "shell/mainwindow.h"
#include "storage/workspace.h"
#include "support/clock.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

namespace baton {

/// From now on the program keeps everything below `folder`, speaks English, and goes on without a window.
inline void settleIn(const QString &folder)
{
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(place, folder.toUtf8());
    qputenv("LANGUAGE", "en");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QCoreApplication::setApplicationName(QStringLiteral("baton"));
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// A sample company of that size as of `now`, in a new file; false where that failed.
[[nodiscard]] inline bool makeSampleFile(const QString &file, Instant now, int leads)
{
    const SystemClock wall;
    const FixedClock clock(now);
    const auto location = WorkspaceLocation::parse(file);
    if (!location)
        return false;
    auto database = Workspace::create(*location, {}, wall);
    return database
        && SampleRunner(**database, Author(clock, wall, UserId())).run({leads, 1, QStringLiteral("EUR")}).has_value();
}

/// The window of the program in this process; null where there is none.
[[nodiscard]] inline MainWindow *shownWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *main = qobject_cast<MainWindow *>(window))
            return main;
    return nullptr;
}

} // namespace baton
