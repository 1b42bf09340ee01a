// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementoutput.h"

#include "output.h"

#include "agreements/ruledocument.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonValue instantToJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIsoText(*instant)) : QJsonValue();
}

QString stateOf(const Agreement &agreement)
{
    return agreement.id.isValid() ? keyOf(agreement.state) : u"shipped"_s;
}

} // namespace

QJsonObject toJson(const Agreement &agreement)
{
    QJsonArray signatures;
    for (const Signature &signature : agreement.signatures)
        signatures.append(QJsonObject{{u"side"_s, keyOf(signature.side)},
                                      {u"at"_s, toIsoText(signature.signedAt)},
                                      {u"comment"_s, textToJson(signature.comment)}});
    return {
        {u"version"_s, agreement.version},
        {u"state"_s, stateOf(agreement)},
        {u"effectiveFrom"_s, instantToJson(agreement.effectiveFrom)},
        {u"effectiveTo"_s, instantToJson(agreement.effectiveTo)},
        {u"reviewDue"_s, agreement.reviewDue ? QJsonValue(agreement.reviewDue->toString(Qt::ISODate)) : QJsonValue()},
        {u"summary"_s, textToJson(agreement.summary)},
        {u"signatures"_s, signatures}};
}

QString versionText(const Agreement &agreement)
{
    return u"version %1 (%2)"_s.arg(agreement.version).arg(stateOf(agreement));
}

Result<void> tellVersion(Output &output, const Result<Agreement> &agreement, const QString &sentence)
{
    if (!agreement)
        return failure(agreement);
    if (output.isJson())
        output.document(toJson(*agreement));
    else
        output.line(sentence.arg(versionText(*agreement)));
    return {};
}

Result<QJsonObject> documentFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"file.missing"_s, {{u"file"_s, file}});
    return ruleDocument(source.readAll(), file);
}

} // namespace baton
