// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkedwindow.h"

#include "batonctlrun.h"

#include "common/page.h"
#include "storage/connection.h"
#include "storage/workspacelocation.h"
#include "support/instant.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString now = u"2026-11-20T14:32:00Z"_s;
constexpr int patience = 20'000;
constexpr int occasion = 1'500; ///< What has not come in this time has no occasion.

constexpr QByteArrayView list = "First name,Last name,Company,E-mail,Created\n"
                                "Nora,Lindqvist,Fjord Analytics,nora@fjord.example,2026-11-20\n"
                                "Paul,Okafor,Harbour Foods,paul@harbour.example,2026-13-45\n";

bool run(const QStringList &words)
{
    const BatonctlRun run = batonctl(QStringList{u"--now"_s, now} + words);
    if (run.exitCode != 0)
        qWarning("%s", qPrintable(words.join(u' ') + u": "_s + run.errors));
    return run.exitCode == 0;
}

bool makeRoutingADraft(const QString &file)
{
    const auto location = WorkspaceLocation::parse(file);
    auto connection = Connection::open(*location, Connection::Access::ReadWrite);
    return connection
        && (*connection)
               ->execute(u"DELETE FROM agreement_signature WHERE agreement_id IN "
                         "(SELECT id FROM agreement WHERE kind = 3)"_s)
        && (*connection)->execute(u"UPDATE agreement SET state = 1, effective_from = NULL WHERE kind = 3"_s);
}

/// A view of the leads with a name, of whoever looks at the window.
bool nameAView(const QString &file)
{
    const auto location = WorkspaceLocation::parse(file);
    auto connection = Connection::open(*location, Connection::Access::ReadWrite);
    return connection
        && (*connection)
               ->execute(u"INSERT INTO saved_view (id, list, name, owner_id, sharing, layout, created_at, recorded_at) "
                         "SELECT 1, 'leads', 'Large and ready for sales', id, 2, "
                         "'{\"condition\": \"employees >= 200\"}', 0, 0 FROM app_user WHERE login = 'sophie'"_s);
}

/// The latest that nobody works on yet, by their numbers.
QStringList leadsToGive(const QString &file)
{
    const BatonctlRun run =
        batonctl({u"--now"_s, now, u"-w"_s, file, u"leads"_s, u"list"_s, u"--where"_s, u"stage in (inquiry, engaged)"_s,
                  u"--sort"_s, u"-created"_s, u"--limit"_s, u"3"_s, u"--columns"_s, u"no"_s, u"--format"_s, u"csv"_s});
    QStringList numbers = run.output.split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (QString &number : numbers)
        number = QString::number(number.section(u'-', -1).trimmed().toLongLong());
    return numbers;
}

/// Hears whether anything is laid out, or was put off until later.
class LayoutEar : public QObject
{
public:
    LayoutEar() { qApp->installEventFilter(this); }

    [[nodiscard]] bool hasHeard() { return std::exchange(m_hasHeard, false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_hasHeard |= event->type() == QEvent::LayoutRequest || event->type() == QEvent::MetaCall;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_hasHeard = false;
};

/// One agreement is a draft that can be signed; the others count, and none waits to be activated.
bool isOfAnother(const Scene &scene)
{
    const bool isAsked = scene.name.endsWith("-sign"_L1) || scene.name.endsWith("-activate"_L1);
    return scene.name.startsWith("agreements-"_L1) && isAsked && scene.name != "agreements-routing-sign"_L1;
}

} // namespace

Instant walkedNow()
{
    return *instantFromIso(now);
}

void letLayoutsRest()
{
    constexpr int mostPasses = 200;
    LayoutEar ear;
    int passes = 0;
    do // What is posted meanwhile waits for the next one.
        QCoreApplication::sendPostedEvents();
    while (ear.hasHeard() && ++passes < mostPasses);
    if (passes == mostPasses)
        qWarning("Layouts never come to rest");
}

bool makeWalkedWorkspace(const QString &file, int leads)
{
    const QString fair = QFileInfo(file).path() + u"/Spring fair.csv"_s;
    bool isMade = run({u"workspace"_s, u"create"_s, file, u"--sample"_s, u"--leads"_s, QString::number(leads)});
    const QStringList given = leadsToGive(file);
    isMade = isMade && given.size() == 3 && !writtenTo(fair, list.toByteArray()).isEmpty()
        && run({u"-w"_s, file, u"import"_s, u"run"_s, fair, u"--source"_s, u"Spring fair"_s});
    const QStringList moments{u"2026-11-18T09:10:00Z"_s, u"2026-11-19T14:10:00Z"_s, u"2026-11-20T09:05:00Z"_s};
    for (qsizetype at = 0; isMade && at < given.size(); ++at)
        isMade =
            run({u"-w"_s, file, u"handoff"_s, u"give"_s, given[at], u"--owner"_s, u"sophie"_s, u"--at"_s, moments[at]});
    return isMade && makeRoutingADraft(file) && nameAView(file);
}

WalkedWindow::WalkedWindow(const QString &workspace, QSize size, ThemeChoice theme)
{
    Arguments arguments;
    arguments.workspace = workspace;
    arguments.person = u"sophie"_s;
    arguments.now = walkedNow();
    arguments.size = size;
    arguments.theme = theme;
    arguments.surroundings = Arguments::Surroundings::Fixed; // Nothing is remembered.
    m_composition = std::make_unique<Composition>(arguments);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *main = qobject_cast<MainWindow *>(window))
            m_window = main;
    m_composition->start();
    m_window->activateWindow();
    m_isOpen = QTest::qWaitForWindowActive(m_window)
        && (workspace.isEmpty() || QTest::qWaitFor([this] { return !m_window->pages().isEmpty(); }, patience));
}

WalkedWindow::~WalkedWindow() = default;

QStringList WalkedWindow::walk(const Look &look)
{
    QStringList missing;
    const auto scenes = scenesOf(*m_window);
    for (const Scene &scene : scenes)
        if (!visit(scene, look) && !isOfAnother(scene))
            missing.append(scene.name);
    return missing;
}

bool WalkedWindow::visit(const Scene &scene, const Look &look)
{
    const auto settled = [&scene] { return !scene.isLoading(); };
    scene.show();
    bool isThere = QTest::qWaitFor(settled, patience)
        && QTest::qWaitFor([&scene] { return scene.widget() && scene.widget()->isVisible(); }, occasion);
    if (isThere) {
        QTest::qWait(1); // What is posted: layouts, and what the pages tell the window.
        isThere = QTest::qWaitFor(settled, patience);
        letLayoutsRest();
        if (scene.widget())
            look(scene, *scene.widget());
    }
    scene.leave();
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isThere;
}

} // namespace baton
