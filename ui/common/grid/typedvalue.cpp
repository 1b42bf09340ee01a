// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/typedvalue.h"

#include "support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString dayFormat(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : QString(format).replace("yy"_L1, "yyyy"_L1);
}

QString labelOf(const FieldChoice &choice)
{
    return QCoreApplication::translate("Field", choice.label.toUtf8().constData());
}

QString yesOrNo(bool isTrue)
{
    return isTrue ? QCoreApplication::translate("Field", "Yes") : QCoreApplication::translate("Field", "No");
}

/// A number as files write it, of one in the form of the locale; what is no number stays as it is.
QString plainNumber(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const double number = locale.toDouble(text.trimmed(), &isNumber);
    return isNumber ? QString::number(number, 'f', QLocale::FloatingPointShortest) : text;
}

/// "12,50 EUR" with a point and a currency.
QString plainAmount(const QString &text, const FieldValue &before, const FieldSpec &field, const QLocale &locale)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const QString last = text.sliced(space + 1);
    const bool namesCurrency = space > 0 && last.size() == 3
        && std::ranges::all_of(last, [](QChar character) { return character.isLetter(); });
    const auto *money = std::get_if<Money>(&before);
    const QString currency = namesCurrency ? last.toUpper() : money ? money->currency : field.currency;
    const QString number = plainNumber(namesCurrency ? text.first(space) : text, locale);
    return currency.isEmpty() ? number : QString(number + u' ' + currency);
}

} // namespace

QString typedDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

QDate dayFromTyped(const QString &text, const QLocale &locale)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QDate day = locale.toDate(text, dayFormat(locale));
    return day.isValid() ? day : locale.toDate(text, u"d.M.yyyy"_s);
}

QStringList choiceTexts(const FieldSpec &field)
{
    if (field.type == FieldType::YesNo)
        return {yesOrNo(true), yesOrNo(false)};
    QStringList texts;
    for (const FieldChoice &choice : field.choices)
        texts.append(labelOf(choice));
    return texts;
}

QString typedText(const FieldSpec &field, const FieldValue &value, const QLocale &locale)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return typedDay(*day, locale);
    if (const auto *isTrue = std::get_if<bool>(&value))
        return yesOrNo(*isTrue);
    if (const auto *number = std::get_if<double>(&value))
        return locale.toString(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto *money = std::get_if<Money>(&value)) {
        const QString plain = plainText(*money);
        const QString amount = plain.section(u' ', 0, 0);
        const auto digits = static_cast<int>(amount.size() - 1 - amount.lastIndexOf(u'.'));
        const bool isBroken = amount.contains(u'.');
        return locale.toString(amount.toDouble(), 'f', isBroken ? digits : 0) + u' ' + money->currency;
    }
    const auto choice = std::ranges::find(field.choices, plainText(value), &FieldChoice::key);
    return choice == field.choices.end() ? plainText(value) : labelOf(*choice);
}

Result<FieldValue> valueFromTyped(const FieldSpec &field, const QString &text, const FieldValue &before,
                                  const QLocale &locale)
{
    const QString key = comparisonKey(text);
    for (const FieldChoice &choice : field.choices)
        if (comparisonKey(labelOf(choice)) == key)
            return FieldValue(choice.key);
    switch (field.type) {
    case FieldType::YesNo:
        if (key == comparisonKey(yesOrNo(true)) || key == comparisonKey(yesOrNo(false)))
            return FieldValue(key == comparisonKey(yesOrNo(true)));
        break;
    case FieldType::Number: return fieldValueFor(field, plainNumber(text, locale));
    case FieldType::Money:
        return fieldValueFor(field, text.isEmpty() ? text : plainAmount(text, before, field, locale));
    case FieldType::Date:
        if (const QDate day = dayFromTyped(text.trimmed(), locale); day.isValid())
            return FieldValue(day);
        break;
    default: break;
    }
    return fieldValueFor(field, text);
}

} // namespace baton
