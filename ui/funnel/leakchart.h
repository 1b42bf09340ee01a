// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/leaklayout.h"

#include <QWidget>

namespace baton {

class Theme;

/// The leak map: how many leads go from marketing over tele to sales and are won, how long that takes, and who is lost
/// at each side, and how. Each number opens its leads.
class LeakChart : public QWidget
{
    Q_OBJECT

public:
    explicit LeakChart(QWidget *parent = nullptr);

    void setMap(const LeakMap &map);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// `words`: what these leads have in common.
    void opened(const baton::LeakPart &part, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A number that can be opened, where it stands.
    struct Spot
    {
        LeakPart part;
        QRectF rect;
        QString text; ///< As it is painted.
        QString words; ///< As a sentence.
    };

    void layOut();
    void addReached(const LeakLayout::Station &station);
    void addOutcomes(const LeakLayout::Station &station);
    void addBand(const LeakLayout::Band &band);
    void keepApart();
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] qsizetype spotAt(const QPointF &position) const;
    [[nodiscard]] qsizetype nearest(int columns, int rows) const;
    void open(qsizetype spot);
    void describe();

    void paintFlows(QPainter &painter, const Theme &theme) const;
    void paintHeads(QPainter &painter, const Theme &theme) const;
    void paintSpot(QPainter &painter, qsizetype spot, const Theme &theme) const;

    LeakMap m_map;
    LeakLayout m_layout;
    QList<Spot> m_spots; ///< Station by station, in each from top to bottom.
    qsizetype m_current = 0;
    qsizetype m_hovered = -1;
};

} // namespace baton
