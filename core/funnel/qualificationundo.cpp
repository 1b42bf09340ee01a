// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/qualificationundo.h"

#include "funnel/qualifiedleadstore.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<Revertible::Images> QualificationUndo::current(Connection &connection, const QList<qint64> &ids)
{
    QList<LeadId> leads;
    leads.reserve(ids.size());
    for (const qint64 id : ids)
        leads.append(LeadId(id));
    return QualifiedLeadStore(connection).of(leads);
}

Result<QHash<qint64, int>> QualificationUndo::restore(Connection &connection, const Images &columns, const Stamp &stamp)
{
    return QualifiedLeadStore(connection).restore(columns, stamp);
}

QString QualificationUndo::whyKept(const QJsonValue &written, const QJsonValue &present) const
{
    const auto differs = [&](const QString &key) { return written[key] != present[key]; };
    // An acceptance moves the lead as well, and gives it to somebody.
    if (differs(u"ownership"_s)) {
        const QJsonValue owned = written[u"ownership"];
        const QJsonValue owns = present[u"ownership"];
        return owned[u"handoffAnsweredAt"] == owns[u"handoffAnsweredAt"] ? u"routedSince"_s : u"answeredSince"_s;
    }
    if (differs(u"visits"_s))
        return u"movedSince"_s;
    return differs(u"touch"_s) ? u"touchedSince"_s : Revertible::whyKept(written, present);
}

} // namespace baton
