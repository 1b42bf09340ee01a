// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/knownvaluereader.h"

#include "campaigns/campaignservice.h"
#include "people/peopleservice.h"
#include "sources/sourceservice.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Record>
QStringList ownName(const Record &record)
{
    return {record.name};
}

// Whoever is gone owns nothing that is looked for.
QStringList nameOfActive(const User &user)
{
    return user.active ? QStringList{user.name} : QStringList();
}

// Interests have the campaign as it came with them: by its name in lists, by its utm_campaign in links.
QStringList namesOfCampaign(const Campaign &campaign)
{
    return campaign.utmCampaign.isEmpty() ? QStringList{campaign.name}
                                          : QStringList{campaign.name, campaign.utmCampaign};
}

} // namespace

KnownValueReader::KnownValueReader(SourceService &sources, PeopleService &people, CampaignService &campaigns,
                                   QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_people(people)
    , m_campaigns(campaigns)
{}

template<typename Record>
void KnownValueReader::readNames(const QFuture<Result<QList<Record>>> &reply, const QStringList &fields,
                                 QStringList (*namesOf)(const Record &))
{
    onReply(reply, this, [this, fields, namesOf](const Result<QList<Record>> &records) {
        if (!records)
            return;
        QStringList names;
        for (const Record &record : *records)
            names += namesOf(record);
        names.sort(Qt::CaseInsensitive);
        names.removeDuplicates();
        for (const QString &field : fields)
            m_values.insert(field, names);
        emit valuesChanged(m_values);
    });
}

void KnownValueReader::read()
{
    readNames(m_sources.channels(), {u"channel"_s}, ownName<Channel>);
    readNames(m_sources.sources(), {u"source"_s}, ownName<Source>);
    readNames(m_people.users(), {u"owner"_s, u"owner.tele"_s, u"owner.sales"_s}, nameOfActive);
    readNames(m_campaigns.campaigns(), {u"campaign"_s}, namesOfCampaign);
}

} // namespace baton
