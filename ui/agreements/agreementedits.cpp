// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with agreements.

#include "agreements/agreementdialog.h"
#include "agreements/agreementdocument.h"
#include "agreements/agreementfile.h"
#include "agreements/agreementspage.h"
#include "agreements/agreementtext.h"
#include "agreements/signdialog.h"
#include "common/batchdeed.h"
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

void AgreementsPage::onChanged(const QFuture<Result<AgreementStep>> &reply, const QString &deed, const QString &words,
                               Again again)
{
    m_errors->hide();
    onReply(reply, this, [this, deed, words, again](const Result<AgreementStep> &changed) {
        if (!changed)
            return fail(changed.error());
        const Agreement &version = changed->agreement;
        if (version.kind == kind())
            m_wanted = version.version;
        m_errors->showMessage(words.arg(version.version), ErrorBar::Tone::Notice);
        remember(*changed, deed.arg(versionName(version.kind, version.version)), again);
        readAgain();
    });
}

void AgreementsPage::onDrafted(const QFuture<Result<AgreementStep>> &reply)
{
    onChanged(reply, tr("draft %1"), tr("Version %1 is a draft. Nothing changes for anybody until it counts."),
              Again::Drafted);
}

Deed AgreementsPage::deedOf(BatchId batch, const QString &words)
{
    return batchDeed(*m_services.undo, this, batch, words, [this](const QString &how) {
        if (isVisible())
            m_errors->showMessage(how, ErrorBar::Tone::Notice);
        else
            emit noticed(how);
        refresh();
    });
}

void AgreementsPage::remember(const AgreementStep &step, const QString &deed, Again again)
{
    if (!m_services.history || !m_services.undo || !step.batch.isValid())
        return;
    if (again == Again::Never) {
        Deed once = deedOf(step.batch, deed);
        once.doAgain = {};
        once.whyNotAgain = tr("Nobody signs or decides what counts by a key: do it on the page Agreements.");
        m_services.history->append(once, this);
        return;
    }
    const auto drafted = std::make_shared<Deed>(deedOf(step.batch, deed));
    const auto takeBack = [drafted](const Deed::Answer &answer) {
        drafted->takeBack([answer](DeedEnd end) {
            end.whyNotAgain.clear(); // It is drafted anew.
            answer(end);
        });
    };
    const auto doAgain = [this, draft = step.agreement, drafted](const Deed::Answer &answer) {
        draftAgain(draft, drafted, answer);
    };
    m_services.history->append({deed, takeBack, doAgain, {}}, this);
}

void AgreementsPage::draftAgain(const Agreement &draft, const std::shared_ptr<Deed> &drafted,
                                const Deed::Answer &answer)
{
    onReply(m_services.agreements.draft(draft.kind, draft.body, draft.summary), this,
            [this, drafted, answer](const Result<AgreementStep> &again) {
                if (!again) {
                    fail(again.error());
                    return answer(notGone(again.error()));
                }
                *drafted = deedOf(again->batch, drafted->words);
                m_errors->showMessage(tr("Done again: %1.").arg(drafted->words), ErrorBar::Tone::Notice);
                readAgain();
                answer({});
            });
}

void AgreementsPage::draftBroughtAlong()
{
    onDrafted(m_services.agreements.draftBroughtAlong(kind(), tr("What Baton brings along")));
}

void AgreementsPage::draftShown()
{
    const Agreement from = shown();
    onDrafted(m_services.agreements.draft(kind(), from.body, tr("As version %1").arg(from.version)));
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
                onDrafted(m_services.agreements.draft(drafted, *body, QFileInfo(file).fileName()));
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
    if (const QString doubt = doubtText(); !doubt.isEmpty())
        dialog->requireComment(doubt);
    const DraftKey key{u"sign"_s, u"%1/%2/%3"_s.arg(keyOf(version.kind)).arg(version.version).arg(keyOf(side))};
    const DraftBar *words = keepDraft(m_services.drafts, key, versionName(version.kind, version.version),
                                      dialog->draftFields(), dialog, DraftBar::Acceptance::Wanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, version, side, words, key] {
        const auto reply =
            m_services.agreements.sign(version.kind, version.version, side, dialog->signer(), dialog->comment());
        onChanged(reply, tr("sign %1"), tr("%1 has signed version %2.").arg(sideName(side), u"%1"_s));
        if (words && words->isKept())
            onReply(reply, this, [this, key](const Result<AgreementStep> &changed) {
                if (changed)
                    m_services.drafts->drop(key);
            });
    });
    dialog->open();
}

void AgreementsPage::print()
{
    const Agreement version = shown();
    auto *preview = new AgreementPreview(agreementDocument(m_history, version, m_sections, timeView()),
                                         versionName(version.kind, version.version), this);
    preview->open();
}

QString AgreementsPage::doubtText() const
{
    if (kind() != AgreementKind::SlaPolicy || !m_past)
        return {};
    const auto doubtful = static_cast<int>(m_past->doubtful().size());
    QStringList doubts;
    if (doubtful > 0)
        doubts.append(tr("By the last half year %Ln of these promises would hardly be kept.", nullptr, doubtful));
    if (m_past->isOverloaded())
        doubts.append(tr("More leads come than those who get them can take."));
    if (!doubts.isEmpty())
        doubts.append(tr("Say why it shall hold all the same."));
    return doubts.join(u' ');
}

void AgreementsPage::makeCount()
{
    const Agreement version = shown();
    auto *dialog = new AgreementDialog(tr("Shall %1 count from now on?").arg(versionName(kind(), version.version)),
                                       tr("Activate"), this);
    connect(dialog, &QDialog::accepted, this, [this, version] {
        onChanged(m_services.agreements.activate(version.kind, version.version), tr("make %1 count"),
                  tr("Version %1 counts from now on."));
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
