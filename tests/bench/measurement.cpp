// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurement.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double ratio(double ours, double reference)
{
    return reference > 0 ? ours / reference : 0;
}

} // namespace

void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

void needDone(const Result<void> &result)
{
    if (!result)
        stop(result.error().code + u' ' + result.error().detail);
}

qint64 askedLeads()
{
    const int asked = qEnvironmentVariableIntValue("BATON_BENCH_LEADS");
    return asked > 0 ? asked : 1'000'000;
}

// Not QProcess: only wait4() tells what this one child took.
Spent spentBy(const QString &program, const QStringList &arguments, const QString &outputFile)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputFile.toLocal8Bit().constData(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const double begin = wallSeconds();
    pid_t child = 0;
    const int refused = posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (refused != 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        stop(u"could not be measured: "_s + program + u' ' + arguments.join(u' '));
    return {wallSeconds() - begin, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1024};
}

Stopwatch::Stopwatch()
    : m_wall(wallSeconds())
    , m_processor(processorSeconds())
{}

Spent Stopwatch::spent() const
{
    return {wallSeconds() - m_wall, processorSeconds() - m_processor, 0};
}

void tell(const char *what, const Spent &spent)
{
    const bool isShort = spent.wall < 1;
    const double factor = isShort ? 1000 : 1;
    std::printf("  %-52s %9.2f %-2s  processor %9.2f %-2s", what, spent.wall * factor, isShort ? "ms" : "s",
                spent.processor * factor, isShort ? "ms" : "s");
    if (spent.peakMegabytes > 0)
        std::printf("  %lld MB at most", static_cast<long long>(spent.peakMegabytes));
    std::printf("\n");
    std::fflush(stdout);
}

void tellRatio(const char *what, const Spent &ours, const Spent &reference, const char *wanted)
{
    std::printf("  %-52s %9.3f     processor %9.3f     %s\n", what, ratio(ours.wall, reference.wall),
                ratio(ours.processor, reference.processor), wanted);
    std::fflush(stdout);
}

} // namespace baton::bench
