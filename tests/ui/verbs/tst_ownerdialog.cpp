// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"
#include "verbs/ownerdialog.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// Who may be given leads, and what is told of each.
class TestOwnerDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void itIsAsWideAsItsWordsUpToTheWindow_data();
    void itIsAsWideAsItsWordsUpToTheWindow();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestOwnerDialog::itIsAsWideAsItsWordsUpToTheWindow_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("a window with room") << 1400 << true;
    QTest::newRow("one without") << 520 << false;
}

void TestOwnerDialog::itIsAsWideAsItsWordsUpToTheWindow()
{
    QFETCH(int, window);
    QFETCH(bool, isWhole);
    LeadStandings known;
    LeadStanding lead;
    lead.lead = LeadId(1);
    lead.name = u"Ada"_s;
    lead.stage = Stage::Mql;
    known.leads = {lead};
    Receiver receiver;
    receiver.user.id = UserId(1);
    receiver.user.name = u"Bartholomäus Zimmermann von und zu Hohenstein-Wittgenstein"_s;
    receiver.refusal = RoutingRefusal::MostOpen;
    QWidget parent;
    parent.resize(window, 700);
    parent.show();
    auto *dialog = new OwnerDialog(OwnerDialog::Purpose::HandOver, known, {receiver}, &parent);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY2(dialog->width() <= window, qPrintable(QString::number(dialog->width())));
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->horizontalScrollBar()->maximum() == 0, isWhole);
}

QTEST_MAIN(TestOwnerDialog)
#include "tst_ownerdialog.moc"
