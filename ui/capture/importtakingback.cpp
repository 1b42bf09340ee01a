// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an import is taken back, from its page or by the undo of the window.

#include "capture/importpage.h"

#include "capture/undonestep.h"
#include "capture/undoquestion.h"
#include "common/deedhistory.h"
#include "support/reply.h"

namespace baton {

void ImportPage::remember(const ImportedFile &imported)
{
    if (!m_history || !imported.result.batch.isValid() || imported.result.created + imported.result.updated == 0)
        return;
    QObject *&guard = m_remembered[imported.result.batch];
    if (!guard)
        guard = new QObject(this);
    m_history->append(tr("import of %1").arg(imported.name), guard, [this, imported] { takeBack(imported); });
}

// It is the last deed until it is undone: the question may be answered with no.
void ImportPage::takeBack(const ImportedFile &imported)
{
    remember(imported);
    emit wanted();
    if (!m_isBusy)
        askUndo(imported.result.batch, imported.name, imported.result);
}

void ImportPage::askUndo(BatchId batch, const QString &name, const ImportResult &result)
{
    askToUndo(this, name, result, [this, batch] { undo(batch); });
}

void ImportPage::undo(BatchId batch)
{
    begin(tr("Undoing"), Activity::Cancel::Impossible);
    onReply(m_undo.undo(batch), this, [this, batch](const Result<UndoResult> &result) {
        end();
        if (!result)
            return showError(result.error());
        delete m_remembered.take(batch);
        showUndone(*result);
        readBatches();
        emit leadsWritten();
    });
}

void ImportPage::showUndone(const UndoResult &result)
{
    QList<qint64> persons;
    for (const UndoResult::Kept &kept : result.kept) {
        if (kept.entity == Entity::Person)
            persons.append(kept.id);
    }
    onReply(m_leads.catalogue(), this, [this, result, persons](const Result<FieldCatalogue> &catalogue) {
        if (!catalogue)
            return showError(catalogue.error());
        onReply(m_leads.leadsOf(Entity::Person, persons), this,
                [this, result, catalogue](const Result<LeadOfRecord> &leads) {
                    if (!leads)
                        return showError(leads.error());
                    m_undone->showResult(result, *catalogue, *leads);
                    showStep(Step::Undone);
                });
    });
}

} // namespace baton
