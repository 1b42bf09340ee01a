// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A million leads of the demo company, beside `sqlite3 .import` of the list of those leads into one table without an
// index. BATON_BENCH_LEADS changes the million.

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// Seconds that a program took; its output goes to `outputFile`.
double secondsOf(const QString &program, const QStringList &arguments, const QString &outputFile)
{
    QProcess process;
    process.setStandardOutputFile(outputFile);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        stop(u"could not be measured: "_s + program + u' ' + arguments.join(u' '));
    return static_cast<double>(timer.elapsed()) / 1000;
}

qint64 peakMegabytesOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main()
{
    const int asked = qEnvironmentVariableIntValue("BATON_BENCH_LEADS");
    const QString leads = QString::number(asked > 0 ? asked : 1'000'000);
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"sample.baton"_s);
    const QString list = folder.filePath(u"leads.csv"_s);
    const QString said = folder.filePath(u"said.txt"_s);

    const QString batonctl = QStringLiteral(BATONCTL);
    const double made = secondsOf(batonctl, {u"workspace"_s, u"create"_s, workspace, u"--leads"_s, leads}, said);
    const qint64 peak = peakMegabytesOfChildren();
    const double listed =
        secondsOf(batonctl,
                  {u"-w"_s, workspace, u"leads"_s, u"list"_s, u"--format"_s, u"csv"_s, u"--columns"_s,
                   u"no,name,email,phone,account,city,country,source,channel,stage,owner,created,touch"_s},
                  list);
    const double imported = secondsOf(
        u"sqlite3"_s, {folder.filePath(u"flat.sqlite"_s), u".mode csv"_s, u".import "_s + list + u" lead"_s}, said);

    std::printf("%s leads of the demo company: %.1f s, %lld MB at most (wanted: 60 s a million, 1,000 MB)\n",
                qPrintable(leads), made, static_cast<long long>(peak));
    std::printf("list of them as CSV: %.1f s\n", listed);
    std::printf("reference, sqlite3 .import of that list: %.1f s\n", imported);
    std::printf("ratio sample / reference: %.2f\nratio list / reference: %.2f\n", made / imported, listed / imported);
    return 0;
}
