// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/account.h"
#include "support/instant.h"

#include <QString>

#include <array>

namespace baton {

struct SampleLead;

/// What happened to single leads of the demo company, beside the ordinary. Two more stories are of all leads alike: a
/// source that nobody follows up, and a campaign that cost more than its plan (see SampleSource).
enum class SampleStory {
    LateHandoff, ///< The lead of most weight, handed to sales and never answered.
    BouncedLead, ///< Sent from owner to owner, and nobody talked with it.
};

inline constexpr std::array allSampleStories{SampleStory::LateHandoff, SampleStory::BouncedLead};

/// Smaller companies have no story of a single lead.
inline constexpr qint64 fewestLeadsForStories = 50;

/// By which share of all leads whoever the story is of had come, about.
[[nodiscard]] double shareBeforeStory(SampleStory story);
/// What the person is called.
[[nodiscard]] QString sampleStoryName(SampleStory story);

/// Where the person of the story works; `account` is what else is known of it.
[[nodiscard]] Account sampleStoryAccount(SampleStory story, Account account, const QString &currency);
/// Makes the lead that of the story, from when it was created until today.
void tellSampleStory(SampleStory story, SampleLead &lead, Instant today, const QString &currency);

} // namespace baton
