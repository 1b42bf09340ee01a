// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-11-20T14:32:00Z"_s;

QString referenceFile(const QString &name)
{
    return QStringLiteral(BATON_SOURCE_DIR "/tests/screens/reference/") + name;
}

// Where people can look at what differs.
QString outputFile(const QString &name)
{
    QDir().mkpath(u"screens-actual"_s);
    return u"screens-actual/"_s + name;
}

struct Difference
{
    qint64 pixels = 0;
    QImage picture;
};

// A pixel counts where an eye could see it: antialiasing may differ by a step between builds of the font engine.
Difference compare(const QImage &actual, const QImage &expected)
{
    Difference difference{0, QImage(actual.size(), QImage::Format_RGB32)};
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x) {
            const QColor a = actual.pixelColor(x, y);
            const QColor b = expected.pixelColor(x, y);
            const int distance =
                std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
            difference.pixels += distance > 24;
            difference.picture.setPixelColor(x, y, distance > 24 ? QColor(Qt::red) : a.lighter(150));
        }
    }
    return difference;
}

} // namespace

/// The pages of the real program, drawn with the demo company, against pictures that somebody looked at.
///
/// To accept a change: BATON_ACCEPT_SCREENS=1, then look at each picture before it is committed.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesLookAsTheyDid_data();
    void pagesLookAsTheyDid();
    void everySizeIsDrawnWhole_data();
    void everySizeIsDrawnWhole();

private:
    bool draw(const QString &folder, const QString &theme, const QString &size, const QString &scale = u"1"_s);
    static int run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);

    QTemporaryDir m_folder;
    QString m_workspace;
};

int TestScreens::run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(120'000) ? process.exitCode() : -1;
}

void TestScreens::initTestCase()
{
    m_workspace = m_folder.filePath(u"Sample company.baton"_s);
    QCOMPARE(run(QStringLiteral(BATONCTL),
                 {u"--now"_s, now, u"workspace"_s, u"create"_s, m_workspace, u"--sample"_s, u"--leads"_s, u"40"_s,
                  u"--seed"_s, u"1"_s},
                 QProcessEnvironment::systemEnvironment()),
             0);
    const std::pair<QString, QString> given[] = {{u"40"_s, u"2026-11-18T09:10:00Z"_s},
                                                 {u"39"_s, u"2026-11-19T14:10:00Z"_s},
                                                 {u"38"_s, u"2026-11-19T15:10:00Z"_s},
                                                 {u"32"_s, u"2026-11-20T09:05:00Z"_s}};
    for (const auto &[lead, at] : given)
        QCOMPARE(run(QStringLiteral(BATONCTL),
                     {u"-w"_s, m_workspace, u"--now"_s, now, u"handoff"_s, u"give"_s, lead, u"--owner"_s, u"sophie"_s,
                      u"--at"_s, at},
                     QProcessEnvironment::systemEnvironment()),
                 0);
}

bool TestScreens::draw(const QString &folder, const QString &theme, const QString &size, const QString &scale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    return run(QStringLiteral(BATON_APP),
               {u"--surroundings"_s, u"fixed"_s, u"--as"_s, u"sophie"_s, u"--theme"_s, theme, u"--now"_s, now,
                u"--size"_s, size, u"--screenshot"_s, folder, m_workspace},
               environment)
        == 0;
}

void TestScreens::pagesLookAsTheyDid_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");

    QTest::newRow("leads, light") << u"leads"_s << u"light"_s;
    QTest::newRow("leads, dark") << u"leads"_s << u"dark"_s;
    QTest::newRow("accounts, light") << u"accounts"_s << u"light"_s;
    QTest::newRow("accounts, dark") << u"accounts"_s << u"dark"_s;
    QTest::newRow("people, light") << u"people"_s << u"light"_s;
    QTest::newRow("people, dark") << u"people"_s << u"dark"_s;
    QTest::newRow("queue, light") << u"queue"_s << u"light"_s;
    QTest::newRow("queue, dark") << u"queue"_s << u"dark"_s;
    QTest::newRow("sla, light") << u"sla"_s << u"light"_s;
    QTest::newRow("sla, dark") << u"sla"_s << u"dark"_s;
    QTest::newRow("agreements, light") << u"agreements"_s << u"light"_s;
    QTest::newRow("agreements, dark") << u"agreements"_s << u"dark"_s;
    QTest::newRow("campaigns, light") << u"campaigns"_s << u"light"_s;
    QTest::newRow("campaigns, dark") << u"campaigns"_s << u"dark"_s;
    QTest::newRow("funnel, light") << u"funnel"_s << u"light"_s;
    QTest::newRow("funnel, dark") << u"funnel"_s << u"dark"_s;
}

void TestScreens::pagesLookAsTheyDid()
{
    QFETCH(QString, page);
    QFETCH(QString, theme);
    const QString name = page + u'-' + theme + u".png"_s;
    // One run of the program draws all of them.
    if (!QFile::exists(m_folder.filePath(u"pages/"_s + name)))
        QVERIFY(draw(m_folder.filePath(u"pages"_s), theme, u"1280x800"_s));
    const QImage actual(m_folder.filePath(u"pages/"_s + name));
    QVERIFY(!actual.isNull());
    if (qEnvironmentVariableIntValue("BATON_ACCEPT_SCREENS") == 1) {
        QVERIFY(actual.save(referenceFile(name)));
        return;
    }
    const QImage expected(referenceFile(name));
    QVERIFY2(!expected.isNull(), qPrintable(referenceFile(name)));
    QCOMPARE(actual.size(), expected.size());
    const Difference difference = compare(actual, expected);
    if (difference.pixels > 0) {
        actual.save(outputFile(name));
        difference.picture.save(outputFile(u"diff-"_s + name));
    }
    // A word that differs is some hundred pixels.
    QVERIFY2(difference.pixels <= 40, qPrintable(u"%1 pixels differ, see screens-actual/"_s.arg(difference.pixels)));
}

void TestScreens::everySizeIsDrawnWhole_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QSize>("pixels");

    QTest::newRow("the smallest window") << u"1024x700"_s << u"1"_s << QSize(1024, 700);
    QTest::newRow("a large one") << u"1920x1080"_s << u"1"_s << QSize(1920, 1080);
    QTest::newRow("at twice the density") << u"1024x700"_s << u"2"_s << QSize(2048, 1400);
}

void TestScreens::everySizeIsDrawnWhole()
{
    QFETCH(QString, size);
    QFETCH(QString, scale);
    QFETCH(QSize, pixels);
    const QString folder = m_folder.filePath(u"size-"_s + size + u'-' + scale);
    QVERIFY(draw(folder, u"light"_s, size, scale));
    for (const QString &page :
         {u"leads"_s, u"queue"_s, u"funnel"_s, u"sla"_s, u"agreements"_s, u"campaigns"_s, u"import"_s, u"help"_s}) {
        // A child whose minimum is too large widens the window, and the picture with it.
        const QImage picture(folder + u'/' + page + u"-light.png"_s);
        QCOMPARE(picture.size(), pixels);
    }
}

QTEST_GUILESS_MAIN(TestScreens)
#include "tst_screens.moc"
