// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/stepslist.h"

#include "common/marks.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double stepHeight = 75;
constexpr double leastStepHeight = 56;
constexpr double lastStepHeight = 42;
constexpr double disc = 26;
constexpr double wordsAt = 42;

} // namespace

StepsList::StepsList(const QList<Step> &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    QStringList spoken;
    for (const Step &step : steps)
        spoken.append(step.title + QStringLiteral(": ") + step.note);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

int StepsList::heightFor(double pitch) const
{
    const Theme &theme = themeOf(this);
    return static_cast<int>(m_steps.size() - 1) * theme.length(pitch) + theme.length(lastStepHeight);
}

QSize StepsList::sizeHint() const
{
    return {minimumSizeHint().width(), heightFor(stepHeight)};
}

QSize StepsList::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    double width = 0;
    for (const Step &step : m_steps)
        width = std::max({width, theme.metrics(TextRole::Medium).horizontalAdvance(step.title),
                          theme.metrics(TextRole::Small).horizontalAdvance(step.note)});
    return {static_cast<int>(std::ceil(width)) + theme.length(wordsAt) + theme.length(16), heightFor(leastStepHeight)};
}

void StepsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto gaps = static_cast<double>(std::max<qsizetype>(1, m_steps.size() - 1));
    const double pitch = std::min<double>(theme.length(stepHeight), (height() - theme.length(lastStepHeight)) / gaps);
    for (qsizetype at = 0; at < m_steps.size(); ++at)
        paintStep(painter, at, std::round(static_cast<double>(at) * pitch), pitch);
}

void StepsList::paintStep(QPainter &painter, qsizetype at, double top, double pitch) const
{
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRectF &piece) {
        return QStyle::visualRect(layoutDirection(), rect(), piece.toAlignedRect());
    };
    const double side = theme.length(disc);
    const QRectF circle = mirrored({0, top + theme.length(6), side, side});
    paintBox(painter, circle, side / 2, theme.color(ColorRole::Surface), theme.color(ColorRole::Control));
    painter.setPen(theme.color(ColorRole::SecondText));
    painter.setFont(theme.font(TextRole::Medium));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(at + 1));
    if (at + 1 < m_steps.size())
        paintHairline(painter, QPointF(circle.center().x(), circle.bottom() + theme.length(6)),
                      std::max(0.0, pitch - side - theme.length(12)), Qt::Vertical, theme.color(ColorRole::LineStrong));
    const double from = theme.length(wordsAt);
    const double line = theme.length(20);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(mirrored({from, top, width() - from, line}), static_cast<int>(leading) | Qt::TextSingleLine,
                     m_steps[at].title);
    painter.setPen(theme.color(ColorRole::Muted));
    painter.setFont(theme.font(TextRole::Small));
    painter.drawText(mirrored({from, top + line - 1, width() - from, line}),
                     static_cast<int>(leading) | Qt::TextSingleLine, m_steps[at].note);
}

} // namespace baton
