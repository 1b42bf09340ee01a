// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnelexample.h"

#include "leads/stage.h"

using namespace Qt::StringLiterals;

namespace baton {

Instant day(double days)
{
    using namespace std::chrono;
    return sys_days(year(2018) / 1 / 1) + milliseconds(static_cast<qint64>(days * 86'400'000));
}

AsOf asOf(double days)
{
    return {day(days), {}};
}

FunnelColumns columnsFrom(const QStringList &leads)
{
    FunnelColumns columns;
    columns.firstVisit.push_back(0);
    for (const QString &lead : leads) {
        columns.leadIds.push_back(static_cast<qint64>(columns.leadIds.size()) + 1);
        for (const QString &word : lead.split(u' ', Qt::SkipEmptyParts)) {
            const QString key = word.section(u'@', 0, 0);
            const QString when = word.section(u'@', 1, 1);
            columns.stages.push_back(static_cast<quint8>(*stageFromKey(key.startsWith(u'~') ? key.sliced(1) : key)));
            columns.corrections.push_back(key.startsWith(u'~') ? 1 : 0);
            columns.overrides.push_back(key.startsWith(u'!') ? 1 : 0);
            columns.enteredAt.push_back(toMillis(day(when.section(u'^', 0, 0).toDouble())));
            columns.recordedAt.push_back(toMillis(day(when.contains(u'^') ? when.section(u'^', 1).toDouble() : 1000)));
        }
        columns.firstVisit.push_back(static_cast<quint32>(columns.stages.size()));
    }
    return columns;
}

} // namespace baton
