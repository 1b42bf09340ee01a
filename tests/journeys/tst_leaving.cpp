// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "capture/importpage.h"
#include "capture/importprofile.h"
#include "leads/leadquestionsql.h"
#include "leads/leadspage.h"
#include "leads/leadtablemodel.h"
#include "sessionmark.h"
#include "storage/connection.h"
#include "storage/quickcheck.h"
#include "storage/secondaryindexes.h"
#include "testdatabase.h"
#include "ui/journeyground.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int sampled = 400;
constexpr int listed = 100'000; // Twenty transactions of an import.
constexpr int transaction = 5'000;
const Instant now = *instantFromIso(u"2026-11-20T14:32:00Z");

QString listIn(const QTemporaryDir &folder)
{
    QFile list(folder.filePath(u"list.csv"_s));
    if (!list.open(QIODevice::WriteOnly))
        return {};
    list.write("name,email,company\n");
    for (int row = 0; row < listed; ++row) {
        const QByteArray number = QByteArray::number(row);
        list.write("Fair " + number + ",fair." + number + "@kiln.example,Kiln " + number + "\n");
    }
    return list.fileName();
}

std::optional<ImportProfile> profileIn(const QTemporaryDir &folder)
{
    QFile profile(folder.filePath(u"profile.json"_s));
    if (!profile.open(QIODevice::WriteOnly))
        return {};
    profile.write(R"({"format": 1, "kind": "leads", "match": ["email"], "columns": [
 {"header": "name", "to": "person.fullName"}, {"header": "email", "to": "person.email"},
 {"header": "company", "to": "account.name"}]})");
    profile.close();
    const auto read = importProfileFromFile(profile.fileName());
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

/// A workspace is left in the middle of things: the window is free at once, and what was going on ends in order.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListBeginsBeforeItIsWhole();
    void reportsThatAreCountedAreDropped();
    void anImportEndsWithWholeTransactions_data();
    void anImportEndsWithWholeTransactions();

private:
    void begin();
    void end();
    void goOn() const;
    [[nodiscard]] Page *page(const QString &name) const;
    void lookAtTheFile(qint64 *leads) const;

    QTemporaryDir m_home;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

void TestLeaving::initTestCase()
{
    QVERIFY(m_home.isValid());
    settleIn(m_home.path());
    QVERIFY(makeSampleFile(m_home.filePath(u"sample.baton"_s), now, sampled));
}

void TestLeaving::init()
{
    m_workspace = m_home.filePath(u"left.baton"_s);
    for (const QString &part : {m_workspace, m_workspace + u"-wal"_s, m_workspace + u"-shm"_s})
        QFile::remove(part);
    QVERIFY(QFile::copy(m_home.filePath(u"sample.baton"_s), m_workspace));
    Arguments arguments;
    arguments.workspace = m_workspace;
    arguments.now = now;
    m_words = std::make_unique<Words>();
    m_composition = std::make_unique<Composition>(arguments);
}

void TestLeaving::begin()
{
    m_composition->start();
    m_window = shownWindow();
    QVERIFY(m_window);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && !m_window->currentPage()->isLoading(), patience);
}

void TestLeaving::cleanup()
{
    end();
}

void TestLeaving::end()
{
    m_composition.reset();
    m_words.reset();
    m_window = nullptr;
}

Page *TestLeaving::page(const QString &name) const
{
    const auto pages = m_window->pages();
    const auto found = std::ranges::find(pages, name, &QObject::objectName);
    return found == pages.end() ? nullptr : *found;
}

/// Its leads, where it is sound: each index is there and nothing of it is torn.
void TestLeaving::lookAtTheFile(qint64 *leads) const
{
    const auto location = WorkspaceLocation::parse(m_workspace);
    BATON_VERIFY(location);
    auto connection = Connection::open(*location, Connection::Access::ReadOnly);
    BATON_VERIFY(connection);
    const auto problems = quickCheck(**connection);
    BATON_VERIFY(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    const auto lacks = lacksSecondaryIndexes(**connection);
    BATON_VERIFY(lacks);
    QVERIFY(!*lacks);
    const auto count = (*connection)->count(u"SELECT count(*) FROM lead"_s);
    BATON_VERIFY(count);
    *leads = *count;
}

void TestLeaving::theListBeginsBeforeItIsWhole()
{
    auto database = Workspace::open(*WorkspaceLocation::parse(m_workspace));
    BATON_VERIFY(database);
    const SystemClock clock;
    const Author author(clock, clock, UserId());
    LeadService service(**database, author, leadCatalogue());
    LeadsPage leads({service}, clock);
    auto *model = leads.findChild<LeadTableModel *>();
    QList<int> begun;
    connect(model, &QAbstractItemModel::modelReset, this, [&] { begun.append(model->rowCount()); });
    const QSignalSpy continued(model, &QAbstractItemModel::rowsInserted);
    leads.resize(1200, 800);
    leads.show();
    leads.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!leads.isLoading(), patience);
    QCOMPARE(model->rowCount(), sampled);
    QCOMPARE(continued.size(), 1); // What was read of the first rows stays.
    QVERIFY(begun.last() > 0);
    QVERIFY(begun.last() < sampled);
}

void TestLeaving::reportsThatAreCountedAreDropped()
{
    begin();
    for (const auto *name : {"funnel", "sla", "campaigns", "queue", "leads"})
        m_window->showPage(page(QString::fromLatin1(name)));
    emit m_window->closeRequested();
    QVERIFY(m_window->pages().isEmpty()); // At once: nothing was waited for.
    end();
    qint64 leads = 0;
    lookAtTheFile(&leads);
    QCOMPARE(leads, sampled);
}

void TestLeaving::anImportEndsWithWholeTransactions_data()
{
    QTest::addColumn<bool>("isProgramLeft");

    QTest::newRow("the workspace is closed") << false;
    QTest::newRow("the program ends") << true;
}

void TestLeaving::goOn() const
{
    QPushButton *next = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(!page(u"import"_s)->isLoading(), patience);
    const auto buttons = page(u"import"_s)->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->isEnabled() && button->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return))
            next = button;
    QVERIFY(next);
    next->click();
}

void TestLeaving::anImportEndsWithWholeTransactions()
{
    QFETCH(bool, isProgramLeft);
    const auto profile = profileIn(m_home);
    QVERIFY(profile);
    begin();
    auto *import = qobject_cast<ImportPage *>(page(u"import"_s));
    m_window->showPage(import);
    import->openFile(listIn(m_home), *profile);
    goOn(); // The plan …
    goOn(); // … and the writing.
    const auto location = WorkspaceLocation::parse(m_workspace);
    auto reading = Connection::open(*location, Connection::Access::ReadOnly);
    BATON_VERIFY(reading);
    const auto written = [&reading] { return (*reading)->count(u"SELECT count(*) FROM lead"_s).value_or(0) - sampled; };
    QTRY_VERIFY_WITH_TIMEOUT(written() > 0, patience);
    if (!isProgramLeft) {
        emit m_window->closeRequested();
        QVERIFY(m_window->pages().isEmpty());
    }
    reading->reset();
    end();
    QVERIFY(!QFile::exists(SessionMark::ownFile()));
    qint64 leads = 0;
    lookAtTheFile(&leads);
    QCOMPARE((leads - sampled) % transaction, 0);
    QVERIFY2(leads < sampled + listed, qPrintable(QString::number(leads)));
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
