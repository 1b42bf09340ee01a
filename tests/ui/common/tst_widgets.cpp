// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/filterchip.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/searchfield.h"
#include "common/smallparts.h"
#include "common/tabulartext.h"
#include "common/textlabel.h"
#include "common/themeswitch.h"
#include "common/viewtabs.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// One of each part, as pages arrange them.
class Gallery : public QWidget
{
public:
    Gallery()
    {
        auto *header = new PageHeader(u"Leads"_s);
        header->setNote(u"531 rows"_s);
        header->addAction(makeButton(u"Import"_s, ButtonTone::Normal, Icon::Import));
        auto *primary = makeButton(u"New lead"_s, ButtonTone::Primary, Icon::Plus);
        setKey(primary, QKeySequence(u"Ctrl+L"_s));
        header->addAction(primary);
        auto *tabs = new ViewTabs;
        tabs->addTab(u"Running clocks"_s);
        tabs->addTab(u"All"_s);
        tabs->setCount(1, u"9 412"_s);
        header->setViews(tabs);
        auto *errors = new ErrorBar;
        errors->showMessage(u"The file cannot be read."_s, ErrorBar::Tone::Danger, u"Choose another"_s);
        auto *filters = new QHBoxLayout;
        filters->addWidget(new SearchField(u"Find in these leads"_s));
        filters->addWidget(new FilterChip(u"Owner"_s, u"nobody"_s));
        filters->addWidget(new QCheckBox(u"Only open ones"_s));
        filters->addWidget(makeIconButton(Icon::Columns, u"Columns"_s));
        auto *stage = new StagePill;
        stage->setStage(u"Sales-accepted"_s, Side::Sales);
        filters->addWidget(stage);
        filters->addWidget(new KeyCap(u"Ctrl+Enter"_s));
        filters->addStretch();
        auto *empty = new EmptyState;
        empty->setWords(u"No lead is without an owner"_s, u"That is good news."_s);
        empty->addAction(u"Drop the filter"_s, QKeySequence(u"Ctrl+D"_s));
        auto *column = new QVBoxLayout(this);
        column->addWidget(header);
        column->addWidget(errors);
        column->addLayout(filters);
        column->addWidget(new SectionTitle(u"Where they get lost"_s, u"every lead is in one place"_s));
        column->addWidget(empty, 1);
    }
};

QPalette dark()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_theme.reset(); }
    void everythingFits_data();
    void everythingFits();
    void everythingFitsAtTwiceTheScale();
    void everythingHasAName();
    void theSystemDecidesUntilThePersonDoes();
    void switchingRepaintsEverything();
    void labelsShowMarkupLetterByLetter();
    void aCutLabelShowsTheRestAsItsTip();
    void wordsAreNoHigherFromRightToLeft();
    void aWrappedLabelKnowsItsHeight();
    void aCellIsCutByCharacters();
    void searchWaitsUntilTheTypingRests();
    void chipsGoByKey();
    void tabsMoveByArrows();
    void tabsInSeveralRowsStandCloseTogether();
    void aHeadingBetweenRowsCanBeRead();
    void aBoxShowsItsChoiceWhole_data();
    void aBoxShowsItsChoiceWhole();
    void digitsAreEquallyWideInColumns();
    void aTimeReadsAlikeInAMirroredWindow();
    void sidesDifferByShapeAlone();
    void iconsExist();

private:
    QFont m_font = Theme::suitedFont(QFont(u"DejaVu Sans"_s, 10));
    std::unique_ptr<ThemeSwitch> m_theme; ///< One at a time: each of two would undo what the other did.
};

void TestWidgets::init()
{
    QApplication::setFont(m_font);
    m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
}

void TestWidgets::everythingFits_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("direction");
    QTest::newRow("at 10 pt") << 10.0 << int(Qt::LeftToRight);
    QTest::newRow("at 18 pt") << 18.0 << int(Qt::LeftToRight);
    QTest::newRow("mirrored") << 10.0 << int(Qt::RightToLeft);
}

void TestWidgets::everythingFits()
{
    QFETCH(double, points);
    QFETCH(int, direction);
    QFont font = m_font;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    Gallery gallery;
    gallery.setLayoutDirection(Qt::LayoutDirection(direction));
    gallery.resize(themeOf(&gallery).length(1000), themeOf(&gallery).length(600));
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    QCOMPARE(clippedTexts(gallery).join(u'\n'), QString());
    QCOMPARE(overlaps(gallery).join(u'\n'), QString());
}

void TestWidgets::everythingFitsAtTwiceTheScale()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("This is the run at twice the scale.");
    QProcess again;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {u"everythingFits"_s});
    QVERIFY(again.waitForFinished());
    QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
}

void TestWidgets::everythingHasAName()
{
    Gallery gallery;
    gallery.show();
    QCOMPARE(unnamedFocusables(gallery).join(u'\n'), QString());
}

void TestWidgets::theSystemDecidesUntilThePersonDoes()
{
    QPalette desktop;
    m_theme.reset();
    ThemeSwitch theme(ThemeChoice::System, [&desktop] { return desktop; });
    QCOMPARE(theme.appearance(), Appearance::Light);
    QSignalSpy changed(&theme, &ThemeSwitch::changed);
    desktop = dark();
    QWidget window;
    QEvent told(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &told);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1); // Its own palette coming round must not start it again.
    QApplication::setPalette(QPalette(Qt::red));
    QTRY_COMPARE(QApplication::palette(), tokenPalette(Appearance::Dark));
    theme.choose(ThemeChoice::Light);
    QCoreApplication::sendEvent(&window, &told);
    QCOMPARE(theme.appearance(), Appearance::Light);
}

void TestWidgets::switchingRepaintsEverything()
{
    const auto shown = [](QWidget &gallery) {
        gallery.resize(1000, 600);
        gallery.show();
        QCoreApplication::processEvents();
        return gallery.grab().toImage();
    };
    Gallery gallery;
    const QImage light = shown(gallery);
    m_theme->choose(ThemeChoice::Dark);
    const QImage turned = shown(gallery);
    Gallery born;
    QVERIFY(light != turned);
    QVERIFY2(turned == shown(born), "what was switched must look like what was made in the dark");
    m_theme->choose(ThemeChoice::Light);
    QVERIFY(shown(gallery) == light);
}

void TestWidgets::labelsShowMarkupLetterByLetter()
{
    const QString payload = u"<b>bold</b><img src='file:///etc/passwd'>"_s;
    TextLabel label(payload);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(!plainToolTip(payload).contains(u"<img"_s));
    QVERIFY(plainToolTip(payload).contains(u"&lt;img"_s));
}

void TestWidgets::aCutLabelShowsTheRestAsItsTip()
{
    TextLabel label(u"A name of so many letters that no column is wide enough"_s);
    label.setFit(TextLabel::Fit::Elide);
    label.resize(80, 20);
    label.show();
    QVERIFY(label.toolTip().contains(label.text()));
    label.resize(2000, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::wordsAreNoHigherFromRightToLeft()
{
    const auto heightOf = [](const QString &words) {
        TextLabel label(words, TextRole::Body);
        label.setFit(TextLabel::Fit::Wrap);
        label.resize(400, 40);
        return label.heightForWidth(400);
    };
    const int height = heightOf(u"tags is missing"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const int mirrored = heightOf(u"tags is a thing"_s); // Others, or the height from before would be known.
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, height);
}

void TestWidgets::aWrappedLabelKnowsItsHeight()
{
    constexpr int narrow = 120;
    TextLabel label(u"Some words that need several lines in so little room"_s);
    label.setFit(TextLabel::Fit::Wrap);
    const int high = label.heightForWidth(narrow);
    QCOMPARE(label.heightForWidth(narrow), high);
    QVERIFY(label.heightForWidth(10 * narrow) < high);
    label.setText(u"Few words"_s);
    QVERIFY(label.heightForWidth(narrow) < high);
    const int low = label.heightForWidth(narrow);
    label.setContentsMargins(0, 7, 0, 4);
    QCOMPARE(label.heightForWidth(narrow), low + 11);
    label.setRoles(TextRole::Hero, ColorRole::Text);
    QVERIFY(label.heightForWidth(narrow) > low + 11);
}

void TestWidgets::aCellIsCutByCharacters()
{
    // Words that wrapped would leave the cell empty behind the first hyphen.
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(u"3256f628-0123456789abcdef0123456789abcdef"_s));
    std::unique_ptr<QTableView> table(makePlainTable(&model, u"Cells"_s));
    table->horizontalHeader()->resizeSection(0, 200);
    table->resize(300, 100);
    const QImage picture = table->viewport()->grab().toImage();
    const QRect cell = table->visualRect(model.index(0, 0));
    const QRgb ground = picture.pixel(cell.right() - 1, cell.top() + 2);
    int last = 0;
    for (int x = cell.left(); x < cell.right(); ++x) {
        for (int y = cell.top() + 2; y < cell.bottom() - 2; ++y)
            last = picture.pixel(x, y) == ground ? last : x;
    }
    QVERIFY2(last > cell.left() + 160, qPrintable(QString::number(last)));
}

void TestWidgets::searchWaitsUntilTheTypingRests()
{
    SearchField field(u"Find"_s);
    field.show();
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"olist"_s);
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), u"olist"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTRY_COMPARE(searched.count(), 2);
}

void TestWidgets::chipsGoByKey()
{
    FilterChip chip(u"Owner"_s, u"nobody"_s);
    chip.show();
    QSignalSpy dropped(&chip, &FilterChip::dropped);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
    QCOMPARE(dropped.count(), 2);
    QCOMPARE(clicked.count(), 1);
}

void TestWidgets::tabsMoveByArrows()
{
    ViewTabs tabs;
    tabs.addTab(u"One"_s);
    tabs.addTab(u"Two"_s);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    QSignalSpy changed(&tabs, &ViewTabs::currentChanged);
    tabs.findChild<QAbstractButton *>()->setFocus();
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Right);
    QCOMPARE(tabs.current(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestWidgets::tabsInSeveralRowsStandCloseTogether()
{
    ViewTabs tabs;
    for (const QString &name : {u"By owner"_s, u"By team"_s, u"By source"_s})
        tabs.addTab(name);
    const auto buttons = tabs.findChildren<QAbstractButton *>();
    tabs.resize(buttons[0]->sizeHint().width() + 10, tabs.heightForWidth(buttons[0]->sizeHint().width() + 10));
    tabs.show();
    QCOMPARE(buttons[1]->x(), buttons[0]->x());
    QCOMPARE(buttons[1]->y(), buttons[0]->geometry().bottom() + 1);
}

void TestWidgets::aHeadingBetweenRowsCanBeRead()
{
    struct Bare : MarkDelegate
    {
        using MarkDelegate::initStyleOption;
        using MarkDelegate::MarkDelegate;
    };
    QTableView view;
    QStandardItemModel model;
    auto *heading = new QStandardItem(u"Yesterday"_s);
    heading->setData(true, MarkDelegate::StrongRole);
    heading->setEnabled(false);
    model.appendRow(heading);
    const Bare delegate(&view);
    QStyleOptionViewItem option;
    option.widget = &view;
    option.palette = view.palette();
    delegate.initStyleOption(&option, model.index(0, 0));
    QCOMPARE(option.palette.color(QPalette::Disabled, QPalette::Text), themeOf(&view).color(ColorRole::Muted));
}

void TestWidgets::aBoxShowsItsChoiceWhole_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("at 10 pt") << 10.0;
    QTest::newRow("at 18 pt") << 18.0;
    QTest::newRow("at 13 pt") << 13.0;
}

void TestWidgets::aBoxShowsItsChoiceWhole()
{
    QFETCH(double, points);
    QFont font = m_font;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    for (const QString &words : {u"anlegen und ändern"_s, u"nur anlegen"_s, u"Jahr zuerst"_s, u"Alle Kampagnen"_s}) {
        QComboBox box;
        box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box.addItem(words);
        box.resize(box.sizeHint());
        const auto pictureOf = [&box](const QString &shown) {
            box.setItemText(0, shown);
            return box.grab(QRect(QPoint(), QSize(box.width() - themeOf(&box).length(26), box.height()))).toImage();
        };
        const QImage whole = pictureOf(words);
        box.resize(box.width() + 40, box.height());
        QVERIFY2(pictureOf(words).copy(whole.rect().adjusted(4, 4, -4, -4))
                     == whole.copy(whole.rect().adjusted(4, 4, -4, -4)),
                 qPrintable(words));
    }
}

void TestWidgets::digitsAreEquallyWideInColumns()
{
    const Theme &theme = themeOf();
    QCOMPARE(tabularWidth(u"1111"_s, theme, TextRole::Body), tabularWidth(u"0000"_s, theme, TextRole::Body));
    QVERIFY(tabularWidth(u"12 345"_s, theme, TextRole::Body) > tabularWidth(u"12345"_s, theme, TextRole::Body));
}

void TestWidgets::aTimeReadsAlikeInAMirroredWindow()
{
    const auto pictureOf = [](Qt::LayoutDirection direction) {
        QImage image(160, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintTabular(painter, image.rect(), Qt::AlignLeft, u"Mo. 09:05, 13 h 22 late"_s, themeOf(), TextRole::Body);
        return image;
    };
    QCOMPARE(pictureOf(Qt::RightToLeft), pictureOf(Qt::LeftToRight));
}

void TestWidgets::sidesDifferByShapeAlone()
{
    QList<QImage> drawn;
    for (const Side side : allSides) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSideMark(painter, side, {12, 12}, 12, QColor(Qt::black));
        painter.end();
        QVERIFY(!drawn.contains(image));
        drawn.append(image);
    }
}

void TestWidgets::iconsExist()
{
    for (int at = 0; at < int(Icon::Count); ++at) {
        const QImage image = iconPixmap(Icon(at), Qt::black, 16, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        bool hasInk = false;
        for (int y = 0; y < image.height() && !hasInk; ++y) {
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(hasInk, qPrintable(keyOf(Icon(at))));
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
