// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tokens.h"
#include "funnel/funnelfigures.h"
#include "funnel/funnelrules.h"

#include <QWidget>

namespace baton {

class Theme;

/// The one funnel, drawn: sides over their stages, volumes as bars, and aligned below who goes on, how long they stay
/// and who is here now. Every number opens its leads.
class FunnelChart : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setFigures(const QList<StageFigures> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Texts that have no room at the present width; empty when all stand whole.
    [[nodiscard]] QStringList cutTexts() const;

signals:
    void opened(baton::Stage stage, baton::FunnelFigure figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The rows that can be opened.
    enum class Band { Volume, Stock };
    struct Cell
    {
        int stage = 0;
        Band band = Band::Volume;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    struct RowLabel
    {
        double top;
        QString name;
        QString note;
    };
    // At 10 pt; an interval may use that much of the gap to the next column, while names keep within theirs.
    static constexpr double nameHeight = 40;
    static constexpr double rateGap = 4;
    static constexpr double intervalOverhang = 9;

    [[nodiscard]] static QList<RowLabel> rowLabels();
    [[nodiscard]] static QString p90Text(const StageFigures &figures);
    [[nodiscard]] double labelWidth() const;
    /// The narrowest column in which no number is cut.
    [[nodiscard]] double leastColumn() const;
    /// What a column needs for the longest word of its name.
    [[nodiscard]] double wordWidth(Stage stage) const;
    /// And for its numbers, without the rates, which may use the gap to the next one.
    [[nodiscard]] double figuresWidth(const StageFigures &figures) const;
    /// Whether the intervals stand under their rates: with decimals they have no room beside them.
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] double nameWidth(int stage) const;
    /// The stage's name, each word cut where it is wider than its column.
    [[nodiscard]] QString nameWithin(int stage, double width) const;
    [[nodiscard]] QRectF columnRect(int stage) const;
    [[nodiscard]] QRectF bandRect(const Cell &cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF &position) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    void paintSideHeads(QPainter &painter, const Theme &theme) const;
    void paintStage(QPainter &painter, int stage, const Theme &theme) const;
    void paintBar(QPainter &painter, int stage, const Theme &theme) const;
    void paintRates(QPainter &painter, int stage, const Theme &theme) const;
    void paintRowLabels(QPainter &painter, const Theme &theme) const;
    void open(const Cell &cell);
    void describe();

    QList<StageFigures> m_stages; ///< The success stages alone.
    std::optional<Cell> m_hovered;
    Cell m_current;
};

} // namespace baton
