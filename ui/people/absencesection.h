// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/panesection.h"
#include "people/absence.h"

namespace baton {

/// When somebody is away, the next time first.
class AbsenceSection : public PaneSection
{
    Q_OBJECT

public:
    explicit AbsenceSection(QWidget *parent = nullptr);
    void tell(const QList<Absence> &absences, const TimeView &view);
};

} // namespace baton
