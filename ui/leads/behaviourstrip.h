// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/behaviourdays.h"

#include <QWidget>

namespace baton {

/// The last 90 days of a lead, a cell a day and a line for each way: the fuller, the more happened. A line down all of
/// them shows when the lead was handed over.
class BehaviourStrip : public QWidget
{
    Q_OBJECT

public:
    BehaviourStrip(const BehaviourDays &days, const TimeView &view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What happened on the day under the pointer, in words; empty where nothing did.
    [[nodiscard]] QString wordsAt(const QPoint &position) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRectF cellOf(int row, int day) const;

    BehaviourDays m_days;
    TimeView m_view;
};

/// "3 interests · 2 calls", and when it was handed over.
[[nodiscard]] QString behaviourText(const BehaviourDays &days, const TimeView &view);

} // namespace baton
