// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace baton;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyListensAtFirst();
    void theFirstIsAskedToOpen_data();
    void theFirstIsAskedToOpen();
    void aSocketLeftBehindIsNoHindrance();
    void whoSendsWithoutEndIsCutOff();
    void whoDoesNotAnswerCountsAsNobody();
    void whoIsEndingGivesWayToTheNext();
    void theRealProgramHandsOver();

private:
    QTemporaryDir m_folder;
    QString m_address;
    int m_tests = 0;
};

void TestSingleInstance::init()
{
    m_address = m_folder.filePath(u"socket-%1"_s.arg(++m_tests));
}

void TestSingleInstance::nobodyListensAtFirst()
{
    QVERIFY(!SingleInstance(m_address).handOver(u"/tmp/x.baton"_s));
}

void TestSingleInstance::theFirstIsAskedToOpen_data()
{
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a file") << u"/tmp/Plan für Köln.baton"_s;
    QTest::newRow("a link") << u"baton://lead/L-000400"_s;
    QTest::newRow("nothing but to be seen") << QString();
}

void TestSingleInstance::theFirstIsAskedToOpen()
{
    QFETCH(QString, wanted);
    SingleInstance first(m_address);
    first.listen();
    QSignalSpy requests(&first, &SingleInstance::requested);

    // The second start waits for the answer, as a process of its own does.
    const auto second = QtConcurrent::run([&] { return SingleInstance(m_address).handOver(wanted); });

    QVERIFY(requests.wait());
    QCOMPARE(requests.first().first().toString(), wanted);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
}

void TestSingleInstance::aSocketLeftBehindIsNoHindrance()
{
    {
        QFile left(m_address); // What a killed program leaves behind answers nobody.
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    SingleInstance first(m_address);
    first.listen();
    QSignalSpy requests(&first, &SingleInstance::requested);

    const auto second = QtConcurrent::run([&] { return SingleInstance(m_address).handOver(u"x"_s); });

    QVERIFY(requests.wait());
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
}

void TestSingleInstance::whoSendsWithoutEndIsCutOff()
{
    SingleInstance first(m_address);
    first.listen();
    QSignalSpy requests(&first, &SingleInstance::requested);
    QLocalSocket flood;
    flood.connectToServer(m_address);
    QSignalSpy cut(&flood, &QLocalSocket::disconnected);

    flood.write(QByteArray(1'000'000, 'x'));

    QVERIFY(cut.wait());
    QVERIFY(requests.isEmpty());
}

void TestSingleInstance::whoDoesNotAnswerCountsAsNobody()
{
    QLocalServer silent;
    QVERIFY(silent.listen(m_address));
    QVERIFY(!SingleInstance(m_address).handOver(u"x"_s));
}

void TestSingleInstance::whoIsEndingGivesWayToTheNext()
{
    std::optional<SingleInstance> ending(m_address);
    ending->listen();
    ending->stop();
    SingleInstance next(m_address);
    QVERIFY(!next.handOver(u"x"_s));
    next.listen();
    ending.reset(); // Takes nothing away from the next.
    QSignalSpy requests(&next, &SingleInstance::requested);

    const auto third = QtConcurrent::run([&] { return SingleInstance(m_address).handOver(u"y"_s); });

    QVERIFY(requests.wait());
    QTRY_VERIFY(third.isFinished());
    QVERIFY(third.result());
}

void TestSingleInstance::theRealProgramHandsOver()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    SingleInstance first(m_folder.filePath(u"baton.socket"_s));
    first.listen();
    QSignalSpy requests(&first, &SingleInstance::requested);
    QProcess second;
    second.setProcessEnvironment(environment);
    second.setWorkingDirectory(m_folder.path());

    second.start(QStringLiteral(BATON_APP), {u"plan.baton"_s});

    QVERIFY(requests.wait(20'000));
    QCOMPARE(requests.first().first().toString(), m_folder.filePath(u"plan.baton"_s));
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
