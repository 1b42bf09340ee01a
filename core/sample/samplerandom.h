// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace baton {

/// A small generator of its own (SplitMix64): the same numbers on every machine and with every library, which the
/// distributions of the standard library do not promise.
class SampleRandom
{
public:
    /// What a stream of numbers is for: each thing drawn for a record has its own, so that adding one moves no other.
    enum class Purpose : quint64 {
        Person = 1,
        Account,
        Source,
        Journey,
        Interests,
        Deal,
        Duplicate,
        Time,
        Custom,
        FollowUp,
        Steps
    };

    SampleRandom(quint64 seed, Purpose purpose, qint64 index);

    [[nodiscard]] quint64 next();
    /// 0 … limit - 1; 0 for a limit below 2.
    [[nodiscard]] qint64 below(qint64 limit);
    /// 0 ≤ x < 1.
    [[nodiscard]] double unit();
    [[nodiscard]] bool happens(double probability) { return unit() < probability; }
    /// About normal with mean 0 and deviation 1, within ±6 (the sum of twelve uniform numbers).
    [[nodiscard]] double normal();
    /// Log-normal with that median; `sigma` is the deviation of the logarithm.
    [[nodiscard]] double logNormal(double median, double sigma);
    /// The index of a weight, by weight.
    [[nodiscard]] qsizetype weighted(std::span<const double> weights);

private:
    quint64 m_state;
};

} // namespace baton
