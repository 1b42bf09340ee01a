// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/badgecache.h"

#include "common/marks.h"

#include <QPainter>
#include <QTest>

#include <functional>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QRect place(5, 4, 31, 20);

QImage painted(double ratio, const std::function<void(QPainter &)> &paint)
{
    QImage image((QSizeF(44, 30) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// Whether no pixel differs by more than what two ways of rounding do.
bool isAlike(const QImage &one, const QImage &other)
{
    constexpr int rounding = 2;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            if (std::abs(a.red() - b.red()) > rounding || std::abs(a.green() - b.green()) > rounding
                || std::abs(a.blue() - b.blue()) > rounding)
                return false;
        }
    }
    return one.size() == other.size();
}

Theme theme(Appearance appearance, int points = 10)
{
    return {appearance, Theme::suitedFont(QFont(u"DejaVu Sans"_s, points))};
}

} // namespace

/// A badge that was drawn once looks as one that is drawn each time, whatever changed in between.
class TestBadgeCache : public QObject
{
    Q_OBJECT

private slots:
    void badgesLookAsDrawn();
};

void TestBadgeCache::badgesLookAsDrawn()
{
    struct Look
    {
        Theme theme;
        double ratio;
        QString grade;
    };
    const QList<Look> looks{
        {theme(Appearance::Light), 1, u"B2"_s},    {theme(Appearance::Light), 1, u"A1"_s},
        {theme(Appearance::Light), 1, u"B2"_s},    {theme(Appearance::Dark), 1, u"B2"_s},
        {theme(Appearance::Dark), 2, u"B2"_s},     {theme(Appearance::Dark), 1.25, u"B2"_s},
        {theme(Appearance::Dark, 14), 2, u"B2"_s}, {theme(Appearance::Light), 1, u"X"_s},
    };
    BadgeCache badges;
    for (const Look &look : looks) {
        const QImage drawn = painted(
            look.ratio, [&look](QPainter &painter) { paintGradeBadge(painter, look.grade, place, look.theme); });
        const QImage kept =
            painted(look.ratio, [&](QPainter &painter) { badges.paint(painter, look.grade, place, look.theme); });
        QVERIFY2(isAlike(kept, drawn), qPrintable(u"%1 at %2"_s.arg(look.grade).arg(look.ratio)));
    }
}

QTEST_MAIN(TestBadgeCache)
#include "tst_badgecache.moc"
