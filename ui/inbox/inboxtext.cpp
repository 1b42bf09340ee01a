// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxtext.h"

#include "agreements/agreementtext.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InboxText)
};

QString actorOf(const InboxEntry &entry)
{
    return entry.actorName.isEmpty() ? Words::tr("Somebody") : isolated(entry.actorName);
}

bool isNamed(const InboxEntry &entry)
{
    return entry.count == 1 && !entry.leadName.isEmpty();
}

QString givenText(const InboxEntry &entry, const QString &count)
{
    const auto number = static_cast<int>(entry.count);
    const QString lead = isolated(entry.leadName);
    if (entry.cause == Assignment::Cause::Routed)
        return isNamed(entry) ? Words::tr("Routing gave you %1").arg(lead)
                              : Words::tr("Routing gave you %1 leads", nullptr, number).arg(count);
    if (entry.cause == Assignment::Cause::Imported)
        return isNamed(entry) ? Words::tr("An import gave you %1").arg(lead)
                              : Words::tr("An import gave you %1 leads", nullptr, number).arg(count);
    return isNamed(entry) ? Words::tr("%1 gave you %2").arg(actorOf(entry), lead)
                          : Words::tr("%1 gave you %2 leads", nullptr, number).arg(actorOf(entry), count);
}

QString answerText(const InboxEntry &entry, const QString &count)
{
    const auto number = static_cast<int>(entry.count);
    const QString lead = isolated(entry.leadName);
    if (entry.kind == InboxEntry::Kind::Rejected)
        return isNamed(entry)
            ? Words::tr("%1 rejected your hand-off of %2").arg(actorOf(entry), lead)
            : Words::tr("%1 rejected %2 of your hand-offs", nullptr, number).arg(actorOf(entry), count);
    return isNamed(entry)
        ? Words::tr("%1 sent %2 back with a question").arg(actorOf(entry), lead)
        : Words::tr("%1 sent %2 of your hand-offs back with a question", nullptr, number).arg(actorOf(entry), count);
}

QString deadlineText(const InboxEntry &entry, const QString &count)
{
    const auto number = static_cast<int>(entry.count);
    const QString lead = isolated(entry.leadName);
    const bool isAnswer = entry.deadline == InboxEntry::Deadline::Answer;
    if (entry.kind == InboxEntry::Kind::DeadlineNear) {
        if (isNamed(entry))
            return isAnswer ? Words::tr("Little time is left to answer the hand-off of %1").arg(lead)
                            : Words::tr("Little time is left to turn to %1").arg(lead);
        return isAnswer ? Words::tr("Little time is left to answer %1 hand-offs", nullptr, number).arg(count)
                        : Words::tr("Little time is left to turn to %1 leads", nullptr, number).arg(count);
    }
    if (isNamed(entry))
        return isAnswer ? Words::tr("The hand-off of %1 was not answered in time").arg(lead)
                        : Words::tr("Nobody turned to %1 in time").arg(lead);
    return isAnswer ? Words::tr("%1 hand-offs were not answered in time", nullptr, number).arg(count)
                    : Words::tr("Nobody turned to %1 leads in time", nullptr, number).arg(count);
}

QString workText(const InboxEntry &entry)
{
    const bool isDone = entry.kind == InboxEntry::Kind::WorkDone;
    const QString file = isolated(entry.fileName);
    switch (entry.batchKind.value_or(Batch::Kind::Import)) {
    case Batch::Kind::Routing: return isDone ? Words::tr("Routing is over") : Words::tr("Routing failed");
    case Batch::Kind::Qualification:
        return isDone ? Words::tr("The look for leads that are ready for sales is over")
                      : Words::tr("The look for leads that are ready for sales failed");
    default:
        return isDone ? Words::tr("The import of %1 is over").arg(file)
                      : Words::tr("The import of %1 failed").arg(file);
    }
}

} // namespace

QString sentenceOf(const InboxEntry &entry, const QLocale &locale)
{
    const QString count = countText(entry.count, locale);
    switch (entry.kind) {
    case InboxEntry::Kind::LeadsGiven: return givenText(entry, count);
    case InboxEntry::Kind::Rejected:
    case InboxEntry::Kind::Returned: return answerText(entry, count);
    case InboxEntry::Kind::DeadlineNear:
    case InboxEntry::Kind::DeadlineMissed: return deadlineText(entry, count);
    case InboxEntry::Kind::SignatureWanted:
        return Words::tr("%1 waits for your signature").arg(versionName(entry.agreementKind, entry.version));
    case InboxEntry::Kind::WorkDone:
    case InboxEntry::Kind::WorkFailed: return workText(entry);
    case InboxEntry::Kind::OverBudget:
        return Words::tr("%1 costs more than its budget").arg(isolated(entry.campaignName));
    }
    return {};
}

QString detailOf(const InboxEntry &entry, const QLocale &locale)
{
    switch (entry.kind) {
    case InboxEntry::Kind::LeadsGiven: return isolated(entry.fileName);
    case InboxEntry::Kind::Rejected:
    case InboxEntry::Kind::Returned: return entry.reason ? reasonText(*entry.reason) : QString();
    case InboxEntry::Kind::SignatureWanted:
        return entry.actorName.isEmpty() ? QString() : Words::tr("last by %1").arg(isolated(entry.actorName));
    case InboxEntry::Kind::WorkDone:
        return entry.count > 0
            ? Words::tr("%1 rows", nullptr, static_cast<int>(entry.count)).arg(countText(entry.count, locale))
            : QString();
    case InboxEntry::Kind::OverBudget:
        return Words::tr("%1 of %2")
            .arg(moneyText(entry.spent, MoneyForm::Whole, locale), moneyText(entry.budget, MoneyForm::Whole, locale));
    default: return {};
    }
}

QString dayText(Instant instant, const TimeView &view)
{
    const auto dateOf = [&view](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMillis(at), view.zone).date(); };
    const QDate day = dateOf(instant);
    const qint64 ago = day.daysTo(dateOf(view.now));
    if (ago == 0)
        return Words::tr("Today");
    if (ago == 1)
        return Words::tr("Yesterday");
    return view.locale.toString(day, Words::tr("dddd, d MMMM", "a day of the last weeks"));
}

QString leadsName(const InboxEntry &entry, const TimeView &view)
{
    return sentenceOf(entry, view.locale) + u" · "_s + dayText(entry.at, view);
}

} // namespace baton
