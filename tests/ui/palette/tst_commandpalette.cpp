// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activity.h"
#include "common/page.h"
#include "common/themeswitch.h"
#include "palette/commandpalette.h"
#include "palette/palettemodel.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellsettings.h"
#include "ui/layoutcheck.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    PlainPage(const QString &title, const QStringList &commands)
        : m_title(title)
        , m_field(new QLineEdit)
    {
        (new QVBoxLayout(this))->addWidget(m_field);
        for (const QString &command : commands) {
            auto *action = new QAction(command, this);
            connect(action, &QAction::triggered, this, [this, command] { done.append(command); });
            m_actions.append(action);
        }
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString subject() const override { return u"For this one"_s; }
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void activate() override { m_field->setFocus(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    QStringList done;

private:
    QString m_title;
    QLineEdit *m_field;
    QList<QAction *> m_actions;
};

/// Answers when it is told to, as a database does.
class SlowSource : public PaletteSource
{
public:
    using PaletteSource::PaletteSource;

    [[nodiscard]] QChar sign() const override { return u'@'; }
    [[nodiscard]] QString signText() const override { return u"leads"_s; }
    [[nodiscard]] QString heading(PaletteGroup) const override { return u"Leads"_s; }
    void find(const QString &words) override { asked.append(words); }
    void answer(const QString &words, const QStringList &names)
    {
        QList<PaletteEntry> entries;
        for (const QString &name : names) {
            PaletteEntry entry;
            entry.group = PaletteGroup::Leads;
            entry.text = name;
            entry.run = [this, name] { chosen = name; };
            entries.append(entry);
        }
        emit answered(words, entries);
    }

    QStringList asked;
    QString chosen;
};

/// One more thing that can be looked for alone.
class LongSource : public SlowSource
{
public:
    LongSource(QChar sign, QObject *parent)
        : SlowSource(parent)
        , m_sign(sign)
    {}

    [[nodiscard]] QChar sign() const override { return m_sign; }
    [[nodiscard]] QString signText() const override { return u"what somebody wrote long ago"_s; }

private:
    QChar m_sign;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itOpensByKeyAndGivesTheFocusBack();
    void itFindsCommandsPagesAndRunsThem();
    void aCommandOfAnotherPageBringsItToTheFront();
    void whatCannotBeDoneSaysWhyAndIsNotRun();
    void aSignAsksOneSource();
    void aLateAnswerToOldWordsIsDropped();
    void slowAnswersLeaveTheChoice();
    void nothingFoundIsSaid();
    void aPageThatTakesTheFocusGetsItAfterwards();
    void aSourceThatIsDeletedGoes();
    void signsWithoutRoomGoOnInTheNextLine();
    void theSheetNamesEveryKeyOnce();

private:
    void type(const QString &text);
    /// What is listed, headings in brackets.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString current() const;

    QTemporaryDir m_folder;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    ActivityList m_activities;
    std::unique_ptr<MainWindow> m_window;
    PlainPage *m_leads = nullptr;
    PlainPage *m_plans = nullptr;
    CommandPalette *m_palette = nullptr;
};

void TestCommandPalette::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_settings = std::make_unique<ShellSettings>(m_folder.filePath(u"baton.ini"_s));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, m_activities, *m_settings);
    m_leads = new PlainPage(u"Leads"_s, {u"&Assign to someone…"_s, u"&Reject"_s});
    m_plans = new PlainPage(u"Plans"_s, {u"Add a &campaign"_s, u"&Reject"_s});
    m_window->addPage(m_leads, {Icon::Leads, NavigationSection::FollowUp, QKeySequence(u"G, L"_s)});
    m_window->addPage(m_plans, {Icon::Calendar, NavigationSection::Plan, QKeySequence(u"G, C"_s)});
    m_window->showWorkspace(u"Kestrel"_s);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_palette = &m_window->commands().palette();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestCommandPalette::type(const QString &text)
{
    if (!m_palette->isVisible())
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = m_palette->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

QStringList TestCommandPalette::rows() const
{
    const auto *model = m_palette->findChild<QListView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString heading = model->index(row, 0).data(PaletteModel::HeadingRole).toString();
        if (heading == u"Help"_s)
            break; // Always last; what it answers is looked at elsewhere.
        rows.append(heading.isEmpty() ? model->index(row, 0).data().toString() : u"[%1]"_s.arg(heading));
    }
    return rows;
}

QString TestCommandPalette::current() const
{
    return m_palette->findChild<QListView *>()->currentIndex().data().toString();
}

void TestCommandPalette::itOpensByKeyAndGivesTheFocusBack()
{
    QVERIFY(m_leads->field()->hasFocus());

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_palette->isVisible());
    QCOMPARE(m_palette->geometry(), m_window->rect());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_leads->field()->hasFocus());

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_palette->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::itFindsCommandsPagesAndRunsThem()
{
    type(u"assi"_s);
    QCOMPARE(rows(), QStringList({u"[For this one]"_s, u"Assign to someone"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_leads->done, QStringList(u"&Assign to someone…"_s));
    QVERIFY(!m_palette->isVisible());

    type(u"pla"_s);
    QCOMPARE(rows(), QStringList({u"[Go to]"_s, u"Plans"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), m_plans);
    QVERIFY(m_plans->field()->hasFocus());

    type(u"full screen"_s);
    QCOMPARE(rows(), QStringList({u"[Commands]"_s, u"Full screen"_s}));
}

void TestCommandPalette::aCommandOfAnotherPageBringsItToTheFront()
{
    type(u"campaign"_s);
    QCOMPARE(rows(), QStringList({u"[Commands]"_s, u"Add a campaign"_s}));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(m_window->currentPage(), m_plans);
    QCOMPARE(m_plans->done, QStringList(u"Add a &campaign"_s));
    QVERIFY(m_leads->done.isEmpty());
}

void TestCommandPalette::whatCannotBeDoneSaysWhyAndIsNotRun()
{
    QAction *reject = m_leads->menuActions().last();
    reject->setEnabled(false);
    reject->setToolTip(u"<qt>Nothing is &lt;open&gt;.</qt>"_s);

    type(u"reject"_s);

    const auto *model = qobject_cast<PaletteModel *>(m_palette->findChild<QListView *>()->model());
    QCOMPARE(model->entryAt(1)->obstacle, u"Nothing is <open>."_s);
    QCOMPARE(rows(), QStringList({u"[For this one]"_s, u"Reject"_s})); // Not a second time from the other page.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_leads->done.isEmpty());
}

void TestCommandPalette::aSignAsksOneSource()
{
    auto *slow = new SlowSource(m_leads);
    m_palette->addSource(slow);

    type(u"@assi"_s);
    QCOMPARE(slow->asked.last(), u"assi"_s);
    QVERIFY(rows().isEmpty());
    slow->answer(u"assi"_s, {u"Åsa"_s});
    QCOMPARE(rows(), QStringList({u"[Leads]"_s, u"Åsa"_s}));

    type(u">assi"_s);
    QCOMPARE(rows(), QStringList({u"[For this one]"_s, u"Assign to someone"_s}));
}

void TestCommandPalette::aLateAnswerToOldWordsIsDropped()
{
    auto *slow = new SlowSource(m_leads);
    m_palette->addSource(slow);
    type(u"@as"_s);

    slow->answer(u"a"_s, {u"Anna"_s});
    QVERIFY(rows().isEmpty());
    QVERIFY(m_palette->isLoading());
    slow->answer(u"as"_s, {u"Åsa"_s});
    QVERIFY(!m_palette->isLoading());
    QCOMPARE(current(), u"Åsa"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(slow->chosen, u"Åsa"_s);
}

void TestCommandPalette::slowAnswersLeaveTheChoice()
{
    auto *slow = new SlowSource(m_leads);
    m_palette->addSource(slow);
    type(u"s"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QString chosen = current();
    const qsizetype row = rows().indexOf(chosen);

    slow->answer(u"s"_s, {u"Susanne"_s, u"Sven"_s});

    QCOMPARE(current(), chosen);
    QVERIFY(rows().indexOf(chosen) > row || rows().indexOf(u"Susanne"_s) > row);
}

void TestCommandPalette::nothingFoundIsSaid()
{
    type(u"zzz"_s);
    QVERIFY(rows().isEmpty());
    const auto labels = m_palette->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing is called so");
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // And nothing happens.
    QVERIFY(m_palette->isVisible());
}

void TestCommandPalette::aPageThatTakesTheFocusGetsItAfterwards()
{
    m_leads->field()->clearFocus();
    type(u"ass"_s);

    m_leads->activate(); // As when its answer comes while somebody types.

    QVERIFY(m_palette->findChild<QLineEdit *>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_leads->field()->hasFocus());
}

void TestCommandPalette::aSourceThatIsDeletedGoes()
{
    auto *slow = new SlowSource(m_leads);
    m_palette->addSource(slow);
    type(u"@as"_s);
    slow->answer(u"as"_s, {u"Åsa"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    delete slow;

    type(u"@as"_s);

    QVERIFY(!rows().contains(u"Åsa"_s));
}

void TestCommandPalette::signsWithoutRoomGoOnInTheNextLine()
{
    for (const QChar sign : {u'+', u'%', u'='})
        m_palette->addSource(new LongSource(sign, m_palette));
    type(u"campaign"_s);
    const auto labels = m_palette->findChildren<QLabel *>();
    QCOMPARE(std::ranges::count(labels, u"what somebody wrote long ago"_s, &QLabel::text), 3);
    QTRY_COMPARE(clippedTexts(*m_palette).join(u", "_s), QString());
    QCOMPARE(overlaps(*m_palette).join(u", "_s), QString());
}

void TestCommandPalette::theSheetNamesEveryKeyOnce()
{
    m_leads->field()->clearFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    auto *sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(sheet);
    const auto labels = sheet->findChildren<QLabel *>();
    QStringList texts;
    for (const QLabel *label : labels)
        texts.append(label->text());
    for (const QString &text : {u"Search or run a command"_s, u"Full screen"_s, u"Plans"_s, u"All keys"_s})
        QCOMPARE(texts.count(text), 1);
    QVERIFY(!texts.contains(u"Assign to someone"_s)); // It has no key.
    sheet->close();
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
