// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/importprofile.h"
#include "capture/profilefile.h"
#include "leads/customfield.h"

#include <QList>

namespace baton {

/// A profile guessed from a file, with how sure each guess is.
struct MappingProposal
{
    ImportProfile profile; ///< One entry per column of the file, in its order.
    QList<double> confidences; ///< Beside profile.columns, 0..1.
};

/// What a workspace knows already, for a proposal that fits it; empty where there is none.
struct MappingGround
{
    QList<CustomField> fields;
    QList<ImportProfile> profiles; ///< Of imports that are done, the newest first.
    QList<ProfileFile> beside = {}; ///< Saved beside the file that is read.
};

/// Proposes by the whole names of the columns (English, German, and the words of common systems) where what they hold
/// can stand there: no date is a name. Any other column becomes a custom field: the workspace's own of that name where
/// it can hold the values, else a new one whose key is free. A column without a name and values is ignored, and so is
/// the second of two columns of one name.
[[nodiscard]] MappingProposal proposeMapping(const CsvDetection &detection, const QList<CustomField> &known = {});

/// The newest profile that speaks of exactly these columns; nothing where none does.
[[nodiscard]] const ImportProfile *profileFor(const QStringList &header, const QList<ImportProfile> &profiles);

} // namespace baton
