// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desktopnotices.h"

#include "common/activity.h"
#include "common/activitytext.h"
#include "shell/mainwindow.h"
#include "shell/shellsettings.h"
#include "support/clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto longWork = 10s;
constexpr qsizetype mostLines = 3;
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

bool isQuietTime(const QDateTime &local)
{
    constexpr int begins = 8;
    constexpr int ends = 18;
    return local.date().dayOfWeek() >= Qt::Saturday || local.time().hour() < begins || local.time().hour() >= ends;
}

DesktopNotices::DesktopNotices(MainWindow &window, const ActivityList &activities, const ShellSettings &settings,
                               const Clock &clock)
    : m_window(window)
    , m_settings(settings)
    , m_clock(clock)
    , m_show([this](const QString &title, const QString &text) { showOnDesktop(title, text); })
{
    connect(&activities, &ActivityList::ended, this, &DesktopNotices::tellEnd);
}

bool DesktopNotices::isWanted() const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now()));
    return !m_window.isActiveWindow() && !(m_settings.hasQuietHours() && isQuietTime(local));
}

void DesktopNotices::tell(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty() || !isWanted())
        return;
    QStringList shown = lines.mid(0, mostLines);
    if (const qsizetype more = lines.size() - shown.size(); more > 0)
        shown.append(tr("and %Ln more", nullptr, static_cast<int>(more)));
    m_show(title, shown.join(u'\n'));
}

void DesktopNotices::tellEnd(const FinishedActivity &activity)
{
    if (activity.took >= longWork)
        tell(activity.title, {finishedText(activity)});
}

void DesktopNotices::showOnDesktop(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_listens, true))
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // Some desktops read the text as markup.
    call.setArguments({u"Baton"_s, 0U, u"baton"_s, title, text.toHtmlEscaped(), QStringList{u"default"_s, tr("Open")},
                       QVariantMap{{u"desktop-entry"_s, u"baton"_s}}, -1});
    auto *reply = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<uint> number = *reply;
        if (number.isValid())
            m_shown.insert(number.value());
        reply->deleteLater();
    });
}

void DesktopNotices::takeAction(uint notice, const QString &)
{
    if (!m_shown.remove(notice))
        return;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    emit opened();
}

} // namespace baton
