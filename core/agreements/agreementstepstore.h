// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "history/author.h"
#include "support/result.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace baton {

class Connection;

/// State, times and signatures of a version, as its journal has them.
[[nodiscard]] QJsonObject agreementImage(const Agreement &agreement);
[[nodiscard]] QString agreementImageKey();

/// What was done with the versions of an agreement, step by step, so that it can be taken back. In the caller's
/// transaction.
class AgreementStepStore
{
public:
    explicit AgreementStepStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Does the step and keeps what it changed as a batch; none where it changed nothing.
    Result<AgreementStep> keep(AgreementKind kind, const Stamp &stamp, const std::function<Result<Agreement>()> &step);

    /// All return the new revision, 0 where the row is gone. Errors: Conflict "agreement.conflict".
    Result<int> removeDraft(const Agreement &draft, const Stamp &stamp);
    /// `before`: the image with the signatures that stay. Errors on a server also: Denied "user.notYou" where it is
    /// somebody else's.
    Result<int> unsign(const Agreement &draft, const QJsonValue &before, const Stamp &stamp);
    /// A draft again, and `before`, if any, counts again. Errors: Conflict "agreement.decided" (kind, version).
    Result<int> deactivate(const Agreement &active, AgreementId before, const Stamp &stamp);
    /// What deactivate() fails with.
    [[nodiscard]] tl::unexpected<Error> decided(AgreementId version);

private:
    using Images = QHash<AgreementId, QJsonObject>;

    Result<Images> images(AgreementKind kind);
    Result<void> log(const Agreement &agreement, int revision, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
