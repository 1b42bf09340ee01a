// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window with a million leads: how long it ever leaves a key unanswered, how long a frame of the list takes to
// paint, how soon the first leads are there, how soon the program is, and how much memory all of it takes. The sample
// is made once, beside the program, and each run works on a copy. BATON_BENCH_LEADS changes the million.

#include "measurement.h"
#include "window/drivenwindow.h"
#include "window/watchedapplication.h"

#include "capture/importpage.h"
#include "capture/importprofile.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "startup.h"
#include "ui/stallwatch.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of what runs in this program, in megabytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

void tellTime(const QString &what, double milliseconds, const QString &more = {})
{
    std::printf("  %-52s %9.1f ms  %s\n", qPrintable(what), milliseconds, qPrintable(more));
    std::fflush(stdout);
}

void tellMemory(const char *what, const char *wanted)
{
    std::printf("  %-52s %9lld MB  %s\n", what, static_cast<long long>(peakMemory()), wanted);
    std::fflush(stdout);
}

/// The sample as it is kept, made where it is not there yet.
QString keptSample(const QTemporaryDir &folder)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    const QString kept = beside.filePath(u"window-%1.baton"_s.arg(askedLeads()));
    if (QFile::exists(kept)) {
        // It may have been made before the tables were as they are now; to bring it up to date is no part of opening.
        (void)spentBy(QStringLiteral(BATONCTL), {u"-w"_s, kept, u"workspace"_s, u"migrate"_s},
                      folder.filePath(u"said.txt"_s));
        const auto copies = beside.entryList({u"*.baton.bak-*"_s});
        for (const QString &copy : copies)
            QFile::remove(beside.filePath(copy));
        return kept;
    }
    const QString unfinished = folder.filePath(u"sample.baton"_s);
    (void)spentBy(QStringLiteral(BATONCTL),
                  {u"workspace"_s, u"create"_s, unfinished, u"--sample"_s, u"--leads"_s, QString::number(askedLeads())},
                  folder.filePath(u"said.txt"_s));
    if (!QFile::copy(unfinished, kept))
        stop(u"cannot be written: "_s + kept);
    return kept;
}

/// A list of people whom the workspace does not hold.
QString listOf(qint64 rows, const QString &name, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        stop(u"cannot be written: "_s + file.fileName());
    file.write("name,email,company,channel,created\n");
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        file.write("Bench " + number + ",bench." + number + "@bench" + QByteArray::number(row / 5)
                   + ".example,Bench Works " + QByteArray::number(row / 5) + ",Fair,2026-0"
                   + QByteArray::number(1 + row % 9) + "-11\n");
    }
    return file.fileName();
}

ImportProfile profileOf(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"profile.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(u"cannot be written: "_s + path);
    file.write(R"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "dateOrder": "ymd", "match": ["email"],
 "columns": [
  {"header": "name", "to": "person.fullName"}, {"header": "email", "to": "person.email"},
  {"header": "company", "to": "account.name"}, {"header": "channel", "to": "interest.channel"},
  {"header": "created", "to": "interest.at"}]})");
    file.close();
    return need(importProfileFromFile(path));
}

class WindowBench
{
public:
    explicit WindowBench(WatchedApplication &application)
        : m_application(application)
        , m_kept(keptSample(m_folder))
        , m_workspace(m_folder.filePath(u"window.baton"_s))
        // Written before anything is watched: that would be counted as the window's.
        , m_list(listOf(askedLeads() / 10, u"list.csv"_s, m_folder))
        , m_longList(listOf(askedLeads() / 5, u"long-list.csv"_s, m_folder))
        , m_profile(profileOf(m_folder))
    {
        if (!QFile::copy(m_kept, m_workspace))
            stop(u"cannot be written: "_s + m_workspace);
    }

    /// What the machine does to a window in which nothing happens.
    static void idle()
    {
        QMainWindow window;
        window.show();
        const StallWatch watch;
        let(2s);
        tellTime(u"reference: longest stall of an empty window"_s, milliseconds(watch.longest()));
    }

    void work()
    {
        StallWatch watch;
        DrivenWindow window;
        window.start();
        QList<double> opened;
        for (int time = 0; time < 3; ++time) {
            watch.setLabel(time == 0 ? u"opening"_s : u"opening again"_s);
            opened.append(window.open(m_workspace));
            window.settle();
            if (time == 2)
                break;
            watch.setLabel(u"closing"_s);
            window.close();
            let(500ms);
        }
        tellTime(u"open the file until the first leads are painted"_s, opened.first(), u"(wanted: 120 ms)"_s);
        tellTime(u"the same again, best of 2"_s, std::min(opened.at(1), opened.at(2)));
        lookThrough(window, watch);
        tellStalls(watch);
        tellMemory("memory at most, with the list", "(wanted: 400 MB)");
        report(window, watch);
        tellStalls(watch);
        act(window, watch);
        tellStalls(watch);
        tellMemory("memory at most, with reports and an import", "(wanted: 900 MB)");
        leave(window, watch);
        tellStalls(watch);
        tellTime(u"longest stall of all"_s, milliseconds(watch.longest()), u"(wanted: 100 ms)"_s);
    }

    /// Whole programs, until they have painted.
    void startPrograms() const
    {
        const QString said = m_folder.filePath(u"said.txt"_s);
        const QString own = QCoreApplication::applicationFilePath();
        const Spent bare = best(5, [&] { (void)spentBy(QStringLiteral(BARE_WINDOW), {}, said); });
        const Spent first = best(5, [&] { (void)spentBy(own, {u"--until-window"_s, m_kept}, said); });
        const Spent leads = best(5, [&] { (void)spentBy(own, {u"--until-leads"_s, m_kept}, said); });
        tell("reference: a bare window, start to first paint", bare);
        tell("the program, start to first paint", first);
        tell("the program, start to the first leads", leads);
        tellRatio("ratio first paint / bare window", first, bare, "(wanted: 5 at most)");
        tellRatio("ratio first leads / bare window", leads, bare, "");
    }

private:
    static double milliseconds(const StallWatch::Stall &stall)
    {
        return static_cast<double>(stall.length.count()) / 1000;
    }

    /// Those that were not told yet.
    void tellStalls(const StallWatch &watch)
    {
        const auto stalls = watch.stalls().sliced(m_told);
        m_told += stalls.size();
        for (const StallWatch::Stall &stall : stalls) {
            tellTime(u"longest stall while "_s + stall.during, milliseconds(stall),
                     u"processor %1 ms  %2"_s.arg(static_cast<double>(stall.processor.count()) / 1000, 9, 'f', 1)
                         .arg(stall.at));
        }
    }

    void lookThrough(DrivenWindow &window, StallWatch &watch)
    {
        window.show("leads");
        window.grid().setFocus();
        m_application.timePainting(window.grid().viewport());
        (void)m_application.takeFrames();
        watch.setLabel(u"turning the wheel"_s);
        window.turnWheel(200);
        watch.setLabel(u"paging down"_s);
        for (int page = 0; page < 100; ++page)
            window.press(Qt::Key_PageDown);
        watch.setLabel(u"dragging the slider"_s);
        window.dragSlider(200);
        window.settle();
        const QList<double> paintings = m_application.takePaintings();
        tellTime(u"painting of the list while scrolling, p99 of %1"_s.arg(paintings.size()),
                 percentile(paintings, 0.99), u"(wanted: 16 ms)"_s);
        tellTime(u"whole frames of the window while scrolling, p99"_s, percentile(m_application.takeFrames(), 0.99));
        watch.setLabel(u"comparing with a stock view"_s);
        compareWithStock(window);
        m_application.timePainting(nullptr);

        watch.setLabel(u"sorting"_s);
        for (const QString &field : {u"name"_s, u"grade"_s, u"owner"_s, u"account"_s, u"created"_s}) {
            window.sortBy(field);
            window.settle();
        }
        watch.setLabel(u"filtering"_s);
        for (const QString &condition : {u"stage = mql"_s, u"score >= 50"_s, QString()})
            window.filterBy(condition);
        watch.setLabel(u"searching"_s);
        for (const QString &words : {u"mar"_s, u"anna b"_s, QString()})
            window.searchFor(words);
        watch.setLabel(u"choosing all"_s);
        window.grid().setFocus();
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.settle();
        window.press(Qt::Key_End);
        window.settle();
        window.press(Qt::Key_Home);
        window.settle();
    }

    /// Whole pages at the same places, painted by the list and by a view as Qt makes it.
    void compareWithStock(DrivenWindow &window)
    {
        QTableView stock;
        const std::unique_ptr<QStyle> style(QStyleFactory::create(u"Fusion"_s));
        stock.setStyle(style.get());
        stock.verticalHeader()->hide();
        stock.verticalHeader()->setDefaultSectionSize(window.grid().verticalHeader()->defaultSectionSize());
        stock.setModel(&window.model());
        stock.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        for (int column = 0; column < window.model().columnCount(); ++column)
            stock.setColumnWidth(column, window.grid().columnWidth(column));
        stock.resize(window.grid().size());
        stock.show();
        let(100ms);
        QList<double> ours;
        QList<double> theirs;
        QScrollBar *bar = window.grid().verticalScrollBar();
        for (int place = 0; place < 100; ++place) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * place / 100));
            stock.verticalScrollBar()->setValue(bar->value());
            window.settle();
            m_application.timePainting(window.grid().viewport());
            (void)m_application.takePaintings();
            window.grid().viewport()->repaint();
            ours += m_application.takePaintings();
            m_application.timePainting(stock.viewport());
            stock.viewport()->repaint();
            theirs += m_application.takePaintings();
        }
        tellTime(u"a whole page of the list, median of 100"_s, percentile(ours, 0.5));
        tellTime(u"reference: the same by a stock view"_s, percentile(theirs, 0.5));
        std::printf("  %-52s %9.3f     %s\n", "ratio list / stock view",
                    percentile(ours, 0.5) / percentile(theirs, 0.5), "(wanted: 0.4 at most)");
    }

    static void report(DrivenWindow &window, StallWatch &watch)
    {
        for (const auto *page : {"queue", "funnel", "sla", "campaigns", "agreements", "import", "leads"}) {
            watch.setLabel(u"the page “%1” comes"_s.arg(QString::fromLatin1(page)));
            window.show(page);
            window.settle();
        }
        watch.setLabel(u"the pages come again"_s);
        for (const auto *page : {"queue", "funnel", "sla", "campaigns", "agreements", "leads"}) {
            window.show(page);
            window.settle();
        }
        watch.setLabel(u"the palette finds"_s);
        window.press(Qt::Key_K, Qt::ControlModifier);
        window.type(u"anna"_s);
        window.settle();
        window.press(Qt::Key_Escape);
    }

    void act(DrivenWindow &window, StallWatch &watch)
    {
        watch.setLabel(u"the leads behind a figure are shown"_s);
        window.show("funnel");
        window.settle();
        window.openFigure(window.model().leads());
        window.settle();
        watch.setLabel(u"those that are nobody’s business are shown"_s);
        window.leads().showLimbo();
        window.settle();
        window.leads().comeByHand();
        window.settle();
        watch.setLabel(u"many leads are logged"_s);
        window.show("leads");
        window.filterBy(u"stage = mql"_s);
        window.grid().choose(window.model().leads().first(std::min<qsizetype>(5000, window.model().rowCount())), 0);
        window.run(LeadVerb::Log);
        window.acceptDialog();
        let(2s);
        window.settle();
        watch.setLabel(u"that is taken back"_s);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        let(2s);
        window.filterBy({});

        watch.setLabel(u"a file is planned"_s);
        window.show("import");
        window.import().openFile(m_list, m_profile);
        window.goOn();
        watch.setLabel(u"a file is imported"_s);
        window.goOn();
        let(100ms);
        window.settle();
        let(2s);
        window.settle();
    }

    void leave(DrivenWindow &window, StallWatch &watch)
    {
        watch.setLabel(u"going through the pages while reports are counted"_s);
        for (const auto *page : {"funnel", "sla", "campaigns", "queue", "leads"}) {
            window.show(page); // The last one comes first the next time.
            let(10ms);
        }
        watch.setLabel(u"closing while reports are counted"_s);
        window.close();
        let(1s);
        watch.setLabel(u"opening again after that"_s);
        (void)window.open(m_workspace);
        window.settle();
        watch.setLabel(u"a file is imported again"_s);
        window.show("import");
        window.import().openFile(m_longList, m_profile);
        window.goOn();
        window.goOn();
        let(500ms);
        watch.setLabel(u"closing while a file is imported"_s);
        window.close();
        let(1s);
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    QString m_kept;
    QString m_workspace;
    QString m_list;
    QString m_longList;
    ImportProfile m_profile;
    qsizetype m_told = 0; ///< How many labels of the watch.
};

/// The whole program as it starts, until it has painted.
int startUntil(WatchedApplication &application, bool isUntilLeads)
{
    application.setPainted([isUntilLeads](const QObject *widget) {
        if (isUntilLeads) {
            const auto *grid = qobject_cast<const LeadGrid *>(widget->parent());
            if (!grid || widget != grid->viewport() || grid->model()->index(0, 0).data().toString().isEmpty())
                return;
        }
        std::_Exit(0); // What comes then is not the start.
    });
    Arguments arguments;
    arguments.workspace = QCoreApplication::arguments().last();
    arguments.surroundings = Arguments::Surroundings::Fixed;
    return runWindow(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3)
        return startUntil(application, words.at(1) == "--until-leads"_L1);
    std::printf("The window of %lld leads, on SQLite\n", static_cast<long long>(askedLeads()));
    WindowBench bench(application);
    WindowBench::idle();
    bench.work();
    bench.startPrograms();
    return 0;
}
