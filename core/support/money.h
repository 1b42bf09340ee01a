// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QList>
#include <QString>

namespace baton {

/// An amount in minor units of an ISO 4217 currency.
struct Money
{
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// How many digits the currency has after its decimal mark: 2 for EUR, 0 for JPY, 3 for KWD.
[[nodiscard]] int minorDigits(QStringView currency);

/// Reads "1234.5" (digits, '.' as the mark, optional sign) as an amount, rounding half to even.
/// Errors: Invalid "money.syntax", "money.range".
[[nodiscard]] Result<Money> moneyFromText(QStringView plainNumber, const QString &currency);

/// The amount in major units with all its minor digits and '.' as the mark, as "12.30".
[[nodiscard]] QString plainText(const Money &money);

/// Splits by weights so that the parts sum exactly (largest remainder; earlier parts win ties).
/// Negative or all-zero weights give an empty list.
[[nodiscard]] QList<qint64> splitByLargestRemainder(qint64 minor, const QList<double> &weights);

} // namespace baton
