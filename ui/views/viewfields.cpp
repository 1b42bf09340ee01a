// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewfields.h"

#include "conditions/condition.h"
#include "conditions/fieldcatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

/// Takes those out that are not here, and notes them.
QStringList known(const QStringList &keys, const FieldCatalogue &catalogue, QStringList &gone)
{
    QStringList left;
    for (const QString &key : keys) {
        const QString field = key.startsWith(u'-') ? key.sliced(1) : key;
        if (catalogue.find(field))
            left.append(key);
        else if (!gone.contains(field))
            gone.append(field);
    }
    return left;
}

} // namespace

ShowableLayout showableLayout(ViewLayout layout, const ViewLayout &own, const FieldCatalogue &catalogue)
{
    ShowableLayout shown;
    const QString first = own.columns.value(0);
    layout.columns = known(layout.columns, catalogue, shown.gone);
    layout.sort = known(layout.sort.split(u',', Qt::SkipEmptyParts), catalogue, shown.gone).join(u',');
    layout.group = known(layout.group.split(u',', Qt::SkipEmptyParts), catalogue, shown.gone).join(u',');
    for (const QString &key : layout.widths.keys())
        if (!catalogue.find(key))
            layout.widths.remove(key);
    if (layout.columns.isEmpty())
        layout.columns = own.columns;
    else if (!layout.columns.contains(first))
        layout.columns.prepend(first);
    if (layout.sort.isEmpty())
        layout.sort = own.sort;
    const auto condition = parseCondition(layout.condition, catalogue);
    if (!condition)
        shown.unreadable = layout.condition;
    layout.condition = condition ? canonicalText(*condition) : QString();
    shown.layout = layout;
    return shown;
}

QString missingText(const QString &name, const ShowableLayout &shown)
{
    QStringList sentences;
    if (!shown.gone.isEmpty())
        sentences.append(ViewWords::tr("“%1” was saved with fields that are not here any more: %2. They are left out.")
                             .arg(name, shown.gone.join(u", "_s)));
    if (!shown.unreadable.isEmpty())
        sentences.append(ViewWords::tr("The filter of “%1” cannot be read any more, so that it shows all: %2")
                             .arg(name, shown.unreadable));
    return sentences.join(u' ');
}

} // namespace baton
