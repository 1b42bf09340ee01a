// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/scorereport.h"

#include "leads/stage.h"
#include "scoring/scorerules.h"
#include "storage/connection.h"
#include "storage/cursor.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace baton {

Result<ScoreFigures> ScoreReport::figures()
{
    auto cursor =
        Cursor::open(m_connection,
                     u"SELECT s.grade, s.fit + s.engagement, CASE WHEN EXISTS (SELECT 1 FROM stage_history h "
                     "WHERE h.lead_id = l.id AND h.stage = %1) THEN 1 ELSE 0 END FROM score_snapshot s "
                     "JOIN lead l ON l.id = s.lead_id WHERE l.deleted_at IS NULL"_s.arg(static_cast<int>(Stage::Won)));
    if (!cursor)
        return failure(cursor);
    QMap<QByteArray, ScoreFigures::Band> bands;
    QList<std::pair<qint64, bool>> scores;
    ScoreFigures figures;
    while ((*cursor)->next()) {
        const bool isWon = (*cursor)->int64(2) == 1;
        ScoreFigures::Band &band = bands[(*cursor)->text(0).toByteArray()];
        ++band.leads;
        band.won += isWon ? 1 : 0;
        figures.won += isWon ? 1 : 0;
        scores.append({(*cursor)->int64(1), isWon});
    }
    if (auto finished = (*cursor)->finish(); !finished)
        return failure(finished);
    figures.leads = scores.size();
    figures.wonRate = wilsonRate(figures.won, figures.leads);
    figures.areaUnderCurve = areaUnderCurve(std::move(scores));
    for (auto band = bands.begin(); band != bands.end(); ++band) {
        band->band = QString::fromUtf8(band.key());
        band->wonRate = wilsonRate(band->won, band->leads);
        if (figures.won > 0)
            band->lift = band->wonRate->value / figures.wonRate->value;
        figures.bands.append(*band);
    }
    return figures;
}

} // namespace baton
