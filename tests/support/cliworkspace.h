// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batonctlrun.h"

#include <QTemporaryDir>
#include <QTest>

namespace baton {

/// A mapping profile for id, email, at and, where there, born; `choices` are more keys, each with a comma behind.
[[nodiscard]] inline QByteArray plainProfile(const QByteArray &choices)
{
    return R"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "externalId": "id", "match": ["externalId"], )"
        + choices + R"("columns": [{"header": "email", "to": "person.email"}, {"header": "at", "to": "interest.at"},
            {"header": "born", "to": "person.birthDate", "optional": true}]})";
}

/// A folder with the workspace "w.baton" of two leads, the file "good.csv" that they came from and three profiles:
/// "profile.json", "semicolons.json", and "asWritten.json" without an order of dates.
class CliWorkspace
{
public:
    static constexpr int leads = 2;

    CliWorkspace()
    {
        const bool isWritten =
            !writtenTo(path(QStringLiteral("profile.json")), plainProfile(R"("dateOrder": "ymd", )")).isEmpty()
            && !writtenTo(path(QStringLiteral("asWritten.json")), plainProfile({})).isEmpty()
            && !writtenTo(path(QStringLiteral("semicolons.json")),
                          plainProfile(R"("dateOrder": "ymd", "delimiter": ";", )"))
                    .isEmpty()
            && !writtenTo(path(QStringLiteral("good.csv")),
                          "id,email,at\ng1,g1@b.example,2020-01-01\ng2,g2@b.example,2020-01-02\n")
                    .isEmpty();
        const auto made =
            batonctl({QStringLiteral("workspace"), QStringLiteral("create"), path(QStringLiteral("w.baton"))});
        if (!isWritten || made.exitCode != 0 || run(importing(QStringLiteral("good.csv"))).exitCode != 0)
            qFatal("No workspace to test with: %s", qPrintable(made.errors));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// With --json.
    [[nodiscard]] BatonctlRun run(const QStringList &arguments,
                                  const QString &workspace = QStringLiteral("w.baton")) const
    {
        return batonctl(QStringList{QStringLiteral("-w"), path(workspace), QStringLiteral("--json")} + arguments);
    }

    [[nodiscard]] QStringList importing(const QString &file,
                                        const QString &mapping = QStringLiteral("profile.json")) const
    {
        return {QStringLiteral("import"), QStringLiteral("run"),       path(file),   QStringLiteral("--source"),
                QStringLiteral("List"),   QStringLiteral("--profile"), path(mapping)};
    }

    /// Empty where the workspace is in order and has that many leads.
    [[nodiscard]] QString keptFault(qint64 expectedLeads) const
    {
        const auto counted = run({QStringLiteral("workspace"), QStringLiteral("info")});
        const auto checked = run({QStringLiteral("workspace"), QStringLiteral("check")});
        const bool isKept = counted.document[QStringLiteral("leads")].toInteger(-1) == expectedLeads
            && checked.document[QStringLiteral("ok")].toBool();
        return isKept ? QString() : counted.output + checked.output;
    }

private:
    QTemporaryDir m_folder;
};

/// What a message must never be: empty, a raw code, a shrug, a sentence with a hole. Empty where it is none of them.
[[nodiscard]] inline QString wordsFault(const QString &message, const QString &code)
{
    if (!message.endsWith(u'.') && !message.endsWith(u'?'))
        return QStringLiteral("no sentence: “%1”").arg(message);
    if (code.isEmpty() || message.contains(code))
        return QStringLiteral("the code stands where words belong: “%1”").arg(message);
    for (const char *shrug : {"nknown error", "%{", "[", "  ", " .", " ,"}) {
        if (message.contains(QLatin1String(shrug)))
            return QStringLiteral("there is “%1” in “%2”").arg(QLatin1String(shrug), message);
    }
    return {};
}

/// Empty where a run ended with 1, one error of this kind and code and nothing else on stdout, and with words for it.
[[nodiscard]] inline QString refusalFault(const BatonctlRun &run, const QString &kind, const QString &code)
{
    const QJsonValue error = run.document[QStringLiteral("error")];
    const QString message = error[QStringLiteral("message")].toString();
    const bool isAsExpected = run.exitCode == 1 && run.document.object().keys() == QStringList{QStringLiteral("error")}
        && error[QStringLiteral("kind")].toString() == kind && error[QStringLiteral("code")].toString() == code
        && run.errors.contains(message);
    return isAsExpected ? wordsFault(message, code)
                        : QStringLiteral("exit code %1: ").arg(run.exitCode) + run.output + run.errors;
}

} // namespace baton
