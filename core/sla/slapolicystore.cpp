// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slapolicystore.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementstore.h"
#include "funnel/handoffdeadlinestore.h"
#include "leads/customfieldstore.h"
#include "people/availabilityreport.h"
#include "people/calendarstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Most clocks that anybody asks for began within three years and are due within one.
constexpr auto laidOutBefore = std::chrono::days(3 * 366);
constexpr auto laidOutAfter = std::chrono::days(366);

} // namespace

Result<FieldCatalogue> SlaPolicyStore::catalogue()
{
    return CustomFieldStore(m_connection).completed(m_builtIn);
}

Result<SlaPolicyVersion> SlaPolicyStore::read(const Agreement &agreement)
{
    const auto fields = catalogue();
    if (!fields)
        return failure(fields);
    auto policy = SlaPolicy::fromJson(agreement.body, *fields);
    if (!policy)
        return failure(policy);
    return SlaPolicyVersion{agreement, std::move(*policy)};
}

Result<SlaPolicyVersion> SlaPolicyStore::answering(std::optional<int> version)
{
    const auto agreement = answeringAgreement(version);
    return agreement ? read(*agreement) : failure(agreement);
}

Result<QList<SlaVersion>> SlaPolicyStore::counting()
{
    auto agreements = AgreementStore(m_connection).versions(kind);
    if (!agreements)
        return failure(agreements);
    agreements->removeIf([](const Agreement &agreement) { return !agreement.effectiveFrom; });
    std::ranges::stable_sort(*agreements, {}, &Agreement::effectiveFrom);
    if (agreements->isEmpty()) {
        const auto first = AgreementLoader(m_connection).answering(kind);
        if (!first)
            return failure(first);
        agreements->append(*first);
    }
    QList<SlaVersion> versions;
    for (const Agreement &agreement : std::as_const(*agreements)) {
        auto version = read(agreement);
        if (!version)
            return failure(version);
        versions.append({agreement.version, agreement.effectiveFrom, std::move(version->policy)});
    }
    return versions;
}

Result<SlaCalendars> SlaPolicyStore::calendars(Instant now)
{
    const auto hours = CalendarStore(m_connection).workspaceHours();
    if (!hours)
        return failure(hours);
    auto workspace = BusinessCalendar::create(hours->hours);
    if (!workspace)
        return failure(workspace);
    auto owners = AvailabilityReport(m_connection).all();
    if (!owners)
        return failure(owners);
    return SlaCalendars{std::move(*workspace), std::move(*owners), {now - laidOutBefore, now + laidOutAfter}};
}

Result<void> SlaPolicyStore::checkReachable(const SlaPolicy &policy, Instant now)
{
    const auto known = calendars(now);
    if (!known)
        return failure(known);
    for (const SlaCommitment &commitment : policy.commitments) {
        Result<BusinessCalendar> calendar = commitment.hours == SlaCommitment::Hours::Named
            ? BusinessCalendar::create(policy.calendars.value(commitment.calendar))
            : known->workspace;
        if (!calendar)
            return failure(calendar);
        const auto due = WorkingTime(*calendar, {now, now}).due(now, commitment.target);
        if (due)
            continue;
        Error error = due.error();
        error.arguments.insert(u"rule"_s, commitment.key);
        return tl::unexpected<Error>(error);
    }
    return {};
}

Result<QJsonObject> SlaPolicyStore::checked(const Agreement &agreement, Instant at)
{
    const auto version = read(agreement);
    if (!version)
        return failure(version);
    // Hours may have ended since the draft was written.
    const auto reachable = checkReachable(version->policy, at);
    return reachable ? Result<QJsonObject>(version->policy.toJson()) : failure(reachable);
}

Result<void> SlaPolicyStore::follow(const Agreement &activated)
{
    const auto versions = AgreementStore(m_connection).versions(kind);
    if (!versions)
        return failure(versions);
    const bool isFirst = std::ranges::none_of(
        *versions, [&activated](const Agreement &one) { return one.effectiveFrom && one.id != activated.id; });
    return isFirst ? HandoffDeadlineStore(m_connection).refreshAll() : Result<void>();
}

} // namespace baton
