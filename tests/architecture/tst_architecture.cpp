// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

const char *const rooms = "a room includes only rooms below it";
const char *const layers = "core knows neither ui nor app, ui knows no app";
const char *const windows = "core has no windows";
const char *const words = "core does not translate";
const char *const sql = "SQL stands in stores, reports, storage and history alone";
const char *const clocks = "only SystemClock reads the wall clock";
const char *const length = "a file stays within its length";
const char *const colours = "colours and style sheets come from ui/common";
const char *const waiting = "the window never waits";
const char *const plain = "a user's text is plain";
const char *const distances = "distances are steps of one scale";
const char *const clang = "clang reads the code as g++ does";
const char *const unfinished = "nothing is left unfinished";
const char *const names = "a name says what a thing is";

QList<SourceText> sourceTree()
{
    const QDir root(QStringLiteral(BATON_SOURCE_DIR));
    QList<SourceText> files;
    for (const auto &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator entries(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    SourceText::parse(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    return files;
}

QList<SourcePiece> violationsOf(const QString &rule, const SourceText &file)
{
    for (const auto &candidate : sourceRules()) {
        if (rule == QLatin1StringView(candidate.name))
            return candidate.violations(file);
    }
    qFatal("no rule is called %s", qPrintable(rule));
}

QString repeated(const QString &line, int times)
{
    return line.repeated(times);
}

/// A file that breaks a rule, and the line where it does.
struct BadExample
{
    const char *name;
    const char *rule;
    QString path;
    QString text;
    int line;
};

const QList<BadExample> &badExamples()
{
    static const QList<BadExample> examples = {
        {"leads include the funnel", rooms, u"core/leads/lead.h"_s, u"\n#include \"funnel/stage.h\"\n"_s, 2},
        {"storage includes leads", rooms, u"core/storage/row.cpp"_s, u"#include \"leads/lead.h\"\n"_s, 1},
        {"a room nobody placed", rooms, u"core/attic/box.h"_s, u"#pragma once\n"_s, 1},
        {"core includes the window", layers, u"core/leads/lead.cpp"_s, u"#include \"../../ui/leads/leadspage.h\"\n"_s,
         1},
        {"ui includes the composition", layers, u"ui/shell/mainwindow.cpp"_s, u"#include \"baton/composition.h\"\n"_s,
         1},
        {"a widget in core", windows, u"core/leads/lead.h"_s, u"#include <QWidget>\n"_s, 1},
        {"a colour by module path", windows, u"core/leads/lead.h"_s, u"#include <QtGui/QColor>\n"_s, 1},
        {"tr in core", words, u"core/leads/lead.cpp"_s, u"\n\nreturn tr(\"Lead\");\n"_s, 3},
        {"a noop in core", words, u"core/leads/lead.cpp"_s, u"auto x = QT_TRANSLATE_NOOP(\"a\", \"b\");\n"_s, 1},
        {"SQL in a page", sql, u"ui/leads/leadspage.cpp"_s, u"run(u\"SELECT id FROM lead\"_s);\n"_s, 1},
        {"SQL in a raw literal of a service", sql, u"core/leads/leadservice.cpp"_s,
         u"auto s = uR\"(\n  UPDATE lead SET stage = 1\n)\"_s;\n"_s, 1},
        {"SQL in a rule file", sql, u"core/funnel/funnelrules.cpp"_s, u"auto s = \"DELETE FROM lead\";\n"_s, 1},
        {"SQL in a store's header", sql, u"core/leads/leadstore.h"_s, u"auto s = \"INSERT INTO lead\";\n"_s, 1},
        {"the time in a service", clocks, u"core/leads/leadservice.cpp"_s,
         u"auto n = QDateTime::currentDateTimeUtc();\n"_s, 1},
        {"the date in a page", clocks, u"ui/funnel/funnelpage.cpp"_s, u"auto n = QDate::currentDate();\n"_s, 1},
        {"the C library's time", clocks, u"app/batonctl/main.cpp"_s, u"srand(time(nullptr));\n"_s, 1},
        {"chrono's time", clocks, u"core/people/user.cpp"_s, u"std::chrono::system_clock::now();\n"_s, 1},
        {"501 lines", length, u"core/leads/lead.cpp"_s, repeated(u"int x;\n"_s, 501), 501},
        {"a main of 61 lines", length, u"app/baton/main.cpp"_s, repeated(u"int x;\n"_s, 61), 61},
        {"a main window of 251 lines", length, u"ui/shell/mainwindow.cpp"_s, repeated(u"int x;\n"_s, 251), 251},
        {"a hex colour in a page", colours, u"ui/leads/leadspage.cpp"_s, u"QColor c(u\"#ff0000\"_s);\n"_s, 1},
        {"a numbered colour in a page", colours, u"ui/leads/leadspage.cpp"_s, u"auto c = QColor(255, 0, 0);\n"_s, 1},
        {"a style sheet in a page", colours, u"ui/leads/leadspage.cpp"_s, u"label->setStyleSheet(s);\n"_s, 1},
        {"a page that waits", waiting, u"ui/leads/leadspage.cpp"_s, u"future.waitForFinished();\n"_s, 1},
        {"a label that takes whatever comes", plain, u"ui/leads/leadhead.cpp"_s, u"auto *l = new QLabel(name);\n"_s, 1},
        {"a tip that is not escaped", plain, u"ui/leads/leadhead.cpp"_s, u"\nsetToolTip(lead.name);\n"_s, 2},
        {"a tip that is shown as it is", plain, u"ui/leads/leadgrid.cpp"_s, u"QToolTip::showText(at, name);\n"_s, 1},
        {"a message box of its own making", plain, u"ui/leads/leadspage.cpp"_s,
         u"QMessageBox::warning(this, name, name);\n"_s, 1},
        {"markup", plain, u"ui/leads/leadpane.cpp"_s, u"view->setHtml(note);\n"_s, 1},
        {"a distance of its own", distances, u"ui/leads/leadpane.cpp"_s, u"\nrow->setSpacing(theme.length(11));\n"_s,
         2},
        {"margins that go on in the next line", distances, u"ui/leads/leadpane.cpp"_s,
         u"row->setContentsMargins(0, 0,\n    theme.length(24), 0);\n"_s, 1},
        {"a nested event loop", waiting, u"ui/common/dialogs.cpp"_s, u"QEventLoop loop;\n"_s, 1},
        {"a view", clang, u"core/leads/lead.cpp"_s, u"auto v = list | std::views::take(3);\n"_s, 1},
        {"an algorithm with a subrange", clang, u"tests/core/tst_x.cpp"_s, u"std::ranges::unique(list);\n"_s, 1},
        {"work put off", unfinished, u"core/leads/lead.cpp"_s, u"int x; // TODO later\n"_s, 1},
        {"work put off in a test", unfinished, u"tests/core/leads/tst_lead.cpp"_s, u"/* a\n FIXME */\n"_s, 1},
        {"a manager", names, u"core/leads/leadmanager.h"_s, u"#pragma once\n"_s, 1},
        {"utilities", names, u"ui/common/textutils.cpp"_s, u"\n"_s, 1},
    };
    return examples;
}

} // namespace

/// Holds the source tree to the rules of ARCHITECTURE.md, and each rule to an example that breaks it.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void theTreeKeepsTheRules_data();
    void theTreeKeepsTheRules();
    void aRuleBites_data();
    void aRuleBites();
    void aRuleLetsPass_data();
    void aRuleLetsPass();
    void everyRuleIsShownToBite();
};

void ArchitectureTest::theTreeKeepsTheRules_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto &rule : sourceRules())
        QTest::newRow(rule.name) << QString::fromLatin1(rule.name);
}

void ArchitectureTest::theTreeKeepsTheRules()
{
    QFETCH(QString, rule);
    static const auto files = sourceTree();
    QVERIFY2(files.size() > 60, "the source tree was not found");

    QStringList found;
    for (const auto &file : files) {
        for (const auto &violation : violationsOf(rule, file))
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(violation.line).arg(violation.text));
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void ArchitectureTest::aRuleBites_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    for (const auto &example : badExamples())
        QTest::newRow(example.name) << QString::fromLatin1(example.rule) << example.path << example.text
                                    << example.line;
}

void ArchitectureTest::aRuleBites()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, line);

    const auto found = violationsOf(rule, SourceText::parse(path, text));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, line);
}

void ArchitectureTest::aRuleLetsPass_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *rule, const QString &path, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(rule) << path << text;
    };
    row("the funnel includes leads", rooms, u"core/funnel/funnel.h"_s, u"#include \"leads/stage.h\"\n"_s);
    row("capture includes deals", rooms, u"core/capture/importrunner.cpp"_s, u"#include \"deals/deal.h\"\n"_s);
    row("an include that is commented out", rooms, u"core/leads/lead.h"_s, u"/*\n#include \"funnel/stage.h\"\n*/\n"_s);
    row("ui includes a page of its own", layers, u"ui/shell/mainwindow.cpp"_s, u"#include \"leads/leadspage.h\"\n"_s);
    row("words that end in tr", words, u"core/leads/lead.cpp"_s, u"auto x = std::unique_ptr<int>(y); attr(3);\n"_s);
    row("tr in a comment", words, u"core/leads/lead.cpp"_s, u"// never tr(\"x\") here\n"_s);
    row("SQL in a store", sql, u"core/leads/leadstore.cpp"_s, u"run(u\"SELECT id FROM lead\"_s);\n"_s);
    row("SQL of conditions", sql, u"core/conditions/conditionsql.cpp"_s, u"run(u\"SELECT 1 WHERE x\"_s);\n"_s);
    row("SQL in a comment", sql, u"core/leads/lead.cpp"_s, u"// SELECT is the store's word\n"_s);
    row("English that selects", sql, u"ui/leads/leadspage.cpp"_s, u"tr(\"Select a column from the list\");\n"_s);
    row("a literal after a digit separator", sql, u"core/leads/lead.cpp"_s, u"int x = 1'000; // ' SELECT\n"_s);
    row("the one clock", clocks, u"core/support/clock.cpp"_s, u"std::chrono::system_clock::now();\n"_s);
    row("a stopwatch", clocks, u"core/storage/database.cpp"_s, u"std::chrono::steady_clock::now();\n"_s);
    row("500 lines", length, u"core/leads/lead.cpp"_s, repeated(u"int x;\n"_s, 500));
    row("a main of 60 lines", length, u"app/baton/main.cpp"_s, repeated(u"int x;\n"_s, 60));
    row("a long test", length, u"tests/core/leads/tst_lead.cpp"_s, repeated(u"int x;\n"_s, 700));
    row("a colour token", colours, u"ui/common/tokens.cpp"_s, u"QColor c(u\"#ff0000\"_s);\n"_s);
    row("a palette's colour", colours, u"ui/leads/leadspage.cpp"_s, u"auto c = palette().color(QPalette::Text);\n"_s);
    row("a tip that is escaped", plain, u"ui/leads/leadhead.cpp"_s, u"setToolTip(\n    plainToolTip(name));\n"_s);
    row("a tip of our own words", plain, u"ui/leads/leadhead.cpp"_s,
        u"setToolTip(tr(\"Clear\"));\nsetToolTip({});\n"_s);
    row("a distance of the scale and a size behind it", distances, u"ui/leads/leadhead.cpp"_s,
        u"row->setSpacing(theme.space(Space::Part12));\nbar->setFixedHeight(theme.length(11));\n"_s);
    row("a label without words", plain, u"ui/leads/leadhead.cpp"_s, u"auto *picture = new QLabel;\n"_s);
    row("a command line that waits", waiting, u"app/batonctl/main.cpp"_s, u"future.waitForFinished();\n"_s);
    row("a range's algorithm", clang, u"core/leads/lead.cpp"_s, u"std::ranges::find(list, 3);\n"_s);
    row("a word in a literal", unfinished, u"ui/audit/page.cpp"_s, u"tr(\"TODO list\");\n"_s);
    row("a name with a meaning", names, u"core/leads/lead.h"_s, u"#pragma once\n"_s);
}

void ArchitectureTest::aRuleLetsPass()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);

    const auto found = violationsOf(rule, SourceText::parse(path, text));
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().text));
}

/// A rule without an example above could be blind and nobody would notice.
void ArchitectureTest::everyRuleIsShownToBite()
{
    for (const auto &rule : sourceRules()) {
        const bool isShown = std::any_of(badExamples().begin(), badExamples().end(), [&](const BadExample &example) {
            return qstrcmp(example.rule, rule.name) == 0;
        });
        QVERIFY2(isShown, rule.name);
    }
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
