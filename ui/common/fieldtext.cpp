// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fieldtext.h"

#include "common/countrytext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *context, const QString &english)
{
    return QCoreApplication::translate(context, english.toUtf8().constData());
}

// The names that core gives in English, for the extraction of translations.
[[maybe_unused]] constexpr const char *stageNames[] = {
    QT_TRANSLATE_NOOP("Stage", "Inquiry"),
    QT_TRANSLATE_NOOP("Stage", "Engaged"),
    QT_TRANSLATE_NOOP("Stage", "Marketing-qualified"),
    QT_TRANSLATE_NOOP("Stage", "Tele-accepted"),
    QT_TRANSLATE_NOOP("Stage", "Tele-qualified"),
    QT_TRANSLATE_NOOP("Stage", "Sales-accepted"),
    QT_TRANSLATE_NOOP("Stage", "Sales-working"),
    QT_TRANSLATE_NOOP("Stage", "Opportunity"),
    QT_TRANSLATE_NOOP("Stage", "Won"),
    QT_TRANSLATE_NOOP("Stage", "Nurture"),
    QT_TRANSLATE_NOOP("Stage", "Recycled"),
    QT_TRANSLATE_NOOP("Stage", "Disqualified"),
    QT_TRANSLATE_NOOP("Stage", "Lost"),
    QT_TRANSLATE_NOOP("Stage", "Info requested"),
};

[[maybe_unused]] constexpr const char *fieldNames[] = {
    QT_TRANSLATE_NOOP("Field", "Absent until"),
    QT_TRANSLATE_NOOP("Field", "Account"),
    QT_TRANSLATE_NOOP("Field", "Account city"),
    QT_TRANSLATE_NOOP("Field", "Account country"),
    QT_TRANSLATE_NOOP("Field", "Account no."),
    QT_TRANSLATE_NOOP("Field", "Account postcode"),
    QT_TRANSLATE_NOOP("Field", "Account region"),
    QT_TRANSLATE_NOOP("Field", "Account street"),
    QT_TRANSLATE_NOOP("Field", "Active"),
    QT_TRANSLATE_NOOP("Field", "Aim"),
    QT_TRANSLATE_NOOP("Field", "Approved"),
    QT_TRANSLATE_NOOP("Field", "Audit"),
    QT_TRANSLATE_NOOP("Field", "Became a lead"),
    QT_TRANSLATE_NOOP("Field", "Begins"),
    QT_TRANSLATE_NOOP("Field", "Best grade"),
    QT_TRANSLATE_NOOP("Field", "Birth date"),
    QT_TRANSLATE_NOOP("Field", "Both sides"),
    QT_TRANSLATE_NOOP("Field", "Budget"),
    QT_TRANSLATE_NOOP("Field", "Campaign"),
    QT_TRANSLATE_NOOP("Field", "Cancelled"),
    QT_TRANSLATE_NOOP("Field", "Channel"),
    QT_TRANSLATE_NOOP("Field", "City"),
    QT_TRANSLATE_NOOP("Field", "Column"),
    QT_TRANSLATE_NOOP("Field", "Completed"),
    QT_TRANSLATE_NOOP("Field", "Country"),
    QT_TRANSLATE_NOOP("Field", "Created"),
    QT_TRANSLATE_NOOP("Field", "Cross-sell"),
    QT_TRANSLATE_NOOP("Field", "Direct mail"),
    QT_TRANSLATE_NOOP("Field", "E-mail"),
    QT_TRANSLATE_NOOP("Field", "Employees"),
    QT_TRANSLATE_NOOP("Field", "Ends"),
    QT_TRANSLATE_NOOP("Field", "Event"),
    QT_TRANSLATE_NOOP("Field", "External id"),
    QT_TRANSLATE_NOOP("Field", "File"),
    QT_TRANSLATE_NOOP("Field", "First name"),
    QT_TRANSLATE_NOOP("Field", "Full name"),
    QT_TRANSLATE_NOOP("Field", "Grade"),
    QT_TRANSLATE_NOOP("Field", "Idea"),
    QT_TRANSLATE_NOOP("Field", "Ignored"),
    QT_TRANSLATE_NOOP("Field", "Import"),
    QT_TRANSLATE_NOOP("Field", "Import no."),
    QT_TRANSLATE_NOOP("Field", "Imported"),
    QT_TRANSLATE_NOOP("Field", "Imported by"),
    QT_TRANSLATE_NOOP("Field", "Industry"),
    QT_TRANSLATE_NOOP("Field", "Interests"),
    QT_TRANSLATE_NOOP("Field", "Kind of interest"),
    QT_TRANSLATE_NOOP("Field", "Language"),
    QT_TRANSLATE_NOOP("Field", "Last name"),
    QT_TRANSLATE_NOOP("Field", "Last touch"),
    QT_TRANSLATE_NOOP("Field", "Latest lead"),
    QT_TRANSLATE_NOOP("Field", "Leads"),
    QT_TRANSLATE_NOOP("Field", "Line"),
    QT_TRANSLATE_NOOP("Field", "Live"),
    QT_TRANSLATE_NOOP("Field", "Load"),
    QT_TRANSLATE_NOOP("Field", "Login"),
    QT_TRANSLATE_NOOP("Field", "Management"),
    QT_TRANSLATE_NOOP("Field", "Marketing"),
    QT_TRANSLATE_NOOP("Field", "Marketing operations"),
    QT_TRANSLATE_NOOP("Field", "Matched"),
    QT_TRANSLATE_NOOP("Field", "Mobile"),
    QT_TRANSLATE_NOOP("Field", "Most open leads"),
    QT_TRANSLATE_NOOP("Field", "MQL"),
    QT_TRANSLATE_NOOP("Field", "Name"),
    QT_TRANSLATE_NOOP("Field", "Never touched"),
    QT_TRANSLATE_NOOP("Field", "New"),
    QT_TRANSLATE_NOOP("Field", "New business"),
    QT_TRANSLATE_NOOP("Field", "Next step due"),
    QT_TRANSLATE_NOOP("Field", "No."),
    QT_TRANSLATE_NOOP("Field", "Notes"),
    QT_TRANSLATE_NOOP("Field", "Open leads"),
    QT_TRANSLATE_NOOP("Field", "Other"),
    QT_TRANSLATE_NOOP("Field", "Overdue steps"),
    QT_TRANSLATE_NOOP("Field", "Owner"),
    QT_TRANSLATE_NOOP("Field", "Owner changes"),
    QT_TRANSLATE_NOOP("Field", "Paid"),
    QT_TRANSLATE_NOOP("Field", "Partner"),
    QT_TRANSLATE_NOOP("Field", "Paused"),
    QT_TRANSLATE_NOOP("Field", "Per lead"),
    QT_TRANSLATE_NOOP("Field", "Per MQL"),
    QT_TRANSLATE_NOOP("Field", "Per won"),
    QT_TRANSLATE_NOOP("Field", "Phone"),
    QT_TRANSLATE_NOOP("Field", "Planned"),
    QT_TRANSLATE_NOOP("Field", "Postcode"),
    QT_TRANSLATE_NOOP("Field", "Print, TV, radio"),
    QT_TRANSLATE_NOOP("Field", "Recorded"),
    QT_TRANSLATE_NOOP("Field", "Region"),
    QT_TRANSLATE_NOOP("Field", "Renewal"),
    QT_TRANSLATE_NOOP("Field", "Revenue"),
    QT_TRANSLATE_NOOP("Field", "Reviewed"),
    QT_TRANSLATE_NOOP("Field", "Roles"),
    QT_TRANSLATE_NOOP("Field", "Sales"),
    QT_TRANSLATE_NOOP("Field", "Sales management"),
    QT_TRANSLATE_NOOP("Field", "Sales owner"),
    QT_TRANSLATE_NOOP("Field", "Salutation"),
    QT_TRANSLATE_NOOP("Field", "Score"),
    QT_TRANSLATE_NOOP("Field", "Search"),
    QT_TRANSLATE_NOOP("Field", "Side"),
    QT_TRANSLATE_NOOP("Field", "Social media"),
    QT_TRANSLATE_NOOP("Field", "Source"),
    QT_TRANSLATE_NOOP("Field", "Stage"),
    QT_TRANSLATE_NOOP("Field", "Stage entered"),
    QT_TRANSLATE_NOOP("Field", "Status"),
    QT_TRANSLATE_NOOP("Field", "Still free"),
    QT_TRANSLATE_NOOP("Field", "Street"),
    QT_TRANSLATE_NOOP("Field", "Tags"),
    QT_TRANSLATE_NOOP("Field", "Team"),
    QT_TRANSLATE_NOOP("Field", "Tele"),
    QT_TRANSLATE_NOOP("Field", "Tele owner"),
    QT_TRANSLATE_NOOP("Field", "Time zone"),
    QT_TRANSLATE_NOOP("Field", "Title"),
    QT_TRANSLATE_NOOP("Field", "Type"),
    QT_TRANSLATE_NOOP("Field", "Up-sell"),
    QT_TRANSLATE_NOOP("Field", "utm_campaign"),
    QT_TRANSLATE_NOOP("Field", "Value"),
    QT_TRANSLATE_NOOP("Field", "Web"),
    QT_TRANSLATE_NOOP("Field", "Webinar"),
    QT_TRANSLATE_NOOP("Field", "Website"),
    QT_TRANSLATE_NOOP("Field", "When"),
    QT_TRANSLATE_NOOP("Field", "Why"),
    QT_TRANSLATE_NOOP("Field", "Won"),
    QT_TRANSLATE_NOOP("Field", "Working hours"),
};

// The kinds that capture gives an interest; any other is shown as it came.
[[maybe_unused]] constexpr const char *interestKinds[] = {
    QT_TRANSLATE_NOOP("Interest", "call"),  QT_TRANSLATE_NOOP("Interest", "download"),
    QT_TRANSLATE_NOOP("Interest", "event"), QT_TRANSLATE_NOOP("Interest", "form"),
    QT_TRANSLATE_NOOP("Interest", "list"),  QT_TRANSLATE_NOOP("Interest", "referral"),
    QT_TRANSLATE_NOOP("Interest", "reply"), QT_TRANSLATE_NOOP("Interest", "import"),
};

// One overload a type that a field can hold.
struct Words
{
    const FieldSpec &field;
    const TimeView &view;
    FieldPlace place;

    QString operator()(std::monostate) const { return noValue(); }
    QString operator()(qint64 number) const
    {
        const QString text = view.locale.toString(number);
        return field.unit == u"%" ? QString(text + u"\u00A0%"_s) : text;
    }
    QString operator()(double number) const
    {
        // Ten-thousandths are for adding up; a list compares whole points, as the queue does.
        if (field.key == u"score")
            return view.locale.toString(number, 'f', place == FieldPlace::Grid ? 0 : 1);
        return view.locale.toString(number, 'g', 10);
    }
    QString operator()(const QDate &date) const { return view.locale.toString(date, QLocale::ShortFormat); }
    QString operator()(Instant instant) const { return instantText(instant, view); }
    QString operator()(const QStringList &choices) const { return view.locale.createSeparatedList(choices); }
    QString operator()(const Money &money) const
    {
        // The pane has the minor units where there are any.
        const bool isWhole = money.minor % qRound64(std::pow(10, minorDigits(money.currency))) == 0;
        return moneyText(money, place == FieldPlace::Grid || isWhole ? MoneyForm::Whole : MoneyForm::Exact,
                         view.locale);
    }
    QString operator()(bool isTrue) const
    {
        return isTrue ? QCoreApplication::translate("Field", "Yes") : QCoreApplication::translate("Field", "No");
    }
    QString operator()(const QString &text) const
    {
        if (field.key == u"stage") {
            const auto stage = stageFromKey(text);
            return stage ? stageText(*stage) : text;
        }
        if (field.key == u"kind")
            return translated("Interest", text);
        if (field.key == u"country" || field.key == u"account.country")
            return countryText(text);
        if (field.choices.isEmpty())
            return text;
        // One of them, or several, as the roles of somebody.
        QStringList words;
        const QStringList keys = text.split(u", "_s);
        for (const QString &key : keys) {
            const auto choice = std::ranges::find(field.choices, key, &FieldChoice::key);
            words.append(choice == field.choices.end() ? key : translated("Field", choice->label));
        }
        return words.join(u", "_s);
    }
};

} // namespace

QString fieldText(const FieldSpec &field, const FieldValue &value, const TimeView &view, FieldPlace place)
{
    return std::visit(Words{field, view, place}, value);
}

QString fieldLabel(const FieldSpec &field)
{
    return field.isCustom ? field.label : translated("Field", field.label);
}

FieldCatalogue inOwnWords(FieldCatalogue catalogue)
{
    const auto translatedField = [](FieldSpec field) {
        field.label = fieldLabel(field);
        for (FieldChoice &choice : field.choices)
            choice.label = field.isCustom ? choice.label : translated("Field", choice.label);
        return field;
    };
    const QList<FieldSpec> fields = catalogue.fields();
    for (const FieldSpec &field : fields)
        catalogue.add(translatedField(field));
    return catalogue;
}

QString stageText(Stage stage)
{
    return translated("Stage", nameOf(stage));
}

bool isNumeric(const FieldSpec &field)
{
    return field.type == FieldType::Number || field.type == FieldType::Money;
}

} // namespace baton
