// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace baton {

/// What one run of the command line said.
struct BatonctlRun
{
    int exitCode = -1; ///< -1 where it crashed or hung.
    QString output;
    QString errors;
    QJsonDocument document; ///< Of --json.
};

/// Runs the command line that was built beside the test, as a program of its own.
[[nodiscard]] inline BatonctlRun batonctl(const QStringList &arguments)
{
    constexpr int patience = 300'000;
    QProcess process;
    process.start(QStringLiteral(BATONCTL), arguments);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    BatonctlRun run;
    run.exitCode = ended ? process.exitCode() : -1;
    const QByteArray output = process.readAllStandardOutput();
    run.output = QString::fromUtf8(output);
    run.errors = QString::fromUtf8(process.readAllStandardError());
    run.document = QJsonDocument::fromJson(output);
    return run;
}

/// Writes a file and returns its path; an empty path where it cannot be written.
[[nodiscard]] inline QString writtenTo(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
    return written ? path : QString();
}

} // namespace baton
