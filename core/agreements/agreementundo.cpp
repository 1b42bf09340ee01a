// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementundo.h"

#include "agreements/agreementstepstore.h"
#include "agreements/agreementstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool counts(const QJsonValue &image)
{
    return image[u"state"].toInt() == static_cast<int>(AgreementState::Active);
}

} // namespace

Result<Revertible::Images> AgreementUndo::current(Connection &connection, const QList<qint64> &ids)
{
    Images images;
    for (const qint64 id : ids) {
        const auto agreement = AgreementStore(connection).byId(AgreementId(id));
        if (!agreement && agreement.error().kind != Error::Kind::NotFound)
            return failure(agreement);
        if (agreement)
            images.insert(id, {{agreementImageKey(), agreementImage(*agreement)}});
    }
    return images;
}

Result<QHash<qint64, int>> AgreementUndo::restore(Connection &connection, const Images &columns, const Stamp &stamp)
{
    QHash<qint64, int> revisions;
    AgreementId countsAgain;
    for (auto image = columns.begin(); image != columns.end(); ++image)
        if (counts(image->value(agreementImageKey())))
            countsAgain = AgreementId(image.key());
    AgreementStepStore steps(connection);
    for (auto image = columns.begin(); image != columns.end(); ++image) {
        const QJsonValue before = image->value(agreementImageKey());
        if (image->isEmpty() || counts(before))
            continue; // With the one that counted after it.
        const auto agreement = AgreementStore(connection).byId(AgreementId(image.key()));
        if (!agreement)
            return failure(agreement);
        const auto done = before.isNull()                ? steps.removeDraft(*agreement, stamp)
            : agreement->state == AgreementState::Active ? steps.deactivate(*agreement, countsAgain, stamp)
                                                         : steps.unsign(*agreement, before, stamp);
        if (!done)
            return failure(done);
        revisions.insert(image.key(), *done);
        countsAgain = agreement->state == AgreementState::Active ? AgreementId() : countsAgain;
    }
    // Whatever counted before it can count again only in the place of what counts now.
    if (countsAgain.isValid())
        return steps.decided(countsAgain);
    return revisions;
}

} // namespace baton
