// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listnews.h"

#include <algorithm>
#include <vector>

namespace baton {

namespace {

/// As each takes a bit, a million are parted within the time of a frame.
class Numbers
{
public:
    explicit Numbers(const QList<qint64> &numbers)
    {
        if (numbers.isEmpty())
            return;
        const auto [least, most] = std::ranges::minmax(numbers);
        m_first = least;
        m_bits.resize(static_cast<size_t>(most - least) + 1);
        for (const qint64 number : numbers)
            m_bits[static_cast<size_t>(number - m_first)] = true;
    }

    [[nodiscard]] bool contains(qint64 number) const
    {
        const qint64 place = number - m_first;
        return place >= 0 && place < static_cast<qint64>(m_bits.size()) && m_bits[static_cast<size_t>(place)];
    }

private:
    qint64 m_first = 0;
    std::vector<bool> m_bits;
};

} // namespace

ListNews newsOf(const QList<qint64> &shown, const QList<qint64> &now)
{
    if (shown == now)
        return {shown, {}, false};
    ListNews news;
    const Numbers before(shown);
    const Numbers after(now);
    std::ranges::copy_if(shown, std::back_inserter(news.left), [&](qint64 number) { return after.contains(number); });
    qsizetype at = 0;
    for (const qint64 number : now) {
        if (!before.contains(number))
            news.arrived.append(number);
        else if (news.left[at++] != number)
            news.isMoved = true;
    }
    return news;
}

} // namespace baton
