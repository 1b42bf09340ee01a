// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/markrows.h"
#include "sla/slafigures.h"

namespace baton {

/// From hand raised to first touch, source by source: the median as a bar, split as the medians of both its parts
/// split, and the P90 as a tick.
class WaitRows : public MarkRows
{
    Q_OBJECT

public:
    static constexpr int mostRows = 6; ///< The table twin has them all.

    explicit WaitRows(QWidget *parent = nullptr);
    void setWaits(const QList<SlaFigures::Wait> &waits);
    /// The legend needs more lines where it is narrow.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] double rowHeight(const Theme &theme) const override;
    [[nodiscard]] double headHeight(const Theme &theme) const override;
    [[nodiscard]] double footHeight(const Theme &theme) const override;
    [[nodiscard]] double leastWidth(const Theme &theme) const override;
    void paintFrame(QPainter &painter, const Theme &theme) const override;
    void paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const override;

private:
    /// Where the signs of the legend stand: side by side, and below one another where they have no room.
    [[nodiscard]] static QList<QRectF> signPlaces(const Theme &theme, int width);
    [[nodiscard]] static double legendHeight(const Theme &theme, int width);
    void paintLegend(QPainter &painter, const Theme &theme) const;
    void paintSteps(QPainter &painter, const Theme &theme) const;
    [[nodiscard]] QRectF plot(const Theme &theme) const;
    [[nodiscard]] double at(double seconds, const Theme &theme) const;
    [[nodiscard]] double nameWidth(const Theme &theme) const;
    [[nodiscard]] double valueWidth(const Theme &theme) const;

    QList<SlaFigures::Wait> m_waits;
    double m_step = 3600; ///< Seconds between lines of the grid.
    int m_steps = 1;
};

/// What each person has on his hands against what fits; what lies beyond is in the colour of danger.
class LoadRows : public MarkRows
{
    Q_OBJECT

public:
    static constexpr int mostRows = 6;

    explicit LoadRows(QWidget *parent = nullptr);
    void setLoads(const QList<SlaLoad> &loads);

protected:
    [[nodiscard]] double rowHeight(const Theme &theme) const override;
    [[nodiscard]] double leastWidth(const Theme &theme) const override;
    void paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const override;

private:
    [[nodiscard]] double nameWidth(const Theme &theme) const;
    [[nodiscard]] double valueWidth(const Theme &theme) const;

    QList<SlaLoad> m_loads;
    qint64 m_longest = 1;
};

} // namespace baton
