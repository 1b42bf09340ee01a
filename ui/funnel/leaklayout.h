// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/leakmap.h"

#include <QPainterPath>
#include <QRectF>

namespace baton {

/// How large the picture of a leak map is.
struct LeakMeasures
{
    double width = 0;
    double bandTop = 0;
    double bandHeight = 0; ///< As high as all that came.
    double bar = 0; ///< How wide a station is.
    double fall = 0; ///< How far who is lost falls below the bands.
};

/// Where a leak map is drawn, from left to right: stations as bars as high as they have leads, what goes on as bands,
/// what is lost as falls that end below them.
class LeakLayout
{
public:
    struct Band
    {
        LeakEdge edge;
        QPainterPath path;
        QRectF label; ///< Room beside the station that it comes from, or over one that it passes.
    };
    struct Station
    {
        LeakStation figures;
        QRectF column; ///< The whole of its room, from side to side.
        QRectF bar;
        QPainterPath forgotten; ///< Empty where nobody is.
        QPainterPath lost;
    };

    LeakLayout() = default;
    LeakLayout(const LeakMap &map, const LeakMeasures &measures);

    [[nodiscard]] const QList<Station> &stations() const { return m_stations; }
    [[nodiscard]] const QList<Band> &bands() const { return m_bands; }

private:
    [[nodiscard]] double heightOf(qint64 leads) const;
    [[nodiscard]] qint64 passing(const LeakMap &map, baton::Station station) const;
    void addBand(const LeakEdge &edge, QList<double> &leaving, QList<double> &arriving, QList<double> &above);
    void addFalls(Station &station, double from) const;

    LeakMeasures m_measures;
    double m_leadHeight = 0;
    QList<Station> m_stations;
    QList<Band> m_bands;
};

} // namespace baton
