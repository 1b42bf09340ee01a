// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplejourney.h"

#include "funnel/stagehistoryrules.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using namespace std::chrono;

enum class Outcome { Advances, Stays, Nurture, Disqualified, Lost, InfoRequested };

/// How leads leave one stage.
struct Step
{
    Stage from;
    double advances; ///< The probability for a lead of quality 0.
    double medianHours;
    double sigma;
    std::array<double, 5> otherwise; ///< Weights of staying, nurture, disqualified, lost, info requested.
};

// clang-format off
constexpr std::array steps{
    Step{Stage::Inquiry,     0.72,  16, 1.1, {65, 10, 25,  0,  0}},
    Step{Stage::Engaged,     0.56,  60, 1.0, {55, 35, 10,  0,  0}},
    Step{Stage::Mql,         0.74,  10, 1.0, {50, 20, 20,  0, 10}},
    Step{Stage::Tal,         0.62,  40, 0.9, {15, 35, 30,  0, 20}},
    Step{Stage::Tql,         0.78,  22, 0.9, {30, 30, 10, 10, 20}},
    Step{Stage::Sal,         0.84,  30, 0.9, {35, 30, 10, 20,  5}},
    Step{Stage::Working,     0.55, 120, 0.8, {20, 30,  5, 45,  0}},
    Step{Stage::Opportunity, 0.38, 300, 0.7, {15, 10,  0, 75,  0}},
};
constexpr std::array recycledReasons{"Answered the newsletter again", "Budget is there now", "New project"};
constexpr std::array disqualifiedReasons{"No need", "Too small", "Student", "Competitor", "Wrong contact details"};
constexpr std::array lostReasons{"Price", "Chose a competitor", "No decision", "Timing", "Missing feature"};
// clang-format on
constexpr double comesBackFromNurture = 0.25;
constexpr double answersInformation = 0.8;

template<typename List>
QString oneOf(SampleRandom &random, const List &texts)
{
    return QString::fromLatin1(texts[static_cast<size_t>(random.below(static_cast<qint64>(texts.size())))]);
}

double shifted(double probability, double logOdds)
{
    return 1 / (1 + (1 - probability) / probability * std::exp(-logOdds));
}

/// People work on weekdays: what falls on a weekend happens on Monday.
Instant onWeekday(Instant at)
{
    const unsigned day = weekday(floor<days>(at)).c_encoding();
    return day == 6 ? at + days(2) : day == 0 ? at + days(1) : at;
}

class Journey
{
public:
    Journey(SampleRandom &random, const SampleJourneyStart &start)
        : m_random(random)
        , m_start(start)
        , m_at(start.at)
    {}

    StageHistory walk()
    {
        enter(Stage::Inquiry);
        for (Stage at = Stage::Inquiry; at != Stage::Won;) {
            const Step &step = steps[static_cast<size_t>(*successOrder(at))];
            const Outcome outcome = outcomeOf(step);
            if (outcome == Outcome::Stays || !waits(step.medianHours * paceAt(at), step.sigma))
                break;
            const auto next = outcome == Outcome::Advances ? std::optional(advance(at)) : detour(outcome, at);
            if (!next)
                break;
            at = *next;
        }
        renumber(m_visits);
        return m_visits;
    }

private:
    Outcome outcomeOf(const Step &step)
    {
        if (m_random.happens(shifted(step.advances, m_start.quality)))
            return Outcome::Advances;
        return static_cast<Outcome>(1 + m_random.weighted(step.otherwise));
    }

    /// Whoever is to answer takes their time.
    [[nodiscard]] double paceAt(Stage stage) const
    {
        const bool waitsForSales = stage == Stage::Tql || (stage == Stage::Mql && m_start.goesToSales);
        return waitsForSales ? m_start.salesPace : 1;
    }

    /// Lets time pass; false where that ends after today.
    bool waits(double medianHours, double sigma)
    {
        const double passed = std::min(m_random.logNormal(medianHours, sigma), 24.0 * 365);
        m_at = onWeekday(m_at + seconds(60 + static_cast<qint64>(passed * 3600)));
        return m_at <= m_start.today;
    }

    void enter(Stage stage, const QString &reason = {}, StageVisit::Cause cause = StageVisit::Cause::Move)
    {
        StageVisit visit;
        visit.stage = stage;
        visit.enteredAt = m_at;
        visit.cause = m_visits.isEmpty() ? StageVisit::Cause::Initial : cause;
        visit.reason = reason;
        m_visits.append(visit);
    }

    Stage advance(Stage from)
    {
        const bool skipsTele = from == Stage::Mql && m_start.goesToSales;
        const Stage to = skipsTele ? Stage::Sal : static_cast<Stage>(static_cast<int>(from) + 1);
        enter(to);
        return to;
    }

    /// Where the lead goes on after the detour; nothing where it ends there.
    std::optional<Stage> detour(Outcome outcome, Stage from)
    {
        switch (outcome) {
        case Outcome::Nurture: enter(Stage::Nurture); return fromNurture(from);
        case Outcome::Disqualified:
            enter(Stage::Disqualified, oneOf(m_random, disqualifiedReasons));
            return std::nullopt;
        case Outcome::Lost: enter(Stage::Lost, oneOf(m_random, lostReasons)); return std::nullopt;
        case Outcome::InfoRequested:
            enter(Stage::InfoRequested);
            if (!m_random.happens(answersInformation) || !waits(30, 0.8))
                return std::nullopt;
            enter(from);
            return from;
        case Outcome::Advances:
        case Outcome::Stays: break;
        }
        return std::nullopt;
    }

    std::optional<Stage> fromNurture(Stage from)
    {
        if (m_cameBack || !m_random.happens(comesBackFromNurture) || !waits(24 * 18, 0.5))
            return std::nullopt;
        m_cameBack = true;
        enter(Stage::Recycled, oneOf(m_random, recycledReasons));
        if (!waits(20, 0.8))
            return std::nullopt;
        const bool goesBack = *successOrder(from) > *successOrder(Stage::Engaged);
        enter(Stage::Engaged, goesBack ? u"Recycled"_s : QString(),
              goesBack ? StageVisit::Cause::Recycle : StageVisit::Cause::Move);
        return Stage::Engaged;
    }

    SampleRandom &m_random;
    SampleJourneyStart m_start;
    Instant m_at;
    StageHistory m_visits;
    bool m_cameBack = false;
};

} // namespace

StageHistory sampleJourney(SampleRandom &random, const SampleJourneyStart &start)
{
    return Journey(random, start).walk();
}

} // namespace baton
