// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signverb.h"

#include "agreementoutput.h"
#include "command.h"
#include "fields.h"
#include "output.h"
#include "session.h"

#include "agreements/agreementservice.h"
#include "definition/definitionstore.h"
#include "scoring/scoremodelstore.h"
#include "sla/slapolicystore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct SignOptions : VersionChoice
{
    QString side;
    QString comment;
};

/// The service with what it refers to.
struct Agreements
{
    Author author;
    AgreementService service;

    Agreements(Database &database, const Author &who)
        : author(who)
        , service(database, author)
    {
        service.add<DefinitionStore>(builtInFields());
        service.add<ScoreModelStore>(builtInFields());
        service.add<SlaPolicyStore>(builtInFields());
    }
};

struct SignWords
{
    const char *does;
    const char *example;
    QString sentence; ///< Of the side that signed and the version.
};

SignWords wordsOf(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Definition: break;
    case AgreementKind::ScoreModel:
        return {"Sign a version for one side; sales has to", "batonctl -w acme.baton score sign --side sales",
                u" has signed %1 of the score model."_s};
    case AgreementKind::SlaPolicy:
        return {"Sign a version for one side; all that promise something have to, and marketing and sales",
                "batonctl -w acme.baton sla sign --side tele", u" has signed %1 of the agreement."_s};
    case AgreementKind::Ruleset: break;
    }
    return {"Sign a version for one side; marketing and sales have to",
            "batonctl -w acme.baton definition sign --side marketing", u" has signed %1 of the definition."_s};
}

bool isSignedTwiceByOne(const Agreement &agreement)
{
    QSet<qint64> people;
    for (const Signature &signature : agreement.signatures)
        people.insert(signature.user.value());
    return people.size() < agreement.signatures.size();
}

Result<void> sign(Session &session, AgreementKind kind, const SignOptions &options)
{
    const auto side = sideFromKey(options.side);
    if (!side)
        return failure(Error::Kind::Invalid, u"agreement.side"_s);
    const auto agreements = session.open<Agreements>(Session::Purpose::Owning);
    if (!agreements)
        return failure(agreements);
    const auto agreed = Session::wait((*agreements)
                                          ->service.sign(kind, options.versionNumber().value_or(0), *side,
                                                         {(*agreements)->author.user(), {}}, options.comment));
    if (!agreed)
        return failure(agreed);
    if (isSignedTwiceByOne(agreed->agreement))
        session.output().note(u"There is but one person here, who may sign for all sides."_s);
    return tellVersion(session.output(), agreed->agreement, options.side + wordsOf(kind).sentence);
}

} // namespace

void addSignVerb(Room &room, AgreementKind kind)
{
    auto options = std::make_shared<SignOptions>();
    const SignWords words = wordsOf(kind);
    room.verb({"sign", words.does, words.example},
              [kind, options](Session &session) { return sign(session, kind, *options); })
        .requiredOption("--side", options->side, "marketing, tele or sales")
        .option("--comment", options->comment, "What the side wants to be remembered")
        .option("--version", options->version, "This version instead of the newest draft");
}

} // namespace baton
