// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplerandom.h"

#include <cmath>
#include <numeric>

namespace baton {

namespace {

constexpr quint64 golden = 0x9E3779B97F4A7C15ULL;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

SampleRandom::SampleRandom(quint64 seed, Purpose purpose, qint64 index)
    : m_state(mixed(mixed(seed + golden) + static_cast<quint64>(purpose) * golden) + mixed(static_cast<quint64>(index)))
{}

quint64 SampleRandom::next()
{
    m_state += golden;
    return mixed(m_state);
}

qint64 SampleRandom::below(qint64 limit)
{
    return limit < 2 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(limit));
}

double SampleRandom::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double SampleRandom::normal()
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += unit();
    return sum - 6;
}

double SampleRandom::logNormal(double median, double sigma)
{
    return median * std::exp(sigma * normal());
}

qsizetype SampleRandom::weighted(std::span<const double> weights)
{
    double left = unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return static_cast<qsizetype>(i);
    }
    return static_cast<qsizetype>(weights.size()) - 1;
}

} // namespace baton
