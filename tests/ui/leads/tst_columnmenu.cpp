// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columnmenu.h"
#include "common/searchfield.h"
#include "common/themeswitch.h"
#include "leads/leadfieldsql.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// A list's columns are chosen from a list that can be searched.
class TestColumnMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFieldsStandInTheirGroups();
    void theNameCannotGo();
    void tickingAddsAtTheEndAndUntickingTakesAway();
    void typingFindsWithinTheGroups_data();
    void typingFindsWithinTheGroups();
    void sortingAndWantOfRoomAreSaid();

private:
    void open(const QStringList &withoutRoom = {}, const SortKey &sort = {});
    QStringList visibleRows() const;
    QListWidgetItem *rowOf(const QString &key) const;

    FieldCatalogue m_catalogue;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<ColumnMenu> m_menu;
    QListWidget *m_list = nullptr;
};

void TestColumnMenu::init()
{
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    m_catalogue = {};
    for (const FieldSpec &field : leadFields()) {
        if (QStringList{u"name"_s, u"email"_s, u"stage"_s, u"city"_s, u"country"_s}.contains(field.key))
            m_catalogue.add(field);
    }
    FieldSpec own;
    own.key = u"fleet_size"_s;
    own.label = u"Fleet size"_s;
    own.isCustom = true;
    m_catalogue.add(own);
}

void TestColumnMenu::cleanup()
{
    m_menu.reset();
    m_theme.reset();
}

void TestColumnMenu::open(const QStringList &withoutRoom, const SortKey &sort)
{
    m_menu = std::make_unique<ColumnMenu>(m_catalogue, QStringList{u"name"_s, u"stage"_s}, withoutRoom, sort);
    m_menu->setAttribute(Qt::WA_DeleteOnClose, false);
    m_list = m_menu->findChild<QListWidget *>();
    QVERIFY(m_list);
}

QStringList TestColumnMenu::visibleRows() const
{
    QStringList rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            rows.append(m_list->item(row)->text());
    }
    return rows;
}

QListWidgetItem *TestColumnMenu::rowOf(const QString &key) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == key)
            return m_list->item(row);
    }
    return nullptr;
}

void TestColumnMenu::theFieldsStandInTheirGroups()
{
    open();
    const QStringList rows = visibleRows();
    QCOMPARE(rows.first(), u"Shown"_s);
    QCOMPARE(rows.indexOf(u"Fields"_s), 3); // Below the two that are shown.
    QCOMPARE(rows.indexOf(u"Own fields"_s), rows.size() - 2);
    QCOMPARE(rows.last(), u"Fleet size"_s);
    QCOMPARE(rowOf(u"stage"_s)->checkState(), Qt::Checked);
    QCOMPARE(rowOf(u"city"_s)->checkState(), Qt::Unchecked);
}

void TestColumnMenu::theNameCannotGo()
{
    open();
    QVERIFY(!(rowOf(u"name"_s)->flags() & Qt::ItemIsEnabled));
    QVERIFY(rowOf(u"stage"_s)->flags() & Qt::ItemIsEnabled);
}

void TestColumnMenu::tickingAddsAtTheEndAndUntickingTakesAway()
{
    open();
    QSignalSpy chosen(m_menu.get(), &ColumnMenu::columnsChosen);
    rowOf(u"city"_s)->setCheckState(Qt::Checked);
    QCOMPARE(chosen.last().first().toStringList(), QStringList({u"name"_s, u"stage"_s, u"city"_s}));
    rowOf(u"fleet_size"_s)->setCheckState(Qt::Checked);
    rowOf(u"stage"_s)->setCheckState(Qt::Unchecked);
    QCOMPARE(chosen.last().first().toStringList(), QStringList({u"name"_s, u"city"_s, u"fleet_size"_s}));
    QCOMPARE(chosen.count(), 3);
}

void TestColumnMenu::typingFindsWithinTheGroups_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("one field, with its group") << u"city"_s << QStringList{u"Fields"_s, u"City"_s};
    QTest::newRow("whatever the case") << u"FLEET"_s << QStringList{u"Own fields"_s, u"Fleet size"_s};
    QTest::newRow("blanks around it") << u"  stage "_s << QStringList{u"Shown"_s, u"Stage"_s};
    QTest::newRow("nothing of that name") << u"zzz"_s << QStringList{};
}

void TestColumnMenu::typingFindsWithinTheGroups()
{
    QFETCH(QString, typed);
    open();
    const qsizetype all = visibleRows().size();
    auto *field = m_menu->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(typed);
    QTRY_VERIFY(visibleRows().size() < all);
    QTEST(visibleRows(), "rows");
    field->clear();
    QTRY_COMPARE(visibleRows().size(), all);
}

void TestColumnMenu::sortingAndWantOfRoomAreSaid()
{
    open({u"stage"_s}, {u"name"_s, Qt::DescendingOrder});
    QVERIFY(rowOf(u"name"_s)->text().contains(u"↓"));
    QVERIFY(rowOf(u"stage"_s)->text().endsWith(u"(no room in this window)"));
    QVERIFY(!rowOf(u"city"_s)->text().contains(u"↓"));
}

QTEST_MAIN(TestColumnMenu)
#include "tst_columnmenu.moc"
