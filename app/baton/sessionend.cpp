// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionend.h"

#include <QGuiApplication>

#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace baton {

namespace {

constexpr std::array signalsTaken{SIGTERM, SIGINT, SIGHUP};

// All that a handler of signals may know.
volatile std::sig_atomic_t writingEnd = -1;

void tell(int)
{
    const int before = errno;
    const char anything = 1;
    [[maybe_unused]] const auto written = write(writingEnd, &anything, sizeof anything);
    errno = before;
}

std::array<struct sigaction, signalsTaken.size()> actionsBefore{};

void takeSignals()
{
    struct sigaction action = {};
    action.sa_handler = tell;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signalsTaken.size(); ++i)
        sigaction(signalsTaken[i], &action, &actionsBefore[i]);
}

void giveSignalsBack()
{
    for (std::size_t i = 0; i < signalsTaken.size(); ++i)
        sigaction(signalsTaken[i], &actionsBefore[i], nullptr);
}

} // namespace

SessionEnd::SessionEnd(QObject *parent)
    : QObject(parent)
{
    // Here and now: the session manager waits for no event loop.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::near, Qt::DirectConnection);
    connect(qApp, &QGuiApplication::saveStateRequest, this, &SessionEnd::near, Qt::DirectConnection);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_pair.data()) != 0)
        return;
    m_notifier.setSocket(m_pair[0]);
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &SessionEnd::take);
    writingEnd = m_pair[1];
    takeSignals();
}

SessionEnd::~SessionEnd()
{
    if (m_pair[0] < 0)
        return;
    giveSignalsBack();
    writingEnd = -1;
    m_notifier.setEnabled(false);
    for (const int end : m_pair)
        close(end);
}

void SessionEnd::take()
{
    char anything = 0;
    while (read(m_pair[0], &anything, sizeof anything) > 0) {}
    emit near();
    emit here();
}

} // namespace baton
