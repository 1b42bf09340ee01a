// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/ruledocument.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton {

Result<QJsonObject> ruleDocument(const QByteArray &text, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray read = text.left(problem.offset);
        const QString lastLine = QString::fromUtf8(read.mid(read.lastIndexOf('\n') + 1));
        return failure(Error::Kind::Invalid, u"rules.json"_s,
                       {{u"file"_s, file},
                        {u"line"_s, read.count('\n') + 1},
                        {u"column"_s, std::max<qsizetype>(1, lastLine.size())},
                        {u"reason"_s, problem.errorString()}});
    }
    if (!document.isObject())
        return failure(Error::Kind::Invalid, u"rules.object"_s, {{u"file"_s, file}});
    return document.object();
}

} // namespace baton
