// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/importprofile.h"

#include <QList>

namespace baton {

/// A profile guessed from a file, with how sure each guess is.
struct MappingProposal
{
    ImportProfile profile; ///< One entry per column of the file, in its order.
    QList<double> confidences; ///< Beside profile.columns, 0..1.
};

/// Proposes by the names of the columns (English, German, and the words of common systems) and by what they hold.
/// A column that nothing matches becomes a custom field whose key avoids those of `catalogue`; one without a name and
/// values is ignored, and so is the second of two columns of one name.
[[nodiscard]] MappingProposal proposeMapping(const CsvDetection &detection,
                                             const FieldCatalogue &catalogue = importFieldCatalogue());

} // namespace baton
