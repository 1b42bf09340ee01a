// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undobatch.h"

#include "fields.h"
#include "importoutput.h"
#include "session.h"

#include "capture/importundo.h"
#include "leads/leadstore.h"
#include "scoring/rescoringstore.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The numbers of the leads that persons stand behind, so that what was kept is named by lead.
Result<QHash<qint64, qint64>> leadsOfPersons(Database &database, const QList<UndoResult::Kept> &kept)
{
    return Session::wait(database.read([kept](Connection &connection) -> Result<QHash<qint64, qint64>> {
        LeadStore leads(connection);
        QHash<qint64, qint64> numbers;
        for (const UndoResult::Kept &one : kept) {
            if (one.entity != Entity::Person || numbers.contains(one.id))
                continue;
            auto found = leads.ofPersons({PersonId(one.id)});
            if (!found)
                return failure(found);
            if (!found->isEmpty())
                numbers.insert(one.id, found->first().value());
        }
        return numbers;
    }));
}

} // namespace

Result<void> undoBatch(Session &session, const QString &batch, UndoMode mode)
{
    bool isNumber = false;
    const BatchId id(batch.toLongLong(&isNumber));
    if (!isNumber)
        return failure(Error::Kind::NotFound, u"batch.unknown"_s, {{u"batch"_s, batch}});
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    QElapsedTimer elapsed;
    elapsed.start();
    UndoService undo(**database, *author, importUndo(rescoringAfterBatch(builtInFields())));
    const auto result = Session::wait(mode == UndoMode::DryRun ? undo.rehearse(id) : undo.undo(id));
    if (!result)
        return failure(result);
    const auto leads = leadsOfPersons(**database, result->kept);
    if (!leads)
        return failure(leads);
    if (mode == UndoMode::DryRun)
        session.output().note(u"Nothing is written: this is what would happen."_s);
    showUndo(session.output(), *result, *leads, Duration(elapsed.elapsed()));
    return {};
}

} // namespace baton
