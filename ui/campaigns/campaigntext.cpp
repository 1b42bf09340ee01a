// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaigntext.h"

#include "common/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CampaignText", text);
}

} // namespace

QString statusText(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Idea: return translated(QT_TRANSLATE_NOOP("CampaignText", "Idea"));
    case CampaignStatus::Planned: return translated(QT_TRANSLATE_NOOP("CampaignText", "Planned"));
    case CampaignStatus::Approved: return translated(QT_TRANSLATE_NOOP("CampaignText", "Approved"));
    case CampaignStatus::Live: return translated(QT_TRANSLATE_NOOP("CampaignText", "Live"));
    case CampaignStatus::Paused: return translated(QT_TRANSLATE_NOOP("CampaignText", "Paused"));
    case CampaignStatus::Completed: return translated(QT_TRANSLATE_NOOP("CampaignText", "Completed"));
    case CampaignStatus::Reviewed: return translated(QT_TRANSLATE_NOOP("CampaignText", "Reviewed"));
    case CampaignStatus::Cancelled: break;
    }
    return translated(QT_TRANSLATE_NOOP("CampaignText", "Cancelled"));
}

QString channelText(TacticChannel channel)
{
    switch (channel) {
    case TacticChannel::Email: return translated(QT_TRANSLATE_NOOP("CampaignText", "E-mail"));
    case TacticChannel::Web: return translated(QT_TRANSLATE_NOOP("CampaignText", "Web"));
    case TacticChannel::Search: return translated(QT_TRANSLATE_NOOP("CampaignText", "Search"));
    case TacticChannel::Social: return translated(QT_TRANSLATE_NOOP("CampaignText", "Social media"));
    case TacticChannel::Event: return translated(QT_TRANSLATE_NOOP("CampaignText", "Event"));
    case TacticChannel::Webinar: return translated(QT_TRANSLATE_NOOP("CampaignText", "Webinar"));
    case TacticChannel::Phone: return translated(QT_TRANSLATE_NOOP("CampaignText", "Phone"));
    case TacticChannel::DirectMail: return translated(QT_TRANSLATE_NOOP("CampaignText", "Direct mail"));
    case TacticChannel::Partner: return translated(QT_TRANSLATE_NOOP("CampaignText", "Partner"));
    case TacticChannel::Media: return translated(QT_TRANSLATE_NOOP("CampaignText", "Print, TV, radio"));
    case TacticChannel::Other: break;
    }
    return translated(QT_TRANSLATE_NOOP("CampaignText", "Other channel"));
}

QString directionText(TacticDirection direction)
{
    return direction == TacticDirection::Inbound ? translated(QT_TRANSLATE_NOOP("CampaignText", "Inbound"))
                                                 : translated(QT_TRANSLATE_NOOP("CampaignText", "Outbound"));
}

QString categoryText(CostCategory category)
{
    switch (category) {
    case CostCategory::Media: return translated(QT_TRANSLATE_NOOP("CampaignText", "Media"));
    case CostCategory::Production: return translated(QT_TRANSLATE_NOOP("CampaignText", "Production"));
    case CostCategory::Event: return translated(QT_TRANSLATE_NOOP("CampaignText", "Event"));
    case CostCategory::Agency: return translated(QT_TRANSLATE_NOOP("CampaignText", "Agency"));
    case CostCategory::List: return translated(QT_TRANSLATE_NOOP("CampaignText", "Lists"));
    case CostCategory::Tool: return translated(QT_TRANSLATE_NOOP("CampaignText", "Tools"));
    case CostCategory::People: return translated(QT_TRANSLATE_NOOP("CampaignText", "People"));
    case CostCategory::Other: break;
    }
    return translated(QT_TRANSLATE_NOOP("CampaignText", "Other costs"));
}

QString dayText(const std::optional<QDate> &day, const QLocale &locale)
{
    return day ? locale.toString(*day, translated(QT_TRANSLATE_NOOP("CampaignText", "d MMM yyyy"))) : noValue();
}

QString monthName(QDate month, const QLocale &locale)
{
    return locale.toString(month, u"MMM yyyy"_s);
}

QDate monthFromTyped(const QString &text, const QLocale &locale)
{
    if (const auto month = monthFromText(text))
        return *month;
    for (const QString &format : {u"MMM yyyy"_s, u"MMMM yyyy"_s, u"M.yyyy"_s, u"M/yyyy"_s})
        if (const QDate month = locale.toDate(text, format); month.isValid())
            return month;
    return {};
}

QString spanText(const std::optional<QDate> &first, const std::optional<QDate> &last, const QLocale &locale)
{
    if (first && last)
        return dayText(first, locale) + u" – "_s + dayText(last, locale);
    if (first)
        return translated(QT_TRANSLATE_NOOP("CampaignText", "from %1")).arg(dayText(first, locale));
    return last ? translated(QT_TRANSLATE_NOOP("CampaignText", "until %1")).arg(dayText(last, locale)) : QString();
}

} // namespace baton
