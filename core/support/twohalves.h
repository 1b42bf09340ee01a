// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <future>

namespace baton {

/// Calls `work(half, begin, end)` for both halves of [0, count) at once: half 0 on a thread of its own, half 1 here.
/// What each writes is its own; what both read does not change meanwhile. Few are not worth a thread: half 1 then is
/// empty and half 0 is all.
template<typename Work>
void inTwoHalves(std::size_t count, const Work &work)
{
    constexpr std::size_t fewestForTwo = 20'000;
    if (count < fewestForTwo) {
        work(std::size_t(0), std::size_t(0), count);
        return;
    }
    const std::size_t middle = count / 2;
    auto first = std::async(std::launch::async, [&] { work(std::size_t(0), std::size_t(0), middle); });
    work(std::size_t(1), middle, count);
    first.get();
}

} // namespace baton
