// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QList<SortKey> LeadFilter::defaultSort()
{
    return {{u"created"_s, Qt::DescendingOrder}};
}

QStringList defaultLeadColumns()
{
    return {u"no"_s, u"name"_s, u"account"_s, u"stage"_s, u"owner"_s, u"score"_s};
}

Result<QList<SortKey>> parseSort(QStringView text, const FieldCatalogue &catalogue)
{
    QList<SortKey> keys;
    for (const QStringView part : text.split(u',')) {
        QStringView name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto order = name.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (name.startsWith(u'-') || name.startsWith(u'+'))
            name = name.sliced(1).trimmed();
        auto field = catalogue.field(name);
        if (!field)
            return failure(field);
        keys.append({field->key, order});
    }
    return keys.isEmpty() ? LeadFilter::defaultSort() : keys;
}

QString sortText(const QList<SortKey> &keys)
{
    QStringList texts;
    for (const SortKey &key : keys)
        texts += key.order == Qt::DescendingOrder ? QString(u'-' + key.field) : key.field;
    return texts.join(u',');
}

QList<SortKey> sortedBy(const QList<SortKey> &keys, const QString &field, bool adds)
{
    QList<SortKey> sorted = adds ? keys : QList<SortKey>();
    const auto present = std::ranges::find(keys, field, &SortKey::field);
    const bool counts = present != keys.end() && (adds || present == keys.begin());
    const bool turns = counts && present->order == Qt::AscendingOrder;
    const SortKey key{field, turns ? Qt::DescendingOrder : Qt::AscendingOrder};
    const auto place = std::ranges::find(sorted, field, &SortKey::field);
    if (place == sorted.end())
        sorted.append(key);
    else
        *place = key;
    return sorted;
}

} // namespace baton
