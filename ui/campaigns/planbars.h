// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/costline.h"
#include "common/marks.h"

#include <QWidget>

namespace baton {

/// What was paid for one thing, against its plan.
struct PlanBar
{
    QString name;
    CostAmounts amounts;
    QString words; ///< "1 200 of 1 500 €".
};

/// Costs against their plan, one bar each: the trough is as long as the plan, what is paid fills it, what is promised
/// is paler, and what lies beyond the plan is in the colour of danger. The same numbers stand in a table beside.
class PlanBars : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBars(const QString &name, QWidget *parent = nullptr);

    /// The longest takes the full width.
    void setBars(const QList<PlanBar> &bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns
    {
        double name = 0;
        double bar = 0;
        double words = 0;
    };

    [[nodiscard]] Columns columns() const;
    void paintBar(QPainter &painter, const PlanBar &bar, const QRectF &room, const Theme &theme) const;

    QList<PlanBar> m_bars;
    qint64 m_longest = 1;
};

/// What the colours of PlanBars mean.
class PlanLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace baton
