// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include "capture/importplan.h"
#include "capture/importpreview.h"
#include "capture/importresult.h"
#include "history/undoservice.h"

#include <QHash>

namespace baton {

/// Whether the summary of an import is the answer, of a run or of a plan, or stands beside plan rows that are.
enum class ImportSummary { OfRun, OfDryRun, AsNotes };

[[nodiscard]] QList<OutputColumn> planColumns();
[[nodiscard]] OutputRow planRow(const PlannedRow &row);

void showImport(Output &output, const ImportResult &result, ImportSummary summary);
void showPreview(Output &output, const ImportPreview &preview);
void showBatches(Output &output, const QList<Batch> &batches);
/// `leadOfPerson` names the leads of persons among what was kept.
void showUndo(Output &output, const UndoResult &result, const QHash<qint64, qint64> &leadOfPerson, Duration elapsed);

} // namespace baton
