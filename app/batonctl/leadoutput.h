// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace baton {

class FieldCatalogue;
class Output;
struct LeadDetails;

/// Prints all that is known of one lead: the JSON of `leads show`, or pages for people.
void showLead(Output &output, const LeadDetails &lead, const FieldCatalogue &catalogue);

} // namespace baton
