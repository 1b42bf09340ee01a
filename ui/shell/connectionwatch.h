// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace baton {

class ChangeFeed;
class Clock;
class MainWindow;

/// What is known of the connection to the open workspace.
struct ConnectionState
{
    bool isServer = false; ///< A file otherwise.
    bool isConnected = true;
    std::optional<Instant> lastAnswer; ///< When the workspace last answered.
    std::optional<Instant> nextTry; ///< While it does not.
};

/// "Connected. Last news at 14:32." or "Not connected. Trying again in 8 s. Last news at 14:32."
[[nodiscard]] QString connectionText(const ConnectionState &state, const TimeView &view);
/// The banner while nothing can be written; empty while all is well.
[[nodiscard]] QString lostText(const ConnectionState &state, const TimeView &view);

/// Shows in the window whether the workspace answers, each second anew while it does not.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    ConnectionWatch(ChangeFeed &feed, MainWindow &window, const Clock &clock, bool isServer, QObject *parent = nullptr);
    ~ConnectionWatch() override;

private:
    void show();

    ChangeFeed &m_feed;
    MainWindow &m_window;
    const Clock &m_clock;
    ConnectionState m_state;
    QTimer m_tick;
};

} // namespace baton
