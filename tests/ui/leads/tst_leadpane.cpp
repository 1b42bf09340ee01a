// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "leads/leadfieldsql.h"
#include "leads/leadpane.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

FieldCatalogue fields()
{
    FieldCatalogue catalogue;
    for (const FieldSpec &field : leadFields())
        catalogue.add(field);
    FieldSpec page;
    page.key = u"landing_page_id"_s;
    page.label = u"landing_page_id"_s;
    page.isCustom = true;
    catalogue.add(page);
    return catalogue;
}

LeadDetails leadWith(const QString &value)
{
    LeadDetails lead;
    lead.id = LeadId(42);
    lead.fields = {{u"name"_s, value}, {u"email"_s, value}, {u"landing_page_id"_s, value}};
    lead.stages = {{Stage::Mql, {}, fromMillis(0), {}, false}};
    lead.externalIds = {{u"olist"_s, value, lead.id}};
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Change;
    entry.subject = u"landing_page_id"_s;
    entry.text = value;
    lead.timeline = {entry};
    return lead;
}

} // namespace

/// The lead beside the list never needs more room than it has.
class TestLeadPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void aLongValueStaysWithinThePane_data();
    void aLongValueStaysWithinThePane();
    void withoutALeadItSaysSo();

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
    const auto labels = pane.widget()->findChildren<TextLabel *>();
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
    QCOMPARE(shown, 5); // Name, e-mail, own field, external id, timeline.
}

void TestLeadPane::withoutALeadItSaysSo()
{
    LeadPane pane({fromMillis(0), QTimeZone::utc(), QLocale::c()});
    pane.showLead(leadWith(u"Mia"_s), fields());
    pane.showNothing(u"No lead is chosen."_s);
    QStringList texts;
    for (const auto *label : pane.widget()->findChildren<TextLabel *>())
        texts.append(label->text());
    QCOMPARE(texts, QStringList{u"No lead is chosen."_s});
}

QTEST_MAIN(TestLeadPane)
#include "tst_leadpane.moc"
