// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutinspection.h"
#include "pseudotexts.h"
#include "walkedwindow.h"

#include "shell/mainwindow.h"
#include "words.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

enum class Tongue {
    German,
    Mirrored ///< No language: every word a third longer, with accents, from right to left.
};

struct Look
{
    QSize size{1024, 700};
    Tongue tongue = Tongue::German;
    int points = 10;
    QString scale = u"1"_s;
    int leads = 40;
    bool isFirstRun = false;
};

const QList<QSize> sizes{{1024, 700}, {1440, 900}, {1920, 1080}};
constexpr auto workspaceVariable = "BATON_WALKED_WORKSPACE";

QString nameOf(const Look &look)
{
    const QString tongue = look.tongue == Tongue::German ? u"German"_s : u"mirrored"_s;
    const QString words = u"%1 × %2, %3, %4 pt, scale %5"_s.arg(look.size.width())
                              .arg(look.size.height())
                              .arg(tongue)
                              .arg(look.points)
                              .arg(look.scale);
    return words + (look.isFirstRun ? u", first run"_s : u", %1 leads"_s.arg(look.leads));
}

/// Most dimensions differ once from what is tightest; the rest of them is in the long run.
QList<Look> fewLooks()
{
    return {{},
            {.size = {1440, 900}},
            {.size = {1920, 1080}},
            {.points = 18},
            {.tongue = Tongue::Mirrored},
            {.scale = u"1.5"_s},
            {.scale = u"2"_s},
            {.isFirstRun = true},
            {.points = 18, .isFirstRun = true},
            {.tongue = Tongue::Mirrored, .isFirstRun = true}};
}

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const QString &scale : {u"1"_s, u"1.5"_s, u"2"_s})
        for (const QSize &size : sizes)
            for (const Tongue tongue : {Tongue::German, Tongue::Mirrored})
                for (const int points : {10, 18}) {
                    const Look look{size, tongue, points, scale, 40, false};
                    looks.append({look, look, look});
                    looks[looks.size() - 2].leads = 100'000;
                    looks.last().isFirstRun = true;
                }
    return looks;
}

QList<Look> looks()
{
    return qEnvironmentVariableIntValue("BATON_ALL_LOOKS") == 1 ? allLooks() : fewLooks();
}

/// The language of a look, for as long as this lives.
class Speech
{
public:
    explicit Speech(Tongue tongue)
    {
        if (tongue == Tongue::German)
            m_texts = std::make_unique<GermanTexts>();
        else
            m_texts = std::make_unique<PseudoTexts>();
        QCoreApplication::installTranslator(m_texts.get());
        QApplication::setLayoutDirection(tongue == Tongue::German ? Qt::LeftToRight : Qt::RightToLeft);
        const GermanTexts catalogue;
        for (const QString &text : catalogue.sources())
            take(tongue == Tongue::German ? text : PseudoTexts::accented(text));
        for (const QString &text : catalogue.translations())
            take(text);
    }
    ~Speech() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(Speech)

    [[nodiscard]] const QSet<QString> &dotted() const { return m_dotted; }

private:
    void take(const QString &text)
    {
        if (text.endsWith(u'…'))
            m_dotted.insert(QString(text).remove(u'&').simplified());
    }

    std::unique_ptr<QTranslator> m_texts;
    QSet<QString> m_dotted;
};

/// Describes a screen that the window fills at its scale: what is larger than the screen is made smaller by Qt, and
/// the platform's own screen has room for a quarter of such a window.
QString screenFor(const Look &look)
{
    static const QTemporaryDir folder;
    const double scale = look.scale.toDouble();
    const QJsonObject screen{{u"name"_s, u"one"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, qRound(look.size.width() * scale)},
                             {u"height"_s, qRound(look.size.height() * scale)},
                             {u"logicalDpi"_s, 96},
                             {u"logicalBaseDpi"_s, 96},
                             {u"dpr"_s, 1}};
    QFile file(folder.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson());
    return file.fileName();
}

/// Where a person can look at what is walked through: a folder in BATON_LOOKS_FOLDER.
void keep(const QString &look, const QString &scene, QWidget &shown)
{
    const QString folder = qEnvironmentVariable("BATON_LOOKS_FOLDER");
    if (folder.isEmpty())
        return;
    const QDir place(folder + u'/' + QString(look).replace(u", "_s, u"-"_s).remove(u' '));
    place.mkpath(u"."_s);
    shown.grab().save(place.filePath(scene + u".png"_s));
}

} // namespace

/// Every window in the sizes, letters, languages and scales that differ most: all that is written can be read.
///
/// BATON_ALL_LOOKS=1 goes through all of them together, with a workspace of a hundred thousand leads, too.
class TestLayoutWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theInspectionSeesWhatCannotBeRead();
    void nothingIsLookedAtBeforeItHasItsPlace();
    void everythingCanBeRead_data();
    void everythingCanBeRead();

private:
    QString workspaceOf(int leads);
    void walk(const Look &look);

    QTemporaryDir m_folder;
    QFont m_font;
};

void TestLayoutWalk::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_font = QApplication::font();
}

void TestLayoutWalk::theInspectionSeesWhatCannotBeRead()
{
    QWidget window;
    window.resize(400, 100);
    const auto add = [&window](const QString &text, const QRect &place) {
        auto *label = new QLabel(text, &window);
        label->setGeometry(place);
        return label;
    };
    add(u"A sentence without room"_s, {0, 0, 60, 20});
    add(u"below"_s, {100, 0, 100, 20});
    add(u"above"_s, {102, 2, 100, 20});
    add(u"Beyond the edge"_s, {350, 40, 150, 20});
    add(u"Cut sho…"_s, {0, 70, 100, 20});
    add(u"Told els…"_s, {100, 70, 100, 20})->setToolTip(u"Told elsewhere"_s);
    add(u"Open…"_s, {200, 70, 100, 20});
    add(u"hidden"_s, {300, 70, 100, 20});
    auto *cover = new QWidget(&window);
    cover->setAutoFillBackground(true);
    cover->setGeometry(300, 60, 100, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    LayoutInspection inspection(QSize(300, 200), {u"Open…"_s}, LayoutInspection::Breadth::Fits);
    inspection.look(u"made"_s, window);
    QCOMPARE(inspection.seen(), 7);
    QStringList found = inspection.found();
    const auto expect = [&found](const QString &complaint) {
        return found.removeIf([&complaint](const QString &told) { return told.contains(complaint); }) == 1;
    };
    for (const QString &complaint :
         {u"“A sentence without room” of QLabel  “A sentence without room” is cut by its place"_s,
          u"“above” of QLabel  “above” stands on “below”"_s, u"“Beyond the edge” of QLabel  “Beyond the edge” is cut"_s,
          u"is shortened, and no tip has the rest"_s, u"takes 400 × 100 of 300 × 200"_s})
        QVERIFY2(expect(complaint), qPrintable(complaint + u" is not in\n"_s + found.join(u'\n')));
    QCOMPARE(found.join(u'\n'), QString());
}

void TestLayoutWalk::nothingIsLookedAtBeforeItHasItsPlace()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    QWidget *part = new QWidget;
    area.setWidget(part);
    for (int level = 0; level < 8; ++level) {
        auto *inner = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins({});
        column->addWidget(inner);
        part = inner;
    }
    area.resize(200, 100);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    letLayoutsRest();
    part->setMinimumHeight(500);
    letLayoutsRest();
    QCOMPARE(area.widget()->height(), 500);
}

QString TestLayoutWalk::workspaceOf(int leads)
{
    const QString given = qEnvironmentVariable(workspaceVariable);
    if (!given.isEmpty())
        return given;
    const QString folder = m_folder.filePath(QString::number(leads));
    const QString file = folder + u"/Sample company.baton"_s;
    if (QFile::exists(file))
        return file;
    return QDir().mkpath(folder) && makeWalkedWorkspace(file, leads) ? file : QString();
}

void TestLayoutWalk::everythingCanBeRead_data()
{
    QTest::addColumn<qsizetype>("look");
    const QList<Look> all = looks();
    for (qsizetype at = 0; at < all.size(); ++at)
        QTest::newRow(qPrintable(nameOf(all[at]))) << at;
}

void TestLayoutWalk::everythingCanBeRead()
{
    QFETCH(qsizetype, look);
    const Look wanted = looks().at(look);
    const QString workspace = wanted.isFirstRun ? QString() : workspaceOf(wanted.leads);
    QVERIFY(wanted.isFirstRun || !workspace.isEmpty());
    if (qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s) == wanted.scale)
        return walk(wanted);
    // A scale holds for a whole program.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, wanted.scale);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screenFor(wanted));
    environment.insert(QString::fromLatin1(workspaceVariable), workspace);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"everythingCanBeRead:"_s + QString::fromUtf8(QTest::currentDataTag())});
    QVERIFY(child.waitForFinished(-1));
    const QByteArray words = child.readAllStandardOutput();
    const auto lines = words.split('\n');
    for (const QByteArray &line : lines) // Each by itself: a long message would be cut.
        if (line.startsWith("QWARN") && !line.contains("This plugin"))
            qWarning("%s", line.constData());
    QCOMPARE(child.exitCode(), 0);
}

void TestLayoutWalk::walk(const Look &look)
{
    const Speech speech(look.tongue);
    QFont font = m_font;
    font.setPointSize(look.points);
    QApplication::setFont(font);
    LayoutInspection inspection(look.size, speech.dotted(),
                                look.points > 10 ? LayoutInspection::Breadth::Scrolls
                                                 : LayoutInspection::Breadth::Fits);
    const QString name = nameOf(look);
    WalkedWindow walked(look.isFirstRun ? QString() : workspaceOf(look.leads), look.size);
    QVERIFY(walked.isOpen());
    const QStringList missing = walked.walk([&](const Scene &scene, QWidget &shown) {
        keep(name, scene.name, shown);
        inspection.look(scene.name, shown);
    });
    const QStringList found = inspection.found();
    for (const QString &complaint : found)
        qWarning("%s", qPrintable(complaint));
    QCOMPARE(found.size(), 0);
    QCOMPARE(missing.join(u' '), QString());
    QVERIFY(inspection.seen() > (look.isFirstRun ? 20 : 1000));
}

QTEST_MAIN(TestLayoutWalk)
#include "tst_layoutwalk.moc"
