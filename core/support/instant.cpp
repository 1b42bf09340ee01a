// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/instant.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton {

QString toIsoText(Instant instant)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
    const bool whole = toMillis(instant) % 1000 == 0;
    return moment.toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<Instant> instantFromIso(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    auto moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    if (!moment.isValid())
        return failure(Error::Kind::Invalid, u"instant.syntax"_s, {{u"value"_s, trimmed}});
    return fromMillis(moment.toMSecsSinceEpoch());
}

} // namespace baton
