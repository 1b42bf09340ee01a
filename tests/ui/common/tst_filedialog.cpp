// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/filedialog.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Whether another process finds the first byte of the file locked: a process does not see its own locks.
bool isLockedForOthers(const QByteArray &path)
{
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_len = 1;
        const int file = open(path.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

/// A workspace is guarded against other programs by locks that belong to this process.
class TestFileDialog : public QObject
{
    Q_OBJECT

private slots:
    void lookingAtAWorkspaceKeepsItsLocks_data();
    void lookingAtAWorkspaceKeepsItsLocks();
    void aFileIsKnownByItsName();
};

void TestFileDialog::lookingAtAWorkspaceKeepsItsLocks_data()
{
    QTest::addColumn<FileDialog::Purpose>("purpose");
    QTest::newRow("opening") << FileDialog::Purpose::Open;
    QTest::newRow("saving") << FileDialog::Purpose::Save;
}

void TestFileDialog::lookingAtAWorkspaceKeepsItsLocks()
{
    QFETCH(FileDialog::Purpose, purpose);
    QTemporaryDir directory;
    // Names whose type no extension tells: the temptation to look inside.
    const QByteArray path = directory.filePath(u"company.baton"_s).toUtf8();
    const int file = open(path.constData(), O_RDWR | O_CREAT, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(write(file, "SQLite format 3", 16), 16);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    QCOMPARE(fcntl(file, F_SETLK, &lock), 0);
    QVERIFY(isLockedForOthers(path));

    auto *dialog = new FileDialog(purpose, u"Open"_s, u"All files (*)"_s, nullptr);
    dialog->setDirectory(directory.path());
    dialog->open();
    auto *list = dialog->findChild<QTreeView *>();
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
    // The icon and the type come from another thread, a while after the name.
    QTRY_VERIFY(!list->model()->index(0, 2, list->rootIndex()).data().toString().isEmpty());
    dialog->selectFile(u"company.baton"_s);
    dialog->reject();
    QVERIFY(isLockedForOthers(path));
    close(file);
}

void TestFileDialog::aFileIsKnownByItsName()
{
    const NameIconProvider provider;
    QVERIFY(provider.type(QFileInfo(u"list.csv"_s)).contains(u"CSV"_s));
    QCOMPARE(provider.type(QFileInfo(QDir::tempPath())), u"Folder"_s);
    QVERIFY(!provider.icon(QFileInfo(u"list.csv"_s)).isNull());
}

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
