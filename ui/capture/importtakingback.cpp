// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an import is taken back, from its page or by the undo of the window.

#include "capture/importpage.h"

#include "capture/undonestep.h"
#include "capture/undoquestion.h"
#include "support/reply.h"

namespace baton {

void ImportPage::remember(const ImportedFile &imported)
{
    const BatchId batch = imported.result.batch;
    if (!m_history || !batch.isValid() || imported.result.created + imported.result.updated == 0)
        return;
    if (m_remembered.contains(batch))
        m_history->settle(m_remembered.value(batch), {DeedEnd::Kind::Went, {}, tr("It went on later.")});
    const Deed deed{tr("import of %1").arg(imported.name),
                    [this, imported](const Deed::Answer &answer) { takeBack(imported, answer); },
                    {},
                    notAgain()};
    m_remembered.insert(batch, m_history->append(deed, this));
}

QString ImportPage::notAgain() const
{
    return tr("Import the file again to have its rows back.");
}

void ImportPage::takeBack(const ImportedFile &imported, const Deed::Answer &answer)
{
    emit wanted();
    if (m_isBusy)
        return answer({DeedEnd::Kind::NotNow, tr("Another import is going on. Wait for it, or stop it."), {}});
    rehearseUndo(imported.result.batch, imported.name, answer);
}

void ImportPage::askUndo(BatchId batch, const QString &name)
{
    if (m_isBusy)
        return;
    rehearseUndo(batch, name, [this, batch](const DeedEnd &end) {
        if (m_history && m_remembered.contains(batch) && end.kind != DeedEnd::Kind::NotNow)
            m_history->settle(m_remembered.value(batch), end);
    });
}

// What people did since decides on what goes, so the question says it. The import can be undone still where it is
// answered with no, and where nothing of it would go.
void ImportPage::rehearseUndo(BatchId batch, const QString &name, const Deed::Answer &answer)
{
    begin(tr("Looking what would go back"), Activity::Cancel::Impossible);
    onReply(m_undo.rehearse(batch), this, [this, batch, name, answer](const Result<UndoResult> &rehearsed) {
        end();
        if (!rehearsed) {
            showError(rehearsed.error());
            return answer(notGone(rehearsed.error()));
        }
        if (reachOf(*rehearsed) == UndoReach::Nothing) {
            showUndone(*rehearsed);
            return answer({DeedEnd::Kind::NotNow, tr("Nothing of the import could go back."), {}});
        }
        askToUndo(
            this, name, *rehearsed, [this, batch, answer] { undo(batch, answer); },
            [answer] {
                answer({DeedEnd::Kind::NotNow, {}, {}});
            });
    });
}

void ImportPage::undo(BatchId batch, const Deed::Answer &answer)
{
    begin(tr("Undoing"), Activity::Cancel::Impossible);
    onReply(m_undo.undo(batch), this, [this, answer](const Result<UndoResult> &result) {
        end();
        if (!result) {
            showError(result.error());
            return answer(notGone(result.error()));
        }
        // Somebody may have been faster than the answer to the question.
        if (reachOf(*result) == UndoReach::Nothing)
            answer({DeedEnd::Kind::Refused, tr("Nothing of the import could go back."), {}});
        else
            answer({DeedEnd::Kind::Went, {}, notAgain()});
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
