// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/searchfield.h"
#include "common/themeswitch.h"
#include "leads/kindchips.h"
#include "leads/leadquestionsql.h"
#include "leads/timelinelist.h"
#include "leads/timelinesection.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'000)) + std::chrono::hours(12);

TimeView view()
{
    return {now, QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

TimelineKey keyOf(qint64 id, TimelineKind kind, Duration ago)
{
    return {now - ago, TimelineKey::Source::Touch, id, LeadId(1), kind};
}

/// One entry an hour, the kinds in turn.
QList<TimelineKey> manyKeys(int count)
{
    QList<TimelineKey> keys;
    for (int i = 0; i < count; ++i)
        keys.append(
            keyOf(i + 1, allTimelineKinds[static_cast<size_t>(i) % allTimelineKinds.size()], std::chrono::hours(i)));
    return keys;
}

TimelineEntry entryOf(const TimelineKey &key)
{
    TimelineEntry entry;
    entry.at = key.at;
    entry.kind = key.kind == TimelineKind::Stage ? TimelineEntry::Kind::Stage : TimelineEntry::Kind::Touch;
    entry.subject = key.kind == TimelineKind::Stage ? u"mql"_s : u"note"_s;
    entry.text = u"Said %1 about the price of all that we have to offer"_s.arg(key.id);
    entry.actor = u"Rita Reis"_s;
    return entry;
}

TimelineEntry change(const QString &field, const QString &before, const QString &after, const QString &verb)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Change;
    entry.subject = field;
    entry.before = before;
    entry.text = after;
    entry.verb = verb;
    return entry;
}

TimelineEntry entry(TimelineEntry::Kind kind, const QString &subject, const QString &text, const QString &verb = {},
                    const QString &detail = {})
{
    TimelineEntry made;
    made.kind = kind;
    made.subject = subject;
    made.text = text;
    made.verb = verb;
    made.detail = detail;
    return made;
}

} // namespace

/// What happened to a lead: in words, under its days, narrowed by kinds and words, and read where it is looked at.
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEntryIsToldInWords_data();
    void anEntryIsToldInWords();
    void entriesStandUnderTheirDays();
    void whatIsNotLookedAtIsNotRead();
    void chipsNarrowItByKeys();
    void wordsAreFoundAsTheyAreShown();
    void aPaneShowsTheLatestAndTheWayToAll();
    void whatIsReadAgainStaysInItsPlace();
    void withNothingItSaysSo();
    void theCurrentRowShowsAllOfItsWords();

private:
    void show(int count);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<TimelineSection> m_section;
    QList<TimelineKey> m_read;
    int m_reads = 0;
};

void TestTimeline::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_read.clear();
    m_reads = 0;
}

void TestTimeline::cleanup()
{
    m_section.reset();
    m_theme.reset();
}

void TestTimeline::show(int count)
{
    m_section = std::make_unique<TimelineSection>(TimelineSection::Form::Whole, TimelineModel::About::OneLead);
    new QAbstractItemModelTester(m_section->model(), m_section.get());
    m_section->setRead([this](const QList<TimelineKey> &keys) {
        m_read += keys;
        ++m_reads;
        QList<TimelineEntry> entries;
        for (const TimelineKey &key : keys)
            entries.append(entryOf(key));
        QPromise<Result<QList<TimelineEntry>>> promise;
        promise.start();
        promise.addResult(Result<QList<TimelineEntry>>(entries));
        promise.finish();
        return promise.future();
    });
    m_section->resize(420, 600);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    m_section->tell({LeadId(1), {}}, manyKeys(count), leadCatalogue(), view());
    m_section->showBody();
    QTRY_VERIFY(!m_section->isReading() && m_reads > 0);
}

void TestTimeline::anEntryIsToldInWords_data()
{
    using Kind = TimelineEntry::Kind;
    QTest::addColumn<TimelineEntry>("entry");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a move that was taken back names the stage, not its key")
        << change(u"stage"_s, u"tql"_s, u"mql"_s, u"undone"_s) << u"Taken back – Stage: Marketing-qualified"_s
        << u"before: Tele-qualified"_s;
    QTest::newRow("a type names its choice")
        << change(u"type"_s, {}, u"crossSell"_s, u"changed"_s) << u"Type: Cross-sell"_s << QString();
    QTest::newRow("before and after") << change(u"city"_s, u"Rio"_s, u"Kiel"_s, u"changed"_s) << u"City: Kiel"_s
                                      << u"before: Rio"_s;
    QTest::newRow("what was removed") << change(u"city"_s, u"Rio"_s, {}, u"changed"_s) << u"City removed"_s
                                      << u"before: Rio"_s;
    QTest::newRow("a date in the order of the country")
        << change(u"birthDate"_s, {}, u"1980-02-03"_s, u"changed"_s) << u"Birth date: 03/02/1980"_s << QString();
    QTest::newRow("who was made") << change(u"name"_s, {}, u"Ana"_s, u"created"_s) << u"Created with Name: Ana"_s
                                  << QString();
    QTest::newRow("a file") << change({}, {}, u"list.csv #12"_s, u"imported"_s) << u"Came in with list.csv"_s
                            << QString();
    QTest::newRow("an import that was taken back")
        << change({}, {}, u"list.csv #12"_s, u"undone"_s) << u"Import of list.csv taken back"_s << QString();
    QTest::newRow("a move") <<
        [] {
            TimelineEntry move = entry(TimelineEntry::Kind::Stage, u"info_requested"_s, u"Why"_s);
            move.before = u"sal"_s;
            return move;
        }() << u"Sales-accepted → Info requested"_s
                            << u"Why"_s;
    QTest::newRow("a call without an answer") << entry(Kind::Touch, u"call"_s, u"Hello"_s, u"noAnswer"_s, u"outbound"_s)
                                              << u"Call: No answer"_s << u"Hello"_s;
    QTest::newRow("a mail from the lead")
        << entry(Kind::Touch, u"mail"_s, u"Hello"_s, {}, u"inbound"_s) << u"Mail from the lead"_s << u"Hello"_s;
    QTest::newRow("an answer with its reason") << entry(Kind::Handoff, u"rejected"_s, u"sales"_s, u"4"_s, u"Again"_s)
                                               << u"Rejected by Sales"_s << u"Duplicate · Again"_s;
    QTest::newRow("an interest") << entry(Kind::Interest, u"download"_s, u"Website"_s, {}, u"Spring"_s)
                                 << u"Download: Website"_s << u"Spring"_s;
    QTest::newRow("letters that look like markup")
        << entry(Kind::Interest, u"<b>x</b>"_s, {}) << u"<b>x</b>"_s << QString();
}

void TestTimeline::anEntryIsToldInWords()
{
    QFETCH(TimelineEntry, entry);
    QFETCH(QString, what);
    QFETCH(QString, detail);
    const TimelineWords words = timelineWords(entry, leadCatalogue(), view());
    QCOMPARE(words.what, what);
    QCOMPARE(words.detail, detail);
}

void TestTimeline::entriesStandUnderTheirDays()
{
    show(80);
    const TimelineModel &model = *m_section->model();
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isHeading(row))
            days.append(model.index(row).data().toString());
    QCOMPARE(days,
             (QStringList{u"Today"_s, u"Yesterday"_s, u"Wednesday, 2 October 2024"_s, u"Tuesday, 1 October 2024"_s}));
    QCOMPARE(model.rowCount(), 84);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.index(1).data(TimelineModel::TimeRole).toString(), u"12:00"_s);
}

void TestTimeline::whatIsNotLookedAtIsNotRead()
{
    QElapsedTimer timer;
    timer.start();
    show(10'000);
    qInfo("10,000 entries shown in %lld ms", timer.elapsed());
    QCOMPARE(m_section->model()->passing(), 10'000);
    QVERIFY2(m_read.size() <= 128, qPrintable(QString::number(m_read.size())));
    QVERIFY(m_section->findChildren<QWidget *>().size() < 60);
    TimelineList *list = m_section->list();
    list->setFocus();
    timer.restart();
    QTest::keyClick(list, Qt::Key_End);
    QTRY_VERIFY(m_read.contains(manyKeys(10'000).last()));
    QTRY_VERIFY(list->currentIndex().data().toString().contains(u"Note"_s));
    qInfo("the end shown in %lld ms", timer.elapsed());
    QVERIFY2(m_read.size() <= 3 * 128, qPrintable(QString::number(m_read.size())));
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(list->currentIndex().row(), 2); // Row 0 is the heading of a day.
}

void TestTimeline::chipsNarrowItByKeys()
{
    show(110);
    const TimelineModel &model = *m_section->model();
    QSignalSpy changed(m_section.get(), &TimelineSection::kindsChanged);
    QList<KindChip *> chips = m_section->findChildren<KindChip *>();
    QCOMPARE(chips.size(), 12);
    QCOMPARE(chips[0]->accessibleName(), u"All, 110"_s);
    QCOMPARE(chips[2]->accessibleName(), u"Calls, 10"_s);
    chips[0]->setFocus();
    QTest::keyClick(chips[0], Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(model.passing(), 10);
    QCOMPARE(m_section->kinds(), QStringList{u"call"_s});
    QVERIFY(!chips[0]->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(model.passing(), 20);
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(chips[0], Qt::Key_Space);
    QCOMPARE(model.passing(), 110);
    QVERIFY(chips[0]->isChecked());

    m_section->setKinds({u"mail"_s, u"gone"_s}); // As it was left the last time.
    QCOMPARE(model.passing(), 10);
    QCOMPARE(changed.size(), 3);
}

void TestTimeline::wordsAreFoundAsTheyAreShown()
{
    show(2000);
    auto *search = m_section->findChild<SearchField *>();
    const TimelineModel &model = *m_section->model();
    search->setFocus();
    QTest::keyClicks(search, u"QUALIFIED marketing"_s);
    QTRY_COMPARE(model.passing(), 182); // Every eleventh is a move to that stage.
    QVERIFY(std::ranges::all_of(m_section->findChildren<KindChip *>(), [](const KindChip *chip) {
        return chip->isHidden() || chip->text() == u"All" || chip->text() == u"Stages";
    }));
    search->clear();
    QTRY_COMPARE(model.passing(), 2000);
    QTest::keyClicks(search, u"said 1999"_s);
    QTRY_COMPARE(model.passing(), 1);
    QTest::keyClicks(search, u"x"_s);
    QTRY_COMPARE(model.passing(), 0);
    QCOMPARE(static_cast<qsizetype>(QSet<TimelineKey>(m_read.cbegin(), m_read.cend()).size()), qsizetype(2000));
}

void TestTimeline::aPaneShowsTheLatestAndTheWayToAll()
{
    TimelineSection section(TimelineSection::Form::Latest, TimelineModel::About::OneLead);
    section.resize(320, 900);
    section.show();
    section.offerAll();
    QSignalSpy all(&section, &TimelineSection::allRequested);
    auto *button = section.findChild<QAbstractButton *>(u"allEntries"_s);
    section.tell({LeadId(1), {}}, manyKeys(10'000), leadCatalogue(), view());
    section.showBody();
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(section.model()->rowCount(), 13); // Twelve, and the heading of their day.
    button->click();
    QCOMPARE(all.size(), 1);
    section.tell({LeadId(1), {}}, manyKeys(12), leadCatalogue(), view());
    QVERIFY(!button->isVisible());
}

void TestTimeline::whatIsReadAgainStaysInItsPlace()
{
    show(300);
    TimelineList *list = m_section->list();
    list->setFocus();
    list->setCurrentIndex(m_section->model()->index(100));
    const int reads = m_reads;
    m_section->tell({LeadId(1), {}}, manyKeys(300), leadCatalogue(), view());
    QTRY_VERIFY(m_reads > reads && !m_section->isReading());
    QCOMPARE(list->currentIndex().row(), 100);
}

void TestTimeline::withNothingItSaysSo()
{
    TimelineSection section(TimelineSection::Form::Whole, TimelineModel::About::OneLead);
    section.show();
    section.tell({LeadId(1), {}}, QList<TimelineKey>(), leadCatalogue(), view());
    section.showBody();
    const auto labels = section.findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Nothing has happened yet.";
    }));
    QVERIFY(!section.list()->isVisible());
}

void TestTimeline::theCurrentRowShowsAllOfItsWords()
{
    show(20);
    TimelineList *list = m_section->list();
    const TimelineModel &model = *m_section->model();
    const int usual = list->visualRect(model.index(2)).height();
    list->setFocus();
    m_section->resize(150, 600);
    list->setCurrentIndex(model.index(2));
    QTRY_VERIFY(list->visualRect(model.index(2)).height() > usual);
    list->setCurrentIndex(model.index(3));
    QTRY_COMPARE(list->visualRect(model.index(2)).height(), usual);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
