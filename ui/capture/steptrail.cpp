// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/steptrail.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int disc = 22;
constexpr int gap = 6;
constexpr int link = 32;

} // namespace

StepTrail::StepTrail(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setAccessibleName(tr("Steps"));
    setCurrent(0);
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    setAccessibleDescription(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

QSize StepTrail::sizeHint() const
{
    const Theme &theme = themeOf(this);
    double wide = 0;
    for (const QString &step : m_steps)
        wide += theme.length(disc + gap) + theme.metrics(TextRole::Medium).horizontalAdvance(step)
            + theme.length(2 * gap + link);
    return {static_cast<int>(std::ceil(wide)), theme.length(34)};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const auto place = [this](double left, double top, double wide, double high) {
        return QRectF(layoutDirection() == Qt::LeftToRight ? left : width() - left - wide, top, wide, high);
    };
    const double size = theme.length(disc);
    const double top = (height() - size) / 2;
    double left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRectF circle = place(left, top, size, size);
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const ColorRole fill = isDone ? ColorRole::PositiveSoft : isCurrent ? ColorRole::Accent : ColorRole::Surface;
        paintBox(painter, circle, size / 2, theme.color(fill),
                 isDone || isCurrent ? QColor() : theme.color(ColorRole::Control));
        if (isDone) {
            paintIcon(painter, Icon::Check, circle, theme.color(ColorRole::Positive), theme.length(14));
        } else {
            painter.setFont(theme.font(TextRole::CaptionStrong));
            painter.setPen(theme.color(isCurrent ? ColorRole::OnAccent : ColorRole::SecondText));
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        left += size + theme.length(gap);
        const double wide = std::ceil(theme.metrics(TextRole::Medium).horizontalAdvance(m_steps[step])) + 1;
        painter.setFont(theme.font(isCurrent ? TextRole::Medium : TextRole::Body));
        painter.setPen(theme.color(isCurrent ? ColorRole::Text : ColorRole::SecondText));
        painter.drawText(place(left, 0, wide, height()),
                         Qt::TextSingleLine | Qt::AlignVCenter
                             | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         m_steps[step]);
        left += wide + theme.length(gap);
        if (step + 1 < m_steps.size())
            painter.fillRect(place(left, height() / 2.0, theme.length(link), 1), theme.color(ColorRole::LineStrong));
        left += theme.length(link + gap);
    }
}

} // namespace baton
