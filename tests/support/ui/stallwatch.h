// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <ctime>

class QEvent;
struct QMetaObject;

namespace baton {

/// How long the window did not answer: the longest time that something had to wait for the event loop.
///
/// A thread of its own posts a question and measures until the loop takes it, which is what a pressed key waits as
/// well. A timer of the loop itself would measure only between its own turns, and could not look while the loop stands
/// still; the thread does, and so knows which event was being handled then.
class StallWatch : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    struct Stall
    {
        QString during; ///< The label at that time.
        QString at; ///< The class whose event was being handled, and which event; empty for short ones.
        std::chrono::microseconds length{};
        /// The most that the thread itself worked in one of them: where others use the machine too, the better figure.
        std::chrono::microseconds processor{};
    };

    /// Watches the thread that makes it, from now on.
    explicit StallWatch(const QString &label = QStringLiteral("start"));
    ~StallWatch() override;

    /// What goes on from now on: what waited before is counted there.
    void setLabel(const QString &label);

    /// The longest of each label, in the order in which labels came.
    [[nodiscard]] QList<Stall> stalls() const;
    [[nodiscard]] Stall longest() const;
    /// One line for each label.
    [[nodiscard]] QString report() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the window's thread began to handle last.
    struct Handled
    {
        const QMetaObject *receiver = nullptr;
        int event = 0;
    };

    void ask();
    void take();
    [[nodiscard]] static QString textOf(const Handled &handled);

    QList<Stall> m_stalls;
    std::atomic<const QMetaObject *> m_receiver = nullptr;
    std::atomic<int> m_event = 0;
    clockid_t m_processor{}; ///< The clock of the watched thread.
    std::atomic<Clock::rep> m_asked = 0; ///< When the question under way was put; 0 for none.
    std::atomic<Clock::rep> m_workedBefore = 0; ///< What that clock showed then.

    std::mutex m_mutex; ///< Of what follows.
    std::condition_variable m_ending;
    bool m_isEnding = false;
    Handled m_caught; ///< What was being handled when the question under way had waited too long.
    std::thread m_thread; ///< The last: it uses all others.
};

} // namespace baton
