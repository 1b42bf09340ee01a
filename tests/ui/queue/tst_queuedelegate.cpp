// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"
#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 140;
constexpr int timeWidth = 120;

/// One lead in a table without promises.
class Rows : public QTableView
{
public:
    Rows(const QString &name, const QString &account, const QString &time)
        : m_model(QueueModel::Grouping::None)
    {
        QueueEntry entry;
        entry.lead = LeadId(1);
        entry.name = name;
        entry.account = account;
        entry.face.words = time;
        m_model.setEntries({entry});
        setModel(&m_model);
        setItemDelegate(new QueueDelegate(this));
        setShowGrid(false);
        setFrameShape(QFrame::NoFrame);
        horizontalHeader()->hide();
        verticalHeader()->hide();
        setColumnHidden(QueueModel::Promise, true);
        setColumnWidth(QueueModel::Grade, 50);
        setColumnWidth(QueueModel::Name, nameWidth);
        setColumnWidth(QueueModel::TimeLeft, timeWidth);
        setRowHeight(0, 52);
        resize(50 + nameWidth + timeWidth, 60);
    }

    /// Whether something is drawn in a place of a cell, given in shares of it.
    [[nodiscard]] bool hasInk(QueueModel::Column column, const QRectF &share)
    {
        const QRect cell = visualRect(m_model.index(0, column));
        const QRect place = QRectF(cell.x() + share.x() * cell.width(), cell.y() + share.y() * cell.height(),
                                   share.width() * cell.width(), share.height() * cell.height())
                                .toRect();
        const QImage image = viewport()->grab(place).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
        return false;
    }

private:
    QueueModel m_model;
};

constexpr QRectF below(0.1, 0.55, 0.5, 0.4);
constexpr QRectF before(0, 0.1, 0.15, 0.4);

} // namespace

/// What a row of the queue shows where it is narrow.
class TestQueueDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light); }
    void cleanup() { m_theme.reset(); }
    void aLongCompanyGoesOnBelowTheTime_data();
    void aLongCompanyGoesOnBelowTheTime();
    void aLongNameIsNotCutForItsTime();

private:
    std::unique_ptr<ThemeSwitch> m_theme;
};

void TestQueueDelegate::aLongCompanyGoesOnBelowTheTime_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestQueueDelegate::aLongCompanyGoesOnBelowTheTime()
{
    QFETCH(Qt::LayoutDirection, direction);
    // From the other side the cell begins where the words do.
    const QRectF place = direction == Qt::LeftToRight ? below : QRectF(0.4, 0.55, 0.5, 0.4);
    Rows rows(u"Ada"_s, u"Ulogon Maschinenbau GmbH und Co. KG"_s, u"3 h"_s);
    rows.setLayoutDirection(direction);
    rows.show();
    QVERIFY(rows.hasInk(QueueModel::TimeLeft, place));
    Rows few(u"Ada"_s, u"Ulogon"_s, u"3 h"_s);
    few.setLayoutDirection(direction);
    few.show();
    QVERIFY(!few.hasInk(QueueModel::TimeLeft, place));
    rows.setColumnHidden(QueueModel::Promise, false); // Which stands there itself.
    rows.setColumnWidth(QueueModel::Promise, 100);
    QVERIFY(!rows.hasInk(QueueModel::TimeLeft, place));
}

void TestQueueDelegate::aLongNameIsNotCutForItsTime()
{
    Rows rows(u"Bartholomäus Zimmermann"_s, {}, u"3 h"_s);
    rows.show();
    QVERIFY(rows.hasInk(QueueModel::TimeLeft, before));
    QVERIFY(rows.hasInk(QueueModel::TimeLeft, {0.6, 0.1, 0.3, 0.4}));
    QVERIFY(!rows.hasInk(QueueModel::TimeLeft, {0.6, 0.6, 0.3, 0.4}));
    // Beside a longer time it would be cut: the time stands below it.
    Rows late(u"Bartholomäus Zimmermann"_s, {}, u"103 h 20 late"_s);
    late.show();
    QVERIFY(late.hasInk(QueueModel::TimeLeft, before));
    QVERIFY(late.hasInk(QueueModel::TimeLeft, {0.6, 0.6, 0.3, 0.4}));
}

QTEST_MAIN(TestQueueDelegate)
#include "tst_queuedelegate.moc"
