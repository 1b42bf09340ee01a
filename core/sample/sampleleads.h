// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deals/deal.h"
#include "funnel/stagevisit.h"
#include "leads/account.h"
#include "leads/lead.h"
#include "leads/person.h"
#include "sample/samplecalendar.h"
#include "sample/samplefollowup.h"
#include "sample/samplerandom.h"
#include "sample/samplestories.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace baton {

/// One interest of a lead; source and channel as indexes of the demo company.
struct SampleInterest
{
    Instant at;
    int source = 0;
    int channel = 0; ///< Of that source.
};

/// One lead of the demo company with all that belongs to it. Rows of other tables are named by their index.
struct SampleLead
{
    qint64 index = 0;
    qint64 original = 0; ///< The lead whose person this one is, written differently; itself for most.
    Person person;
    std::optional<qint64> account;
    LeadType type = LeadType::NewBusiness;
    int source = 0;
    int channel = 0; ///< Of that source.
    Instant createdAt;
    Instant updatedAt;
    StageHistory visits;
    QList<SampleInterest> interests; ///< By instant; the first one made the lead.
    SampleFollowUp followUp;
    int teleOwner = -1; ///< Index of a user; -1 for nobody, as long as the lead was not routed.
    int salesOwner = -1;
    std::optional<Deal> deal; ///< Without ids.
    QString tags;
    QByteArray custom; ///< The JSON of the custom fields; empty for none.
    QString externalId; ///< In the customer system; empty for most.
    std::optional<SampleStory> story; ///< Nothing for most.
};

/// The demo company's leads. Each is a pure function of the settings and its index, so that any number of them can be
/// made one after the other without keeping them.
class SampleLeads
{
public:
    struct Settings
    {
        qint64 count = 400;
        quint64 seed = 1;
        QString currency;
        Instant today;
    };

    explicit SampleLeads(const Settings &settings);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] qint64 count() const { return m_settings.count; }
    /// Leads rise by creation.
    [[nodiscard]] SampleLead lead(qint64 index) const;
    /// How many accounts there are when the first `leads` leads have come.
    [[nodiscard]] static qint64 accountsFor(qint64 leads) { return (leads * 2 + 4) / 5; }
    [[nodiscard]] Account account(qint64 index) const;

    /// Three of each hundred are somebody who came before, written differently.
    [[nodiscard]] bool isDuplicate(qint64 index) const;
    /// Whose story that lead tells; nothing for most.
    [[nodiscard]] std::optional<SampleStory> storyOf(qint64 index) const;

private:
    [[nodiscard]] Instant createdAt(qint64 index) const;
    [[nodiscard]] qint64 originalOf(qint64 index) const;
    [[nodiscard]] qint64 leadOfStory(SampleStory story) const;
    [[nodiscard]] std::optional<qint64> accountOf(qint64 index) const;
    [[nodiscard]] Person personOf(qint64 index) const;
    void chooseSource(SampleLead &lead) const;
    void addInterests(SampleLead &lead) const;
    void addDeal(SampleLead &lead) const;
    void addCustomFields(SampleLead &lead) const;

    Settings m_settings;
    SampleCalendar m_calendar;
    std::array<qint64, allSampleStories.size()> m_stories{}; ///< The lead of each; -1 in a small company.
};

} // namespace baton
