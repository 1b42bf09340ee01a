// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace baton {

class ActivityList;
class Clock;
class MainWindow;
class ShellSettings;
struct FinishedActivity;

/// Whether nobody should be disturbed then: before eight, from six in the evening on, and at weekends. Deadlines run in
/// business time, so that what comes then can wait for the morning.
[[nodiscard]] bool isQuietTime(const QDateTime &local);

/// Words on the desktop for whoever is not looking at the window: what came into the inbox, and work over ten seconds
/// that is over. Where a desktop shows none, they stay in the inbox alone.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text)>;

    DesktopNotices(MainWindow &window, const ActivityList &activities, const ShellSettings &settings,
                   const Clock &clock);

    /// Whoever shows them; the desktop, unless a test looks.
    void setShow(const Show &show) { m_show = show; }
    /// One notice with a line each for the first few.
    void tell(const QString &title, const QStringList &lines);

signals:
    /// A person chose a notice; the window is in front.
    void opened();

private slots:
    void takeAction(uint notice, const QString &action);

private:
    void tellEnd(const FinishedActivity &activity);
    void showOnDesktop(const QString &title, const QString &text);
    [[nodiscard]] bool isWanted() const;

    MainWindow &m_window;
    const ShellSettings &m_settings;
    const Clock &m_clock;
    Show m_show;
    QSet<uint> m_shown; ///< By the numbers that the desktop gave them.
    bool m_listens = false;
};

} // namespace baton
