// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/businesshours.h"
#include "support/result.h"

#include <QJsonObject>

namespace baton {

/// Reads {"timezone": "Europe/Berlin", "hours": {"mon": [["09:00", "17:00"]], …}, "holidays": ["2026-12-25"],
/// "breaks": {"2026-11-20": [["12:00", "13:00"]]}, "shifts": {…}}. Other keys are ignored.
///
/// Errors, Invalid with "where" (as "hours.mon[0]") and "value": "calendar.zone", "calendar.hours" (not a pair of
/// times, or no length), "calendar.midnight" (an end of 00:00: write 24:00), "calendar.day" (no weekday's key),
/// "calendar.date", "calendar.shape" (not an object or list where one belongs).
[[nodiscard]] Result<BusinessHours> businessHoursFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const BusinessHours &hours);

} // namespace baton
