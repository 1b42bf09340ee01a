// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "history/author.h"
#include "support/result.h"

#include <functional>

namespace baton {

class Connection;

/// The versions of one kind of agreement: read, drafted, signed and made to count alike, while each room says by
/// itself what a body may say. Each of the three is a batch, which AgreementUndo takes back.
class AgreementBodyStore
{
public:
    virtual ~AgreementBodyStore() = default;

    /// A new draft, to be reviewed in half a year. Errors: those of reading a body.
    Result<Agreement> draft(const QJsonObject &body, const QString &summary, const Stamp &stamp);
    /// The same of what Baton brings along.
    Result<Agreement> draftBroughtAlong(const QString &summary, const Stamp &stamp);
    /// Signs a version; without one the newest draft, which is what Baton brings along where nothing is stored.
    /// What counts already and has this side's signature stays as it is. Errors: those of AgreementStore::sign and of
    /// checkSigner.
    Result<Agreement> sign(std::optional<int> version, Side side, const QString &comment, const Stamp &stamp);
    /// Makes a version count; without one the newest draft, and where there is none what counts goes on. Errors: those
    /// of AgreementStore::activate and of reading a body: what it names may have gone since the draft was written.
    Result<Agreement> activate(std::optional<int> version, const Stamp &stamp);
    /// The active version, else the newest draft, else what Baton brings along, which is stored; or that version.
    /// Errors: NotFound "agreement.unknown", those of reading a body.
    Result<Agreement> stored(std::optional<int> version, const Stamp &stamp);
    /// The batch of what was drafted, signed or made to count last; none where nothing was different.
    [[nodiscard]] BatchId lastBatch() const { return m_lastBatch; }

protected:
    AgreementBodyStore(Connection &connection, AgreementKind kind)
        : m_connection(connection)
        , m_kind(kind)
    {}
    AgreementBodyStore(const AgreementBodyStore &) = default;

    /// The active version, else the newest draft, else what Baton brings along: version 0; or that version.
    Result<Agreement> answeringAgreement(std::optional<int> version);

    /// Whether the body can be read and kept from `at` on; returned as the room writes it.
    virtual Result<QJsonObject> checked(const Agreement &agreement, Instant at) = 0;
    /// What else changes when this version begins to count, in the same transaction.
    virtual Result<void> follow(const Agreement &activated);

    Connection &m_connection;

private:
    Result<Agreement> chosen(std::optional<int> version, const Stamp &stamp);
    Result<Agreement> signNow(const Agreement &draft, Side side, const QString &comment, const Stamp &stamp);
    Result<Agreement> activateNow(const Agreement &draft, const Stamp &stamp);

    Result<Agreement> keep(const Stamp &stamp, const std::function<Result<Agreement>()> &step);

    AgreementKind m_kind;
    BatchId m_lastBatch;
};

} // namespace baton
