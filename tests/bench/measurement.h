// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QStringList>

#include <algorithm>
#include <optional>

/// What the benchmarks share: measuring, telling, and ending in words when something fails.
namespace baton::bench {

/// What a piece of work took. Where others use the machine too, the processor's time is the better figure.
struct Spent
{
    double wall = 0; ///< Seconds.
    double processor = 0; ///< Seconds, in the program and in the system for it, of all its threads.
    qint64 peakMegabytes = 0; ///< Of resident memory; 0 where only a part of a program was measured.
};

[[noreturn]] void stop(const QString &why);

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().code + u' ' + result.error().detail);
    return std::move(*result);
}

void needDone(const Result<void> &result);

/// BATON_BENCH_LEADS, else a million.
[[nodiscard]] qint64 askedLeads();

/// Runs a program to its end. What it prints goes to `outputFile`; stops where it fails.
Spent spentBy(const QString &program, const QStringList &arguments, const QString &outputFile);

/// Both clocks, read around a piece of work in this program.
class Stopwatch
{
public:
    Stopwatch();
    [[nodiscard]] Spent spent() const;

private:
    double m_wall;
    double m_processor;
};

/// The fastest of several runs, because the machine is shared.
template<typename Work>
Spent best(int runs, const Work &work)
{
    std::optional<Spent> fastest;
    for (int run = 0; run < runs; ++run) {
        const Stopwatch watch;
        work();
        const Spent spent = watch.spent();
        if (!fastest || spent.wall < fastest->wall)
            fastest = spent;
    }
    return *fastest;
}

/// One line: name, both times in seconds or milliseconds, memory where known.
void tell(const char *what, const Spent &spent);
/// One line: ours beside the reference, by both clocks, and what is wanted of it.
void tellRatio(const char *what, const Spent &ours, const Spent &reference, const char *wanted);

} // namespace baton::bench
