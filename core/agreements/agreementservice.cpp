// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementservice.h"

#include "agreements/agreementloader.h"
#include "agreements/agreementstore.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/database.h"
#include "storage/writability.h"
#include "support/reply.h"

namespace baton {

namespace {

Role roleOf(Side side)
{
    return side == Side::Sales ? Role::SalesManager : side == Side::Tele ? Role::Tele : Role::Marketing;
}

/// The stamp of whoever signs, who may be new here.
Result<Stamp> stampOf(Connection &connection, const Signer &signer, Side side, Stamp stamp)
{
    if (signer.newName.isEmpty()) {
        stamp.actor = signer.user;
        return stamp;
    }
    User person;
    person.name = signer.newName;
    person.roles = {roleOf(side)};
    const auto created = UserStore(connection).create(person, stamp);
    if (!created)
        return failure(created);
    stamp.actor = created->id;
    return stamp;
}

std::optional<int> storedVersion(int version)
{
    return version > 0 ? std::optional(version) : std::nullopt;
}

} // namespace

AgreementService::AgreementService(Database &database, const Author &author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
{}

QString AgreementService::workspaceFile() const
{
    return m_database.location().filePath();
}

QFuture<Result<AgreementHistory>> AgreementService::history(AgreementKind kind)
{
    return m_database.read([kind](Connection &connection) -> Result<AgreementHistory> {
        auto versions = AgreementStore(connection).versions(kind);
        if (!versions)
            return failure(versions);
        auto answering = AgreementLoader(connection).answering(kind);
        if (!answering)
            return failure(answering);
        auto users = UserStore(connection).all();
        if (!users)
            return failure(users);
        auto teams = TeamStore(connection).all();
        if (!teams)
            return failure(teams);
        const auto writable = isWritable(connection);
        if (!writable)
            return failure(writable);
        const auto signedIn = UserStore(connection).signedIn();
        if (!signedIn)
            return failure(signedIn);
        return AgreementHistory{
            std::move(*versions), std::move(*answering), std::move(*users), std::move(*teams), *writable, *signedIn};
    });
}

template<typename Job>
QFuture<Result<AgreementStep>> AgreementService::write(AgreementKind kind, Job job)
{
    const auto reply = m_database.write([make = m_stores.value(kind), job = std::move(job),
                                         stamp = m_author.stamp()](Connection &connection) -> Result<AgreementStep> {
        const auto store = make(connection);
        const auto done = job(connection, *store, stamp);
        return done ? Result<AgreementStep>({*done, store->lastBatch()}) : failure(done);
    });
    onReply(reply, this, [this](const Result<AgreementStep> &changed) {
        if (changed)
            emit agreementChanged(changed->agreement);
    });
    return reply;
}

QFuture<Result<AgreementStep>> AgreementService::draft(AgreementKind kind, const QJsonObject &body,
                                                       const QString &summary)
{
    return write(kind, [body, summary](Connection &, AgreementBodyStore &store, const Stamp &stamp) {
        return store.draft(body, summary, stamp);
    });
}

QFuture<Result<AgreementStep>> AgreementService::draftBroughtAlong(AgreementKind kind, const QString &summary)
{
    return write(kind, [summary](Connection &, AgreementBodyStore &store, const Stamp &stamp) {
        return store.draftBroughtAlong(summary, stamp);
    });
}

QFuture<Result<AgreementStep>> AgreementService::sign(AgreementKind kind, int version, Side side, const Signer &signer,
                                                      const QString &comment)
{
    return write(kind,
                 [version, side, signer, comment](Connection &connection, AgreementBodyStore &store,
                                                  const Stamp &stamp) -> Result<Agreement> {
                     const auto signing = stampOf(connection, signer, side, stamp);
                     return signing ? store.sign(storedVersion(version), side, comment, *signing) : failure(signing);
                 });
}

QFuture<Result<AgreementStep>> AgreementService::activate(AgreementKind kind, int version)
{
    return write(kind, [version](Connection &, AgreementBodyStore &store, const Stamp &stamp) {
        return store.activate(storedVersion(version), stamp);
    });
}

} // namespace baton
