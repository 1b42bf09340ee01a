// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectfieldsql.h"
#include "common/errorbar.h"
#include "common/searchfield.h"
#include "common/themeswitch.h"
#include "conditions/condition.h"
#include "deals/dealfieldsql.h"
#include "help/helpbrowser.h"
#include "help/helpsource.h"
#include "help/helptext.h"
#include "help/helpwindow.h"
#include "leads/accountfieldsql.h"
#include "leads/interestfieldsql.h"
#include "leads/leadquestionsql.h"
#include "routing/userfieldsql.h"
#include "sla/slaquestionsql.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolButton>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

FieldCatalogue fields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    addSlaQuestions(catalogue);
    return catalogue;
}

/// What the examples of a chapter are about: the list whose chapter it is, else leads.
FieldCatalogue fieldsOf(const QString &chapter, const FieldCatalogue &leads)
{
    const QHash<QString, RecordList> lists{{u"accounts"_s, accountList()},
                                           {u"interests"_s, interestList()},
                                           {u"people"_s, userList()},
                                           {u"rejects"_s, rejectList(Dialect(Engine::Sqlite))}};
    const auto list = lists.constFind(chapter);
    return list == lists.cend() ? leads : list->catalogue;
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// The lines of the examples of conditions.
QStringList examplesIn(const QString &text)
{
    QStringList examples;
    const QStringList blocks = allOf(u"^```condition\\n([^`]*)```$"_s, text);
    for (const QString &block : blocks)
        examples += block.split(u'\n', Qt::SkipEmptyParts);
    return examples;
}

QStringList linksIn(const QString &text)
{
    return allOf(u"\\]\\(([^)]+)\\)"_s, text);
}

QStringList anchorsOf(const HelpChapter &chapter)
{
    QStringList anchors;
    for (const HelpSection &section : chapter.sections)
        anchors.append(section.anchor);
    return anchors;
}

QString plainTextOf(const HelpBrowser &browser)
{
    return browser.document()->toPlainText();
}

/// How large the pictures of the document are drawn.
QSizeF sizeOf(const QString &html, HelpBrowser &browser)
{
    browser.setHtml(html);
    return browser.document()->documentLayout()->documentSize();
}

} // namespace

/// The pages of the help, and the window that shows nothing else.
class TestHelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyLanguageHasEveryChapter();
    void languagesSayTheSame();
    void everyLinkLeadsSomewhere();
    void everyExampleCanBeRead();
    void everyWordOfTheLanguageIsOne();
    void theLanguageIsThatOfTheLocale_data();
    void theLanguageIsThatOfTheLocale();
    void nothingButTheHelpIsLoaded_data();
    void nothingButTheHelpIsLoaded();
    void picturesAreNotLoaded();
    void aLinkOutIsToldAndNotFollowed();
    void linksLeadAndComeBack();
    void anchorsScrollToTheirHeading();
    void theContentsFollowAndLead();
    void findGoesFromPlaceToPlaceAndOn();
    void escapeEmptiesTheFieldFirst();
    void lightAndDarkChangeWhileItIsOpen();
    void theTextSizeStaysFromChapterToChapter();
    void everyChapterFits_data();
    void everyChapterFits();
    void keysAreWrittenAsElsewhere();
    void everythingHasANameAndIsReached();
    void thePaletteFindsChaptersAndSections();
};

void TestHelpWindow::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
}

void TestHelpWindow::everyLanguageHasEveryChapter()
{
    QCOMPARE(HelpBook::languages(), QStringList({u"de"_s, u"en"_s}));
    for (const QLocale &locale : {english, german}) {
        const HelpBook book(locale);
        QStringList keys;
        for (const HelpChapter &chapter : book.chapters()) {
            keys.append(chapter.key);
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.key));
            QVERIFY2(chapter.sections.size() >= 3, qPrintable(chapter.key));
            QVERIFY2(!chapter.text.contains(u"SPDX"_s) && !chapter.text.contains(u"{#"_s), qPrintable(chapter.key));
        }
        QCOMPARE(keys, HelpBook::keys());
    }
}

void TestHelpWindow::languagesSayTheSame()
{
    const HelpBook one(english);
    const HelpBook other(german);
    for (const QString &key : HelpBook::keys()) {
        const HelpChapter &first = *one.find(key);
        const HelpChapter &second = *other.find(key);
        QVERIFY2(first.text != second.text, qPrintable(key));
        QCOMPARE(anchorsOf(second), anchorsOf(first));
        QVERIFY2(!anchorsOf(first).contains(QString()), qPrintable(key));
        QCOMPARE(examplesIn(second.text), examplesIn(first.text));
        const auto sorted = [](QStringList list) {
            list.sort();
            list.removeDuplicates();
            return list.join(u' ');
        };
        QCOMPARE(sorted(allOf(u"\\[\\[(.+?)\\]\\]"_s, second.text)), sorted(allOf(u"\\[\\[(.+?)\\]\\]"_s, first.text)));
        QCOMPARE(sorted(linksIn(second.text)), sorted(linksIn(first.text)));
    }
}

void TestHelpWindow::everyLinkLeadsSomewhere()
{
    for (const QLocale &locale : {english, german}) {
        const HelpBook book(locale);
        for (const HelpChapter &chapter : book.chapters()) {
            const QStringList links = linksIn(chapter.text);
            for (const QString &link : links) {
                const QUrl target = book.addressOf(chapter.key).resolved(QUrl(link));
                const HelpChapter *reached = book.at(target);
                QVERIFY2(reached, qPrintable(chapter.key + u": "_s + link));
                QVERIFY2(target.fragment().isEmpty() || anchorsOf(*reached).contains(target.fragment()),
                         qPrintable(chapter.key + u": "_s + link));
            }
            const QStringList anchors = anchorsOf(chapter);
            QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
        }
    }
}

void TestHelpWindow::everyExampleCanBeRead()
{
    const FieldCatalogue catalogue = fields();
    const HelpBook book(english);
    int read = 0;
    for (const HelpChapter &chapter : book.chapters()) {
        const QStringList examples = examplesIn(chapter.text);
        for (const QString &example : examples) {
            const auto condition = parseCondition(example, fieldsOf(chapter.key, catalogue));
            QVERIFY2(condition && !condition->isAlways(), qPrintable(chapter.key + u": "_s + example));
            ++read;
        }
    }
    QVERIFY2(read >= 40, qPrintable(QString::number(read)));
}

void TestHelpWindow::everyWordOfTheLanguageIsOne()
{
    const FieldCatalogue catalogue = fields();
    QStringList known = catalogue.eventKeys() + catalogue.keys();
    for (const FieldSpec &field : catalogue.askedFields()) {
        known.append(field.key);
        for (const FieldChoice &choice : field.choices)
            known.append(choice.key);
    }
    // Of the language itself; the kinds of interest are what came with a file.
    known += QStringList{u"and"_s,  u"or"_s,   u"="_s,        u"!="_s,    u"count"_s,
                         u"last"_s, u"form"_s, u"download"_s, u"event"_s, u"referral"_s};
    for (const QLocale &locale : {english, german}) {
        const QStringList words = allOf(u"`([^`\\n]+)`"_s, HelpBook(locale).find(u"conditions"_s)->text);
        QVERIFY(words.size() > 50);
        for (const QString &word : words)
            QVERIFY2(known.contains(word) || parseCondition(u"created >= "_s + word, catalogue), qPrintable(word));
    }
}

void TestHelpWindow::theLanguageIsThatOfTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << german << u"de"_s;
    QTest::newRow("German of Austria") << QLocale(QLocale::German, QLocale::Austria) << u"de"_s;
    QTest::newRow("English") << english << u"en"_s;
    QTest::newRow("a language without help") << QLocale(QLocale::Finnish) << u"en"_s;
    QTest::newRow("no language") << QLocale::c() << u"en"_s;
}

void TestHelpWindow::theLanguageIsThatOfTheLocale()
{
    QFETCH(QLocale, locale);
    QTEST(HelpBook(locale).language(), "language");
    QVERIFY(HelpBook(locale).find(u"glossary"_s));
}

void TestHelpWindow::nothingButTheHelpIsLoaded_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a path") << u"/etc/passwd"_s;
    QTest::newRow("a path upwards") << u"../../../../etc/passwd"_s;
    QTest::newRow("the network") << u"http://127.0.0.1:9/page.md"_s;
    QTest::newRow("data") << u"data:text/html,hello"_s;
    QTest::newRow("a program's resource") << u"qrc:/icons/alert.svg"_s;
    QTest::newRow("another language") << u"qrc:/help/de/funnel.md"_s;
    QTest::newRow("the help of another host") << u"qrc://host/help/en/funnel.md"_s;
    QTest::newRow("the help by a detour") << u"qrc:/help/en/../de/funnel.md"_s;
    QTest::newRow("the help with a question") << u"qrc:/help/en/funnel.md?x"_s;
    QTest::newRow("no chapter") << u"qrc:/help/en/nothing.md"_s;
}

void TestHelpWindow::nothingButTheHelpIsLoaded()
{
    QFETCH(QString, address);
    HelpBrowser browser(english);
    browser.showChapter(u"leads"_s);
    const QString before = plainTextOf(browser);
    for (const auto type : {QTextDocument::HtmlResource, QTextDocument::MarkdownResource,
                            QTextDocument::StyleSheetResource, QTextDocument::UnknownResource}) {
        const QVariant loaded = browser.loadResource(type, QUrl(address));
        QVERIFY(loaded.isValid()); // Qt looks for what is not.
        QVERIFY(loaded.toString().isEmpty());
        QVERIFY(browser.document()->resource(type, QUrl(address)).toString().isEmpty());
    }
    QSignalSpy outside(&browser, &HelpBrowser::outsideChosen);
    browser.setSource(QUrl(address));
    QCOMPARE(outside.size(), 1);
    QCOMPARE(browser.chapter(), u"leads"_s);
    QCOMPARE(plainTextOf(browser), before);
    QVERIFY(browser.loadResource(QTextDocument::MarkdownResource, QUrl(u"qrc:/help/en/funnel.md"_s))
                .toString()
                .startsWith(u"# Funnel"_s));
}

void TestHelpWindow::picturesAreNotLoaded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"canary.png"_s);
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(file));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(picture.save(&buffer, "PNG"));
    HelpBrowser browser(english);
    browser.showChapter(u"leads"_s);
    const QSizeF empty = sizeOf(u"<p></p>"_s, browser);
    for (const QString &source : {u"file://"_s + file, file, u"http://127.0.0.1:9/canary.png"_s,
                                  u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64())}) {
        const QSizeF size = sizeOf(u"<p><img src=\"%1\"></p>"_s.arg(source), browser);
        QVERIFY2(size.height() < empty.height() + 40, qPrintable(source.left(40)));
    }
    // What the help itself is made of carries no markup along.
    QTextDocument document;
    const HelpChapter hostile{
        u"x"_s, u"x"_s, u"# x\n\n<img src=\"file://%1\"> <a href=\"file:///etc/passwd\">y</a>\n"_s.arg(file), {}};
    writeHelp(document, hostile, themeOf(nullptr));
    QVERIFY(document.toPlainText().contains(u"<img"_s));
}

void TestHelpWindow::aLinkOutIsToldAndNotFollowed()
{
    HelpWindow window(english);
    window.show();
    auto *notice = window.findChild<ErrorBar *>();
    QVERIFY(notice && !notice->isVisible());
    const QString before = plainTextOf(window.browser());
    for (const char *address : {"https://example.com/x", "file:///etc/passwd", "mailto:a@example.com"}) {
        emit window.browser().anchorClicked(QUrl(QString::fromLatin1(address)));
        QVERIFY(notice->isVisible());
        const auto labels = notice->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(QString::fromLatin1(address)) && label->textFormat() == Qt::PlainText;
        }));
        QCOMPARE(plainTextOf(window.browser()), before);
    }
    window.browser().showChapter(u"sla"_s);
    QVERIFY(!notice->isVisible());
}

void TestHelpWindow::linksLeadAndComeBack()
{
    HelpWindow window(english);
    HelpBrowser &browser = window.browser();
    QCOMPARE(browser.chapter(), u"index"_s);
    QVERIFY(!browser.canGoBack());
    emit browser.anchorClicked(QUrl(u"funnel.md"_s));
    QCOMPARE(browser.chapter(), u"funnel"_s);
    QVERIFY(plainTextOf(browser).startsWith(u"Funnel"_s));
    emit browser.anchorClicked(QUrl(u"leads.md#limbo"_s));
    QCOMPARE(browser.chapter(), u"leads"_s);
    browser.backward();
    QCOMPARE(browser.chapter(), u"funnel"_s);
    browser.backward();
    QCOMPARE(browser.chapter(), u"index"_s);
    QVERIFY(!browser.canGoBack());
    browser.forward();
    QCOMPARE(browser.chapter(), u"funnel"_s);
    browser.showChapter(u"sla"_s);
    QVERIFY(!browser.canGoForward());
    QCOMPARE(window.windowTitle(), u"SLA – Help"_s);
    QVERIFY(!browser.showChapter(u"nothing"_s));
    QCOMPARE(browser.chapter(), u"sla"_s);
}

void TestHelpWindow::anchorsScrollToTheirHeading()
{
    HelpWindow window(english);
    window.resize(860, 400);
    window.show();
    HelpBrowser &browser = window.browser();
    window.openChapter(u"glossary"_s, u"mql"_s);
    const int scrolled = browser.verticalScrollBar()->value();
    QVERIFY(scrolled > 100);
    QTextCursor top = browser.cursorForPosition({40, 20});
    QVERIFY2(top.block().text().startsWith(u"MQL"_s), qPrintable(top.block().text()));
    window.openChapter(u"sla"_s);
    QCOMPARE(browser.verticalScrollBar()->value(), 0);
    window.resize(700, 420);
    QCOMPARE(browser.verticalScrollBar()->value(), 0);
    window.resize(860, 400);
    browser.backward();
    QCOMPARE(browser.verticalScrollBar()->value(), scrolled);
}

void TestHelpWindow::theContentsFollowAndLead()
{
    HelpWindow window(german);
    auto *contents = window.findChild<QListView *>();
    QCOMPARE(contents->model()->rowCount(), static_cast<int>(HelpBook::keys().size()));
    window.openChapter(u"funnel"_s);
    QCOMPARE(contents->currentIndex().data().toString(), u"Trichter"_s);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(window.browser().chapter(), u"sla"_s);
    window.openChapter(u"what is not there"_s);
    QCOMPARE(window.browser().chapter(), u"index"_s);
    QCOMPARE(contents->currentIndex().row(), 0);
}

void TestHelpWindow::findGoesFromPlaceToPlaceAndOn()
{
    HelpWindow window(english);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.findChild<SearchField *>();
    const auto label = [&window](const QString &text) {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *each) { return each->isVisible() && each->text() == text; });
    };
    window.openChapter(u"leads"_s);
    QTest::keyClick(window.windowHandle(), Qt::Key_Slash);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"wilson"_s); // Stands in the chapter on the funnel alone.
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.browser().chapter(), u"funnel"_s);
    QVERIFY(label(u"1 of 1 here"_s));
    QCOMPARE(window.browser().extraSelections().size(), 1);
    field->setText(u"cohort"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(label(u"1 of %1 here"_s.arg(window.browser().extraSelections().size())));
    const int first = window.browser().textCursor().position();
    QTest::keyClick(window.windowHandle(), Qt::Key_F3);
    QVERIFY(window.browser().textCursor().position() > first);
    QTest::keyClick(window.windowHandle(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(window.browser().textCursor().position(), first);
    QTest::keyClick(window.windowHandle(), Qt::Key_F3,
                    Qt::ShiftModifier); // Back into another chapter, to its last one.
    QVERIFY(window.browser().chapter() != u"funnel"_s);
    field->setText(u"xyzzy"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(label(u"not in the help"_s));
    QVERIFY(window.browser().extraSelections().isEmpty());
}

void TestHelpWindow::escapeEmptiesTheFieldFirst()
{
    HelpWindow window(english);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.findChild<SearchField *>();
    QTest::keyClick(window.windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"lead"_s);
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QVERIFY(field->text().isEmpty() && window.isVisible());
    QVERIFY(window.browser().extraSelections().isEmpty());
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QVERIFY(window.browser().hasFocus() && window.isVisible());
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHelpWindow::lightAndDarkChangeWhileItIsOpen()
{
    ThemeSwitch theme(ThemeChoice::Light);
    HelpWindow window(english);
    window.show();
    window.openChapter(u"conditions"_s);
    const auto colour = [&window] {
        return window.browser().document()->rootFrame()->childFrames().constFirst()->frameFormat().background().color();
    };
    QCOMPARE(colour(), tokenColor(ColorRole::Sunken, Appearance::Light));
    window.browser().verticalScrollBar()->setValue(120);
    theme.choose(ThemeChoice::Dark);
    QTRY_COMPARE(colour(), tokenColor(ColorRole::Sunken, Appearance::Dark));
    QCOMPARE(window.browser().verticalScrollBar()->value(), 120);
    QCOMPARE(window.browser().chapter(), u"conditions"_s);
}

void TestHelpWindow::theTextSizeStaysFromChapterToChapter()
{
    HelpWindow window(english);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openChapter(u"funnel"_s);
    const auto letter = [&window] {
        return QTextCursor(window.browser().document()->firstBlock()).charFormat().font().pointSizeF();
    };
    const double before = letter();
    QSignalSpy told(&window.browser(), &HelpBrowser::textSizeChanged);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(told.last().first().toInt(), 120);
    QVERIFY(letter() > before * 1.15);
    window.openChapter(u"sla"_s);
    QVERIFY(letter() > before * 1.15);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(letter(), before);
    for (int time = 0; time < 20; ++time)
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(window.browser().textSize(), HelpBrowser::smallestText);
}

void TestHelpWindow::everyChapterFits_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QFont>("font");
    const QFont plain(u"DejaVu Sans"_s, 10);
    QTest::newRow("English, as it opens") << english << QSize() << plain;
    QTest::newRow("German, as it opens") << german << QSize() << plain;
    QTest::newRow("German, 1024 x 700") << german << QSize(1024, 700) << plain;
    QTest::newRow("German, wide") << german << QSize(1920, 1080) << plain;
    QTest::newRow("German, large letters") << german << QSize() << QFont(u"DejaVu Sans"_s, 18);
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QTest::newRow("English, Inter") << english << QSize(1024, 700) << QFont(u"Inter"_s, 10);
        QTest::newRow("German, Inter") << german << QSize(1024, 700) << QFont(u"Inter"_s, 10);
    }
}

void TestHelpWindow::everyChapterFits()
{
    QFETCH(QLocale, locale);
    QFETCH(QSize, size);
    QFETCH(QFont, font);
    QApplication::setFont(font);
    ThemeSwitch theme(ThemeChoice::Light);
    HelpWindow window(locale);
    if (size.isValid())
        window.resize(size);
    window.show();
    auto *contents = window.findChild<QListView *>();
    for (int row = 0; row < contents->model()->rowCount(); ++row) {
        const QModelIndex chapter = contents->model()->index(row, 0);
        const QFontMetrics metrics(contents->font());
        QVERIFY2(metrics.horizontalAdvance(chapter.data().toString()) + 12 <= contents->viewport()->width(),
                 qPrintable(chapter.data().toString()));
    }
    for (const QString &key : HelpBook::keys()) {
        window.browser().showChapter(key);
        QVERIFY2(window.browser().horizontalScrollBar()->maximum() == 0,
                 qPrintable(u"%1: %2 of %3"_s.arg(key)
                                .arg(window.browser().document()->size().width())
                                .arg(window.browser().viewport()->width())));
        for (QTextBlock block = window.browser().document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                QVERIFY2(line.naturalTextWidth() <= line.width() + 1, qPrintable(key + u": "_s + block.text()));
                QString text = block.text().mid(line.textStart(), line.textLength()).remove(QChar::Nbsp);
                QVERIFY2(text.trimmed().size() <= 75, qPrintable(key + u": "_s + text));
            }
        }
    }
}

void TestHelpWindow::keysAreWrittenAsElsewhere()
{
    HelpBrowser browser(english);
    browser.showChapter(u"keys"_s);
    QString text = plainTextOf(browser);
    text.replace(QChar::Nbsp, u' ');
    QVERIFY(text.contains(u" Ctrl+Shift+R "_s));
    QVERIFY(text.contains(u" G, L "_s));
    QVERIFY(text.contains(u" Enter "_s)); // Which Qt calls Return.
    for (const QString &key : HelpBook::keys()) {
        browser.showChapter(key);
        QVERIFY2(!plainTextOf(browser).contains(u"[["_s), qPrintable(key));
        QVERIFY2(!browser.toHtml().contains(u"href=\"key:"_s), qPrintable(key));
        QVERIFY2(!plainTextOf(browser).contains(QString(QChar::Nbsp) + QChar::Nbsp),
                 qPrintable(key)); // A key without name.
    }
}

void TestHelpWindow::everythingHasANameAndIsReached()
{
    HelpWindow window(english);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.browser().showChapter(u"funnel"_s);
    window.browser().showChapter(u"sla"_s);
    window.browser().backward(); // Both ways are open.
    QList<QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty(),
                 widget->metaObject()->className());
        wanted.append(widget);
    }
    QVERIFY(wanted.contains(&window.browser()) && wanted.size() >= 5);
    for (int step = 0; step < 60 && !wanted.isEmpty(); ++step) {
        wanted.removeOne(QApplication::focusWidget());
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    }
    QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : wanted.first()->metaObject()->className());
}

void TestHelpWindow::thePaletteFindsChaptersAndSections()
{
    HelpSource source(english, nullptr);
    QList<PaletteEntry> found;
    connect(&source, &HelpSource::answered, this,
            [&found](const QString &, const QList<PaletteEntry> &entries) { found = entries; });
    source.find({});
    QCOMPARE(found.size(), HelpBook::keys().size());
    source.find(u"tele-acc"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().detail, u"Glossary"_s);
    QSignalSpy chosen(&source, &HelpSource::chapterChosen);
    found.first().run();
    QCOMPARE(chosen.first(), QVariantList({u"glossary"_s, u"tal"_s}));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
