// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementbodystore.h"
#include "agreements/agreementhistory.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace baton {

class Database;

/// Who signs: somebody known, or a name that makes somebody known.
struct Signer
{
    UserId user;
    QString newName; ///< Only where there is no user.
};

/// What both sides can do with what they agree on, whatever kind it is.
class AgreementService : public QObject
{
    Q_OBJECT

public:
    AgreementService(Database &database, const Author &author, QObject *parent = nullptr);

    /// Each kind's bodies are read by the store of its room.
    template<typename Store, typename Fields>
    void add(const Fields &builtIn)
    {
        m_stores.insert(Store::kind, [builtIn](Connection &connection) -> std::unique_ptr<AgreementBodyStore> {
            return std::make_unique<Store>(connection, builtIn);
        });
    }

    QFuture<Result<AgreementHistory>> history(AgreementKind kind);
    /// Errors of all: those of AgreementBodyStore. What fails leaves nothing behind; what is
    /// done is a batch, which the one undo takes back.
    QFuture<Result<AgreementStep>> draft(AgreementKind kind, const QJsonObject &body, const QString &summary);
    QFuture<Result<AgreementStep>> draftBroughtAlong(AgreementKind kind, const QString &summary);
    /// Version 0 is what Baton brings along, which becomes the first draft by it. Somebody new works for that side.
    /// Errors also: those of UserStore::create.
    QFuture<Result<AgreementStep>> sign(AgreementKind kind, int version, Side side, const Signer &signer,
                                        const QString &comment);
    QFuture<Result<AgreementStep>> activate(AgreementKind kind, int version);
    /// The open workspace's file, empty for a server: no other file handle may be put upon it.
    [[nodiscard]] QString workspaceFile() const;

signals:
    /// After the commit: drafted, signed, or begun to count.
    void agreementChanged(const baton::Agreement &agreement);

private:
    using StoreMaker = std::function<std::unique_ptr<AgreementBodyStore>(Connection &)>;

    template<typename Job>
    QFuture<Result<AgreementStep>> write(AgreementKind kind, Job job);

    Database &m_database;
    const Author &m_author;
    QHash<AgreementKind, StoreMaker> m_stores;
};

} // namespace baton
