// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementbodystore.h"

#include "agreements/agreementhistory.h"
#include "agreements/agreementloader.h"
#include "agreements/agreementrules.h"
#include "agreements/agreementstepstore.h"
#include "agreements/agreementstore.h"
#include "people/teamstore.h"
#include "people/userstore.h"

#include <QDateTime>

namespace baton {

Result<Agreement> AgreementBodyStore::answeringAgreement(std::optional<int> version)
{
    return version ? AgreementStore(m_connection).byVersion(m_kind, *version)
                   : AgreementLoader(m_connection).answering(m_kind);
}

Result<Agreement> AgreementBodyStore::stored(std::optional<int> version, const Stamp &stamp)
{
    auto agreement = version ? AgreementStore(m_connection).byVersion(m_kind, *version)
                             : AgreementLoader(m_connection).stored(m_kind, stamp);
    if (!agreement)
        return agreement;
    const auto readable = checked(*agreement, stamp.occurredAt);
    return readable ? agreement : failure(readable);
}

Result<Agreement> AgreementBodyStore::chosen(std::optional<int> version, const Stamp &stamp)
{
    return version ? AgreementStore(m_connection).byVersion(m_kind, *version)
                   : AgreementLoader(m_connection).draft(m_kind, stamp);
}

Result<Agreement> AgreementBodyStore::keep(const Stamp &stamp, const std::function<Result<Agreement>()> &step)
{
    m_lastBatch = {};
    const auto kept = AgreementStepStore(m_connection).keep(m_kind, stamp, step);
    if (!kept)
        return failure(kept);
    m_lastBatch = kept->batch;
    return kept->agreement;
}

Result<Agreement> AgreementBodyStore::draft(const QJsonObject &body, const QString &summary, const Stamp &stamp)
{
    Agreement candidate;
    candidate.kind = m_kind;
    candidate.body = body;
    const auto readable = checked(candidate, stamp.occurredAt);
    if (!readable)
        return failure(readable);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
    return keep(stamp, [&] {
        return AgreementStore(m_connection)
            .create(m_kind, *readable, summary, today.addDays(longestReviewInterval), stamp);
    });
}

Result<Agreement> AgreementBodyStore::draftBroughtAlong(const QString &summary, const Stamp &stamp)
{
    return draft(AgreementLoader::broughtAlong(m_kind), summary, stamp);
}

Result<Agreement> AgreementBodyStore::sign(std::optional<int> version, Side side, const QString &comment,
                                           const Stamp &stamp)
{
    const auto draft = chosen(version, stamp);
    if (!draft)
        return draft;
    if (!version && draft->state == AgreementState::Active && signatureOf(*draft, side))
        return draft; // It is as it was asked for.
    return keep(stamp, [&] { return signNow(*draft, side, comment, stamp); });
}

Result<Agreement> AgreementBodyStore::signNow(const Agreement &draft, Side side, const QString &comment,
                                              const Stamp &stamp)
{
    if (auto allowed = checkSignature(draft, side); !allowed)
        return failure(allowed);
    const auto users = UserStore(m_connection).all();
    if (!users)
        return failure(users);
    const auto teams = TeamStore(m_connection).all();
    if (!teams)
        return failure(teams);
    if (auto allowed = checkSigner(draft, side, stamp.actor, *users, *teams); !allowed)
        return failure(allowed);
    return AgreementStore(m_connection).sign(draft.id, side, comment, stamp);
}

Result<Agreement> AgreementBodyStore::activate(std::optional<int> version, const Stamp &stamp)
{
    const auto draft = chosen(version, stamp);
    if (!draft)
        return draft;
    if (!version && draft->state == AgreementState::Active)
        return draft; // It is as it was asked for.
    return keep(stamp, [&] { return activateNow(*draft, stamp); });
}

Result<Agreement> AgreementBodyStore::activateNow(const Agreement &draft, const Stamp &stamp)
{
    if (const auto readable = checked(draft, stamp.occurredAt); !readable)
        return failure(readable);
    auto activated = AgreementStore(m_connection).activate(draft.id, stamp);
    if (!activated)
        return activated;
    const auto followed = follow(*activated);
    return followed ? activated : failure(followed);
}

Result<void> AgreementBodyStore::follow(const Agreement &)
{
    return {};
}

} // namespace baton
