// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/smallparts.h"

#include "common/icon.h"

#include <QPainter>
#include <QStyle>

#include <cmath>
#include <numeric>

namespace baton {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Line));
}

BatonMark::BatonMark(double side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BatonMark::sizeHint() const
{
    const int side = themeOf(this).length(m_side);
    return {side, side};
}

void BatonMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), themeOf(this));
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_key, themeOf(this)).toSize();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, m_key, rect(), KeyCapGround::Plain, themeOf(this));
}

GradeBadge::GradeBadge(const QString &grade, QWidget *parent)
    : QWidget(parent)
    , m_grade(grade)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Grade %1").arg(grade));
    setToolTip(tr("Grade %1").arg(grade));
}

QSize GradeBadge::sizeHint() const
{
    const int high = themeOf(this).length(24);
    return {static_cast<int>(high * gradeBadgeShape), high};
}

void GradeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGradeBadge(painter, m_grade, rect(), themeOf(this));
}

StagePill::StagePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StagePill::setStage(const QString &name, Side side)
{
    m_name = name;
    m_side = side;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize StagePill::sizeHint() const
{
    return stagePillSize(m_name, themeOf(this)).toSize();
}

void StagePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStagePill(painter, m_name, m_side, rect(), layoutDirection(), themeOf(this));
}

BatonTrack::BatonTrack(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BatonTrack::setLegs(const QList<BatonLeg> &legs, const QList<Holding> &holdings, std::optional<double> due,
                         const QString &description)
{
    m_legs = legs;
    m_holdings = holdings;
    m_due = due;
    setAccessibleName(description);
    update();
}

QSize BatonTrack::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(280), theme.length(34)};
}

// Each under the first leg of its side, but never over its neighbour nor past the end.
QList<double> BatonTrack::holdingStarts(double mark, double gap) const
{
    const QFontMetricsF metrics = themeOf(this).metrics(TextRole::Small);
    double whole = m_due.value_or(0);
    whole = std::max(whole, std::accumulate(m_legs.begin(), m_legs.end(), 0.0, [](double sum, const BatonLeg &leg) {
                         return sum + leg.share;
                     }));
    QList<double> starts;
    QList<double> widths;
    for (const Holding &holding : m_holdings) {
        double before = 0;
        for (const BatonLeg &leg : m_legs) {
            if (leg.side == holding.side)
                break;
            before += leg.share;
        }
        const double free = starts.isEmpty() ? 0 : starts.last() + widths.last() + gap;
        starts.append(std::max(free, before / whole * width()));
        widths.append(mark + (holding.words.isEmpty() ? 0 : gap / 3 + metrics.horizontalAdvance(holding.words)));
    }
    double limit = width();
    for (qsizetype i = starts.size() - 1; i >= 0; --i) {
        starts[i] = std::max(0.0, std::min(starts[i], limit - widths[i]));
        limit = starts[i] - gap;
    }
    return starts;
}

void BatonTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF bar(0, theme.length(3), width(), theme.length(9));
    paintBatonTrack(painter, m_legs, m_due, bar, layoutDirection(), theme);
    const double mark = theme.length(8);
    const double gap = theme.space(Space::Part12);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QList<double> starts = holdingStarts(mark, gap);
    const double middle = bar.bottom() + theme.length(13);
    painter.setFont(theme.font(TextRole::Small));
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const Holding &holding = m_holdings[i];
        const double centre = starts[i] + mark / 2;
        paintSideMark(painter, holding.side, {isMirrored ? width() - centre : centre, middle}, mark, theme);
        painter.setPen(theme.color(textRole(holding.side)));
        const double from = starts[i] + mark + gap / 3;
        const QRectF words(isMirrored ? 0 : from, middle - theme.length(9), width() - from,
                           static_cast<double>(theme.length(18)));
        painter.drawText(words,
                         static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter
                                          | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         holding.words);
    }
}

} // namespace baton
