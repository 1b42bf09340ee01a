// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxrules.h"

#include "agreements/agreementrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

QString allEntries()
{
    return u"*"_s;
}

QString keyOf(const InboxEntry &entry)
{
    const auto number = [](auto value) { return QString::number(static_cast<qint64>(value)); };
    const QString kind = number(entry.kind);
    switch (entry.kind) {
    case InboxEntry::Kind::LeadsGiven:
        return QStringList{kind, number(entry.cause), number(entry.batch.value()), number(entry.actor.value()),
                           number(entry.day)}
            .join(u':');
    case InboxEntry::Kind::Rejected:
    case InboxEntry::Kind::Returned:
        return QStringList{kind, number(entry.actor.value()), number(entry.day)}.join(u':');
    case InboxEntry::Kind::DeadlineNear:
    case InboxEntry::Kind::DeadlineMissed:
        return QStringList{kind, number(entry.deadline), number(entry.day)}.join(u':');
    case InboxEntry::Kind::SignatureWanted: return kind + u':' + number(entry.agreement.value());
    case InboxEntry::Kind::WorkDone:
    case InboxEntry::Kind::WorkFailed: return kind + u':' + number(entry.batch.value());
    case InboxEntry::Kind::OverBudget: return kind + u':' + number(entry.campaign.value());
    }
    return {};
}

bool isRead(const InboxEntry &entry, const InboxMarks &marks)
{
    const auto own = marks.constFind(entry.key);
    const auto mark = own == marks.constEnd() ? marks.constFind(allEntries()) : own;
    return mark != marks.constEnd() && entry.learnedAt <= *mark;
}

QList<InboxEntry> inOrder(QList<InboxEntry> entries, const InboxMarks &marks)
{
    for (InboxEntry &entry : entries) {
        entry.key = keyOf(entry);
        entry.isRead = isRead(entry, marks);
    }
    std::ranges::sort(entries, [](const InboxEntry &one, const InboxEntry &other) {
        return std::tie(other.at, one.key) < std::tie(one.at, other.key);
    });
    return entries;
}

bool waitsForSignature(const Agreement &draft, UserId writer, const User &person, const QList<User> &users,
                       const QList<Team> &teams)
{
    if (draft.state != AgreementState::Draft)
        return false;
    const bool isOthers = writer != person.id
        || std::ranges::any_of(draft.signatures, [&](const Signature &one) { return one.user != person.id; });
    const QList<Side> needed = sidesThatMustSign(draft);
    return isOthers && std::ranges::any_of(needed, [&](Side side) {
               return !signatureOf(draft, side) && worksFor(person, side, teams)
                   && checkSigner(draft, side, person.id, users, teams);
           });
}

Instant nearFrom(Instant begin, Instant due)
{
    return due - std::max<Duration>((due - begin) / 5, 1h);
}

} // namespace baton
