// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slafigures.h"

#include <QWidget>

namespace baton {

class TextLabel;

/// From an interest to a conversation: how many were captured, handed over and talked with, and within which time half
/// of them were.
class SpeedRow : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedRow(QWidget *parent = nullptr);

    void setSpeed(const SlaFigures::Speed &speed);

private:
    /// A number with what it counts, and below how long that took.
    struct Step
    {
        TextLabel *count = nullptr;
        TextLabel *time = nullptr;
    };

    [[nodiscard]] Step addStep();
    static void say(const Step &step, const QString &count, const QString &time);

    Step m_captured;
    Step m_handedOver;
    Step m_conversed;
};

} // namespace baton
