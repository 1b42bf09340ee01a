// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/linecache.h"

#include "common/formatting.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QRectF cell(8, 3, 120, 32);

QImage painted(Qt::LayoutDirection direction, double ratio, const std::function<void(QPainter &)> &paint)
{
    QImage image((QSizeF(160, 40) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setPen(Qt::black);
    paint(painter);
    return image;
}

} // namespace

/// A line that is laid out once is what a painter writes each time.
class TestLineCache : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(Appearance::Light, Theme::suitedFont(QFont(u"DejaVu Sans"_s, 10))); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void linesLookAsWritten_data();
    void linesLookAsWritten();
    void anotherFontIsLaidOutAnew();

private:
    [[nodiscard]] QImage cached(LineCache &cache, const QString &text, Qt::LayoutDirection direction,
                                double ratio) const;
    [[nodiscard]] QImage written(const QString &text, Qt::LayoutDirection direction, double ratio) const;

    std::optional<Theme> m_theme;
};

QImage TestLineCache::cached(LineCache &cache, const QString &text, Qt::LayoutDirection direction, double ratio) const
{
    return painted(direction, ratio, [&](QPainter &painter) {
        cache.paint(painter, cell, direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight, text, *m_theme,
                    TextRole::Medium);
    });
}

QImage TestLineCache::written(const QString &text, Qt::LayoutDirection direction, double ratio) const
{
    return painted(direction, ratio, [&](QPainter &painter) {
        const QFontMetricsF &metrics = m_theme->metrics(TextRole::Medium);
        const bool isTooWide = metrics.horizontalAdvance(text) > cell.width();
        painter.setFont(m_theme->font(TextRole::Medium));
        painter.drawText(cell,
                         static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignAbsolute
                                          | (direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight)),
                         isolated(isTooWide ? metrics.elidedText(text, Qt::ElideRight, cell.width()) : text));
    });
}

void TestLineCache::linesLookAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("ratio");

    const QString wide = u"A company with a name that is wider than its column"_s;
    QTest::newRow("short") << u"Anna Berg"_s << Qt::LeftToRight << 1.0;
    QTest::newRow("cut at its end") << wide << Qt::LeftToRight << 1.0;
    QTest::newRow("on a fine screen") << wide << Qt::LeftToRight << 2.0;
    QTest::newRow("from right to left") << u"Acme Ltd."_s << Qt::RightToLeft << 1.0;
    QTest::newRow("cut from right to left") << wide << Qt::RightToLeft << 1.0;
    QTest::newRow("markup letter by letter") << u"<b>a</b> &amp;"_s << Qt::LeftToRight << 1.0;
}

void TestLineCache::linesLookAsWritten()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, ratio);
    QGuiApplication::setLayoutDirection(direction);
    LineCache cache;
    const QImage expected = written(text, direction, ratio);
    QVERIFY(cached(cache, u"something else"_s, direction, ratio) != expected);
    QCOMPARE(cached(cache, text, direction, ratio), expected);
    QCOMPARE(cached(cache, text, direction, ratio), expected); // From what was kept.
}

void TestLineCache::anotherFontIsLaidOutAnew()
{
    LineCache cache;
    const QImage before = cached(cache, u"Anna Berg"_s, Qt::LeftToRight, 1);
    m_theme.emplace(Appearance::Light, Theme::suitedFont(QFont(u"DejaVu Sans"_s, 14)));
    const QImage after = cached(cache, u"Anna Berg"_s, Qt::LeftToRight, 1);
    QVERIFY(after != before);
    QCOMPARE(after, written(u"Anna Berg"_s, Qt::LeftToRight, 1));
}

QTEST_MAIN(TestLineCache)
#include "tst_linecache.moc"
