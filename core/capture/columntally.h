// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"

#include <QUtf8StringView>

#include <string_view>
#include <unordered_set>

namespace baton {

/// What the cells of one column have been, kind by kind. Cells come in one by one.
class ColumnTally
{
public:
    void add(QUtf8StringView cell);

    /// Cells that can be numbers with this mark only: what decides on the mark of the whole file.
    [[nodiscard]] int onlyWith(DecimalMark mark) const
    {
        return mark == DecimalMark::Comma ? m_onlyComma : m_onlyPoint;
    }
    /// Numbers that a comma may group or cut.
    [[nodiscard]] int openCommas() const { return m_openCommas; }
    [[nodiscard]] int filled() const { return m_filled; }

    [[nodiscard]] DetectedColumn result(const QString &name, DecimalMark mark) const;

private:
    void addLook(QUtf8StringView cell);
    void addDate(std::string_view cell);
    void addNumber(std::string_view cell);
    [[nodiscard]] bool settleDateOrder(DetectedColumn &column) const;

    int m_filled = 0;
    int m_numbersWithPoint = 0;
    int m_numbersWithComma = 0;
    int m_onlyPoint = 0;
    int m_onlyComma = 0;
    int m_openCommas = 0;
    int m_identifiers = 0; ///< Digits with a zero in front: postcodes, phones, keys.
    int m_amounts = 0; ///< Numbers with a currency.
    int m_words = 0; ///< Yes or no in words.
    int m_dates = 0;
    int m_times = 0;
    int m_yearsFirst = 0;
    int m_dayFirst = 0; ///< Not year first, and a day when read day first.
    int m_monthFirst = 0;
    int m_addresses = 0;
    int m_hosts = 0;
    int m_worded = 0;
    std::unordered_set<size_t> m_distinct; ///< Hashes.
    QStringList m_values; ///< The first different ones.
    QString m_example;
    QString m_openDate; ///< The first that reads as two different days.
    QString m_openDayFirst;
    QString m_openMonthFirst;
};

} // namespace baton
