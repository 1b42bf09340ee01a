// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stallwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QMetaEnum>

#include <algorithm>

#include <pthread.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto interval = 2ms;
constexpr auto suspicious = 20ms; // Longer than a frame: worth knowing what it was.

std::chrono::nanoseconds shownBy(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

QString milliseconds(std::chrono::microseconds length)
{
    return QString::number(static_cast<double>(length.count()) / 1000, 'f', 1);
}

const QEvent::Type question = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

StallWatch::StallWatch(const QString &label)
    : m_stalls{{label, {}, {}, {}}}
{
    pthread_getcpuclockid(pthread_self(), &m_processor);
    QCoreApplication::instance()->installEventFilter(this);
    m_thread = std::thread(&StallWatch::ask, this);
}

StallWatch::~StallWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ending.notify_one();
    m_thread.join();
    QCoreApplication::removePostedEvents(this);
}

void StallWatch::setLabel(const QString &label)
{
    // What waits already was kept waiting by what went on before.
    QCoreApplication::removePostedEvents(this, question);
    take();
    m_stalls.append({label, {}, {}, {}});
}

QList<StallWatch::Stall> StallWatch::stalls() const
{
    return m_stalls;
}

StallWatch::Stall StallWatch::longest() const
{
    return *std::ranges::max_element(m_stalls, {}, &Stall::length);
}

QString StallWatch::report() const
{
    QStringList lines;
    for (const Stall &stall : m_stalls) {
        lines.append(
            u"%1 ms, at work for %2 ms, while %3%4"_s.arg(milliseconds(stall.length), milliseconds(stall.processor))
                .arg(stall.during, stall.at.isEmpty() ? QString() : u" (%1)"_s.arg(stall.at)));
    }
    return lines.join(u'\n');
}

bool StallWatch::event(QEvent *event)
{
    if (event->type() != question)
        return QObject::event(event);
    take();
    return true;
}

bool StallWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this)
        return false;
    // Of an answer it says more who asked than that there was one.
    const QObject *receiver = watched;
    if (receiver->parent() && dynamic_cast<const QFutureWatcherBase *>(receiver))
        receiver = receiver->parent();
    m_receiver = receiver->metaObject();
    m_event = event->type();
    return false;
}

void StallWatch::take()
{
    const Clock::rep asked = m_asked;
    if (asked == 0)
        return;
    const auto length = Clock::now().time_since_epoch() - Clock::duration(asked);
    const auto processor = shownBy(m_processor) - std::chrono::nanoseconds(m_workedBefore);
    Handled caught;
    {
        const std::lock_guard lock(m_mutex);
        caught = std::exchange(m_caught, {});
        m_asked = 0;
    }
    Stall &longest = m_stalls.last();
    longest.processor = std::max(longest.processor, std::chrono::duration_cast<std::chrono::microseconds>(processor));
    if (const auto waited = std::chrono::duration_cast<std::chrono::microseconds>(length); waited > longest.length) {
        longest.length = waited;
        longest.at = textOf(caught);
    }
}

QString StallWatch::textOf(const Handled &handled)
{
    if (!handled.receiver)
        return {};
    const auto *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(handled.event);
    return QString::fromLatin1(handled.receiver->className()) + u", "_s
        + (event ? QString::fromLatin1(event) : QString::number(handled.event));
}

// On the watch's own thread.
void StallWatch::ask()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending.wait_for(lock, interval, [this] { return m_isEnding; })) {
        const auto now = Clock::now();
        if (const Clock::rep asked = m_asked; asked == 0) {
            m_workedBefore = shownBy(m_processor).count();
            m_asked = now.time_since_epoch().count();
            QCoreApplication::postEvent(this, new QEvent(question));
        } else if (!m_caught.receiver && now.time_since_epoch() - Clock::duration(asked) > suspicious) {
            m_caught = {m_receiver, m_event};
        }
    }
}

} // namespace baton
