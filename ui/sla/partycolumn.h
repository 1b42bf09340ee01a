// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/markrows.h"
#include "sla/slafigures.h"

namespace baton {

/// What one side promised: each promise with its verdict, its interval against the goal, and of how many.
class PartyColumn : public MarkRows
{
    Q_OBJECT

public:
    explicit PartyColumn(Side side, QWidget *parent = nullptr);

    void setPromises(const QList<SlaFigures::Line> &promises);
    [[nodiscard]] const QList<SlaFigures::Line> &promises() const { return m_promises; }
    /// The room that numbers and words beside the marks need; columns that stand one upon the other share the widest,
    /// so that their marks have one scale.
    [[nodiscard]] double valuesWanted() const;
    void setLeastValues(double width);
    /// "keeps 2 of 3, 1 unclear".
    [[nodiscard]] QString summary() const;

protected:
    [[nodiscard]] double rowHeight(const Theme &theme) const override;
    [[nodiscard]] double headHeight(const Theme &theme) const override;
    [[nodiscard]] double leastWidth(const Theme &theme) const override;
    void paintFrame(QPainter &painter, const Theme &theme) const override;
    void paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const override;

private:
    [[nodiscard]] QString rateOf(const SlaFigures::Line &promise) const;
    [[nodiscard]] QString basisOf(const SlaFigures::Line &promise) const;
    [[nodiscard]] double valueWidth() const;

    Side m_side;
    QList<SlaFigures::Line> m_promises;
    double m_leastValues = 0;
};

} // namespace baton
