// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/plannedtext.h"

#include "capture/targettext.h"
#include "common/fieldtext.h"
#include "leads/lead.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

int rankOf(const QString &field)
{
    static const QStringList first{u"stage"_s,           u"owner.tele"_s,      u"owner.sales"_s,  u"person.firstName"_s,
                                   u"person.lastName"_s, u"person.fullName"_s, u"account.name"_s, u"person.email"_s,
                                   u"person.phone"_s};
    if (const auto place = first.indexOf(field); place >= 0)
        return static_cast<int>(place);
    return static_cast<int>(first.size()) + (targetFromKey(field) ? 0 : 1);
}

QString yesNoText(const QString &text)
{
    const bool isYes = text == u"1" || text == u"true";
    return isYes ? QCoreApplication::translate("Field", "Yes") : QCoreApplication::translate("Field", "No");
}

} // namespace

QStringList PlannedText::inOrder(QStringList fields)
{
    std::ranges::stable_sort(fields, {}, rankOf);
    return fields;
}

const CustomColumn *PlannedText::custom(const QString &field) const
{
    const auto found = std::ranges::find_if(m_profile.columns, [&](const ImportColumn &column) {
        return column.use == ImportColumn::Use::Custom && column.custom.key == field;
    });
    return found == m_profile.columns.end() ? nullptr : &found->custom;
}

QString PlannedText::label(const QString &field) const
{
    const CustomColumn *column = custom(field);
    return column && !column->label.isEmpty() ? column->label : targetText(field);
}

bool PlannedText::isNumeric(const QString &field) const
{
    const CustomColumn *column = custom(field);
    const auto target = targetFromKey(field);
    const FieldType type = column ? column->type : target ? specOf(target->field).type : FieldType::Text;
    return type == FieldType::Number || type == FieldType::Money;
}

QString PlannedText::instant(const QString &text) const
{
    const auto instant = instantFromIso(text);
    return instant ? instantText(*instant, m_view) : text;
}

// The value of an own field as its JSON holds it: money in minor units, an instant in milliseconds.
QString PlannedText::customValue(const CustomColumn &column, const QString &text) const
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    switch (column.type) {
    case FieldType::YesNo: return yesNoText(text);
    case FieldType::Number: return m_view.locale.toString(text.toDouble(), 'g', 10);
    case FieldType::Instant: return isNumber ? instantText(fromMillis(number), m_view) : instant(text);
    case FieldType::Money:
        return isNumber ? moneyText({number, column.currency.isEmpty() ? m_profile.currency : column.currency},
                                    MoneyForm::Whole, m_view.locale)
                        : text;
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? m_view.locale.toString(date, QLocale::ShortFormat) : text;
    }
    case FieldType::ManyOf: {
        QStringList choices;
        for (const QJsonValue &choice : QJsonDocument::fromJson(text.toUtf8()).array())
            choices.append(choice.toString());
        return choices.isEmpty() ? text : m_view.locale.createSeparatedList(choices);
    }
    case FieldType::Text:
    case FieldType::OneOf: break;
    }
    return text;
}

QString PlannedText::value(const QString &field, const QString &text) const
{
    if (text.isEmpty())
        return text;
    if (const CustomColumn *column = custom(field))
        return customValue(*column, text);
    const auto target = targetFromKey(field);
    if (!target)
        return text;
    switch (target->field) {
    case ImportField::Stage: {
        const auto stage = stageFromKey(text);
        return stage ? stageText(*stage) : text;
    }
    case ImportField::LeadType: {
        const auto type = std::ranges::find(allLeadTypes, text.toInt(), [](LeadType one) { return int(one); });
        return type == allLeadTypes.end() ? text
                                          : QCoreApplication::translate("Field", nameOf(*type).toUtf8().constData());
    }
    case ImportField::InterestKind: return QCoreApplication::translate("Interest", text.toUtf8().constData());
    case ImportField::Consent:
        return text == u"granted" ? QCoreApplication::translate("ImportTarget", "granted")
                                  : QCoreApplication::translate("ImportTarget", "denied");
    default: break;
    }
    switch (specOf(target->field).type) {
    case FieldType::Instant: return instant(text);
    case FieldType::YesNo: return yesNoText(text);
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? m_view.locale.toString(date, QLocale::ShortFormat) : text;
    }
    case FieldType::Money: {
        const auto money = fieldValueFromText(text, FieldType::Money);
        const Money *amount = money ? std::get_if<Money>(&*money) : nullptr;
        return amount ? moneyText(*amount, MoneyForm::Whole, m_view.locale) : text;
    }
    default: return text;
    }
}

} // namespace baton
