// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/calendarjson.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

using std::chrono::minutes;

const std::array<QString, 7> weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

tl::unexpected<Error> refused(const QString &code, const QString &where, const QJsonValue &value)
{
    return failure(Error::Kind::Invalid, code, {{u"where"_s, where}, {u"value"_s, value.toVariant()}});
}

std::optional<int> number(QStringView digits)
{
    if (digits.size() != 2 || !digits[0].isDigit() || !digits[1].isDigit())
        return std::nullopt;
    return digits[0].digitValue() * 10 + digits[1].digitValue();
}

/// "HH:MM" from 00:00 to 24:00.
std::optional<minutes> timeOfDay(const QString &text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    const auto hour = number(QStringView(text).first(2));
    const auto minute = number(QStringView(text).last(2));
    if (!hour || !minute || *minute > 59)
        return std::nullopt;
    const minutes time = std::chrono::hours(*hour) + minutes(*minute);
    return time <= 24h ? std::optional(time) : std::nullopt;
}

QString text(minutes time)
{
    const auto twoDigits = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return twoDigits(time.count() / 60) + u':' + twoDigits(time.count() % 60);
}

Result<OpenInterval> interval(const QJsonValue &json, const QString &where)
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2)
        return refused(u"calendar.hours"_s, where, json);
    const auto from = timeOfDay(pair[0].toString());
    const auto to = timeOfDay(pair[1].toString());
    if (!from || !to || *from == 24h)
        return refused(u"calendar.hours"_s, where, json);
    // An end of 00:00 is read as "the whole day" by some and as "no time at all" by others.
    if (*to == 0min)
        return refused(u"calendar.midnight"_s, where, pair[1]);
    if (*from == *to)
        return refused(u"calendar.hours"_s, where, json);
    return OpenInterval{*from, *to};
}

Result<DayHours> dayHours(const QJsonValue &json, const QString &where)
{
    if (!json.isArray())
        return refused(u"calendar.shape"_s, where, json);
    DayHours hours;
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto read = interval(list[i], u"%1[%2]"_s.arg(where).arg(i));
        if (!read)
            return failure(read);
        hours.append(*read);
    }
    return hours;
}

Result<QDate> date(const QString &text, const QString &where)
{
    const QDate read = QDate::fromString(text, Qt::ISODate);
    if (!read.isValid() || text.size() != 10 || read.year() > 9999 || read.year() < 1)
        return refused(u"calendar.date"_s, where, text);
    return read;
}

Result<QMap<QDate, DayHours>> byDate(const QJsonValue &json, const QString &where)
{
    QMap<QDate, DayHours> result;
    if (json.isUndefined() || json.isNull())
        return result;
    if (!json.isObject())
        return refused(u"calendar.shape"_s, where, json);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = where + u'.' + it.key();
        const auto day = date(it.key(), place);
        if (!day)
            return failure(day);
        auto hours = dayHours(it.value(), place);
        if (!hours)
            return failure(hours);
        result.insert(*day, *hours);
    }
    return result;
}

Result<std::set<QDate>> holidays(const QJsonValue &json)
{
    std::set<QDate> dates;
    if (json.isUndefined() || json.isNull())
        return dates;
    if (!json.isArray())
        return refused(u"calendar.shape"_s, u"holidays"_s, json);
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto day = date(list[i].toString(), u"holidays[%1]"_s.arg(i));
        if (!day)
            return failure(day);
        dates.insert(*day);
    }
    return dates;
}

Result<std::array<DayHours, 7>> week(const QJsonValue &json)
{
    std::array<DayHours, 7> result;
    if (!json.isObject())
        return refused(u"calendar.shape"_s, u"hours"_s, json);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = u"hours."_s + it.key();
        const auto weekday = std::ranges::find(weekdays, it.key());
        if (weekday == weekdays.end())
            return refused(u"calendar.day"_s, place, it.key());
        auto hours = dayHours(it.value(), place);
        if (!hours)
            return failure(hours);
        result[static_cast<size_t>(weekday - weekdays.begin())] = *hours;
    }
    return result;
}

QJsonArray toJson(const DayHours &hours)
{
    QJsonArray list;
    for (const OpenInterval &interval : hours)
        list.append(QJsonArray{text(interval.from), text(interval.to)});
    return list;
}

QJsonObject toJson(const QMap<QDate, DayHours> &byDate)
{
    QJsonObject object;
    for (auto it = byDate.begin(); it != byDate.end(); ++it)
        object.insert(it.key().toString(Qt::ISODate), toJson(it.value()));
    return object;
}

} // namespace

Result<BusinessHours> businessHoursFromJson(const QJsonObject &json)
{
    BusinessHours hours;
    hours.zone = json[u"timezone"].toString();
    if (hours.zone.isEmpty())
        return refused(u"calendar.zone"_s, u"timezone"_s, json[u"timezone"]);
    auto days = week(json[u"hours"]);
    if (!days)
        return failure(days);
    auto closed = holidays(json[u"holidays"]);
    if (!closed)
        return failure(closed);
    auto shifts = byDate(json[u"shifts"], u"shifts"_s);
    if (!shifts)
        return failure(shifts);
    auto breaks = byDate(json[u"breaks"], u"breaks"_s);
    if (!breaks)
        return failure(breaks);
    hours.week = std::move(*days);
    hours.holidays = std::move(*closed);
    hours.shifts = std::move(*shifts);
    hours.breaks = std::move(*breaks);
    return hours;
}

QJsonObject toJson(const BusinessHours &hours)
{
    QJsonObject week;
    for (size_t day = 0; day < weekdays.size(); ++day) {
        if (!hours.week[day].isEmpty())
            week.insert(weekdays[day], toJson(hours.week[day]));
    }
    QJsonArray holidays;
    for (const QDate holiday : hours.holidays)
        holidays.append(holiday.toString(Qt::ISODate));
    return {{u"timezone"_s, hours.zone},
            {u"hours"_s, week},
            {u"holidays"_s, holidays},
            {u"breaks"_s, toJson(hours.breaks)},
            {u"shifts"_s, toJson(hours.shifts)}};
}

} // namespace baton
