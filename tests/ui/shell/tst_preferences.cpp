// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/page.h"
#include "common/themeswitch.h"
#include "shell/mainwindow.h"
#include "shell/preferencesdialog.h"
#include "shell/shellsettings.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    explicit PlainPage(const QString &name)
    {
        setObjectName(name);
        setFocusPolicy(Qt::TabFocus);
    }
    [[nodiscard]] QString title() const override { return objectName(); }
    void activate() override { setFocus(); }
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void coloursChangeAtOnceAndAreKept();
    void aLanguageAsksToStartAgain();
    void textSizesAreKeptInBounds_data();
    void textSizesAreKeptInBounds();
    void theLanguageKeepsTheCountry();
    void defaultsComeBack();
    void allOfItIsNamedAndReached();
    void thePageInFrontIsRemembered();
    void nothingIsResumedWhereItIsNotWanted();

private:
    [[nodiscard]] PreferencesDialog *openByKey();
    [[nodiscard]] QComboBox *box(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void showWindow();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
    PreferencesDialog *m_dialog = nullptr;
};

void TestPreferences::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ShellSettings>(m_folder->filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    showWindow();
}

void TestPreferences::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_window->addPage(new PlainPage(u"leads"_s), {Icon::Leads, NavigationSection::FollowUp, QKeySequence(u"G, L"_s)});
    m_window->addPage(new PlainPage(u"sla"_s), {Icon::Clock, NavigationSection::OneFunnel, QKeySequence(u"G, S"_s)});
    m_window->showWorkspace(u"Kestrel"_s);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreferences::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

PreferencesDialog *TestPreferences::openByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    m_dialog = m_window->findChild<PreferencesDialog *>();
    return m_dialog;
}

QComboBox *TestPreferences::box(const QString &name) const
{
    const auto boxes = m_dialog->findChildren<QComboBox *>();
    for (QComboBox *each : boxes)
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

QPushButton *TestPreferences::button(const QString &text) const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        if (each->text() == text)
            return each;
    return nullptr;
}

void TestPreferences::coloursChangeAtOnceAndAreKept()
{
    QVERIFY(openByKey());
    QTest::keyClick(box(u"Colours"_s), Qt::Key_Down);

    QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
    QCOMPARE(m_theme->appearance(), Appearance::Dark);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
}

void TestPreferences::aLanguageAsksToStartAgain()
{
    QVERIFY(openByKey());
    QPushButton *again = button(u"Start again now"_s);
    QVERIFY(!again->isVisible());
    QComboBox *languages = box(u"Language"_s);
    QVERIFY(languages->findText(u"Deutsch"_s) > 0);
    QVERIFY(languages->findText(u"English"_s) > 0);

    languages->setCurrentText(u"Deutsch"_s);
    QCOMPARE(m_settings->language(), u"de"_s);
    QVERIFY(again->isVisible());
    languages->setCurrentIndex(0);
    QVERIFY(!again->isVisible()); // As it was.

    languages->setCurrentText(u"Deutsch"_s);
    QSignalSpy restarts(m_window.get(), &MainWindow::restartRequested);
    again->click();
    QCOMPARE(restarts.count(), 1);
}

void TestPreferences::textSizesAreKeptInBounds_data()
{
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("read");
    QTest::newRow("smaller than the smallest") << 20 << 100;
    QTest::newRow("the smallest") << 100 << 100;
    QTest::newRow("between") << 130 << 130;
    QTest::newRow("the largest") << 200 << 200;
    QTest::newRow("larger than the largest") << 201 << 200;
}

void TestPreferences::textSizesAreKeptInBounds()
{
    QFETCH(int, stored);
    QFETCH(int, read);
    m_settings->setTextSize(stored);
    QCOMPARE(m_settings->textSize(), read);
}

void TestPreferences::theLanguageKeepsTheCountry()
{
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(m_settings->localeIn(swiss), swiss);
    m_settings->setLanguage(u"en"_s);
    QCOMPARE(m_settings->localeIn(swiss).language(), QLocale::English);
    QCOMPARE(m_settings->localeIn(swiss).territory(), QLocale::Switzerland);
}

void TestPreferences::defaultsComeBack()
{
    m_settings->setLanguage(u"de"_s);
    m_settings->setTextSize(150);
    m_settings->setResumes(false);
    QVERIFY(openByKey());
    box(u"Colours"_s)->setCurrentIndex(2);

    button(u"Restore &defaults"_s)->click();

    QCOMPARE(m_settings->language(), QString());
    QCOMPARE(m_settings->textSize(), 100);
    QCOMPARE(m_settings->theme(), ThemeChoice::System);
    QVERIFY(m_settings->resumes());
}

void TestPreferences::allOfItIsNamedAndReached()
{
    QVERIFY(openByKey());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QCOMPARE(unnamedFocusables(*m_dialog).join(u'\n'), QString());
    QCOMPARE(clippedTexts(*m_dialog).join(u'\n'), QString());
    QCOMPARE(tabStops(*m_dialog).size(), 9); // Three boxes, four ticks, two buttons.
}

void TestPreferences::thePageInFrontIsRemembered()
{
    QCOMPARE(m_window->currentPage()->objectName(), u"leads"_s);
    QTest::keySequence(m_window.get(), QKeySequence(u"G, S"_s));

    m_window.reset();
    showWindow();

    QCOMPARE(m_window->currentPage()->objectName(), u"sla"_s);
}

void TestPreferences::nothingIsResumedWhereItIsNotWanted()
{
    QTest::keySequence(m_window.get(), QKeySequence(u"G, S"_s));
    m_settings->setResumes(false);

    m_window.reset();
    showWindow();

    QCOMPARE(m_window->currentPage()->objectName(), u"leads"_s);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
