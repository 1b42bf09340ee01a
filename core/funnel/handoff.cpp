// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Values>
auto fromKey(const Values &values, QStringView key) -> std::optional<typename Values::value_type>
{
    const auto *found = std::ranges::find_if(values, [&](auto value) { return keyOf(value) == key; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString keyOf(HandoffBucket bucket)
{
    switch (bucket) {
    case HandoffBucket::Rejected: return u"rejected"_s;
    case HandoffBucket::Returned: return u"returned"_s;
    case HandoffBucket::Worked: return u"worked"_s;
    case HandoffBucket::AcceptedUntouched: return u"acceptedUntouched"_s;
    case HandoffBucket::Expired: return u"expired"_s;
    case HandoffBucket::Orphaned: return u"orphaned"_s;
    case HandoffBucket::Pending: return u"pending"_s;
    }
    return {};
}

bool isNeverFollowedUp(HandoffBucket bucket)
{
    return bucket == HandoffBucket::AcceptedUntouched || bucket == HandoffBucket::Expired
        || bucket == HandoffBucket::Orphaned;
}

QString keyOf(HandoffReason reason)
{
    switch (reason) {
    case HandoffReason::NotReady: return u"notReady"_s;
    case HandoffReason::WrongTerritory: return u"wrongTerritory"_s;
    case HandoffReason::KnownCustomer: return u"knownCustomer"_s;
    case HandoffReason::Duplicate: return u"duplicate"_s;
    case HandoffReason::BadData: return u"badData"_s;
    case HandoffReason::NoCapacity: return u"noCapacity"_s;
    case HandoffReason::Competitor: return u"competitor"_s;
    case HandoffReason::InfoMissing: return u"infoMissing"_s;
    case HandoffReason::Other: return u"other"_s;
    }
    return {};
}

std::optional<HandoffBucket> handoffBucketFromKey(QStringView key)
{
    return fromKey(allHandoffBuckets, key);
}

std::optional<HandoffReason> handoffReasonFromKey(QStringView key)
{
    return fromKey(allHandoffReasons, key);
}

} // namespace baton
