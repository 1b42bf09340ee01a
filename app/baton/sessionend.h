// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace baton {

/// The end that comes from outside: the desktop ends its session, or somebody asks the process to stop by SIGTERM,
/// SIGINT or SIGHUP. One at a time: it takes these signals until it goes.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(QObject *parent = nullptr);
    /// Gives the signals back.
    ~SessionEnd() override;

signals:
    /// The session is about to end: what is typed is to be kept now.
    void near();
    /// The program is to end, without asking.
    void here();

private:
    void take();

    std::array<int, 2> m_pair{-1, -1}; ///< A handler of signals writes to the second; the first is read from.
    QSocketNotifier m_notifier{QSocketNotifier::Read};
};

} // namespace baton
