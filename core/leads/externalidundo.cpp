// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/externalidundo.h"

#include "leads/externalidstore.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<Revertible::Images> ExternalIdUndo::current(Connection &connection, const QList<qint64> &ids)
{
    auto names = ExternalIdStore(connection).ofLeads(ids);
    if (!names)
        return failure(names);
    Images images;
    for (const qint64 id : ids)
        images.insert(id, {});
    for (const auto &name : *names)
        images[name.lead.value()].insert(QString::number(name.system.value()) + u' ' + name.value, true);
    return images;
}

Result<QHash<qint64, int>> ExternalIdUndo::restore(Connection &connection, const Images &columns, const Stamp &)
{
    ExternalIdStore store(connection);
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        for (auto name = it->begin(); name != it->end(); ++name) {
            const qsizetype space = name.key().indexOf(u' ');
            const ExternalSystemId system(name.key().first(space).toLongLong());
            const QString value = name.key().sliced(space + 1);
            auto done = name.value().toBool() ? store.add(system, value, LeadId(it.key()))
                                              : store.remove(system, value, LeadId(it.key()));
            if (!done)
                return failure(done);
        }
    }
    return QHash<qint64, int>();
}

} // namespace baton
