// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/activitytext.h"

#include "common/activity.h"
#include "common/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

QString rateWords(double rate, Activity::Unit unit, const QLocale &locale)
{
    // Two digits are what a smoothed rate is worth.
    const double step = rate < 100 ? 1 : std::pow(10, std::floor(std::log10(rate)) - 1);
    const QString count = countText(std::max(1LL, std::llround(std::round(rate / step) * step)), locale);
    switch (unit) {
    case Activity::Unit::Rows: return Words::tr("%1 rows/s").arg(count);
    case Activity::Unit::Leads: return Words::tr("%1 leads/s").arg(count);
    default: return {};
    }
}

} // namespace

QString timeLeftText(std::chrono::seconds left, const QLocale &locale)
{
    if (left < 60s) {
        const auto step = left < 10s ? 1 : 5;
        return Words::tr("about %1 s left").arg(countText((left.count() + step - 1) / step * step, locale));
    }
    return Words::tr("about %1 left").arg(durationText(std::chrono::ceil<std::chrono::minutes>(left)));
}

QString paceText(const Activity &activity, const QLocale &locale)
{
    QStringList parts;
    if (const auto rate = activity.rate())
        parts.append(rateWords(*rate, activity.unit(), locale));
    if (const auto left = activity.timeLeft())
        parts.append(timeLeftText(*left, locale));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString finishedText(const FinishedActivity &activity)
{
    if (!activity.result.isEmpty())
        return activity.result;
    QStringList parts{activity.outcome == Activity::Outcome::Done         ? Words::tr("Done")
                          : activity.outcome == Activity::Outcome::Failed ? Words::tr("Failed")
                                                                          : Words::tr("Cancelled")};
    if (activity.took >= 60s)
        parts.append(durationText(activity.took));
    else if (activity.took >= 1s)
        parts.append(Words::tr("%1 s").arg(std::chrono::round<std::chrono::seconds>(activity.took).count()));
    return parts.join(u" · "_s);
}

} // namespace baton
