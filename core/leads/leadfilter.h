// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

#include <QStringList>
#include <Qt>

namespace baton {

/// One key of a sort.
struct SortKey
{
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Which leads, and in what order. Ties go by number, in the direction of the last key.
struct LeadFilter
{
    Condition condition;
    QString search; ///< Words as typed; each must begin a word of the lead.
    QList<SortKey> sort = defaultSort();
    Instant now = {}; ///< What the condition's relative times are reckoned from.

    [[nodiscard]] static QList<SortKey> defaultSort(); ///< The newest first.

    friend bool operator==(const LeadFilter &, const LeadFilter &) = default;
};

/// What a list shows unless it is told: no, name, account, stage, owner, score.
[[nodiscard]] QStringList defaultLeadColumns();

/// Reads "-score,name". Empty text is the default sort. Errors: NotFound "field.unknown" with field and suggestions.
[[nodiscard]] Result<QList<SortKey>> parseSort(QStringView text, const FieldCatalogue &catalogue);
[[nodiscard]] QString sortText(const QList<SortKey> &keys);
/// The order after somebody chose `field` for it: alone, or after those that are there where it `adds`. What it is
/// sorted by already turns round.
[[nodiscard]] QList<SortKey> sortedBy(const QList<SortKey> &keys, const QString &field, bool adds);

} // namespace baton
