// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/activity.h"
#include "common/deedhistory.h"
#include "support/clock.h"

#include <QStringList>

#include <memory>

namespace baton {

class Author;
class CellEditor;
class Database;
class EnrolmentService;
class FunnelService;
class HandoffService;
class LeadDeeds;
class LeadGrid;
class LeadService;
class LeadsPage;
class OwnershipService;
class TestDatabase;
class ThemeSwitch;
class TouchService;
class UndoService;

/// The page of leads over a workspace of its own, with everything that leads can be done with: shown, read and with
/// the keyboard in the list.
class LeadsDesk
{
public:
    /// `rows`: statements that fill the workspace; `layout`: what LeadsPage::restoreLayout() reads.
    LeadsDesk(const QStringList &rows, const QString &layout);
    ~LeadsDesk();

    /// Waits until nothing is read any more.
    [[nodiscard]] bool rests() const;
    [[nodiscard]] QString cell(int row, int column) const;
    /// Whether the page shows these words somewhere.
    [[nodiscard]] bool isSaid(const QString &words) const;
    /// The editor that F2 opens in the cell; null where it opens none.
    [[nodiscard]] CellEditor *edit(int row, int column) const;

    std::unique_ptr<ThemeSwitch> theme;
    std::unique_ptr<TestDatabase> test;
    std::unique_ptr<Database> database;
    FixedClock clock;
    std::unique_ptr<Author> author;
    std::unique_ptr<LeadService> leads;
    std::unique_ptr<FunnelService> funnel;
    std::unique_ptr<HandoffService> handoffs;
    std::unique_ptr<TouchService> touches;
    std::unique_ptr<OwnershipService> ownership;
    std::unique_ptr<EnrolmentService> enrolments;
    std::unique_ptr<UndoService> undo;
    DeedHistory history;
    ActivityList activities;
    std::unique_ptr<LeadDeeds> deeds;
    std::unique_ptr<LeadsPage> page;
    LeadGrid *grid = nullptr;
};

} // namespace baton
