// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"
#include "support/money.h"
#include "support/percentage.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace baton {

/// What words about time depend on; given, never asked of the machine.
struct TimeView
{
    Instant now;
    QTimeZone zone;
    QLocale locale;
};

/// Whole units in grids, all minor units in cost lines.
enum class MoneyForm { Whole, Exact };

/// The sign for "no value": never a 0 for a rate that is undefined.
[[nodiscard]] QString noValue();

/// "9 412", grouped as the locale does.
[[nodiscard]] QString countText(qint64 count, const QLocale &locale);

/// "34 %" of `total` cases, or the sign for no value; of 1 000 cases and more with a decimal: "0.1 %".
[[nodiscard]] QString rateText(const std::optional<Rate> &rate, qint64 total, const QLocale &locale);

/// "28–41", the interval in percent with as many decimals as its rate; empty where there is no rate.
[[nodiscard]] QString intervalText(const std::optional<Rate> &rate, qint64 total, const QLocale &locale);

/// Two units at most: "3 d 22 h", "1 h 50", "42 min", "14 d", "8 y 5 mo".
[[nodiscard]] QString durationText(Duration duration);

/// A median in days as reports give it, in the same words.
[[nodiscard]] QString daysText(double days);

/// What somebody else wrote, so that it keeps its order in a line that runs from right to left: "Acme Ltd." does not
/// begin with its full stop. Elsewhere the text as it is.
[[nodiscard]] QString isolated(const QString &text);

/// Today "15:30", within six days "Mon 16:40", this year "13 Nov 11:20", else "13 Nov 2024".
[[nodiscard]] QString instantText(Instant instant, const TimeView &view);

/// The full instant with its zone, for tips.
[[nodiscard]] QString fullInstantText(Instant instant, const TimeView &view);

/// "31 500 €" or "31 500.00 €"; in a column whose header names the currency use moneyNumber().
[[nodiscard]] QString moneyText(const Money &money, MoneyForm form, const QLocale &locale);
[[nodiscard]] QString moneyNumber(const Money &money, MoneyForm form, const QLocale &locale);

/// "€" where a currency has a sign that everybody knows, else its code.
[[nodiscard]] QString currencySign(const QString &currency);

/// Text for a window's title that is shown letter by letter: a title has a place for the mark of what is not saved.
[[nodiscard]] QString plainTitle(QString text);

} // namespace baton
