// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditioncompletion.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>

namespace baton {

class CampaignService;
class PeopleService;
class SourceService;

/// Reads the names that a workspace has for what leads point to, so that a condition can be completed with them:
/// channels, sources, campaigns, owners.
class KnownValueReader : public QObject
{
    Q_OBJECT

public:
    KnownValueReader(SourceService &sources, PeopleService &people, CampaignService &campaigns,
                     QObject *parent = nullptr);

    /// Reads them again. What cannot be read is left as it was: it is an offer, nothing that is needed.
    void read();
    [[nodiscard]] const KnownValues &values() const { return m_values; }

signals:
    void valuesChanged(const baton::KnownValues &values);

private:
    template<typename Record>
    void readNames(const QFuture<Result<QList<Record>>> &reply, const QStringList &fields,
                   QStringList (*namesOf)(const Record &));

    SourceService &m_sources;
    PeopleService &m_people;
    CampaignService &m_campaigns;
    KnownValues m_values;
};

} // namespace baton
