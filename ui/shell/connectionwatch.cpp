// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/connectionwatch.h"

#include "history/changefeed.h"
#include "shell/mainwindow.h"
#include "support/clock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

QString retryText(const ConnectionState &state, const TimeView &view)
{
    if (!state.nextTry)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(*state.nextTry - view.now);
    return left <= 0s ? Words::tr("Trying again …") : Words::tr("Trying again in %1 s.").arg(left.count());
}

QString newsText(const ConnectionState &state, const TimeView &view)
{
    return state.lastAnswer ? Words::tr("Last news at %1.").arg(instantText(*state.lastAnswer, view)) : QString();
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString connectionText(const ConnectionState &state, const TimeView &view)
{
    if (state.isConnected)
        return joined({state.isServer ? Words::tr("Connected to the server, everything is saved.")
                                      : Words::tr("The file is open, everything is saved."),
                       newsText(state, view)});
    return joined({state.isServer ? Words::tr("The server cannot be reached.") : Words::tr("The file cannot be read."),
                   retryText(state, view), newsText(state, view)});
}

QString lostText(const ConnectionState &state, const TimeView &view)
{
    if (state.isConnected)
        return {};
    return joined({state.isServer ? Words::tr("Read-only: the server cannot be reached, nothing can be saved.")
                                  : Words::tr("Read-only: the file cannot be read, nothing can be saved."),
                   retryText(state, view), newsText(state, view)});
}

ConnectionWatch::ConnectionWatch(ChangeFeed &feed, MainWindow &window, const Clock &clock, bool isServer,
                                 QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_window(window)
    , m_clock(clock)
{
    m_state.isServer = isServer;
    m_tick.setInterval(1s);
    connect(&m_feed, &ChangeFeed::tried, this, &ConnectionWatch::show);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionWatch::show);
    show();
}

ConnectionWatch::~ConnectionWatch()
{
    m_window.showConnection(StatusRow::Connection::Good, {}, {});
}

void ConnectionWatch::show()
{
    m_state.isConnected = m_feed.isConnected();
    m_state.lastAnswer = m_feed.lastAnswer();
    m_state.nextTry = m_feed.nextTry();
    if (m_state.isConnected)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    const TimeView view{m_clock.now(), QTimeZone::systemTimeZone(), QLocale()};
    m_window.showConnection(m_state.isConnected ? StatusRow::Connection::Good : StatusRow::Connection::Lost,
                            connectionText(m_state, view), lostText(m_state, view));
}

} // namespace baton
