// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "definition/salesreadydefinition.h"
#include "people/side.h"
#include "routing/ruleset.h"
#include "scoring/scoremodel.h"
#include "sla/slafigures.h"
#include "sla/slapolicy.h"

#include <QLocale>

namespace baton {

/// One clause, rule or promise: its name, what it gives or asks for, and below the exact words it is decided by.
struct AgreementRow
{
    QString name;
    QString value; ///< Empty for most of what is required.
    QString note;
    QString evidence = {}; ///< What one's own history says of it.
    bool isDoubtful = false; ///< And whether it says that this will hardly be kept.

    /// What stands below the name, all in one line.
    [[nodiscard]] QString below() const;
};

/// Rules that belong together, in the words that a marketing manager reads.
struct AgreementSection
{
    QString title;
    QString note;
    std::optional<Side> side; ///< Whose promises these are.
    QList<AgreementRow> rows;
};

using AgreementSections = QList<AgreementSection>;

[[nodiscard]] AgreementSections sectionsOf(const SalesReadyDefinition &definition);
/// `catalogue` is that of the model's conditions and names its events.
[[nodiscard]] AgreementSections sectionsOf(const ScoreModel &model, const FieldCatalogue &catalogue,
                                           const QLocale &locale);
[[nodiscard]] AgreementSections sectionsOf(const Ruleset &rules);
/// With what came of it in the last half year; nothing while that is being counted.
[[nodiscard]] AgreementSections sectionsOf(const SlaPolicy &policy, const SlaFeasibility *past, const QLocale &locale);

} // namespace baton
