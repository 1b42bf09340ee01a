// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fieldtext.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "leads/clocksection.h"
#include "leads/leadpane.h"
#include "leads/leadquestionsql.h"
#include "leads/ownersection.h"
#include "leads/panerows.h"
#include "leads/readinesssection.h"
#include "leads/routingtext.h"
#include "leads/scorepoints.h"
#include "leads/scoresection.h"
#include "leads/similarsection.h"
#include "leads/timelinesection.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

FieldCatalogue fields()
{
    FieldCatalogue catalogue = leadCatalogue();
    FieldSpec page;
    page.key = u"landing_page_id"_s;
    page.label = u"landing_page_id"_s;
    page.isCustom = true;
    catalogue.add(page);
    return catalogue;
}

LeadStory leadWith(const QString &value)
{
    LeadDetails lead;
    lead.id = LeadId(42);
    lead.fields = {{u"name"_s, value}, {u"email"_s, value}, {u"landing_page_id"_s, value}};
    lead.stages = {{Stage::Mql, {}, fromMillis(0), {}, false}};
    lead.externalIds = {{u"olist"_s, value, lead.id}};
    return {.details = lead, .clocks = {}, .readiness = {}, .score = {}, .owner = {}};
}

Explanation said(const QString &field, const FieldValue &value, Truth truth)
{
    Explanation explanation;
    explanation.field = field;
    explanation.value = value;
    explanation.truth = truth;
    return explanation;
}

/// Ready but for one thing that nobody knows; a score of 43.6 out of a capped part and a faded one; routed past one who
/// is away.
LeadStory wholeStory()
{
    LeadStory story = leadWith(u"Mia"_s);
    const auto catalogue = fields();

    LeadReadiness readiness;
    readiness.version.catalogue = catalogue;
    readiness.version.agreement.version = 3;
    readiness.version.agreement.state = AgreementState::Active;
    readiness.version.definition.logic = SalesReadyDefinition::Logic::AtLeast;
    readiness.version.definition.needed = 2;
    readiness.version.definition.clauses = {
        {u"asked"_s, u"Asked for a price"_s, DefinitionClause::Group::Intent, {}, 2},
        {u"size"_s, u"10 employees or more"_s, DefinitionClause::Group::Fit, {}, {}},
        {u"budget"_s, u"Has a budget"_s, DefinitionClause::Group::Fit, {}, {}},
        {u"near"_s, u"Is near"_s, DefinitionClause::Group::Fit, {}, {}}};
    readiness.decision.verdict = Decision::Verdict::MissingData;
    readiness.decision.clauses = {
        said(u"form"_s, FieldValue(qint64(2)), Truth::True), said(u"employees"_s, FieldValue(qint64(350)), Truth::True),
        said(u"revenue"_s, FieldValue(), Truth::Unknown), said(u"country"_s, FieldValue(u"PT"_s), Truth::False)};
    story.readiness = readiness;

    LeadScoreReasons reasons;
    reasons.version.catalogue = catalogue;
    reasons.version.agreement.version = 2;
    reasons.version.agreement.id = AgreementId(7);
    ScoreRule large;
    large.key = u"size"_s;
    large.name = u"200 employees or more"_s;
    ScoreRule form;
    form.key = u"form"_s;
    form.name = u"Filled in a form"_s;
    form.event = u"form"_s;
    form.halfLifeDays = 30;
    reasons.version.model.rules = {large, form};
    reasons.version.model.caps = {{u"size"_s, 30}};
    Contribution sized{Contribution::Kind::Rule, ScorePart::Fit, u"size"_s, 40, 400'000, 0, {}};
    Contribution capped{Contribution::Kind::Cap, ScorePart::Fit, u"cap:fit:size"_s, 0, -100'000, 0, {}};
    Contribution faded{Contribution::Kind::Rule, ScorePart::Engagement, u"form"_s, 10, 135'778, 2, fromMillis(0)};
    reasons.explained.score.fit = 300'000;
    reasons.explained.score.engagement = 135'778;
    reasons.explained.score.grade = u"C4"_s;
    reasons.explained.score.contributions = {sized, capped, faded};
    reasons.explained.evidence = {said(u"employees"_s, FieldValue(qint64(350)), Truth::True), {}, {}};
    StoredScore stored;
    stored.agreement = AgreementId(7);
    stored.fit = 300'000;
    reasons.explained.stored = stored;
    reasons.explained.isBehind = true;
    reasons.explained.changes = {{fromMillis(0), u"touch"_s, 200'000, 300'000}};
    story.score = reasons;

    WhyOwner why;
    why.names = {{UserId(1), u"Anna"_s}, {UserId(2), u"Bert"_s}, {UserId(3), u"Carl"_s}};
    why.ruleNames = {{u"large"_s, u"Large ones"_s}, {u"rest"_s, u"Everybody else"_s}};
    Assignment routed;
    routed.rule = u"rest"_s;
    routed.owner = UserId(1);
    routed.cause = Assignment::Cause::Routed;
    OwnerReason reason{Side::Tele, UserId(1), routed, {}, 4, u"Everybody else"_s, RoutingStrategy::RoundRobin, {}};
    reason.trace.rules = {{u"large"_s, Truth::False, u"employees >= 500"_s, u"350"_s, false, {}},
                          {u"rest"_s, Truth::True, {}, {}, false, {{UserId(2), RoutingRefusal::Away}}}};
    reason.trace.eligible = {UserId(1), UserId(3)};
    reason.trace.chosen = UserId(1);
    reason.trace.reason = RoutingTrace::Reason::Turn;
    reason.trace.figure = 5;
    why.reasons = {reason};
    story.owner = why;
    return story;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<TextLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u" | "_s);
}

} // namespace

/// The lead beside the list never needs more room than it has.
class TestLeadPane : public QObject
{
    Q_OBJECT

private slots:
    void aScoreIsComparedInWholePoints();
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void aLongValueStaysWithinThePane_data();
    void aLongValueStaysWithinThePane();
    void withoutALeadItSaysSo();
    void clausesStandRequiredOnesFirst();
    void contributionsAddUpToWhatIsShown();
    void tenthsAddUp_data();
    void tenthsAddUp();
    void theOwnerIsExplainedInWords();
    void ownersAreExplained_data();
    void ownersAreExplained();
    void aSectionFoldsByKeysAndStaysSo();
    void aPartThatCannotBeReadSaysSo();
    void wordsOfAClockHaveItsColourAndASign();
    void whoHadTheLeadIsToldWhereItChangedHands();
    void whoIsAlikeIsNamedWithTheReasons();
    void aPageHasTheColumnsThatItHasRoomFor_data();
    void aPageHasTheColumnsThatItHasRoomFor();
    void nothingIsClippedOrUnnamed_data();
    void nothingIsClippedOrUnnamed();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestLeadPane::aLongValueStaysWithinThePane_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<double>("points");
    QTest::newRow("words") << u"one two three"_s << 10.0;
    QTest::newRow("120 characters without a place to break") << QString(120, u'm') << 10.0;
    QTest::newRow("the same in a large font") << QString(120, u'm') << 18.0;
    QTest::newRow("an identifier of 32 digits") << u"9ae085775a198122c5586fa830ff7f2b"_s << 10.0;
    QTest::newRow("several lines") << QString(QString(60, u'a') + u'\n' + QString(60, u'b')) << 10.0;
}

void TestLeadPane::aLongValueStaysWithinThePane()
{
    QFETCH(QString, value);
    QFETCH(double, points);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, static_cast<int>(points)));
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.resize(themeOf(&pane).length(316), 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.showLead(leadWith(value), fields());
    auto labels = pane.widget()->findChildren<TextLabel *>();
    labels.removeIf([](const TextLabel *label) { return !label->isVisible(); });
    QTRY_VERIFY(std::ranges::all_of(labels, [&](const TextLabel *label) {
        const int right = label->mapTo(pane.widget(), QPoint(label->width(), 0)).x();
        const bool isWhole = !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
        return isWhole && right <= pane.viewport()->width();
    }));
    QCOMPARE(pane.widget()->width(), pane.viewport()->width());
    // The whole value has its lines.
    int shown = 0;
    for (const auto *label : labels) {
        if (!label->wordWrap())
            continue;
        const double wide = QFontMetricsF(label->font()).horizontalAdvance(label->text());
        const double lines = std::ceil(wide / label->width());
        if (!label->text().contains(u'\n'))
            QVERIFY2(label->height() >= (lines - 1) * QFontMetricsF(label->font()).height(), qPrintable(nameOf(label)));
        shown += label->text().contains(value) ? 1 : 0;
    }
    QCOMPARE(shown, 4); // Name, e-mail, own field, external id.
}

void TestLeadPane::withoutALeadItSaysSo()
{
    LeadPane pane({fromMillis(0), QTimeZone::utc(), QLocale::c()});
    pane.showLead(leadWith(u"Mia"_s), fields());
    pane.showNothing(u"No lead is chosen."_s);
    pane.show();
    QTRY_COMPARE(textsOf(pane), u"No lead is chosen."_s);
}

void TestLeadPane::clausesStandRequiredOnesFirst()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    pane.showLead(wholeStory(), fields());
    const auto *section = pane.findChild<ReadinessSection *>();
    QTRY_COMPARE(
        textsOf(*section),
        u"All of these are required: | 10 employees or more | Employees: 350 | Has a budget | Revenue: not known | "
        "Is near | Country: Portugal | Of these, 2 points are needed; there are 2: | Asked for a price | Form: 2 | 2 "
        "points "
        "| "
        "By version 3 of the definition."_s);
    QStringList signs;
    for (const auto *sign : section->findChildren<SignWidget *>())
        signs.append(sign->accessibleName());
    QCOMPARE(signs, (QStringList{u"Met"_s, u"Not known"_s, u"Not met"_s, u"Met"_s}));
    QCOMPARE(section->heading()->summary(), u"? not enough is known"_s);
}

void TestLeadPane::contributionsAddUpToWhatIsShown()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    pane.showLead(wholeStory(), fields());
    const auto *section = pane.findChild<ScoreSection *>();
    QCOMPARE(section->heading()->summary(), u"43.6 · grade C4"_s);
    QTRY_VERIFY(!textsOf(*section).isEmpty());
    const QString texts = textsOf(*section);
    for (const auto &expected :
         {u"Fit | 30 | 200 employees or more | Employees: 350 | +40 | Capped: “size” gives 30 at most | −10"_s,
          u"Engagement | 13.6 | Filled in a form | 2 times, last Thu 00:00 · faded from 20 | +13.6"_s,
          u"⚠ The score in lists is older than the last change: 30"_s, u"20 → 30 after a touch"_s})
        QVERIFY2(texts.contains(expected), qPrintable(texts));
}

void TestLeadPane::tenthsAddUp_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QList<qint64> &values, const QString &shown) {
        QTest::newRow(name) << values << shown;
    };
    row("none", {}, u"0:"_s);
    row("whole points", {100'000, -20'000}, u"80: 100 -20"_s);
    row("three thirds make one point", {3'333, 3'333, 3'334}, u"10: 3 3 4"_s);
    row("a half at either side", {10'500, 10'500}, u"21: 11 10"_s);
    row("what was taken away is cut down too", {85'067, -10'033}, u"75: 85 -10"_s);
    row("just below a tenth", {999, 1}, u"1: 1 0"_s);
}

void TestLeadPane::tenthsAddUp()
{
    QFETCH(QList<qint64>, values);
    QFETCH(QString, shown);
    const qint64 sum = tenthsOf(std::accumulate(values.cbegin(), values.cend(), qint64(0)));
    const QList<qint64> tenths = tenthsOf(values, sum);
    QString text = QString::number(sum) + u':';
    for (const qint64 one : tenths)
        text += u' ' + QString::number(one);
    QCOMPARE(text, shown);
    QCOMPARE(std::accumulate(tenths.cbegin(), tenths.cend(), qint64(0)), sum);
}

void TestLeadPane::theOwnerIsExplainedInWords()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    pane.showLead(wholeStory(), fields());
    const auto *section = pane.findChild<OwnerSection *>();
    QCOMPARE(section->heading()->summary(), u"Anna"_s);
    QTRY_COMPARE(
        textsOf(*section),
        u"Anna | Assigned by the rule “Everybody else”, Thu 00:00. | The rule gives leads in turn, everybody alike. | "
        "It was this person’s turn: number 5 of the share. | It could have been: Carl. | "
        "Not “Large ones”: the lead does not meet employees >= 500. | Passed over: Bert is away. | "
        "By version 4 of the routing rules."_s);
}

void TestLeadPane::ownersAreExplained_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<qint64>("owner");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Assignment::Cause cause, qint64 owner, const QString &words) {
        QTest::newRow(name) << static_cast<int>(cause) << owner << words;
    };
    using Cause = Assignment::Cause;
    row("by hand", Cause::Assigned, 1, u"Assigned by hand, by Bert, Thu 00:00."_s);
    row("taken away by hand", Cause::Freed, 0, u"Bert took the owner away, Thu 00:00."_s);
    row("by a file", Cause::Imported, 1, u"Named by the file fair.csv, Thu 00:00."_s);
    row("out of the queue", Cause::Claimed, 1, u"Taken out of the queue, Thu 00:00."_s);
    row("with the hand-off", Cause::Accepted, 1, u"Taken with the hand-off, Thu 00:00."_s);
    row("given back", Cause::GivenBack, 0, u"Given back by Bert, Thu 00:00: it waits for somebody else."_s);
    row("recycled", Cause::Recycled, 0, u"Given back to marketing by Bert, Thu 00:00."_s);
    row("taken back", Cause::Undone, 1, u"A change of many leads was taken back, Thu 00:00."_s);
    row("into a queue by a rule", Cause::Routed, 0, u"Put into the queue of Sales by the rule “rest”, Thu 00:00."_s);
}

void TestLeadPane::ownersAreExplained()
{
    QFETCH(int, cause);
    QFETCH(qint64, owner);
    QFETCH(QString, words);
    WhyOwner why;
    why.names = {{UserId(1), u"Anna"_s}, {UserId(2), u"Bert"_s}};
    OwnerReason reason;
    reason.owner = UserId(owner);
    reason.file = u"fair.csv"_s;
    Assignment assignment;
    assignment.cause = static_cast<Assignment::Cause>(cause);
    assignment.owner = UserId(owner);
    assignment.actor = UserId(2);
    assignment.rule = u"rest"_s;
    assignment.reason = u"Knows them"_s;
    reason.assignment = assignment;
    const TimeView view{fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()};
    QCOMPARE(ownerWords(reason, why, view).decision, words);
    QCOMPARE(ownerWords(reason, why, view).details.first(), u"Reason: Knows them"_s);
    reason.assignment.reset();
    QCOMPARE(ownerWords(reason, why, view).decision, u"Who assigned it is not on record."_s);
}

void TestLeadPane::aSectionFoldsByKeysAndStaysSo()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.showLead(wholeStory(), fields());
    QSignalSpy folds(&pane, &LeadPane::foldsChanged);
    FoldButton *heading = pane.findChild<ScoreSection *>()->heading();
    heading->setFocus();
    QCOMPARE(heading->accessibleName(), u"Score: 43.6 · grade C4"_s);
    QTest::keyClick(heading, Qt::Key_Left);
    QTest::keyClick(heading, Qt::Key_Left); // It is folded already.
    QCOMPARE(folds.size(), 1);
    QCOMPARE(pane.foldedSections(), QStringList{u"score"_s});
    QVERIFY(heading->accessibleDescription().contains(u"Folded"_s));
    QTRY_COMPARE(textsOf(*pane.findChild<ScoreSection *>()), QString());

    pane.showLead(wholeStory(), fields()); // Another lead: the fold and the keyboard stay.
    QVERIFY(heading->hasFocus());
    QTRY_COMPARE(textsOf(*pane.findChild<ScoreSection *>()), QString());
    QTest::keyClick(heading, Qt::Key_Return);
    QVERIFY(pane.foldedSections().isEmpty());
    QTest::keyClick(heading, Qt::Key_Space);
    QTest::keyClick(heading, Qt::Key_Right);
    QTRY_VERIFY(textsOf(*pane.findChild<ScoreSection *>()).contains(u"Filled in a form"_s));

    LeadPane other({fromMillis(0), QTimeZone::utc(), QLocale::c()});
    other.setFoldedSections({u"owner"_s, u"gone"_s});
    QCOMPARE(other.foldedSections(), QStringList{u"owner"_s});
}

void TestLeadPane::aPartThatCannotBeReadSaysSo()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    LeadStory story = wholeStory();
    story.score = Result<LeadScoreReasons>(
        failure(Error::Kind::NotFound, u"condition.unknownField"_s, {{u"field"_s, u"c_gone"_s}}));
    pane.showLead(story, fields());
    QTRY_VERIFY(textsOf(*pane.findChild<ScoreSection *>()).contains(u"c_gone"_s));
    QTRY_VERIFY(textsOf(*pane.findChild<OwnerSection *>()).contains(u"Anna"_s));
}

void TestLeadPane::wordsOfAClockHaveItsColourAndASign()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    LeadStory story = wholeStory();
    SlaEntry late;
    late.name = u"First touch"_s;
    late.clock.state = SlaClock::State::Breached;
    late.clock.left = -std::chrono::hours(2);
    story.clocks = QList<SlaEntry>{late};
    pane.showLead(story, fields());
    const auto *section = pane.findChild<ClockSection *>();
    QTRY_COMPARE(textsOf(*section), u"First touch | 2 h late"_s);
    const auto *words = section->findChildren<TextLabel *>().last();
    QCOMPARE(words->palette().color(words->foregroundRole()), themeOf(words).color(ColorRole::Danger));
    QCOMPARE(section->findChild<SignWidget *>()->accessibleName(), u"late"_s);
    QCOMPARE(section->heading()->summary(), u"1 late"_s);
}

void TestLeadPane::whoHadTheLeadIsToldWhereItChangedHands()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    LeadStory story = wholeStory();
    SlaEntry late;
    late.name = u"First touch"_s;
    late.clock.state = SlaClock::State::Breached;
    late.clock.left = -std::chrono::hours(2);
    const Instant half = fromMillis(86'400'000 + 5'400'000);
    late.slices = {{UserId(1), fromMillis(86'400'000), half, std::chrono::minutes(90), {}},
                   {UserId(), half, {}, std::chrono::hours(3), {}}};
    late.sliceOwners = {u"Anna %2"_s, QString()};
    story.clocks = QList<SlaEntry>{late};
    pane.showLead(story, fields());
    const auto *section = pane.findChild<ClockSection *>();
    QTRY_COMPARE(textsOf(*section),
                 u"First touch | 2 h late | Anna %2, from 00:00 | 1 h 30 | Nobody, from 01:30 | 3 h"_s);
    late.slices.removeLast();
    story.clocks = QList<SlaEntry>{late};
    pane.showLead(story, fields());
    QTRY_COMPARE(textsOf(*section), u"First touch | 2 h late"_s);
}

void TestLeadPane::whoIsAlikeIsNamedWithTheReasons()
{
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.show();
    LeadStory story = wholeStory();
    SimilarLead same;
    same.id = LeadId(7);
    same.name = u"Mia <b>Berg</b>"_s;
    same.account = u"Acme"_s;
    same.why = {Likeness::Phone, Likeness::NearName};
    same.points = 60;
    SimilarLead colleague;
    colleague.id = LeadId(8);
    colleague.account = u"Acme"_s;
    colleague.why = {Likeness::Account};
    colleague.points = 15;
    story.similar = QList<SimilarLead>{same, colleague};
    pane.showLead(story, fields());
    const auto *section = pane.findChild<SimilarSection *>();
    QCOMPARE(section->heading()->summary(), u"1 may be the same"_s);
    auto *list = section->findChild<QListView *>();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Mia <b>Berg</b>, Acme, Same telephone number, similar name"_s);
    QCOMPARE(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"L-000008, Same account"_s);
    QSignalSpy wanted(&pane, &LeadPane::leadRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<LeadId>(), LeadId(8));
    story.similar = QList<SimilarLead>();
    pane.showLead(story, fields());
    QTRY_VERIFY(textsOf(*section).contains(u"No other lead has this"_s));
}

void TestLeadPane::aPageHasTheColumnsThatItHasRoomFor_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("as wide as most screens") << 1240 << 3;
    QTest::newRow("beside a list") << 900 << 2;
    QTest::newRow("narrow") << 700 << 1;
}

void TestLeadPane::aPageHasTheColumnsThatItHasRoomFor()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()}, LeadPane::Form::Page);
    pane.resize(themeOf(&pane).length(1240), themeOf(&pane).length(760));
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    LeadStory story = wholeStory();
    story.clocks = QList<SlaEntry>();
    story.similar = QList<SimilarLead>();
    QList<TimelineKey> keys;
    for (int i = 0; i < 300; ++i)
        keys.append({fromMillis(0), TimelineKey::Source::Touch, i, LeadId(42), TimelineKind::Call});
    story.timeline = keys;
    pane.showLead(story, fields());
    pane.resize(themeOf(&pane).length(width), themeOf(&pane).length(760));
    const auto left = [&pane](const QWidget *part) { return part->mapTo(&pane, QPoint(0, 0)).x(); };
    const auto *score = pane.findChild<ScoreSection *>();
    const auto *timeline = pane.findChild<TimelineSection *>();
    const auto *clocks = pane.findChild<ClockSection *>();
    QTRY_COMPARE((QSet<int>{left(score), left(timeline), left(clocks)}.size()), columns);
    QTRY_COMPARE(clippedTexts(*pane.widget()).join(u", "_s), QString());
    // Side by side it takes the height that there is, and the page does not scroll.
    QTRY_COMPARE(pane.widget()->height() <= pane.viewport()->height(), columns > 1);
}

void TestLeadPane::nothingIsClippedOrUnnamed_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("10 points") << 10.0;
    QTest::newRow("20 points") << 20.0;
}

void TestLeadPane::nothingIsClippedOrUnnamed()
{
    QFETCH(double, points);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, static_cast<int>(points)));
    LeadPane pane({fromMillis(86'400'000), QTimeZone::utc(), QLocale::c()});
    pane.resize(themeOf(&pane).length(316), 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.showLead(wholeStory(), fields());
    QTRY_COMPARE(clippedTexts(*pane.widget()).join(u", "_s), QString());
    QCOMPARE(overlaps(*pane.widget()).join(u", "_s), QString());
    QCOMPARE(unnamedFocusables(pane).join(u", "_s), QString());
    QCOMPARE(pane.widget()->width(), pane.viewport()->width());
}

void TestLeadPane::aScoreIsComparedInWholePoints()
{
    FieldSpec score;
    score.key = u"score"_s;
    score.type = FieldType::Number;
    const TimeView view{{}, QTimeZone::utc(), QLocale::c()};
    QCOMPARE(fieldText(score, 104.7129, view, FieldPlace::Grid), u"105"_s);
    QCOMPARE(fieldText(score, 104.7129, view, FieldPlace::Pane), u"104.7"_s);
    score.key = u"hats"_s; // Only scores are worked out to the ten-thousandth.
    QCOMPARE(fieldText(score, 104.7129, view, FieldPlace::Grid), u"104.7129"_s);
}

QTEST_MAIN(TestLeadPane)
#include "tst_leadpane.moc"
