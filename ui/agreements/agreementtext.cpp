// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementtext.h"

#include "agreements/agreementrules.h"
#include "common/shippedtext.h"
#include "common/wording.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

QString dateText(QDate day, const TimeView &view)
{
    return view.locale.toString(day, AgreementText::tr("d MMM yyyy"));
}

} // namespace

QString kindName(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Definition: return AgreementText::tr("Definition");
    case AgreementKind::ScoreModel: return AgreementText::tr("Score");
    case AgreementKind::Ruleset: return AgreementText::tr("Routing");
    case AgreementKind::SlaPolicy: break;
    }
    return AgreementText::tr("SLA");
}

QString progressText(AgreementProgress progress)
{
    switch (progress) {
    case AgreementProgress::Shipped: return AgreementText::tr("as Baton brings it");
    case AgreementProgress::Draft: return AgreementText::tr("draft");
    case AgreementProgress::InReview: return AgreementText::tr("in review");
    case AgreementProgress::Signed: return AgreementText::tr("signed");
    case AgreementProgress::Active: return AgreementText::tr("active");
    case AgreementProgress::Superseded: break;
    }
    return AgreementText::tr("superseded");
}

QString versionName(AgreementKind kind, int version)
{
    if (version == 0)
        return AgreementText::tr("what Baton brings along");
    switch (kind) {
    case AgreementKind::Definition: return AgreementText::tr("version %1 of the definition").arg(version);
    case AgreementKind::ScoreModel: return AgreementText::tr("version %1 of the score model").arg(version);
    case AgreementKind::Ruleset: return AgreementText::tr("version %1 of the routing rules").arg(version);
    case AgreementKind::SlaPolicy: break;
    }
    return AgreementText::tr("version %1 of the SLA").arg(version);
}

QString factsText(const Agreement &agreement, const TimeView &view)
{
    QStringList facts;
    switch (progressOf(agreement)) {
    case AgreementProgress::Shipped:
        facts.append(AgreementText::tr("Nobody has agreed on anything yet; this is a beginning"));
        break;
    case AgreementProgress::Draft:
    case AgreementProgress::InReview:
    case AgreementProgress::Signed:
        facts.append(AgreementText::tr("Nothing changes for anybody until it counts"));
        break;
    case AgreementProgress::Active:
        facts.append(AgreementText::tr("Counts since %1").arg(instantText(*agreement.effectiveFrom, view)));
        break;
    case AgreementProgress::Superseded:
        facts.append(AgreementText::tr("Counted from %1 to %2")
                         .arg(instantText(*agreement.effectiveFrom, view), instantText(*agreement.effectiveTo, view)));
        break;
    }
    if (!agreement.summary.isEmpty())
        facts.append(isolated(shippedText(agreement.summary)));
    return facts.join(u" · "_s);
}

QString reviewText(const Agreement &agreement, const TimeView &view)
{
    if (!agreement.reviewDue || agreement.state == AgreementState::Superseded)
        return {};
    const QString day = dateText(*agreement.reviewDue, view);
    return isReviewOverdue(agreement, dayOf(view)) ? AgreementText::tr("Review overdue since %1").arg(day)
                                                   : AgreementText::tr("To be reviewed by %1").arg(day);
}

QString activationText(const AgreementHistory &history, AgreementKind kind)
{
    const bool isFirst = !history.active();
    switch (kind) {
    case AgreementKind::Definition: return {};
    case AgreementKind::ScoreModel:
        return isFirst ? AgreementText::tr("All leads are scored by it from the next run on.")
                       : AgreementText::tr("All leads are scored by it from the next run on; until then they keep the "
                                           "scores by version %1.")
                             .arg(history.active()->version);
    case AgreementKind::Ruleset:
        return AgreementText::tr(
            "Leads without an owner are routed by it from the next run on. Whoever has a lead keeps it.");
    case AgreementKind::SlaPolicy: break;
    }
    return isFirst
        ? AgreementText::tr("Clocks run by it from now on, and as the first one it measures what began before, too.")
        : AgreementText::tr("Clocks that begin from now on run by it. Those that run already keep their promise.");
}

QString readOnlyText()
{
    return AgreementText::tr("This workspace can only be read.");
}

QString whyNotActivated(const AgreementHistory &history, const Agreement &agreement, QDate today)
{
    if (!history.isWritable)
        return readOnlyText();
    if (agreement.state == AgreementState::Active)
        return AgreementText::tr("It counts already.");
    if (agreement.state == AgreementState::Superseded)
        return AgreementText::tr("It counted before. A new draft from it can count again.");
    QStringList missing;
    const QList<Side> needed = sidesThatMustSign(agreement);
    for (const Side side : needed)
        if (!signatureOf(agreement, side))
            missing.append(sideName(side));
    if (!missing.isEmpty())
        return AgreementText::tr("Not signed yet by: %1").arg(missing.join(u", "_s));
    const auto allowed = checkActivation(agreement, today);
    return allowed ? QString() : errorText(allowed.error());
}

QString whyNotSigned(const AgreementHistory &history, const Agreement &agreement, Side side)
{
    if (!history.isWritable)
        return readOnlyText();
    if (agreement.state != AgreementState::Draft)
        return AgreementText::tr("Only a draft is signed.");
    if (signatureOf(agreement, side))
        return AgreementText::tr("%1 has signed it.").arg(sideName(side));
    if (history.signedIn.isValid() && history.signersOf(agreement, side).isEmpty())
        return AgreementText::tr("On a server everybody signs by their own login, and %1 cannot sign it for %2.")
            .arg(isolated(history.nameOf(history.signedIn)), sideName(side));
    return {};
}

QList<Agreement> listedVersions(const AgreementHistory &history)
{
    QList<Agreement> listed = history.versions;
    if (listed.isEmpty())
        listed.append(history.answering);
    std::ranges::reverse(listed);
    return listed;
}

FactTable versionTable(const AgreementHistory &history, const TimeView &view)
{
    FactTable table;
    table.name = AgreementText::tr("All versions");
    table.headers = {AgreementText::tr("Version"), AgreementText::tr("State"), AgreementText::tr("Counts from"),
                     AgreementText::tr("Review by"), AgreementText::tr("What changed")};
    const QList<Agreement> versions = listedVersions(history);
    for (const Agreement &version : versions)
        table.rows.append({{version.version > 0 ? QString::number(version.version) : noValue()},
                           {progressText(progressOf(version))},
                           {version.effectiveFrom ? instantText(*version.effectiveFrom, view) : noValue()},
                           {version.reviewDue ? dateText(*version.reviewDue, view) : noValue()},
                           {version.summary.isEmpty() ? noValue() : shippedText(version.summary)}});
    return table;
}

QDate dayOf(const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(view.now), Qt::UTC).date();
}

} // namespace baton
