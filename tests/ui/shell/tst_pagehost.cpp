// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehost.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace baton;

/// A window that is smaller than the page in front can be.
class TestPageHost : public QObject
{
    Q_OBJECT

private slots:
    void onlyThePageInFrontCounts();
    void aBarTakesItsRoomFromThePage();
    void whatTheKeyboardComesToIsScrolledTo();
};

namespace {

QWidget *pageOf(QSize least)
{
    auto *page = new QWidget;
    page->setMinimumSize(least);
    return page;
}

void show(PageHost &host, QSize size)
{
    host.resize(size);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
}

} // namespace

void TestPageHost::onlyThePageInFrontCounts()
{
    PageHost host;
    QWidget *small = pageOf({200, 100});
    QWidget *large = pageOf({900, 800});
    host.addPage(small);
    host.addPage(large);
    show(host, {400, 300});
    QCOMPARE(host.size(), QSize(400, 300)); // However large a page in the back is.
    QCOMPARE(host.currentPage(), small);
    QCOMPARE(small->size(), QSize(400, 300));
    QCOMPARE(host.horizontalScrollBar()->maximum(), 0);
    host.setCurrentPage(large);
    QCOMPARE(large->size(), QSize(900, 800));
    QVERIFY(host.horizontalScrollBar()->maximum() > 0);
    QVERIFY(host.verticalScrollBar()->maximum() > 0);
    host.setCurrentPage(small);
    QCOMPARE(small->size(), QSize(400, 300));
    small->setMinimumSize(500, 100); // It wants more while it is looked at.
    QTRY_COMPARE(small->width(), 500);
}

void TestPageHost::aBarTakesItsRoomFromThePage()
{
    PageHost host;
    QWidget *high = pageOf({200, 900});
    host.addPage(high);
    show(host, {400, 300});
    const int bar = host.verticalScrollBar()->width();
    QVERIFY(bar > 0);
    QCOMPARE(high->width(), 400 - bar); // Or one would have to scroll to the side as well.
    QCOMPARE(host.horizontalScrollBar()->maximum(), 0);
}

void TestPageHost::whatTheKeyboardComesToIsScrolledTo()
{
    PageHost host;
    QWidget *page = pageOf({200, 900});
    auto *column = new QVBoxLayout(page);
    auto *above = new QLineEdit;
    auto *below = new QLineEdit;
    column->addWidget(above);
    column->addStretch();
    column->addWidget(below);
    host.addPage(page);
    show(host, {400, 300});
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    above->setFocus();
    QCOMPARE(host.verticalScrollBar()->value(), 0);
    below->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(host.viewport()->rect().contains(below->mapTo(host.viewport(), below->rect().center())));
}

QTEST_MAIN(TestPageHost)
#include "tst_pagehost.moc"
