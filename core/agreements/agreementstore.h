// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "history/author.h"
#include "history/entity.h"
#include "storage/binding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// The versions of all agreements. What a body may say is checked by its room before it comes here.
class AgreementStore
{
public:
    explicit AgreementStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By rising version.
    Result<QList<Agreement>> versions(AgreementKind kind);
    /// Errors: NotFound "agreement.unknown".
    Result<Agreement> byId(AgreementId id);
    /// Errors: NotFound "agreement.unknown" (kind, version).
    Result<Agreement> byVersion(AgreementKind kind, int version);
    /// The one that counts now, if any does.
    Result<std::optional<Agreement>> active(AgreementKind kind);
    /// The one that counted at that instant, if any did.
    Result<std::optional<Agreement>> activeAt(AgreementKind kind, Instant instant);

    /// A new draft with the next version number.
    Result<Agreement> create(AgreementKind kind, const QJsonObject &body, const QString &summary,
                             std::optional<QDate> reviewDue, const Stamp &stamp);
    /// Writes a draft's body, summary and review date; its signatures go, because they were given to other words.
    /// Errors: Invalid "agreement.notDraft"; Conflict "agreement.conflict".
    Result<Agreement> update(const Agreement &draft, const Stamp &stamp);
    /// Errors: those of checkSignature(); NotFound "agreement.unknown".
    Result<Agreement> sign(AgreementId id, Side side, const QString &comment, const Stamp &stamp);
    /// Makes a draft count from the stamp on; the one that counted before is superseded at the same instant.
    /// Errors: those of checkActivation(); Conflict "agreement.conflict" where somebody else was faster.
    Result<Agreement> activate(AgreementId id, const Stamp &stamp);

private:
    Result<QList<Agreement>> select(const QString &condition, const Bindings &bindings);
    Result<void> supersede(const Agreement &draft, const std::optional<Agreement> &before, const Stamp &stamp);
    Result<void> activateByServer(const Agreement &draft, const std::optional<Agreement> &before, const Stamp &stamp);
    Result<void> log(const Agreement &agreement, Verb verb, const QString &oldValue, const QString &newValue,
                     const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
