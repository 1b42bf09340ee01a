// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/formatdialog.h"
#include "common/themeswitch.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

/// What was detected of a file can be corrected, and only what was corrected is fixed.
class TestFormatDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void whatWasDetectedIsSaid_data();
    void whatWasDetectedIsSaid();
    void nothingChosenFixesNothing();
    void eachChoiceIsTold_data();
    void eachChoiceIsTold();
    void anEarlierChoiceIsShownAndCanBeTakenBack();
    void whatItDoesNotAskAboutStays();
    void cancellingTellsNothing();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

namespace {

CsvFormat detected()
{
    CsvFormat format;
    format.encoding = TextEncoding::Windows1252;
    format.delimiter = ';';
    format.decimalMark = DecimalMark::Comma;
    return format;
}

QComboBox *boxOf(const FormatDialog &dialog, const QString &name)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

/// Chooses the entry of `text` in the box of that name, and reads the file so.
CsvChoices afterChoosing(const CsvChoices &before, const QString &boxName, const QString &text)
{
    auto *dialog = new FormatDialog(detected(), before, nullptr);
    CsvChoices told;
    QObject::connect(dialog, &FormatDialog::chosen, dialog, [&told](const CsvChoices &choices) { told = choices; });
    dialog->open();
    if (QComboBox *box = boxOf(*dialog, boxName))
        box->setCurrentText(text);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    return told;
}

QString textOf(const CsvChoices &choices)
{
    QStringList parts;
    if (choices.encoding)
        parts.append(encodingName(*choices.encoding));
    if (choices.delimiter)
        parts.append(QString(QLatin1Char(*choices.delimiter)));
    if (choices.header)
        parts.append(choices.header == HeaderRow::Present ? u"header"_s : u"no header"_s);
    if (choices.decimalMark)
        parts.append(choices.decimalMark == DecimalMark::Comma ? u"comma"_s : u"point"_s);
    if (choices.dateOrder)
        parts.append(dateOrderKey(*choices.dateOrder));
    return parts.join(u' ');
}

} // namespace

void TestFormatDialog::whatWasDetectedIsSaid_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("first");
    QTest::newRow("encoding") << u"Encoding"_s << u"as detected: windows-1252"_s;
    QTest::newRow("delimiter") << u"Between cells"_s << u"as detected: semicolon"_s;
    QTest::newRow("header") << u"First line"_s << u"as detected: header in the first line"_s;
    QTest::newRow("decimal mark") << u"Numbers"_s << u"as detected: decimal comma"_s;
}

void TestFormatDialog::whatWasDetectedIsSaid()
{
    QFETCH(QString, box);
    FormatDialog dialog(detected(), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(boxOf(dialog, box));
    QTEST(boxOf(dialog, box)->currentText(), "first");
    QCOMPARE(formatText(detected()), u"windows-1252, semicolon, header in the first line, decimal comma"_s);
}

void TestFormatDialog::nothingChosenFixesNothing()
{
    QCOMPARE(textOf(afterChoosing({}, {}, {})), QString());
}

void TestFormatDialog::eachChoiceIsTold_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("told");
    for (const QString &name : encodingNames())
        QTest::addRow("%s", qPrintable(name)) << u"Encoding"_s << name << name;
    QTest::newRow("comma") << u"Between cells"_s << u"comma"_s << u","_s;
    QTest::newRow("semicolon") << u"Between cells"_s << u"semicolon"_s << u";"_s;
    QTest::newRow("tab") << u"Between cells"_s << u"tab"_s << u"\t"_s;
    QTest::newRow("vertical bar") << u"Between cells"_s << u"vertical bar"_s << u"|"_s;
    QTest::newRow("header") << u"First line"_s << u"header in the first line"_s << u"header"_s;
    QTest::newRow("no header") << u"First line"_s << u"no header"_s << u"no header"_s;
    QTest::newRow("decimal point") << u"Numbers"_s << u"decimal point"_s << u"point"_s;
    QTest::newRow("decimal comma") << u"Numbers"_s << u"decimal comma"_s << u"comma"_s;
}

void TestFormatDialog::eachChoiceIsTold()
{
    QFETCH(QString, box);
    QFETCH(QString, entry);
    QTEST(textOf(afterChoosing({}, box, entry)), "told");
}

void TestFormatDialog::anEarlierChoiceIsShownAndCanBeTakenBack()
{
    CsvChoices before;
    before.encoding = TextEncoding::Utf8;
    before.delimiter = '\t';
    FormatDialog dialog(detected(), before, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(boxOf(dialog, u"Encoding"_s)->currentText(), u"UTF-8"_s);
    QCOMPARE(boxOf(dialog, u"Between cells"_s)->currentText(), u"tab"_s);
    QCOMPARE(boxOf(dialog, u"Numbers"_s)->currentIndex(), 0);
    QCOMPARE(textOf(afterChoosing(before, u"Encoding"_s, u"as detected: windows-1252"_s)), u"\t"_s);
}

void TestFormatDialog::whatItDoesNotAskAboutStays()
{
    CsvChoices before;
    before.dateOrder = DateOrder::MonthDayYear;
    QCOMPARE(textOf(afterChoosing(before, u"Numbers"_s, u"decimal point"_s)), u"point mdy"_s);
}

void TestFormatDialog::cancellingTellsNothing()
{
    FormatDialog dialog(detected(), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy told(&dialog, &FormatDialog::chosen);
    dialog.open();
    boxOf(dialog, u"Numbers"_s)->setCurrentText(u"decimal point"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(told.count(), 0);
}

QTEST_MAIN(TestFormatDialog)
#include "tst_formatdialog.moc"
