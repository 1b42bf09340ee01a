// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCopyOpensAndHoldsTheSame();
    void aCopyWhileSomebodyWritesIsWhole();
    void neverOverwrites();
    void saysWhereAFolderIsMissing();
    void restoreMakesAWorkspaceAgain();
    void restoreRefusesWhatIsNoWorkspace();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    Result<void> backUpTo(const QString &target);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestBackup::init()
{
    m_database.reset();
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    auto database =
        Workspace::create(*WorkspaceLocation::parse(inFolder(u"work.baton"_s)), {u"CHF"_s, u"Fair"_s}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
}

Result<void> TestBackup::backUpTo(const QString &target)
{
    return m_database->write([target](Connection &) -> Result<void> { return {}; })
        .result()
        .and_then([&]() -> Result<void> {
            auto connection = Connection::open(m_database->location(), Connection::Access::ReadOnly);
            return connection ? backUp(**connection, target) : Result<void>(failure(connection));
        });
}

void TestBackup::aCopyOpensAndHoldsTheSame()
{
    BATON_VERIFY(backUpTo(inFolder(u"copy.baton"_s)));
    auto copy = Workspace::open(*WorkspaceLocation::parse(inFolder(u"copy.baton"_s)));
    BATON_VERIFY(copy);
    const auto currency =
        (*copy)->read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); }).result();
    QCOMPARE(currency.value(), u"CHF"_s);
    QVERIFY(!QFile::exists(inFolder(u"copy.baton.unfinished"_s)));
}

void TestBackup::aCopyWhileSomebodyWritesIsWhole()
{
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 50; ++i) {
        writes.append(m_database->write([i](Connection &connection) {
            return Workspace::setProperty(connection, u"property %1"_s.arg(i), u"value"_s);
        }));
    }
    BATON_VERIFY(backUpTo(inFolder(u"copy.baton"_s)));
    for (auto &write : writes)
        BATON_VERIFY(write.result());
    QVERIFY(Workspace::open(*WorkspaceLocation::parse(inFolder(u"copy.baton"_s))));
}

void TestBackup::neverOverwrites()
{
    QFile other(inFolder(u"letter.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("dear") == 4);
    other.close();
    const auto refused = backUpTo(other.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"backup.exists"_s);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "dear");
}

void TestBackup::saysWhereAFolderIsMissing()
{
    const auto refused = backUpTo(inFolder(u"nowhere/copy.baton"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"workspace.folderMissing"_s);
    QVERIFY(refused.error().arguments.contains(u"file"_s));
}

void TestBackup::restoreMakesAWorkspaceAgain()
{
    BATON_VERIFY(backUpTo(inFolder(u"copy.baton"_s)));
    const auto target = *WorkspaceLocation::parse(inFolder(u"again.baton"_s));
    BATON_VERIFY(Workspace::restore(inFolder(u"copy.baton"_s), target));
    auto again = Workspace::open(target);
    BATON_VERIFY(again);
    const auto refused = Workspace::restore(inFolder(u"copy.baton"_s), target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"workspace.exists"_s);
}

void TestBackup::restoreRefusesWhatIsNoWorkspace()
{
    QFile other(inFolder(u"letter.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("dear reader, this is no database") > 0);
    other.close();
    const auto refused = Workspace::restore(other.fileName(), *WorkspaceLocation::parse(inFolder(u"again.baton"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"workspace.notBaton"_s);
    QVERIFY(!QFile::exists(inFolder(u"again.baton"_s)));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
