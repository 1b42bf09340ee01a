// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "ui/germantexts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

FieldCatalogue catalogue()
{
    FieldCatalogue fields;
    FieldSpec city;
    city.key = u"city"_s;
    city.label = u"City"_s;
    fields.add(city);
    FieldSpec country = city;
    country.key = u"country"_s;
    country.label = u"Country"_s;
    fields.add(country);
    FieldSpec employees;
    employees.key = u"employees"_s;
    employees.label = u"Employees"_s;
    employees.type = FieldType::Number;
    fields.add(employees);
    return fields;
}

} // namespace

class TestConditionBox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_box.reset(); }
    void aWholeConditionCountsWhenTheTypingRests();
    void enterTakesItAtOnce();
    void halfAConditionIsSaidAndChangesNothing();
    void escEmptiesTheLine();
    void theSameConditionInOtherWordsIsNoNews();
    void itOffersWhatMayComeNext();
    void aChoiceIsKnownByItsNameInEachLanguage();
    void anOfferIsTakenByKeys();
    void enterAddsNothingToAWholeCondition();
    void escClosesTheOffersFirst();

private:
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QAbstractItemView *popup() const { return m_box->findChild<QCompleter *>()->popup(); }

    std::unique_ptr<ConditionBox> m_box;
};

void TestConditionBox::init()
{
    m_box = std::make_unique<ConditionBox>(u"Filter"_s);
    m_box->setKnownValues({{u"country"_s, {u"DE"_s, u"FR"_s}}});
    m_box->setCatalogue(catalogue()); // Read anew with each change of fields, which keeps what is known.
    m_box->resize(400, 40);
    m_box->show();
    m_box->activateWindow();
    m_box->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
}

QStringList TestConditionBox::offered() const
{
    QStringList texts;
    if (!popup()->isVisible())
        return texts;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        texts.append(popup()->model()->index(row, 0).data(Qt::UserRole).toString());
    return texts;
}

void TestConditionBox::aWholeConditionCountsWhenTheTypingRests()
{
    QSignalSpy changed(m_box.get(), &ConditionBox::conditionChanged);
    QTest::keyClicks(m_box.get(), u"employees >= 200"_s);
    QVERIFY(changed.isEmpty()); // Not at every key.
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(canonicalText(m_box->condition()), u"employees >= 200"_s);
}

void TestConditionBox::enterTakesItAtOnce()
{
    QSignalSpy changed(m_box.get(), &ConditionBox::conditionChanged);
    m_box->setText(u"city = Berlin"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
}

void TestConditionBox::halfAConditionIsSaidAndChangesNothing()
{
    m_box->setText(u"city = Berlin"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QSignalSpy changed(m_box.get(), &ConditionBox::conditionChanged);
    QSignalSpy complained(m_box.get(), &ConditionBox::complained);
    m_box->setText(u"city = Berlin and emploees > 3"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(changed.isEmpty());
    QCOMPARE(complained.size(), 1);
    const QString words = complained.first().first().toString();
    QVERIFY2(words.contains(u"emploees"_s) && words.contains(u"19"_s) && words.contains(u"employees"_s),
             qPrintable(words));
    QCOMPARE(canonicalText(m_box->condition()), u"city = \"Berlin\""_s);
    QVERIFY(QToolTip::text().contains(u"emploees"_s)); // Where one looks, too.
    m_box->setText(u"city = Berlin and employees > 3"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(complained.last().first().toString(), QString());
    QCOMPARE(changed.size(), 1);
}

void TestConditionBox::escEmptiesTheLine()
{
    m_box->setText(u"city = Berlin"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QTRY_VERIFY(m_box->condition().isAlways());
}

void TestConditionBox::theSameConditionInOtherWordsIsNoNews()
{
    m_box->setText(u"city = Berlin"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QSignalSpy changed(m_box.get(), &ConditionBox::conditionChanged);
    m_box->setText(u"city:Berlin"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(changed.isEmpty());
}

void TestConditionBox::itOffersWhatMayComeNext()
{
    QTest::keyClicks(m_box.get(), u"c"_s);
    QVERIFY(offered().contains(u"city"_s));
    QVERIFY(offered().contains(u"country"_s));
    QVERIFY(!offered().contains(u"employees"_s));
    m_box->setText(u"country = "_s);
    QTest::keyClick(m_box.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(offered(), (QStringList{u"\"DE\""_s, u"\"FR\""_s}));
}

void TestConditionBox::aChoiceIsKnownByItsNameInEachLanguage()
{
    FieldCatalogue fields = catalogue();
    FieldSpec stage;
    stage.key = u"stage"_s;
    stage.label = u"Stage"_s;
    stage.type = FieldType::OneOf;
    stage.matching = FieldMatching::Choice;
    stage.choices = {{1, u"inquiry"_s, u"Inquiry"_s}, {9, u"won"_s, u"Won"_s}};
    fields.add(stage);
    GermanTexts german;
    QVERIFY(!german.isEmpty());
    QCoreApplication::installTranslator(&german);
    m_box->setCatalogue(fields);
    QTest::keyClicks(m_box.get(), u"stage = gewo"_s);
    QCOMPARE(offered(), QStringList{u"won"_s});
    m_box->setText(u"stage = Gewonnen or stage = inquiry"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(canonicalText(m_box->condition()), u"stage = won or stage = inquiry"_s);
}

void TestConditionBox::anOfferIsTakenByKeys()
{
    QTest::keyClicks(m_box.get(), u"emp"_s);
    QCOMPARE(offered().value(0), u"employees"_s);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_box->text(), u"employees "_s);
    QTRY_VERIFY(offered().contains(u">="_s));
}

void TestConditionBox::enterAddsNothingToAWholeCondition()
{
    QTest::keyClicks(m_box.get(), u"city contains \"vogel\""_s);
    QVERIFY(offered().contains(u"and"_s));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_box->text(), u"city contains \"vogel\""_s);
    QVERIFY(!m_box->condition().isAlways());
}

void TestConditionBox::escClosesTheOffersFirst()
{
    QTest::keyClicks(m_box.get(), u"city contains \"vogel\""_s);
    QVERIFY(popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_box->text(), u"city contains \"vogel\""_s);
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
}

QTEST_MAIN(TestConditionBox)
#include "tst_conditionbox.moc"
