// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/smallparts.h"

#include "common/icon.h"

#include <QPainter>

#include <cmath>

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

void BatonTrack::setLegs(const QList<BatonLeg> &legs, std::optional<double> due, const QString &description)
{
    m_legs = legs;
    m_due = due;
    setAccessibleName(description);
    update();
}

QSize BatonTrack::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(280), theme.length(34)};
}

void BatonTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF bar(0, theme.length(3), width(), theme.length(9));
    paintBatonTrack(painter, m_legs, m_due, bar, layoutDirection(), theme);
    double whole = m_due.value_or(0);
    double sum = 0;
    for (const BatonLeg &leg : std::as_const(m_legs))
        sum += leg.share;
    whole = std::max(whole, sum);
    double before = 0;
    const double mark = theme.length(9);
    for (const BatonLeg &leg : std::as_const(m_legs)) {
        const double along = before / whole * width() + mark / 2 + 1;
        const double x = layoutDirection() == Qt::RightToLeft ? width() - along : along;
        paintSideMark(painter, leg.side, {x, bar.bottom() + theme.length(17)}, mark, theme);
        before += leg.share;
    }
}

} // namespace baton
