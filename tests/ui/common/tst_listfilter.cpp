// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"
#include "common/conditionchips.h"
#include "common/filterchip.h"
#include "common/grid/columnfilter.h"
#include "common/grid/columnfilters.h"
#include "common/grid/frozencolumns.h"
#include "common/grid/gridcolumns.h"
#include "common/grid/gridheader.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"
#include "common/listfilter.h"
#include "common/themeswitch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

FieldSpec field(const QString &key, const QString &label, FieldType type)
{
    FieldSpec spec;
    spec.key = key;
    spec.label = label;
    spec.type = type;
    return spec;
}

FieldCatalogue catalogue()
{
    FieldCatalogue fields;
    fields.add(field(u"name"_s, u"Name"_s, FieldType::Text));
    FieldSpec stage = field(u"stage"_s, u"Stage"_s, FieldType::OneOf);
    stage.matching = FieldMatching::Choice;
    stage.choices = {{1, u"inquiry"_s, u"Inquiry"_s}, {3, u"mql"_s, u"Marketing-qualified"_s}};
    fields.add(stage);
    fields.add(field(u"employees"_s, u"Employees"_s, FieldType::Number));
    fields.add(field(u"city"_s, u"City"_s, FieldType::Text));
    fields.add(field(u"owner"_s, u"Owner"_s, FieldType::Text));
    return fields;
}

/// Three rows without a database.
class FewRows : public GridModel
{
public:
    FewRows()
        : GridModel({Instant(), QTimeZone::utc(), QLocale()})
    {
        setColumns(catalogue().fields());
        setRecords({1, 2, 3});
    }

protected:
    void readRows(const QList<qint64> &, const QStringList &, const TakeRows &take) override { take(QList<GridRow>()); }
};

} // namespace

/// The line of a condition, its chips and the lines under the columns: one condition in three shapes.
class TestListFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachPartIsAChip();
    void aChipDropsItsPart();
    void aChipLeadsToItsPart();
    void theLastChipHandsTheKeyboardOn();
    void halfAConditionChangesNothing();
    void aKeyShowsTheLinesAndTakesThemAway();
    void whatIsTypedUnderAColumnIsWritten();
    void whatIsWrittenStandsUnderItsColumn();
    void theOtherPartsStayAsTheyAreWritten();
    void emptyingALineDropsItsPart();
    void whatCannotBeReadIsMarkedAndChangesNothing();
    void choicesAreOffered();
    void enterAndEscapeLeadBackToTheList();
    void tabGoesFromColumnToColumnAndOnToTheList();
    void linesStandUnderTheirColumns_data();
    void linesStandUnderTheirColumns();
    void theKeyboardScrollsToItsLine();
    void columnsThatGoTakeTheirLinesWithThem();
    void aListThatIsReadAgainLeavesWhatIsTyped();

private:
    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] ColumnFilter *line(const QString &key) const;
    void write(const QString &condition);
    void type(const QString &key, const QString &text);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QWidget> m_page;
    std::unique_ptr<FewRows> m_model;
    GridView *m_grid = nullptr;
    ListFilter *m_filter = nullptr;
    ConditionBox *m_box = nullptr;
};

void TestListFilter::initTestCase()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
}

void TestListFilter::init()
{
    m_model = std::make_unique<FewRows>();
    m_page = std::make_unique<QWidget>();
    m_grid = new GridView(m_model.get());
    m_filter = new ListFilter(*m_grid, u"Find"_s, u"Filter"_s, [] {
        return TimeView{Instant(), QTimeZone::utc(), QLocale()};
    });
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_filter);
    column->addWidget(m_grid);
    m_filter->offerActions(m_page.get());
    m_filter->setCatalogue(catalogue());
    m_box = &m_filter->condition();
    m_page->resize(900, 500);
    m_page->show();
    m_page->activateWindow();
    m_grid->setFocus();
    m_grid->setCurrentCell(0, 0);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestListFilter::cleanup()
{
    m_page.reset();
    m_model.reset();
}

QStringList TestListFilter::chips() const
{
    QStringList names;
    for (const FilterChip *chip : m_filter->findChild<ConditionChips *>()->chips())
        names += chip->accessibleName();
    return names;
}

ColumnFilter *TestListFilter::line(const QString &key) const
{
    return m_grid->filters().under(m_model->columnOf(key));
}

void TestListFilter::write(const QString &condition)
{
    m_box->setText(condition);
    m_box->readNow();
}

void TestListFilter::type(const QString &key, const QString &text)
{
    line(key)->setFocus();
    line(key)->selectAll();
    QTest::keyClicks(line(key), text);
    QTest::keyClick(line(key), Qt::Key_Return);
}

void TestListFilter::eachPartIsAChip()
{
    auto *row = m_filter->findChild<ConditionChips *>();
    QVERIFY(row->isHidden());
    write(u"owner is missing and stage in (mql, inquiry) and employees >= 40 and not city = \"New York\""_s);
    QCOMPARE(chips(),
             QStringList({u"Filter: Owner is missing"_s, u"Filter: Stage Marketing-qualified, Inquiry"_s,
                          u"Filter: Employees ≥ 40"_s, u"Filter: City not: New York"_s}));
    QVERIFY(row->isVisible());
    write(u"city = a or city = b"_s);
    QCOMPARE(chips(), QStringList(u"Filter: city = a or city = b"_s));
    write(u"city contains a and city starts with b and employees between 1 and 2 and owner is not missing"_s);
    QCOMPARE(chips(),
             QStringList({u"Filter: City contains a"_s, u"Filter: City starts with b"_s, u"Filter: Employees 1 to 2"_s,
                          u"Filter: Owner is there"_s}));
    write({});
    QVERIFY(row->isHidden());
}

void TestListFilter::aChipDropsItsPart()
{
    write(u"city:a and employees between 1 and 5 and owner is missing"_s);
    QSignalSpy changed(m_box, &ConditionBox::conditionChanged);
    const auto all = m_filter->findChild<ConditionChips *>()->chips();
    all[1]->setFocus();
    QTest::keyClick(all[1], Qt::Key_Delete);
    QCOMPARE(m_box->text(), u"city:a and owner is missing"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chips(), QStringList({u"Filter: City a"_s, u"Filter: Owner is missing"_s}));
    QVERIFY(m_filter->findChild<ConditionChips *>()->chips().last()->hasFocus()); // The next one.
    auto *first = m_filter->findChild<ConditionChips *>()->chips().first();
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 10, first->height() / 2));
    QCOMPARE(m_box->text(), u"owner is missing"_s);
}

void TestListFilter::aChipLeadsToItsPart()
{
    write(u"  city:a  and employees > 5 "_s);
    auto *second = m_filter->findChild<ConditionChips *>()->chips().last();
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(m_box->hasFocus());
    QCOMPARE(m_box->selectedText(), u"employees > 5"_s);
    QCOMPARE(m_box->text(), u"  city:a  and employees > 5 "_s);
}

void TestListFilter::theLastChipHandsTheKeyboardOn()
{
    write(u"city = a"_s);
    auto *only = m_filter->findChild<ConditionChips *>()->chips().first();
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Backspace);
    QCOMPARE(m_box->text(), QString());
    QVERIFY(m_grid->hasFocus());
}

void TestListFilter::halfAConditionChangesNothing()
{
    write(u"city = a"_s);
    m_filter->showColumns(true);
    QSignalSpy complained(m_filter, &ListFilter::complained);
    write(u"city = a and"_s);
    QVERIFY(!complained.last().first().toString().isEmpty());
    QCOMPARE(chips(), QStringList(u"Filter: City a"_s));
    QVERIFY(!m_filter->findChild<ConditionChips *>()->chips().first()->isEnabled());
    QVERIFY(line(u"city"_s)->isReadOnly());
    write(u"city = b"_s);
    QCOMPARE(chips(), QStringList(u"Filter: City b"_s));
    QVERIFY(m_filter->findChild<ConditionChips *>()->chips().first()->isEnabled());
    QVERIFY(!line(u"city"_s)->isReadOnly());
}

void TestListFilter::aKeyShowsTheLinesAndTakesThemAway()
{
    QVERIFY(!line(u"name"_s));
    const int high = m_grid->viewport()->height();
    m_grid->setCurrentCell(0, m_model->columnOf(u"city"_s));
    QTest::keyClick(m_grid, Qt::Key_F, Qt::ShiftModifier);
    QVERIFY(m_filter->areColumnsShown());
    QVERIFY(line(u"city"_s)->hasFocus());
    QCOMPARE(line(u"city"_s)->accessibleName(), u"Filter: City"_s);
    QVERIFY(m_grid->viewport()->height() < high);
    m_filter->columnsAction()->trigger();
    QVERIFY(!m_filter->areColumnsShown());
    QVERIFY(m_grid->hasFocus());
    QCOMPARE(m_grid->viewport()->height(), high);
}

void TestListFilter::whatIsTypedUnderAColumnIsWritten()
{
    m_filter->columnsAction()->trigger();
    QSignalSpy changed(m_box, &ConditionBox::conditionChanged);
    line(u"city"_s)->setFocus();
    QTest::keyClicks(line(u"city"_s), u"New \"York"_s);
    QTRY_COMPARE(m_box->text(), u"city contains \"New \\\"York\""_s); // When the typing rests.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(line(u"city"_s)->text(), u"New \"York"_s);
    type(u"employees"_s, u"> 40 and < 80"_s);
    QCOMPARE(m_box->text(), u"city contains \"New \\\"York\" and employees > 40 and employees < 80"_s);
    QCOMPARE(line(u"employees"_s)->text(), u"> 40 and < 80"_s);
    QCOMPARE(chips().size(), 3);
    QCOMPARE(changed.size(), 2);
}

void TestListFilter::whatIsWrittenStandsUnderItsColumn()
{
    m_filter->columnsAction()->trigger();
    write(u"stage = mql and city = \"New York\" and (owner = a or owner = b)"_s);
    QCOMPARE(line(u"stage"_s)->text(), u"Marketing-qualified"_s);
    QCOMPARE(line(u"city"_s)->text(), u"= New York"_s);
    QCOMPARE(line(u"owner"_s)->text(), QString()); // What is more than one question stands in its chip alone.
    QCOMPARE(m_box->text(), u"stage = mql and city = \"New York\" and (owner = a or owner = b)"_s);
    write({});
    QCOMPARE(line(u"city"_s)->text(), QString());
}

void TestListFilter::theOtherPartsStayAsTheyAreWritten()
{
    m_filter->columnsAction()->trigger();
    write(u"owner:a OR owner:b"_s);
    type(u"city"_s, u"= x"_s);
    QCOMPARE(m_box->text(), u"(owner:a OR owner:b) and city = x"_s);
    type(u"stage"_s, u"inquiry, marketing-qualified"_s);
    QCOMPARE(m_box->text(), u"(owner:a OR owner:b) and city = x and stage in (inquiry, mql)"_s);
}

void TestListFilter::emptyingALineDropsItsPart()
{
    m_filter->columnsAction()->trigger();
    write(u"city = a and employees > 4 and city != b"_s);
    line(u"city"_s)->setFocus();
    QTest::keyClick(line(u"city"_s), Qt::Key_Escape);
    QCOMPARE(m_box->text(), u"employees > 4"_s);
    QVERIFY(line(u"city"_s)->hasFocus());
}

void TestListFilter::whatCannotBeReadIsMarkedAndChangesNothing()
{
    m_filter->columnsAction()->trigger();
    write(u"employees > 4"_s);
    type(u"employees"_s, u"> many"_s);
    QCOMPARE(m_box->text(), u"employees > 4"_s);
    QVERIFY(line(u"employees"_s)->hasFocus());
    QVERIFY2(line(u"employees"_s)->accessibleDescription().contains(u"many"_s),
             qPrintable(line(u"employees"_s)->accessibleDescription()));
    QCOMPARE(line(u"employees"_s)->text(), u"> many"_s);
    type(u"employees"_s, u"> 5"_s);
    QCOMPARE(m_box->text(), u"employees > 5"_s);
    QVERIFY(!line(u"employees"_s)->accessibleDescription().contains(u"many"_s));
}

void TestListFilter::choicesAreOffered()
{
    m_filter->columnsAction()->trigger();
    line(u"stage"_s)->setFocus();
    QTest::keyClick(line(u"stage"_s), Qt::Key_Down);
    auto *popup = line(u"stage"_s)->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QCOMPARE(popup->currentIndex().row(), 1);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_box->text(), u"stage = mql"_s);
    QCOMPARE(line(u"stage"_s)->text(), u"Marketing-qualified"_s);
    m_box->setKnownValues({{u"owner"_s, {u"Rita Reif"_s}}});
    line(u"owner"_s)->setFocus();
    QTest::keyClick(line(u"owner"_s), Qt::Key_Down);
    popup = line(u"owner"_s)->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"Rita Reif"_s);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(line(u"owner"_s)->hasFocus());
}

void TestListFilter::enterAndEscapeLeadBackToTheList()
{
    m_filter->columnsAction()->trigger();
    type(u"city"_s, u"a"_s);
    QVERIFY(m_grid->hasFocus());
    line(u"name"_s)->setFocus();
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QVERIFY(m_grid->hasFocus());
    line(u"name"_s)->setFocus();
    QTest::keyClick(line(u"name"_s), Qt::Key_Down); // There is nothing to choose from.
    QVERIFY(m_grid->hasFocus());
}

void TestListFilter::tabGoesFromColumnToColumnAndOnToTheList()
{
    m_filter->columnsAction()->trigger();
    line(u"name"_s)->setFocus();
    for (const auto &key : {u"stage"_s, u"employees"_s, u"city"_s, u"owner"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(line(key)->hasFocus(), qPrintable(key));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_grid->hasFocus());
}

void TestListFilter::linesStandUnderTheirColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("scrolled");
    QTest::newRow("from left to right") << Qt::LeftToRight << 0;
    QTest::newRow("from right to left") << Qt::RightToLeft << 0;
    QTest::newRow("scrolled") << Qt::LeftToRight << 150;
    QTest::newRow("scrolled from right to left") << Qt::RightToLeft << 150;
}

void TestListFilter::linesStandUnderTheirColumns()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, scrolled);
    m_page->setLayoutDirection(direction);
    m_filter->columnsAction()->trigger();
    m_grid->columns().setWithoutRoom(GridColumns::WithoutRoom::Scrolled);
    m_grid->columns().setWidths({{u"name"_s, 200}, {u"stage"_s, 300}, {u"employees"_s, 300}, {u"city"_s, 500}});
    QTRY_VERIFY(m_grid->horizontalScrollBar()->maximum() >= 150);
    m_grid->horizontalScrollBar()->setValue(scrolled);
    QCOMPARE(m_grid->horizontalScrollBar()->value(), scrolled);
    const GridHeader &header = m_grid->header();
    const int covered = m_grid->frozen().coveredWidth();
    QCOMPARE(covered > 0, scrolled > 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnFilter *filter = m_grid->filters().under(column);
        const bool isFrozen = column == 0 && covered > 0;
        const int width = header.sectionSize(column);
        const int begin = isFrozen ? direction == Qt::RightToLeft ? header.viewport()->width() - width : 0
                                   : header.sectionViewportPosition(column);
        const QRect stands(filter->mapTo(m_grid, QPoint()), filter->size());
        const QRect wanted(header.x() + begin, header.y() + header.headingHeight(), width, header.roomBelow());
        QVERIFY2(wanted.contains(stands), qPrintable(m_model->columns()[column].key));
        QVERIFY(stands.width() > width - 10);
        if (!isFrozen) // What stays is covered by nothing.
            QVERIFY(filter->parentWidget()->width() <= header.viewport()->width() - covered);
    }
    QVERIFY(m_grid->viewport()->y() >= header.y() + header.height());
}

void TestListFilter::theKeyboardScrollsToItsLine()
{
    m_filter->columnsAction()->trigger();
    m_grid->columns().setWithoutRoom(GridColumns::WithoutRoom::Scrolled);
    m_grid->columns().setWidths({{u"name"_s, 200}, {u"stage"_s, 600}, {u"employees"_s, 600}, {u"city"_s, 600}});
    QTRY_VERIFY(m_grid->horizontalScrollBar()->maximum() > 0);
    line(u"city"_s)->setFocus();
    QVERIFY(m_grid->horizontalScrollBar()->value() > 0);
    const auto isSeen = [this](const QString &key) {
        return !line(key)->visibleRegion().isEmpty()
            && line(key)->visibleRegion().boundingRect().width() > line(key)->width() - 2;
    };
    QVERIFY(isSeen(u"city"_s));
    QVERIFY(isSeen(u"name"_s)); // It stays.
    line(u"stage"_s)->setFocus();
    QVERIFY(isSeen(u"stage"_s));
}

void TestListFilter::columnsThatGoTakeTheirLinesWithThem()
{
    m_filter->columnsAction()->trigger();
    write(u"city = a and owner = b"_s);
    QList<FieldSpec> columns = m_model->columns();
    columns.move(4, 1);
    columns.removeAt(4);
    m_model->setColumns(columns);
    QCOMPARE(m_grid->filters().under(1)->field().key, u"owner"_s);
    QCOMPARE(m_grid->filters().under(1)->text(), u"= b"_s);
    QVERIFY(!m_grid->filters().under(4));
    QCOMPARE(m_box->text(), u"city = a and owner = b"_s); // It is asked all the same.
}

void TestListFilter::aListThatIsReadAgainLeavesWhatIsTyped()
{
    m_filter->columnsAction()->trigger();
    line(u"city"_s)->setFocus();
    QTest::keyClicks(line(u"city"_s), u"ber"_s);
    m_model->setRecords({2, 3});
    QVERIFY(line(u"city"_s)->hasFocus());
    QCOMPARE(line(u"city"_s)->text(), u"ber"_s);
    QTest::keyClicks(line(u"city"_s), u"lin"_s);
    QTRY_COMPARE(m_box->text(), u"city contains berlin"_s);
}

QTEST_MAIN(TestListFilter)
#include "tst_listfilter.moc"
