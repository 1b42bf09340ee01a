// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"
#include "agreements/agreementdialog.h"
#include "agreements/agreementdocument.h"
#include "agreements/agreementspage.h"
#include "agreements/agreementstore.h"
#include "agreements/signdialog.h"
#include "capture/importundo.h"
#include "common/deedhistory.h"
#include "common/errorbar.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "definition/definitionservice.h"
#include "history/undoservice.h"
#include "jobs/jobsservice.h"
#include "leads/leadquestionsql.h"
#include "routing/routingservice.h"
#include "sample/samplerunner.h"
#include "scoring/scoreservice.h"
#include "sla/slaservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "ui/germantexts.h"
#include "ui/layoutcheck.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Where a widget was on a page whenever it was painted.
class PaintedPlaces : public QObject
{
public:
    PaintedPlaces(QWidget *widget, QWidget *page)
        : m_widget(widget)
        , m_page(page)
    {
        widget->installEventFilter(this);
    }

    [[nodiscard]] const QList<int> &tops() const { return m_tops; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const int top = m_widget->mapTo(m_page, QPoint()).y();
        if (event->type() == QEvent::Paint && (m_tops.isEmpty() || m_tops.last() != top))
            m_tops.append(top);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    QWidget *m_page;
    QList<int> m_tops;
};

} // namespace

/// The page of agreements over a real workspace, by its own widgets: the sample company that has agreed on nothing yet.
class TestAgreementsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewWorkspaceShowsWhatBatonBrings();
    void nothingMovesWhileTheRestIsRead();
    void fromNothingToQualifiedLeadsByKeys();
    void whatWasDoneGoesBackAndADraftComesAgain();
    void whatIsMissingIsSaid();
    void aBadFileIsNamedWithItsPlace_data();
    void aBadFileIsNamedWithItsPlace();
    void aVersionGoesToAFileAndComesBack();
    void everyKindIsShownDraftedAndMadeToCount_data();
    void everyKindIsShownDraftedAndMadeToCount();
    void aDoubtfulPromiseIsSignedWithAReason();
    void aVersionIsPrintedWithItsHistory();
    void aLateReviewIsSaid();
    void whoeverSignsFirstBecomesKnown();
    void whatCanOnlyBeReadIsShown();
    void theSampleHasAgreed();
    void everythingIsNamedAndNothingOverlaps_data();
    void everythingIsNamedAndNothingOverlaps();

private:
    enum class Content { Sample, SampleWithoutAgreements, Nothing };
    void make(Content content);
    void serve();
    void open(const QSize &size = {1072, 700});
    void settled();
    void press(int key);
    /// Signs as somebody of that side, by the dialog.
    void sign(int key, const QString &as);
    void makeCount();
    template<typename Dialog>
    Dialog *dialog() const
    {
        for (auto *found : m_page->findChildren<Dialog *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] QList<Agreement> stored(AgreementKind kind);
    [[nodiscard]] qint64 count(const QString &sql);
    [[nodiscard]] QString file(const QByteArray &contents);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{*instantFromIso(u"2026-11-21T10:00:00Z")};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<AgreementService> m_agreements;
    std::unique_ptr<DefinitionService> m_definitions;
    std::unique_ptr<ScoreService> m_scores;
    std::unique_ptr<RoutingService> m_routing;
    std::unique_ptr<SlaService> m_promises;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<DeedHistory> m_history;
    std::unique_ptr<AgreementsPage> m_page;
    QTemporaryDir m_folder;
};

void TestAgreementsPage::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_clock.set(*instantFromIso(u"2026-11-21T10:00:00Z"));
}

void TestAgreementsPage::make(Content content)
{
    m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    m_author = std::make_unique<Author>(m_clock, m_clock, UserId());
    if (content != Content::Nothing)
        BATON_VERIFY(SampleRunner(*m_database, *m_author).run({150, 1, u"EUR"_s}));
    if (content == Content::SampleWithoutAgreements)
        BATON_VERIFY(m_database->write(forgetAgreements).result());
    serve();
}

void TestAgreementsPage::serve()
{
    const FieldCatalogue fields = leadCatalogue();
    m_agreements = std::make_unique<AgreementService>(*m_database, *m_author);
    m_agreements->add<DefinitionStore>(fields);
    m_agreements->add<ScoreModelStore>(fields);
    m_agreements->add<RulesetStore>(fields);
    m_agreements->add<SlaPolicyStore>(fields);
    m_definitions = std::make_unique<DefinitionService>(*m_database, fields);
    m_scores = std::make_unique<ScoreService>(*m_database, fields);
    m_routing = std::make_unique<RoutingService>(*m_database, fields);
    m_promises = std::make_unique<SlaService>(*m_database, *m_author, fields);
    m_undo = std::make_unique<UndoService>(*m_database, *m_author, importUndo());
    m_history = std::make_unique<DeedHistory>();
}

void TestAgreementsPage::cleanup()
{
    m_page.reset();
    m_history.reset();
    m_undo.reset();
    m_promises.reset();
    m_routing.reset();
    m_scores.reset();
    m_definitions.reset();
    m_agreements.reset();
    m_database.reset();
    m_author.reset();
    m_test.reset();
    m_theme.reset();
}

void TestAgreementsPage::open(const QSize &size)
{
    m_page =
        std::make_unique<AgreementsPage>(AgreementsPage::Services{*m_agreements, *m_definitions, *m_scores, *m_routing,
                                                                  *m_promises, nullptr, m_undo.get(), m_history.get()},
                                         *m_author, m_clock);
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    settled();
}

void TestAgreementsPage::settled()
{
    QTRY_VERIFY(!m_page->isLoading());
}

void TestAgreementsPage::press(int key)
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), static_cast<Qt::Key>(key));
}

void TestAgreementsPage::sign(int key, const QString &as)
{
    press(key);
    QTRY_VERIFY(dialog<SignDialog>());
    auto *people = dialog<SignDialog>()->findChild<QComboBox *>();
    QVERIFY2(people->findText(as) >= 0, qPrintable(as));
    people->setCurrentText(as);
    auto *comment = dialog<SignDialog>()->findChild<QLineEdit *>();
    comment->setFocus();
    QTest::keyClicks(comment, u"We keep to it"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_VERIFY(told().contains(u"has signed"_s));
    settled();
}

void TestAgreementsPage::makeCount()
{
    press(Qt::Key_A);
    QTRY_VERIFY(dialog<AgreementDialog>());
    QTest::keyClick(dialog<AgreementDialog>(), Qt::Key_Return);
    QTRY_VERIFY(told().contains(u"counts from now on"_s));
    settled();
}

QAction *TestAgreementsPage::action(const QString &text) const
{
    for (QAction *action : m_page->menuActions())
        if (action->text() == text)
            return action;
    qFatal("no action %s", qPrintable(text));
}

bool TestAgreementsPage::says(const QString &words) const
{
    for (const auto *label : m_page->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QString TestAgreementsPage::told() const
{
    const auto *bar = m_page->findChild<ErrorBar *>();
    return bar->isVisible() ? bar->accessibleName() : QString();
}

QList<Agreement> TestAgreementsPage::stored(AgreementKind kind)
{
    return m_database->read([kind](Connection &connection) { return AgreementStore(connection).versions(kind); })
        .result()
        .value_or(QList<Agreement>());
}

qint64 TestAgreementsPage::count(const QString &sql)
{
    return m_database->read([sql](Connection &connection) { return connection.count(sql); }).result().value_or(-1);
}

QString TestAgreementsPage::file(const QByteArray &contents)
{
    QFile file(m_folder.filePath(u"given.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
}

void TestAgreementsPage::aNewWorkspaceShowsWhatBatonBrings()
{
    make(Content::Nothing);
    open();
    QTRY_VERIFY(says(u"What Baton brings along"_s));
    QTRY_VERIFY(says(u"Nobody has agreed on anything yet"_s));
    QTRY_VERIFY(says(u"Can be called or written to"_s));
    QTRY_VERIFY(says(u"email is not missing or phone is not missing"_s)); // The words that decide it.
    QTRY_VERIFY(says(u"3 needed of 7"_s));
    QTRY_VERIFY(says(u"Not signed yet by: Marketing, Sales"_s));
    QVERIFY(!action(u"Activate"_s)->isEnabled());
    QCOMPARE(action(u"Activate"_s)->toolTip(), plainToolTip(u"Not signed yet by: Marketing, Sales"_s));
    QVERIFY(stored(AgreementKind::Definition).isEmpty());
}

void TestAgreementsPage::nothingMovesWhileTheRestIsRead()
{
    make(Content::Sample);
    m_page = std::make_unique<AgreementsPage>(
        AgreementsPage::Services{*m_agreements, *m_definitions, *m_scores, *m_routing, *m_promises}, *m_author,
        m_clock);
    m_page->resize(800, 700); // The versions stand below what the version says.
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto *versions = m_page->findChild<QTableView *>();
    const PaintedPlaces painted(versions->viewport(), m_page.get());
    m_page->activate();
    settled();
    QTRY_VERIFY(!painted.tops().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY2(painted.tops().size() == 1, qPrintable(QDebug::toString(painted.tops())));
}

void TestAgreementsPage::fromNothingToQualifiedLeadsByKeys()
{
    make(Content::SampleWithoutAgreements);
    const QString ready = u"SELECT count(*) FROM qualification"_s;
    JobsService jobs(*m_database, *m_author, leadCatalogue());
    jobs.run().waitForFinished();
    QCOMPARE(count(ready), 0);

    open();
    press(Qt::Key_N);
    QTRY_VERIFY(told().contains(u"Version 1 is a draft"_s));
    settled();
    QTRY_VERIFY(says(u"Version 1, draft"_s));
    sign(Qt::Key_M, u"Maren Falk"_s);
    QTRY_VERIFY(says(u"Version 1, in review"_s));
    sign(Qt::Key_S, u"Ottavia Greco"_s);
    QTRY_VERIFY(says(u"Version 1, signed"_s));
    QTRY_VERIFY(says(u"Maren Falk"_s) && says(u"Ottavia Greco"_s) && says(u"“We keep to it”"_s));
    press(Qt::Key_A);
    QTRY_VERIFY(dialog<AgreementDialog>());
    // In numbers, before anybody decides.
    QTRY_VERIFY(dialog<AgreementDialog>()->effect().startsWith(u"Of 150 leads of the last twelve months "_s));
    QTest::keyClick(dialog<AgreementDialog>(), Qt::Key_Return);
    QTRY_VERIFY(says(u"Version 1, active"_s));
    const auto versions = stored(AgreementKind::Definition);
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.first().state == AgreementState::Active);
    QCOMPARE(versions.first().signatures.size(), 2);
    QCOMPARE(versions.first().signatures.first().comment, u"We keep to it"_s);

    jobs.run().waitForFinished();
    QVERIFY(count(ready) > 0);
}

void TestAgreementsPage::whatWasDoneGoesBackAndADraftComesAgain()
{
    make(Content::SampleWithoutAgreements);
    open();
    press(Qt::Key_N);
    QTRY_COMPARE(m_history->lastWords(), u"draft version 1 of the definition"_s);
    settled();
    sign(Qt::Key_M, u"Maren Falk"_s);
    QTRY_COMPARE(m_history->lastWords(), u"sign version 1 of the definition"_s);
    settled();
    m_history->undo();
    QTRY_COMPARE(told(), u"Taken back: sign version 1 of the definition."_s);
    QVERIFY(stored(AgreementKind::Definition).first().signatures.isEmpty());
    const QJsonObject body = stored(AgreementKind::Definition).first().body;
    m_history->undo();
    QTRY_COMPARE(told(), u"Taken back: draft version 1 of the definition."_s);
    QVERIFY(stored(AgreementKind::Definition).isEmpty());
    m_history->redo();
    QTRY_COMPARE(told(), u"Done again: draft version 1 of the definition."_s);
    QCOMPARE(stored(AgreementKind::Definition).first().body, body);
    // Nobody signs by a key.
    QSignalSpy refused(m_history.get(), &DeedHistory::refused);
    m_history->redo();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"Nobody signs"_s));
    QVERIFY(stored(AgreementKind::Definition).first().signatures.isEmpty());
    m_history->undo(); // What was done again goes back again.
    QTRY_VERIFY(stored(AgreementKind::Definition).isEmpty());
}

void TestAgreementsPage::whatIsMissingIsSaid()
{
    make(Content::SampleWithoutAgreements);
    open();
    sign(Qt::Key_M, u"Idris Bello"_s); // What Baton brings along becomes the first draft by it.
    QTRY_VERIFY(says(u"Version 1, in review"_s));
    QTRY_VERIFY(says(u"Not signed yet by: Sales"_s));
    press(Qt::Key_A);
    QVERIFY(!dialog<AgreementDialog>());
    QVERIFY(stored(AgreementKind::Definition).first().state == AgreementState::Draft);
    QVERIFY(!action(u"Sign for Marketing"_s)->isEnabled());
    QVERIFY(action(u"Sign for Sales"_s)->isEnabled());
    // Who only sells is not asked for marketing's word.
    press(Qt::Key_S);
    QTRY_VERIFY(dialog<SignDialog>());
    QVERIFY(dialog<SignDialog>()->findChild<QComboBox *>()->findText(u"Maren Falk"_s) < 0);
    QTest::keyClick(dialog<SignDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<SignDialog>());
    QCOMPARE(stored(AgreementKind::Definition).first().signatures.size(), 1);
}

void TestAgreementsPage::aBadFileIsNamedWithItsPlace_data()
{
    QTest::addColumn<AgreementKind>("kind");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a clause that cannot be read")
        << AgreementKind::Definition << QByteArray(R"({"clauses": [{"key": "big", "condition": "employees > many"}]})")
        << QStringList{u"“big”"_s, u"at character 13"_s};
    QTest::newRow("a rule of a score") << AgreementKind::ScoreModel
                                       << QByteArray(
                                              R"({"fit": [{"key": "hats", "condition": "hats > 1", "points": 5}]})")
                                       << QStringList{u"“hats”"_s, u"at character 1"_s};
    QTest::newRow("a team that is not there")
        << AgreementKind::Ruleset << QByteArray(R"({"rules": [{"key": "rest", "teams": ["Nowhere"]}]})")
        << QStringList{u"“rest”"_s, u"Nowhere"_s};
    QTest::newRow("a promise that begins where it ends")
        << AgreementKind::SlaPolicy
        << QByteArray(R"({"commitments": [{"key": "odd", "party": "sales", "start": "touched", "stop": "touched",
                          "target": {"hours": 1}}]})")
        << QStringList{u"“odd”"_s};
    QTest::newRow("no JSON") << AgreementKind::Definition << QByteArray("{")
                             << QStringList{u"given.json"_s, u"in line 1 at character 1"_s};
}

void TestAgreementsPage::aBadFileIsNamedWithItsPlace()
{
    QFETCH(AgreementKind, kind);
    QFETCH(QByteArray, contents);
    QFETCH(QStringList, words);
    make(Content::SampleWithoutAgreements);
    open();
    m_page->showKind(kind);
    settled();
    const auto before = stored(kind);
    m_page->draftFrom(file(contents));
    QTRY_VERIFY(!told().isEmpty());
    for (const QString &word : words)
        QVERIFY2(told().contains(word), qPrintable(told()));
    QVERIFY(stored(kind) == before); // Nothing half-saved.
}

void TestAgreementsPage::aVersionGoesToAFileAndComesBack()
{
    make(Content::Sample);
    open();
    press(Qt::Key_R);
    QTRY_VERIFY(told().contains(u"Version 2 is a draft"_s));
    settled();
    const QString target = m_folder.filePath(u"definition.json"_s);
    m_page->saveTo(target);
    QTRY_VERIFY(told().contains(u"Saved"_s));
    m_page->draftFrom(target);
    QTRY_VERIFY(told().contains(u"Version 3 is a draft"_s));
    settled();
    const auto versions = stored(AgreementKind::Definition);
    QCOMPARE(versions.size(), 3);
    QVERIFY(versions[2].state == AgreementState::Draft && versions[2].signatures.isEmpty());
    QCOMPARE(versions[2].body, versions[1].body);
    QCOMPARE(versions[2].summary, u"definition.json"_s);
    // The open workspace's own file is left alone: a handle on it would drop its locks.
    m_page->saveTo(m_test->location().filePath());
    QTRY_VERIFY(!told().contains(u"draft"_s) && !told().isEmpty());
    QVERIFY(!told().contains(u"Saved"_s));
    m_page->draftFrom(m_test->location().filePath());
    QTRY_VERIFY(!told().isEmpty());
    QCOMPARE(stored(AgreementKind::Definition).size(), 3);
}

void TestAgreementsPage::everyKindIsShownDraftedAndMadeToCount_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<AgreementKind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("score") << static_cast<int>(Qt::Key_2) << AgreementKind::ScoreModel
                           << QStringList{u"200 employees or more"_s, u"+30"_s, u"half of it after 60 days"_s,
                                          u"“size” gives 30 at most"_s, u"Never ready"_s};
    QTest::newRow("routing") << static_cast<int>(Qt::Key_3) << AgreementKind::Ruleset
                             << QStringList{u"Central Europe has a team of its own"_s, u"Sales, in turn"_s,
                                            u"among Sales Central Europe"_s, u"all that are left"_s};
    QTest::newRow("promises") << static_cast<int>(Qt::Key_4) << AgreementKind::SlaPolicy
                              << QStringList{u"Sales' first touch"_s, u"2 working days"_s, u"goal 80 %"_s,
                                             u"from “handed over” to “first touch”"_s};
}

void TestAgreementsPage::everyKindIsShownDraftedAndMadeToCount()
{
    QFETCH(int, digit);
    QFETCH(AgreementKind, kind);
    QFETCH(QStringList, words);
    make(Content::Sample);
    open();
    press(digit);
    settled();
    QVERIFY(m_page->kind() == kind);
    for (const QString &word : words)
        QTRY_VERIFY2(says(word), qPrintable(word));
    press(Qt::Key_R); // As version 1, to be changed or to be reviewed.
    QTRY_VERIFY(told().contains(u"Version 2 is a draft"_s));
    settled();
    const QList<Side> sides = sidesThatMustSign(stored(kind).last());
    for (const Side side : sides)
        side == Side::Marketing  ? sign(Qt::Key_M, u"Maren Falk"_s)
            : side == Side::Tele ? sign(Qt::Key_T, u"Tove Lindqvist"_s)
                                 : sign(Qt::Key_S, u"Ottavia Greco"_s);
    makeCount();
    const auto versions = stored(kind);
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions[0].state == AgreementState::Superseded && versions[1].state == AgreementState::Active);
    QCOMPARE(versions[0].effectiveTo, versions[1].effectiveFrom);
    // The list shows both; the older one can still be read.
    auto *list = m_page->findChild<QTableView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    press(Qt::Key_Down);
    settled();
    QTRY_VERIFY(says(u"Version 1, superseded"_s));
    for (const QString &word : words)
        QTRY_VERIFY2(says(word), qPrintable(word));
}

// The sample hands on fewer than a hundred and twenty leads a month.
void TestAgreementsPage::aDoubtfulPromiseIsSignedWithAReason()
{
    make(Content::SampleWithoutAgreements);
    open();
    m_page->showKind(AgreementKind::SlaPolicy);
    settled();
    press(Qt::Key_N);
    QTRY_VERIFY(says(u"Version 1, draft"_s));
    QTRY_VERIFY(says(u"hardly to be kept"_s));
    QTRY_VERIFY(says(u"Tele receives"_s));
    settled();
    press(Qt::Key_M);
    QTRY_VERIFY(dialog<SignDialog>());
    auto *asked = dialog<SignDialog>();
    QVERIFY(asked->effect().contains(u"Say why it shall hold all the same"_s));
    auto *comment = asked->findChild<QLineEdit *>();
    comment->setFocus();
    QTest::keyClick(comment, Qt::Key_Return);
    QVERIFY(asked->isVisible());
    QTest::keyClicks(comment, u"Two fairs are coming"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_VERIFY(told().contains(u"has signed"_s));
    QTRY_COMPARE(stored(AgreementKind::SlaPolicy).first().signatures.size(), 1);
    QCOMPARE(stored(AgreementKind::SlaPolicy).first().signatures.first().comment, u"Two fairs are coming"_s);
}

void TestAgreementsPage::aVersionIsPrintedWithItsHistory()
{
    make(Content::Sample);
    open();
    m_page->showKind(AgreementKind::SlaPolicy);
    QTRY_VERIFY(says(u"Tele receives"_s));
    settled();
    const auto history = m_agreements->history(AgreementKind::SlaPolicy).result();
    const auto policy = m_promises->policy().result();
    const auto past = m_promises->feasibility().result();
    BATON_VERIFY(history);
    BATON_VERIFY(policy);
    BATON_VERIFY(past);
    const auto document =
        agreementDocument(*history, history->answering, sectionsOf(policy->policy, &*past, QLocale::c()),
                          {m_clock.now(), QTimeZone::utc(), QLocale::c()});
    const QString file = m_folder.filePath(u"agreement.pdf"_s);
    {
        QPdfWriter writer(file);
        document->print(&writer);
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &part : {u"version 1"_s, u"Tele's first attempt"_s, u"kept in"_s, u"Signatures"_s,
                                u"Maren Falk"_s, u"120 leads a month"_s, u"Tele receives"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));

    action(u"Print this version…"_s)->trigger();
    QTRY_VERIFY(dialog<AgreementPreview>());
    dialog<AgreementPreview>()->close();
}

void TestAgreementsPage::aLateReviewIsSaid()
{
    make(Content::Sample);
    open();
    QTRY_VERIFY(says(u"To be reviewed by "_s));
    m_clock.set(*instantFromIso(u"2027-06-01T10:00:00Z"));
    m_page->refresh();
    settled();
    QTRY_VERIFY(says(u"Review overdue since "_s));
}

void TestAgreementsPage::whoeverSignsFirstBecomesKnown()
{
    make(Content::Nothing);
    open();
    press(Qt::Key_S);
    QTRY_VERIFY(dialog<SignDialog>());
    auto *people = dialog<SignDialog>()->findChild<QComboBox *>();
    QVERIFY(people->isEditable());
    QPushButton *verb = nullptr;
    for (auto *button : dialog<SignDialog>()->findChildren<QPushButton *>())
        if (button->text() == u"Sign"_s)
            verb = button;
    QVERIFY(verb && !verb->isEnabled()); // Nobody signs as nobody.
    QTest::keyClicks(people->lineEdit(), u"Ada Lindt"_s);
    QVERIFY(verb->isEnabled());
    QTest::keyClick(people->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(says(u"Ada Lindt"_s));
    settled();
    QCOMPARE(count(u"SELECT count(*) FROM app_user WHERE name = 'Ada Lindt'"_s), 1);
    const auto versions = stored(AgreementKind::Definition);
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.first().signatures.first().side == Side::Sales);
    QVERIFY(versions.first().signatures.first().user.isValid());
}

void TestAgreementsPage::whatCanOnlyBeReadIsShown()
{
    make(Content::Sample);
    const WorkspaceLocation location = m_test->location();
    m_promises.reset();
    m_routing.reset();
    m_scores.reset();
    m_definitions.reset();
    m_agreements.reset();
    m_database.reset();
    m_database = std::make_unique<Database>(location, Connection::Access::ReadOnly);
    serve();
    open();
    QTRY_VERIFY(says(u"Version 1, active"_s) && says(u"Can be called or written to"_s));
    for (const QString &text :
         {u"New draft from what Baton brings"_s, u"New draft from a file…"_s, u"Sign for Marketing"_s, u"Activate"_s}) {
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
        QCOMPARE(action(text)->toolTip(), plainToolTip(u"This workspace can only be read."_s));
    }
    QTRY_VERIFY(says(u"This workspace can only be read."_s));
    QVERIFY(action(u"Save this version as a file…"_s)->isEnabled());
}

void TestAgreementsPage::theSampleHasAgreed()
{
    make(Content::Sample);
    open();
    QTRY_VERIFY(says(u"Version 1, active"_s));
    QTRY_VERIFY(says(u"Maren Falk"_s) && says(u"Ottavia Greco"_s));
    QTRY_VERIFY(says(u"It counts already."_s));
    QVERIFY(m_page->statusText().contains(u"version 1 counts"_s));
}

void TestAgreementsPage::everythingIsNamedAndNothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("the smallest window's page") << QSize(972, 600) << false;
    QTest::newRow("a large one") << QSize(1712, 1000) << false;
    QTest::newRow("the smallest in German") << QSize(972, 600) << true;
}

void TestAgreementsPage::everythingIsNamedAndNothingOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(bool, isGerman);
    GermanTexts german;
    if (isGerman)
        QCoreApplication::installTranslator(&german);
    make(Content::SampleWithoutAgreements);
    open(size);
    for (const AgreementKind kind :
         {AgreementKind::Definition, AgreementKind::ScoreModel, AgreementKind::Ruleset, AgreementKind::SlaPolicy}) {
        m_page->showKind(kind);
        settled();
        QCOMPARE(m_page->size(), size);
        QCOMPARE(unnamedFocusables(*m_page).join(u", "_s), QString());
        QTRY_COMPARE(overlaps(*m_page).join(u", "_s), QString());
        QTRY_COMPARE(clippedTexts(*m_page).join(u", "_s), QString());
    }
    for (QAction *one : m_page->menuActions()) {
        const QList<QKeySequence> keys{one->shortcut()};
        if (keys.first() != QKeySequence(Qt::Key_M))
            continue;
        one->trigger();
        QTRY_VERIFY(dialog<SignDialog>());
        QCOMPARE(unnamedFocusables(*dialog<SignDialog>()).join(u", "_s), QString());
        QCOMPARE(clippedTexts(*dialog<SignDialog>()).join(u", "_s), QString());
    }
}

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreementspage.moc"
