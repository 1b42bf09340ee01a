// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/errorfile.h"
#include "capture/undonestep.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What an import and its undo say of themselves.
class TestImportWords : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsNeverNone_data();
    void aTimeIsNeverNone();
    void whatIsNoneIsNotSaid_data();
    void whatIsNoneIsNotSaid();
    void undoneIsSaidAsFarAsItIsTrue_data();
    void undoneIsSaidAsFarAsItIsTrue();
};

void TestImportWords::aTimeIsNeverNone_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QString>("words");

    QTest::newRow("at once") << 0 << u"less than a second"_s;
    QTest::newRow("just below a second") << 999 << u"less than a second"_s;
    QTest::newRow("a second") << 1'000 << u"1.0 s"_s;
    QTest::newRow("below ten") << 9'900 << u"9.9 s"_s;
    QTest::newRow("longer") << 12'300 << u"12 s"_s;
}

void TestImportWords::aTimeIsNeverNone()
{
    QFETCH(int, elapsed);
    QTEST(secondsText(std::chrono::milliseconds(elapsed), QLocale::c()), "words");
}

void TestImportWords::whatIsNoneIsNotSaid_data()
{
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("reverted");
    QTest::addColumn<QString>("words");

    QTest::newRow("all that came goes") << 3 << 0 << u"3 leads went."_s;
    QTest::newRow("all that changed goes back") << 0 << 4 << u"4 went back to what they were."_s;
    QTest::newRow("both") << 3 << 4 << u"3 leads went. 4 went back to what they were."_s;
    QTest::newRow("neither") << 0 << 0 << u"Nothing was left to take back."_s;
}

void TestImportWords::whatIsNoneIsNotSaid()
{
    QFETCH(int, deleted);
    QFETCH(int, reverted);
    const ThemeSwitch theme(ThemeChoice::Light);
    UndoneStep step;
    step.setLocale(QLocale::c());
    UndoResult result;
    result.deleted = deleted;
    result.reverted = reverted;
    result.rows = deleted + reverted;
    step.showResult(result, {}, {});
    QTEST(step.findChild<TextLabel *>()->text(), "words");
}

void TestImportWords::undoneIsSaidAsFarAsItIsTrue_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("kept");
    QTest::addColumn<QString>("words");

    QTest::newRow("all of it") << 3 << 0 << u"Undone"_s;
    QTest::newRow("a part") << 3 << 2 << u"Undone in part"_s;
    QTest::newRow("nothing, for people worked on it") << 0 << 2 << u"Nothing was undone"_s;
    QTest::newRow("nothing, for there was nothing") << 0 << 0 << u"Nothing was undone"_s;
}

void TestImportWords::undoneIsSaidAsFarAsItIsTrue()
{
    QFETCH(int, rows);
    QFETCH(int, kept);
    const ThemeSwitch theme(ThemeChoice::Light);
    UndoneStep step;
    UndoResult result;
    result.rows = rows;
    for (int lead = 1; lead <= kept; ++lead)
        result.kept.append({Entity::Lead, lead, {}, u"editedSince"_s});
    step.showResult(result, {}, {});
    QTEST(step.statusText(), "words");
}

QTEST_MAIN(TestImportWords)
#include "tst_importwords.moc"
