// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/leaddrafts.h"

#include <QCryptographicHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// More are known again by a digest of their numbers alone.
constexpr qsizetype mostNamed = 100;

const QMap<LeadVerb, QString> &kinds()
{
    static const QMap<LeadVerb, QString> all{{LeadVerb::Log, u"log"_s},        {LeadVerb::Move, u"move"_s},
                                             {LeadVerb::Give, u"give"_s},      {LeadVerb::HandOver, u"hand-over"_s},
                                             {LeadVerb::AskBack, u"return"_s}, {LeadVerb::Reject, u"reject"_s}};
    return all;
}

} // namespace

DraftKey draftKeyOf(LeadVerb verb, const QList<LeadStanding> &leads)
{
    QStringList numbers;
    for (const LeadStanding &lead : leads)
        numbers.append(QString::number(lead.lead.value()));
    QString subject = numbers.join(u',');
    if (leads.size() > mostNamed)
        subject = u"many:"_s
            + QString::fromLatin1(QCryptographicHash::hash(subject.toLatin1(), QCryptographicHash::Sha256).toHex());
    return {kinds().value(verb), subject};
}

std::optional<LeadVerb> verbOf(const DraftKey &key)
{
    const auto all = kinds().keys(key.kind);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<LeadId> leadsOf(const DraftKey &key)
{
    QList<LeadId> leads;
    const QStringList numbers = verbOf(key) ? key.subject.split(u',', Qt::SkipEmptyParts) : QStringList();
    for (const QString &number : numbers) {
        bool isNumber = false;
        const LeadId lead(number.toLongLong(&isNumber));
        if (!isNumber)
            return {};
        leads.append(lead);
    }
    return leads;
}

} // namespace baton
