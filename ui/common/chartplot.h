// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/chartview.h"

#include <QChartView>

class QXYSeries;

namespace baton {

/// The only place that knows Qt Charts: a chart stripped of all that Qt would write on it.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    ChartPlot(ChartView::Labels labels, QWidget *parent);

    void setFacts(const ChartFacts &facts);
    /// Makes the series anew, in the colours of the theme.
    void rebuild();
    /// Gives the marks the room that the words leave.
    void arrange();
    void setCurrent(int category);
    [[nodiscard]] QList<QList<std::optional<double>>> drawn() const;
    /// -1 beside the marks.
    [[nodiscard]] int categoryAt(const QPointF &position) const;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    /// Where a category stands along the axis: from right to left the first is the last.
    [[nodiscard]] double placeOf(qsizetype category) const;
    [[nodiscard]] QPointF positionOf(qsizetype category, double value) const;
    [[nodiscard]] bool hasBars() const;
    void addLine(const ChartFacts::Mark &mark);
    void addBars();
    void attachAxes();
    [[nodiscard]] std::optional<qsizetype> firstDefined(const ChartFacts::Mark &mark) const;
    [[nodiscard]] std::optional<qsizetype> lastDefined(const ChartFacts::Mark &mark) const;
    void paintEnds(QPainter &painter, const Theme &theme) const;
    void paintAxes(QPainter &painter, const Theme &theme) const;
    void paintCurrent(QPainter &painter, const Theme &theme) const;

    ChartView::Labels m_labels;
    ChartFacts m_facts;
    int m_current = -1;
};

} // namespace baton
