// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgroup.h"

#include <algorithm>

namespace baton {

bool isGroupable(const FieldSpec &field)
{
    const bool isOfOne = field.isOfOne || field.matching == FieldMatching::RecordNumber
        || field.fieldClass == FieldClass::Personal || field.fieldClass == FieldClass::Sensitive;
    return !isOfOne && field.type != FieldType::Money && field.type != FieldType::ManyOf;
}

QStringList figuresOf(const QList<FieldSpec> &columns)
{
    QStringList keys;
    for (const FieldSpec &field : columns)
        if (field.hasFigure && (field.type == FieldType::Number || field.type == FieldType::Money))
            keys.append(field.key);
    return keys;
}

QList<SortKey> sortedInGroups(QList<SortKey> sort, const QString &field)
{
    const auto own = std::ranges::find(sort, field, &SortKey::field);
    const SortKey first = own == sort.end() ? SortKey{field, Qt::AscendingOrder} : *own;
    sort.removeOne(first);
    sort.prepend(first);
    return sort;
}

} // namespace baton
