// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelcolumns.h"
#include "support/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <span>

namespace baton {

/// An instant that never came, among instants in milliseconds UTC.
inline constexpr qint64 neverMillis = std::numeric_limits<qint64>::min();

/// Rows of one kind, flat in memory, those of a lead side by side.
template<typename Row>
struct LeadRows
{
    std::vector<quint32> first{0}; ///< Of lead i; one more entry than leads, the last is the number of rows.
    std::vector<Row> rows;

    [[nodiscard]] std::span<const Row> of(std::size_t lead) const
    {
        return std::span(rows).subspan(first[lead], first[lead + 1] - first[lead]);
    }
    friend bool operator==(const LeadRows &, const LeadRows &) = default;
};

// Ids of users and sources are 0 where there is none; instants are neverMillis where they never came.

/// What stands in a lead's own row.
struct LeadRow
{
    qint64 createdAt = 0;
    qint64 recordedAt = 0;
    qint64 teleOwner = 0;
    qint64 salesOwner = 0;
    qint64 source = 0;

    friend bool operator==(const LeadRow &, const LeadRow &) = default;
};

/// A hand-off, as it was recorded. Its first touch is not here: that follows from the touches.
struct HandoffRow
{
    qint64 id = 0;
    qint64 owner = 0;
    qint64 ownedAt = neverMillis;
    qint64 handedAt = 0;
    qint64 respondDue = 0;
    qint64 touchDue = 0;
    qint64 recordedAt = 0;
    qint64 acceptedAt = neverMillis;
    qint64 acceptedRecordedAt = neverMillis;
    qint64 rejectedAt = neverMillis;
    qint64 returnedAt = neverMillis;
    qint64 closedRecordedAt = neverMillis;
    quint8 from = 0; ///< The number of the side that handed over …
    quint8 to = 0; ///< … and of the one that received.

    friend bool operator==(const HandoffRow &, const HandoffRow &) = default;
};

/// A touch that clocks care for: a human one, or a mail that came in.
struct TouchRow
{
    qint64 at = 0;
    qint64 recordedAt = 0;
    qint64 deletedAt = neverMillis;
    quint8 side = 0; ///< The numbers of its side, …
    quint8 kind = 0; ///< … TouchKind, …
    quint8 direction = 0; ///< … TouchDirection …
    quint8 disposition = 0; ///< … and Disposition, 0 for none.

    friend bool operator==(const TouchRow &, const TouchRow &) = default;
};

/// Who has the lead since then.
struct OwnerRow
{
    qint64 at = 0;
    qint64 recordedAt = 0;
    qint64 owner = 0;
    quint8 side = 0;

    friend bool operator==(const OwnerRow &, const OwnerRow &) = default;
};

/// An interest that names a campaign.
struct InterestRow
{
    qint64 id = 0;
    qint64 at = 0;
    qint64 recordedAt = 0;
    quint32 text = 0; ///< In MetricColumns::campaignTexts.

    friend bool operator==(const InterestRow &, const InterestRow &) = default;
};

/// The history of all leads that are not deleted: what funnel, clocks, ledger and campaigns are computed from, without
/// asking the database. Leads are known by their place, by rising id.
struct MetricColumns
{
    FunnelColumns visits; ///< Of every lead, be it without any.
    std::vector<LeadRow> leads;
    LeadRows<HandoffRow> handoffs; ///< Of a lead by rising instant, then id.
    LeadRows<TouchRow> touches; ///< Of a lead by rising instant.
    LeadRows<OwnerRow> owners; ///< Of a lead in the order in which they were recorded.
    LeadRows<InterestRow> interests; ///< Of a lead by rising instant, then id.
    QList<QByteArray> campaignTexts; ///< In UTF-8, as they came; some may be used no more.

    [[nodiscard]] std::size_t leadCount() const { return leads.size(); }
};

/// Gives texts their numbers as they come.
class CampaignTexts
{
public:
    /// Goes on behind those that have a number already.
    explicit CampaignTexts(QList<QByteArray> known = {});

    quint32 numberOf(QByteArrayView text);
    [[nodiscard]] const QList<QByteArray> &texts() const { return m_texts; }

private:
    QList<QByteArray> m_texts;
    QHash<QByteArray, quint32> m_numbers;
};

/// The columns with the leads `changed` (rising ids) as they are in `fresh`: those that are not there are gone. The
/// same as reading everything anew, save for the numbers of texts.
[[nodiscard]] MetricColumns patched(const MetricColumns &columns, const std::vector<qint64> &changed,
                                    const MetricColumns &fresh);

} // namespace baton
