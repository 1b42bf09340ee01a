// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/speedrow.h"

#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "support/percentage.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString timeOf(double seconds)
{
    constexpr double secondsADay = 86'400;
    return daysText(seconds / secondsADay);
}

QString shareOf(qint64 leads, qint64 captured, const QLocale &locale)
{
    return rateText(wilsonRate(leads, captured), captured, locale);
}

} // namespace

SpeedRow::SpeedRow(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("From an interest to a conversation"));
    auto *row = new FlowLayout(themeOf(this).space(Space::Card36), this);
    row->setRowSpacing(themeOf(this).space(Space::Label8));
    m_captured = addStep();
    m_handedOver = addStep();
    m_conversed = addStep();
}

SpeedRow::Step SpeedRow::addStep()
{
    Step step{new TextLabel({}, TextRole::Strong), new TextLabel({}, TextRole::Small, ColorRole::Muted)};
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Hair2));
    column->addWidget(step.count);
    column->addWidget(step.time);
    layout()->addWidget(part);
    return step;
}

void SpeedRow::say(const Step &step, const QString &count, const QString &time)
{
    step.count->setText(count);
    step.time->setText(time);
}

void SpeedRow::setSpeed(const SlaFigures::Speed &speed)
{
    setVisible(speed.captured > 0);
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    const qint64 handed = speed.untilHandedOver.count;
    const qint64 talked = speed.untilConversed.count;
    say(m_captured, tr("%1 captured", nullptr, number(speed.captured)).arg(countText(speed.captured, locale())),
        tr("from an interest to a conversation"));
    say(m_handedOver,
        tr("%1 handed over · %2", nullptr, number(handed))
            .arg(countText(handed, locale()), shareOf(handed, speed.captured, locale())),
        speed.untilHandedOver.median ? tr("half of them within %1").arg(timeOf(*speed.untilHandedOver.median))
                                     : tr("none so far"));
    QString time = tr("none so far");
    if (speed.untilConversed.median)
        time = tr("half of them within %1").arg(timeOf(*speed.untilConversed.median));
    if (speed.fromHandover.median)
        time += u" · "_s + tr("%1 after the hand-over").arg(timeOf(*speed.fromHandover.median));
    say(m_conversed,
        tr("%1 talked with · %2", nullptr, number(talked))
            .arg(countText(talked, locale()), shareOf(talked, speed.captured, locale())),
        time);
}

} // namespace baton
