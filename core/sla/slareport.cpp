// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/slareport.h"

#include "funnel/handoffrules.h"
#include "leads/leadnumber.h"
#include "people/siderole.h"
#include "routing/routingpoolstore.h"
#include "sla/slahistorystore.h"
#include "sla/slameasuretally.h"
#include "sla/slapolicystore.h"
#include "sla/slatally.h"
#include "storage/connection.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename AnyId>
Result<QHash<AnyId, QString>> namesIn(Connection &connection, const QString &table)
{
    QHash<AnyId, QString> names;
    auto read = connection.each(QString(u"SELECT id, name FROM "_s + table), {}, [&](const Row &row) -> Result<void> {
        names.insert(row.id<AnyId>(0), row.text(1));
        return {};
    });
    if (!read)
        return failure(read);
    return names;
}

Result<QHash<UserId, TeamId>> firstTeams(Connection &connection)
{
    QHash<UserId, TeamId> teams;
    auto read = connection.each(u"SELECT user_id, min(team_id) FROM team_member GROUP BY user_id"_s, {},
                                [&](const Row &row) -> Result<void> {
                                    teams.insert(row.id<UserId>(0), row.id<TeamId>(1));
                                    return {};
                                });
    if (!read)
        return failure(read);
    return teams;
}

Result<QSet<UserId>> activeUsers(Connection &connection)
{
    const auto users = connection.select(u"SELECT id FROM app_user WHERE active"_s, {},
                                         [](const Row &row) { return row.id<UserId>(0); });
    if (!users)
        return failure(users);
    return QSet<UserId>(users->begin(), users->end());
}

OwnerState stateOf(UserId owner, const QSet<UserId> &active)
{
    if (!owner.isValid())
        return OwnerState::Missing;
    return active.contains(owner) ? OwnerState::Active : OwnerState::Inactive;
}

Result<void> checkCommitment(const SlaListing &listing, const QList<SlaCommitment> &commitments)
{
    QStringList keys;
    for (const SlaCommitment &commitment : commitments)
        keys.append(commitment.key);
    if (listing.commitment.isEmpty() || keys.contains(listing.commitment))
        return {};
    return failure(Error::Kind::NotFound, u"sla.commitment"_s,
                   {{u"value"_s, listing.commitment}, {u"choices"_s, keys}});
}

/// Which of the clocks that were asked for the board lists.
bool isListed(const SlaClock &clock, const SlaListing &listing, const QList<SlaCommitment> &commitments)
{
    if (!listing.commitment.isEmpty() && commitments[clock.commitment].key != listing.commitment)
        return false;
    return !listing.party || clock.party == *listing.party;
}

bool isShown(const SlaClock &clock, const SlaListing &listing)
{
    if (listing.lead)
        return true;
    if (listing.urgency)
        return slaUrgencyOf(clock) == listing.urgency;
    return listing.states.isEmpty() ? clock.isOpen() : listing.states.contains(clock.state);
}

/// What is over stands behind what goes on, the latest first.
bool isBefore(const SlaClock &one, const SlaClock &other)
{
    if (one.isOpen() != other.isOpen())
        return one.isOpen();
    if (one.isOpen())
        return std::tuple(one.left, one.startedAt, one.lead, one.commitment)
            < std::tuple(other.left, other.startedAt, other.lead, other.commitment);
    return std::tuple(other.startedAt, other.lead, other.commitment)
        < std::tuple(one.startedAt, one.lead, one.commitment);
}

SlaEntry entryOf(const SlaClock &clock, const SlaRules &rules, const SlaNames &names)
{
    const SlaCommitment &commitment = rules.commitments()[clock.commitment];
    return {clock,
            commitment.key,
            commitment.name.isEmpty() ? commitment.key : commitment.name,
            names.users.value(clock.owner),
            {}};
}

/// Who had the lead while the clock went on.
void addSlices(SlaEntry &entry, const SlaSlices &slices, const SlaNames &names)
{
    entry.slices = slices;
    for (const SlaSlice &slice : slices)
        entry.sliceOwners.append(names.users.value(slice.owner));
}

} // namespace

Result<SlaNames> SlaReport::names()
{
    auto users = namesIn<UserId>(m_connection, u"app_user"_s);
    if (!users)
        return failure(users);
    auto teams = namesIn<TeamId>(m_connection, u"team"_s);
    if (!teams)
        return failure(teams);
    auto sources = namesIn<SourceId>(m_connection, u"source"_s);
    if (!sources)
        return failure(sources);
    auto members = firstTeams(m_connection);
    if (!members)
        return failure(members);
    return SlaNames{std::move(*users), std::move(*members), std::move(*teams), std::move(*sources)};
}

Result<SlaRules> SlaReport::rules(Instant now)
{
    SlaPolicyStore store(m_connection, m_builtIn);
    const auto versions = store.counting();
    if (!versions)
        return failure(versions);
    const auto calendars = store.calendars(now);
    if (!calendars)
        return failure(calendars);
    return SlaRules::create(*versions, *calendars);
}

Result<void> SlaReport::each(const SlaRules &rules, const SlaQuestion &question, std::optional<LeadId> only,
                             const std::function<void(const SlaHistory &, const std::vector<SlaClock> &)> &visit)
{
    std::vector<SlaClock> clocks;
    const auto visitOne = [&](const SlaHistory &history) {
        clocks.clear();
        rules.addClocks(history, question.asOf.now, clocks);
        std::erase_if(clocks, [&](const SlaClock &clock) {
            return !isInWindow(question, clock.startedAt)
                || (question.owner.isValid() && clock.owner != question.owner);
        });
        visit(history, clocks);
    };
    if (m_reading && !only && !question.owner.isValid())
        return m_reading(m_connection, question, rules.scopes(), visitOne);
    const auto catalogue = SlaPolicyStore(m_connection, m_builtIn).catalogue();
    if (!catalogue)
        return failure(catalogue);
    return SlaHistoryStore(m_connection, *catalogue).each(question, only, rules.scopes(), visitOne);
}

Result<SlaFigures> SlaReport::figures(const SlaQuestion &question)
{
    const auto versions = SlaPolicyStore(m_connection, m_builtIn).counting();
    if (!versions)
        return failure(versions);
    const auto rules = this->rules(question.asOf.now);
    if (!rules)
        return failure(rules);
    const auto names = this->names();
    if (!names)
        return failure(names);
    const auto active = activeUsers(m_connection);
    if (!active)
        return failure(active);
    SlaTally tally(*rules, question);
    SlaMeasureTally measures(rules->measures(), rules->scopesOfMeasures(), rules->workspaceTime(), question.asOf.now);
    auto read = each(*rules, question, {}, [&](const SlaHistory &history, const std::vector<SlaClock> &clocks) {
        measures.add(history);
        for (const SlaClock &clock : clocks)
            tally.add(clock, history.source, *names);
        for (const Handoff &handoff : history.handoffs)
            tally.add(handoff, stateOf(handoff.owner, *active), history.source, *names);
        if (!isInWindow(question, history.createdAt))
            return;
        tally.add(delaysOf(history, rules->workspaceTime()), history.source);
        tally.add(paceOf(history));
    });
    if (!read)
        return failure(read);
    SlaFigures figures = tally.figures(*names);
    figures.measures = measures.measured();
    for (const SlaVersion &version : *versions)
        figures.versions.append({version.number, version.effectiveFrom});
    return figures;
}

Result<SlaFeasibility> SlaReport::feasibility(std::optional<int> version, Instant now)
{
    SlaPolicyStore store(m_connection, m_builtIn);
    const auto answering = store.answering(version);
    if (!answering)
        return failure(answering);
    const auto calendars = store.calendars(now);
    if (!calendars)
        return failure(calendars);
    const auto rules = SlaRules::create({SlaVersion{0, {}, answering->policy}}, *calendars);
    if (!rules)
        return failure(rules);
    constexpr std::chrono::days halfAYear{182};
    SlaQuestion question;
    question.asOf = {now, {}};
    question.from = now - halfAYear;
    SlaTally tally(*rules, question);
    SlaMeasureTally measures(rules->measures(), rules->scopesOfMeasures(), rules->workspaceTime(), now);
    auto read = each(*rules, question, {}, [&](const SlaHistory &history, const std::vector<SlaClock> &clocks) {
        for (const SlaClock &clock : clocks)
            tally.add(clock, history.source, {});
        measures.add(history);
    });
    if (!read)
        return failure(read);
    auto loads = this->loads(measures);
    if (!loads)
        return failure(loads);
    return SlaFeasibility{{*question.from, now}, tally.figures({}).commitments, measures.measured(), std::move(*loads)};
}

Result<QList<SlaFeasibility::Load>> SlaReport::loads(const SlaMeasureTally &tally)
{
    const auto people = RoutingPoolStore(m_connection).people();
    if (!people)
        return failure(people);
    QList<SlaFeasibility::Load> loads;
    for (const Side side : {Side::Tele, Side::Sales}) {
        SlaFeasibility::Load load{side, tally.receivedPerMonth(side), 0};
        bool isAnybody = false;
        for (const auto &[id, person] : *people) {
            if (!person.isActive || !isRoleOf(person.roles, side))
                continue;
            isAnybody = true;
            const auto most = person.capacity.mostPerMonth;
            load.capacity = load.capacity && most ? std::optional(*load.capacity + *most) : std::nullopt;
        }
        if (!isAnybody)
            load.capacity.reset();
        loads.append(load);
    }
    return loads;
}

Result<SlaBoard> SlaReport::board(const SlaQuestion &question, const SlaListing &listing)
{
    const auto rules = this->rules(question.asOf.now);
    if (!rules)
        return failure(rules);
    if (auto known = checkCommitment(listing, rules->commitments()); !known)
        return failure(known);
    const auto names = this->names();
    if (!names)
        return failure(names);
    SlaBoard board;
    board.asOf = question.asOf;
    std::vector<SlaClock> shown;
    std::optional<SlaHistory> alone; // Of the one lead that is asked for.
    auto read =
        each(*rules, question, listing.lead, [&](const SlaHistory &history, const std::vector<SlaClock> &clocks) {
            if (listing.lead)
                alone = history;
            for (const SlaClock &clock : clocks) {
                if (!isListed(clock, listing, rules->commitments())
                    || (listing.group && slaGroupOf(question.by, clock, history.source, *names) != *listing.group))
                    continue;
                if (const auto urgency = slaUrgencyOf(clock))
                    ++board.open.at(static_cast<std::size_t>(*urgency));
                board.counts.add(clock.state);
                if (!isShown(clock, listing))
                    continue;
                board.listed.add(clock.state);
                shown.push_back(clock);
            }
        });
    if (!read)
        return failure(read);
    if (listing.lead && !alone)
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(*listing.lead)}});
    const std::size_t most =
        listing.most > 0 ? std::min(shown.size(), static_cast<std::size_t>(listing.most)) : shown.size();
    std::ranges::partial_sort(shown, shown.begin() + static_cast<std::ptrdiff_t>(most), isBefore);
    shown.resize(most);
    for (const SlaClock &clock : shown)
        board.entries.append(entryOf(clock, *rules, *names));
    for (SlaEntry &entry : board.entries)
        if (alone)
            addSlices(entry, rules->slicesOf(*alone, entry.clock, question.asOf.now), *names);
    if (listing.most > 0)
        if (auto graded = readGrades(board.entries); !graded)
            return failure(graded);
    return board;
}

Result<void> SlaReport::readGrades(QList<SlaEntry> &entries)
{
    QList<LeadId> leads;
    for (const SlaEntry &entry : std::as_const(entries))
        leads.append(entry.clock.lead);
    QHash<LeadId, QString> grades;
    auto read = m_connection.each(u"SELECT lead_id, grade FROM score_snapshot WHERE "_s
                                      + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
                                  {{u":ids"_s, toJsonList(leads)}}, [&](const Row &row) -> Result<void> {
                                      grades.insert(row.id<LeadId>(0), row.text(1));
                                      return {};
                                  });
    if (!read)
        return read;
    for (SlaEntry &entry : entries)
        entry.grade = grades.value(entry.clock.lead);
    return {};
}

Result<QList<SlaLoad>> SlaReport::load()
{
    const auto people = RoutingPoolStore(m_connection).people();
    if (!people)
        return failure(people);
    QList<SlaLoad> loads;
    for (const auto &[id, person] : *people)
        if (person.isActive && (person.open > 0 || person.capacity.mostOpen))
            loads.append({id, person.name, person.open, person.capacity.mostOpen});
    // Who has too much first, then by how full the hands are; those without a limit by how many leads.
    const auto share = [](const SlaLoad &load) {
        return load.most ? static_cast<double>(load.open) / *load.most : 0.0;
    };
    std::ranges::stable_sort(loads, [&](const SlaLoad &one, const SlaLoad &other) {
        return std::pair(share(one), one.open) > std::pair(share(other), other.open);
    });
    return loads;
}

Result<QList<SlaEntry>> SlaReport::ofLead(LeadId lead, const AsOf &asOf)
{
    SlaQuestion question;
    question.asOf = asOf;
    SlaListing listing;
    listing.lead = lead;
    auto board = this->board(question, listing);
    if (!board)
        return failure(board);
    std::ranges::sort(board->entries, {},
                      [](const SlaEntry &entry) { return std::pair(entry.clock.startedAt, entry.clock.commitment); });
    return board->entries;
}

} // namespace baton
