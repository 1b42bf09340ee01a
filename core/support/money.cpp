// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/money.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

// Half to even on the digits that the currency cannot hold.
bool roundsUp(QStringView rest, bool odd)
{
    if (rest.isEmpty() || rest.front() < u'5')
        return false;
    if (rest.front() > u'5')
        return true;
    const bool exactHalf = std::ranges::all_of(rest.sliced(1), [](QChar digit) { return digit == u'0'; });
    return !exactHalf || odd;
}

} // namespace

int minorDigits(QStringView currency)
{
    static constexpr QStringView none[] = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                           u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr QStringView three[] = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    if (std::ranges::find(none, currency) != std::end(none))
        return 0;
    return std::ranges::find(three, currency) != std::end(three) ? 3 : 2;
}

Result<Money> moneyFromText(QStringView plainNumber, const QString &currency)
{
    const auto syntax = [&] {
        return failure(Error::Kind::Invalid, u"money.syntax"_s, {{u"value"_s, plainNumber.toString()}});
    };
    QStringView rest = plainNumber.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);
    const auto mark = rest.indexOf(u'.');
    const QStringView whole = mark < 0 ? rest : rest.first(mark);
    const QStringView fraction = mark < 0 ? QStringView() : rest.sliced(mark + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((whole.isEmpty() && fraction.isEmpty()) || !std::ranges::all_of(whole, isDigit)
        || !std::ranges::all_of(fraction, isDigit))
        return syntax();

    const int digits = minorDigits(currency);
    const QString kept = whole.toString() + fraction.left(digits).toString().leftJustified(digits, u'0');
    bool ok = false;
    qint64 minor = kept.isEmpty() ? 0 : kept.toLongLong(&ok);
    if ((!ok && !kept.isEmpty()) || minor == std::numeric_limits<qint64>::max())
        return failure(Error::Kind::Invalid, u"money.range"_s, {{u"value"_s, plainNumber.toString()}});
    if (fraction.size() > digits && roundsUp(fraction.sliced(digits), minor % 2 != 0))
        ++minor;
    return Money{negative ? -minor : minor, currency};
}

QString plainText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    if (digits == 0)
        return QString::number(money.minor);
    const qint64 power = powerOfTen(digits);
    const QString sign = money.minor < 0 ? u"-"_s : QString();
    const quint64 size =
        money.minor < 0 ? quint64(0) - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    return sign + QString::number(size / static_cast<quint64>(power)) + u'.'
        + QString::number(size % static_cast<quint64>(power)).rightJustified(digits, u'0');
}

QList<qint64> splitByLargestRemainder(qint64 minor, const QList<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(sum > 0) || std::ranges::any_of(weights, [](double weight) { return weight < 0; }))
        return {};

    QList<qint64> parts;
    QList<std::pair<double, qsizetype>> remainders;
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const double exact = static_cast<double>(minor) * weights[i] / sum;
        const double whole = std::floor(exact);
        parts.append(static_cast<qint64>(whole));
        remainders.append({exact - whole, i});
        given += parts.last();
    }
    std::ranges::stable_sort(remainders, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; given < minor; ++i, ++given)
        ++parts[remainders[i % remainders.size()].second];
    return parts;
}

} // namespace baton
