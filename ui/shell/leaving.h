// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace baton {

class ActivityList;

/// Whether something runs that leaving would stop.
[[nodiscard]] bool isLeavingAQuestion(const ActivityList &activities);

/// Goes on with `leave` where nothing runs that it would stop; else asks first, and leaves when the work has stopped.
void askBeforeLeaving(QWidget *window, const ActivityList &activities, const std::function<void()> &leave);

} // namespace baton
