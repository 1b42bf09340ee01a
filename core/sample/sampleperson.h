// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/account.h"
#include "leads/person.h"
#include "sample/samplerandom.h"

#include <optional>

namespace baton {

/// Somebody of the market, at a company or as a private person. `number` keeps private addresses apart.
[[nodiscard]] Person samplePerson(SampleRandom &random, const std::optional<Account> &account, qint64 number);

/// The same person as another list would have it: a name with a slip or without accents, another way to write the
/// address or the number. E-mail or phone still say who it is.
[[nodiscard]] Person sampleRewritten(Person person, SampleRandom &random);

/// The culture of one record, by weight; an index of sampleCultures().
[[nodiscard]] size_t sampleCultureIndex(SampleRandom &random);

} // namespace baton
