// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with agreements.

#include "agreements/agreementdialog.h"
#include "agreements/agreementfile.h"
#include "agreements/agreementspage.h"
#include "agreements/agreementtext.h"
#include "agreements/signdialog.h"
#include "common/errorbar.h"
#include "common/filedialog.h"
#include "common/wording.h"
#include "definition/definitionservice.h"
#include "drafts/draftservice.h"
#include "funnel/handofftext.h"
#include "support/clock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton {

void AgreementsPage::onChanged(const QFuture<Result<Agreement>> &reply, const QString &words)
{
    m_errors->hide();
    onReply(reply, this, [this, words](const Result<Agreement> &changed) {
        if (!changed)
            return fail(changed.error());
        if (changed->kind == kind())
            m_wanted = changed->version;
        m_errors->showMessage(words.arg(changed->version), ErrorBar::Tone::Notice);
        readAgain();
    });
}

void AgreementsPage::draftBroughtAlong()
{
    onChanged(m_services.agreements.draftBroughtAlong(kind(), tr("What Baton brings along")),
              tr("Version %1 is a draft. Nothing changes for anybody until it counts."));
}

void AgreementsPage::draftShown()
{
    const Agreement from = shown();
    onChanged(m_services.agreements.draft(kind(), from.body, tr("As version %1").arg(from.version)),
              tr("Version %1 is a draft. Nothing changes for anybody until it counts."));
}

void AgreementsPage::chooseFile()
{
    auto *dialog =
        new FileDialog(FileDialog::Purpose::Open, tr("New draft from a file"), tr("Agreements (*.json)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &AgreementsPage::draftFrom);
    dialog->open();
}

void AgreementsPage::draftFrom(const QString &file)
{
    m_errors->hide();
    const AgreementKind drafted = kind();
    onReply(readAgreementFile(file, m_services.agreements.workspaceFile()), this,
            [this, file, drafted](const Result<QJsonObject> &body) {
                if (!body)
                    return fail(body.error());
                onChanged(m_services.agreements.draft(drafted, *body, QFileInfo(file).fileName()),
                          tr("Version %1 is a draft. Nothing changes for anybody until it counts."));
            });
}

void AgreementsPage::chooseTarget()
{
    auto *dialog =
        new FileDialog(FileDialog::Purpose::Save, tr("Save this version as a file"), tr("Agreements (*.json)"), this);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"%1-%2.json"_s.arg(keyOf(kind())).arg(shown().version));
    connect(dialog, &QFileDialog::fileSelected, this, &AgreementsPage::saveTo);
    dialog->open();
}

void AgreementsPage::saveTo(const QString &file)
{
    m_errors->hide();
    onReply(saveAgreementFile(shown().body, file, m_services.agreements.workspaceFile()), this,
            [this, file](const Result<void> &saved) {
                if (!saved)
                    return fail(saved.error());
                m_errors->showMessage(tr("Saved as %1.").arg(file), ErrorBar::Tone::Notice);
            });
}

void AgreementsPage::sign(Side side)
{
    const Agreement version = shown();
    auto *dialog = new SignDialog(m_history, version, side, m_person.user(), this);
    const DraftKey key{u"sign"_s, u"%1/%2/%3"_s.arg(keyOf(version.kind)).arg(version.version).arg(keyOf(side))};
    const DraftBar *words = keepDraft(m_services.drafts, key, versionName(version.kind, version.version),
                                      dialog->draftFields(), dialog, DraftBar::Acceptance::Wanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, version, side, words, key] {
        const auto reply =
            m_services.agreements.sign(version.kind, version.version, side, dialog->signer(), dialog->comment());
        onChanged(reply, tr("%1 has signed version %2.").arg(sideName(side), u"%1"_s));
        if (words && words->isKept())
            onReply(reply, this, [this, key](const Result<Agreement> &changed) {
                if (changed)
                    m_services.drafts->drop(key);
            });
    });
    dialog->open();
}

void AgreementsPage::makeCount()
{
    const Agreement version = shown();
    auto *dialog = new AgreementDialog(tr("Shall %1 count from now on?").arg(versionName(kind(), version.version)),
                                       tr("Activate"), this);
    connect(dialog, &QDialog::accepted, this, [this, version] {
        onChanged(m_services.agreements.activate(version.kind, version.version), tr("Version %1 counts from now on."));
    });
    dialog->setEffect(activationText(m_history, kind()));
    if (kind() == AgreementKind::Definition)
        tellCoverage(dialog);
    dialog->open();
}

/// In numbers, before anybody decides: how many leads of the last year would be ready, and how many are so far.
void AgreementsPage::tellCoverage(AgreementDialog *dialog)
{
    dialog->setEffect(tr("Counting what it would change …"));
    const Instant now = m_clock.now();
    const Agreement *active = m_history.active();
    const auto before = active ? std::optional(active->version) : std::nullopt;
    onReply(
        m_services.definitions.coverage(shownVersion(), now), dialog,
        [this, dialog, before, now](const Result<CoverageFigures> &after) {
            if (!after)
                return dialog->setEffect(errorText(after.error()));
            const QString words =
                tr("Of %1 leads of the last twelve months %2 would be ready for sales by it.")
                    .arg(countText(after->leads, locale()), countText(after->qualified.leads, locale()));
            const QString lacking =
                tr("%Ln of the others lack data alone.", nullptr, static_cast<int>(after->missingData));
            dialog->setEffect(words + u' ' + lacking);
            if (!before)
                return;
            onReply(
                m_services.definitions.coverage(before, now), dialog,
                [this, dialog, words, lacking, before](const Result<CoverageFigures> &so) {
                    if (so)
                        dialog->setEffect(
                            words + u' '
                            + tr("By version %1 it is %2.").arg(*before).arg(countText(so->qualified.leads, locale()))
                            + u' ' + lacking);
                });
        });
}

} // namespace baton
