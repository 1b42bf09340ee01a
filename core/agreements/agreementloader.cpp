// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementloader.h"

#include "agreements/agreementrules.h"
#include "agreements/agreementstore.h"
#include "history/json.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The newest version in that state; nothing where there is none.
std::optional<Agreement> newest(const QList<Agreement> &versions, AgreementState state)
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [state](const Agreement &version) { return version.state == state; });
    return found == versions.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

QJsonObject AgreementLoader::broughtAlong(AgreementKind kind)
{
    QFile file(u":/agreements/"_s + keyOf(kind) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? objectFromJsonText(QString::fromUtf8(file.readAll())) : QJsonObject();
}

Result<Agreement> AgreementLoader::answering(AgreementKind kind)
{
    const auto versions = AgreementStore(m_connection).versions(kind);
    if (!versions)
        return failure(versions);
    for (const AgreementState state : {AgreementState::Active, AgreementState::Draft})
        if (const auto found = newest(*versions, state))
            return *found;
    Agreement first;
    first.kind = kind;
    first.body = broughtAlong(kind);
    return first;
}

Result<Agreement> AgreementLoader::stored(AgreementKind kind, const Stamp &stamp)
{
    const auto found = answering(kind);
    return !found || found->id.isValid() ? found : storedFirst(kind, stamp);
}

Result<Agreement> AgreementLoader::draft(AgreementKind kind, const Stamp &stamp)
{
    const auto versions = AgreementStore(m_connection).versions(kind);
    if (!versions)
        return failure(versions);
    for (const AgreementState state : {AgreementState::Draft, AgreementState::Active})
        if (const auto found = newest(*versions, state))
            return *found;
    return storedFirst(kind, stamp);
}

Result<Agreement> AgreementLoader::storedFirst(AgreementKind kind, const Stamp &stamp)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(stamp.occurredAt), Qt::UTC).date();
    return AgreementStore(m_connection)
        .create(kind, broughtAlong(kind), {}, today.addDays(longestReviewInterval), stamp);
}

} // namespace baton
