// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

namespace baton {

/// A share of a count with its Wilson 95 % interval; all values 0..1.
struct Rate
{
    double value = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/// `hits` of `total`; nothing where `total` is 0, because a share of nothing is not 0.
[[nodiscard]] std::optional<Rate> wilsonRate(qint64 hits, qint64 total);

} // namespace baton
