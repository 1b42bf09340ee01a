// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementfile.h"

#include "agreements/ruledocument.h"
#include "capture/inputfile.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<QJsonObject> readNow(const QString &file, const QString &workspaceFile)
{
    if (auto allowed = checkNotWorkspace(file, workspaceFile); !allowed)
        return failure(allowed);
    const auto source = openInputFile(file);
    if (!source)
        return failure(source);
    return ruleDocument((*source)->readAll(), file);
}

Result<void> saveNow(const QJsonObject &body, const QString &file, const QString &workspaceFile)
{
    if (auto allowed = checkNotWorkspace(file, workspaceFile); !allowed)
        return allowed;
    QSaveFile target(file);
    const QByteArray bytes = QJsonDocument(body).toJson();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return failure(Error::Kind::Denied, u"file.write"_s, {{u"file"_s, file}, {u"reason"_s, target.errorString()}});
    return {};
}

} // namespace

QFuture<Result<QJsonObject>> readAgreementFile(const QString &file, const QString &workspaceFile)
{
    return QtConcurrent::run(readNow, file, workspaceFile);
}

QFuture<Result<void>> saveAgreementFile(const QJsonObject &body, const QString &file, const QString &workspaceFile)
{
    return QtConcurrent::run(saveNow, body, file, workspaceFile);
}

} // namespace baton
