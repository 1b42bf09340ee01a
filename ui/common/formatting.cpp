// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 smallTotal = 1000;
constexpr qint64 daysOfYear = 366; // Below it a year is not whole for certain.
constexpr auto minus = u'\u2212';

QString translated(const char *text)
{
    return QCoreApplication::translate("Formatting", text);
}

QString withTrueMinus(QString number)
{
    return number.replace(u'-', minus);
}

QDateTime localTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

double percent(double share)
{
    return share * 100.0;
}

int decimalsOf(qint64 total)
{
    return total >= smallTotal ? 1 : 0;
}

// Some locales, "C" among them, have seconds in their short form; nobody reads a list to the second.
QString shortTimeFormat(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s).remove(u".ss"_s);
}

} // namespace

QString noValue()
{
    return u"–"_s;
}

QString countText(qint64 count, const QLocale &locale)
{
    return withTrueMinus(locale.toString(count));
}

QString rateText(const std::optional<Rate> &rate, qint64 total, const QLocale &locale)
{
    if (!rate)
        return noValue();
    return locale.toString(percent(rate->value), 'f', decimalsOf(total)) + QChar(QChar::Nbsp) + locale.percent();
}

QString intervalText(const std::optional<Rate> &rate, qint64 total, const QLocale &locale)
{
    if (!rate)
        return {};
    const QString interval = locale.toString(percent(rate->low), 'f', decimalsOf(total)) + u'–'
        + locale.toString(percent(rate->high), 'f', decimalsOf(total));
    // Numbers on either side of a dash would change places.
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QString(u'\u2066' + interval + u'\u2069') : interval;
}

QString isolated(const QString &text)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && !text.isEmpty()
        ? QString(u'\u2068' + text + u'\u2069')
        : text;
}

QString durationText(Duration duration)
{
    using namespace std::chrono;
    if (duration < Duration::zero())
        return minus + durationText(-duration);
    const auto wholeMinutes = duration_cast<minutes>(duration).count();
    const auto wholeHours = wholeMinutes / 60;
    const auto wholeDays = wholeHours / 24;
    if (wholeHours == 0)
        return translated(QT_TRANSLATE_NOOP("Formatting", "%1 min")).arg(wholeMinutes);
    if (wholeDays == 0) {
        if (wholeMinutes % 60 == 0)
            return translated(QT_TRANSLATE_NOOP("Formatting", "%1 h")).arg(wholeHours);
        return translated(QT_TRANSLATE_NOOP("Formatting", "%1 h %2"))
            .arg(wholeHours)
            .arg(wholeMinutes % 60, 2, 10, QChar(u'0'));
    }
    if (wholeDays >= daysOfYear) {
        const auto wholeMonths = wholeDays * 12 * 100 / 36'525;
        return wholeMonths % 12 == 0
            ? translated(QT_TRANSLATE_NOOP("Formatting", "%1 y")).arg(wholeMonths / 12)
            : translated(QT_TRANSLATE_NOOP("Formatting", "%1 y %2 mo")).arg(wholeMonths / 12).arg(wholeMonths % 12);
    }
    if (wholeHours % 24 == 0 || wholeDays >= 10)
        return translated(QT_TRANSLATE_NOOP("Formatting", "%1 d")).arg(wholeDays);
    return translated(QT_TRANSLATE_NOOP("Formatting", "%1 d %2 h")).arg(wholeDays).arg(wholeHours % 24);
}

QString daysText(double days)
{
    constexpr double millisOfDay = 86'400'000;
    return durationText(Duration(std::llround(days * millisOfDay)));
}

QString instantText(Instant instant, const TimeView &view)
{
    const QDateTime then = localTime(instant, view.zone);
    const QDateTime now = localTime(view.now, view.zone);
    const QString time = view.locale.toString(then.time(), shortTimeFormat(view.locale));
    const qint64 distance = std::abs(then.date().daysTo(now.date()));
    if (distance == 0)
        return time;
    if (distance <= 6)
        return view.locale.toString(then.date(), u"ddd"_s) + u' ' + time;
    if (then.date().year() == now.date().year())
        return view.locale.toString(then.date(), translated(QT_TRANSLATE_NOOP("Formatting", "d MMM"))) + u' ' + time;
    return view.locale.toString(then.date(), translated(QT_TRANSLATE_NOOP("Formatting", "d MMM yyyy")));
}

QString fullInstantText(Instant instant, const TimeView &view)
{
    const QDateTime then = localTime(instant, view.zone);
    return view.locale.toString(then.date(), translated(QT_TRANSLATE_NOOP("Formatting", "d MMM yyyy"))) + u' '
        + view.locale.toString(then.time(), u"HH:mm:ss"_s) + u' ' + QString::fromUtf8(view.zone.id());
}

QString moneyNumber(const Money &money, MoneyForm form, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    if (form == MoneyForm::Exact)
        return withTrueMinus(locale.toString(static_cast<double>(money.minor) / std::pow(10.0, digits), 'f', digits));
    const double units = static_cast<double>(money.minor) / std::pow(10.0, digits);
    return countText(std::llround(units), locale);
}

QString moneyText(const Money &money, MoneyForm form, const QLocale &locale)
{
    return moneyNumber(money, form, locale) + QChar(QChar::Nbsp) + currencySign(money.currency);
}

QString currencySign(const QString &currency)
{
    struct Sign
    {
        QLatin1StringView code;
        const char16_t *sign;
    };
    static const std::array signs{Sign{"EUR"_L1, u"€"},  Sign{"USD"_L1, u"$"}, Sign{"GBP"_L1, u"£"},
                                  Sign{"BRL"_L1, u"R$"}, Sign{"JPY"_L1, u"¥"}, Sign{"INR"_L1, u"₹"}};
    for (const Sign &sign : signs) {
        if (currency == sign.code)
            return QString::fromUtf16(sign.sign);
    }
    return currency;
}

QString plainTitle(QString text)
{
    return text.replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace baton
