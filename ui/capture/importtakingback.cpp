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

// It can be undone still where the question is answered with no.
void ImportPage::takeBack(const ImportedFile &imported, const Deed::Answer &answer)
{
    emit wanted();
    if (m_isBusy)
        return answer({DeedEnd::Kind::NotNow, tr("Another import is going on. Wait for it, or stop it."), {}});
    const BatchId batch = imported.result.batch;
    askToUndo(
        this, imported.name, imported.result, [this, batch, answer] { undo(batch, answer); },
        [answer] {
            answer({DeedEnd::Kind::NotNow, {}, {}});
        });
}

void ImportPage::askUndo(BatchId batch, const QString &name, const ImportResult &result)
{
    askToUndo(this, name, result, [this, batch] {
        undo(batch, [this, batch](const DeedEnd &end) {
            if (m_history && m_remembered.contains(batch))
                m_history->settle(m_remembered.value(batch), end);
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
