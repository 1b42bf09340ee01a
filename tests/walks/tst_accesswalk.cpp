// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessinspection.h"
#include "walkedwindow.h"

#include "ui/germantexts.h"
#include "words.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace baton;
using namespace Qt::StringLiterals;

/// Every window, by keys alone and by what a screen reader gets of it.
class TestAccessWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theInspectionSeesWhatIsOutOfReach();
    void everySceneIsForEverybody();
    void theWaysToBeginAreForEverybody();
    void noTwoGermanWordsShareALetter();

private:
    void compareFound(const AccessInspection &inspection, const QStringList &missing);

    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<Words> m_words;
};

void TestAccessWalk::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0);
    m_words = std::make_unique<Words>();
    m_workspace = m_folder.filePath(u"Sample company.baton"_s);
    QVERIFY(makeWalkedWorkspace(m_workspace, 40));
}

void TestAccessWalk::theInspectionSeesWhatIsOutOfReach()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *unnamed = new QToolButton;
    unnamed->setFocusPolicy(Qt::NoFocus);
    auto *trap = new QTextEdit;
    trap->setAccessibleName(u"Notes"_s);
    auto *first = new QPushButton(u"&Save"_s);
    auto *flat = new QWidget;
    flat->setObjectName(u"flat"_s);
    flat->setAccessibleName(u"Flat"_s);
    flat->setFocusPolicy(Qt::StrongFocus);
    flat->setMinimumSize(20, 20);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QColor(Qt::red), Qt::DecorationRole);
    auto *table = new QTableView;
    table->setAccessibleName(u"Signs"_s);
    table->setModel(&model);
    for (QWidget *part : QList<QWidget *>{first, flat, new QCheckBox(u"&Send"_s), table, unnamed, trap})
        row->addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    AccessInspection inspection;
    inspection.look(u"made"_s, window);
    const QString found = inspection.found().join(u'\n');
    for (const QString &complaint :
         {u"QToolButton  “” has no name"_s, u"QToolButton  “” is reached by no key"_s, u"“&Save” and “&Send” share"_s,
          u"flat “Flat” looks the same"_s, u"flat “Flat” does not say what it is"_s, u"never comes back"_s,
          u"column 0 of QTableView  “Signs” paints what nobody says"_s})
        QVERIFY2(found.contains(complaint), qPrintable(complaint + u" is not in\n"_s + found));
}

void TestAccessWalk::compareFound(const AccessInspection &inspection, const QStringList &missing)
{
    const QStringList found = inspection.found();
    for (const QString &complaint : found)
        qWarning("%s", qPrintable(complaint));
    QCOMPARE(found.size(), 0);
    QCOMPARE(missing.join(u' '), QString());
}

void TestAccessWalk::everySceneIsForEverybody()
{
    WalkedWindow walked(m_workspace, QSize(1440, 900));
    QVERIFY(walked.isOpen());
    AccessInspection inspection;
    const QStringList missing =
        walked.walk([&inspection](const Scene &scene, QWidget &shown) { inspection.look(scene.name, shown); });
    qInfo("%lld places of the keyboard, %lld painted cells", static_cast<long long>(inspection.stops()),
          static_cast<long long>(inspection.cells()));
    compareFound(inspection, missing);
    QVERIFY(inspection.stops() > 300);
    QVERIFY(inspection.cells() > 500);
}

void TestAccessWalk::theWaysToBeginAreForEverybody()
{
    WalkedWindow walked({}, QSize(1440, 900));
    QVERIFY(walked.isOpen());
    AccessInspection inspection;
    const QStringList missing =
        walked.walk([&inspection](const Scene &scene, QWidget &shown) { inspection.look(scene.name, shown); });
    compareFound(inspection, missing);
}

void TestAccessWalk::noTwoGermanWordsShareALetter()
{
    GermanTexts german;
    QVERIFY(!german.isEmpty());
    QCoreApplication::installTranslator(&german);
    WalkedWindow walked(m_workspace, QSize(1440, 900));
    QVERIFY(walked.isOpen());
    AccessInspection inspection;
    const QStringList missing = walked.walk(
        [&inspection](const Scene &scene, QWidget &shown) { inspection.lookForMnemonics(scene.name, shown); });
    compareFound(inspection, missing);
}

QTEST_MAIN(TestAccessWalk)
#include "tst_accesswalk.moc"
