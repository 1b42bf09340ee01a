// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// Where a workspace's file comes to harm: on other machines' drives, and where a program copies it while it is
/// written.
class TestFilePlace : public QObject
{
    Q_OBJECT

private slots:
    void drivesOfOtherMachines_data();
    void drivesOfOtherMachines();
    void foldersAreKnownByName_data();
    void foldersAreKnownByName();
    void aFolderWithAMarkIsSynced();
};

void TestFilePlace::drivesOfOtherMachines_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<bool>("isElsewhere");

    QTest::newRow("NFS") << QByteArray("nfs4") << true;
    QTest::newRow("SMB as Linux calls it") << QByteArray("cifs") << true;
    QTest::newRow("SMB as macOS calls it") << QByteArray("smbfs") << true;
    QTest::newRow("over SSH") << QByteArray("fuse.sshfs") << true;
    QTest::newRow("a disk") << QByteArray("ext4") << false;
    QTest::newRow("a disk of Windows") << QByteArray("fuseblk") << false;
    QTest::newRow("memory") << QByteArray("tmpfs") << false;
    QTest::newRow("not known") << QByteArray() << false;
}

void TestFilePlace::drivesOfOtherMachines()
{
    QFETCH(QByteArray, fileSystem);
    QTEST(isOverNetwork(fileSystem), "isElsewhere");
}

void TestFilePlace::foldersAreKnownByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isSynced");

    QTest::newRow("Dropbox") << u"/home/anna/Dropbox/plan.baton"_s << true;
    QTest::newRow("deep in it") << u"/home/anna/Nextcloud/a/b/plan.baton"_s << true;
    QTest::newRow("of a company") << u"/home/anna/OneDrive - Kestrel/plan.baton"_s << true;
    QTest::newRow("only begins so") << u"/home/anna/dropboxes/plan.baton"_s << false;
    QTest::newRow("the file itself") << u"/home/anna/dropbox"_s << false;
    QTest::newRow("anywhere") << u"/home/anna/plan.baton"_s << false;
}

void TestFilePlace::foldersAreKnownByName()
{
    QFETCH(QString, file);
    QTEST(isNamedAsSynced(file), "isSynced");
}

void TestFilePlace::aFolderWithAMarkIsSynced()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a/plan.baton"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"a"_s));
    QCOMPARE(placeOf(file), FilePlace::Local);
    QVERIFY(QDir(folder.path()).mkpath(u".stfolder"_s));
    QCOMPARE(placeOf(file), FilePlace::Synced);
}

QTEST_GUILESS_MAIN(TestFilePlace)
#include "tst_fileplace.moc"
