// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace baton {

/// The cells of a table as text (RFC 4180), letter by letter.
[[nodiscard]] inline QList<QStringList> csvCells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (isQuoted) {
            if (sign != u'"')
                cell += sign;
            else if (text.sliced(at).startsWith(u"\"\""))
                cell += text[++at];
            else
                isQuoted = false;
        } else if (sign == u'"') {
            isQuoted = true;
        } else if (sign == u',' || sign == u'\n') {
            row.append(std::exchange(cell, {}));
            if (sign == u'\n')
                rows.append(std::exchange(row, {}));
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        rows.append(row << cell);
    return rows;
}

/// A file as LibreOffice opens it, without a window, in another form; nothing where it does not.
[[nodiscard]] inline QString officeText(const QString &file, const QString &form)
{
    constexpr int patience = 120'000;
    static const QTemporaryDir profile;
    const QTemporaryDir folder;
    QStringList words{QStringLiteral("-env:UserInstallation=file://") + profile.path(),
                      QStringLiteral("--headless"),
                      QStringLiteral("--convert-to"),
                      form,
                      QStringLiteral("--outdir"),
                      folder.path(),
                      file};
    // Nobody is there to be asked how a text is to be read.
    if (file.endsWith(QStringLiteral(".csv")))
        words.insert(2, QStringLiteral("--infilter=Text - txt - csv (StarCalc):44,34,76,1"));
    QProcess office;
    office.start(QStringLiteral("soffice"), words);
    if (!office.waitForFinished(patience) || office.exitCode() != 0) {
        qWarning("soffice: %s", qPrintable(office.errorString() + QString::fromUtf8(office.readAllStandardError())));
        return {};
    }
    const QStringList made = QDir(folder.path()).entryList(QDir::Files);
    QFile out(folder.filePath(made.value(0)));
    return made.size() == 1 && out.open(QIODevice::ReadOnly) ? QString::fromUtf8(out.readAll()) : QString();
}

/// What is behind a cell: its value, or its formula where it has one.
enum class OfficeCells { Values, Formulas };

[[nodiscard]] inline QList<QStringList> officeCells(const QString &file, OfficeCells cells = OfficeCells::Values)
{
    // The separator, quotes, UTF-8, from line 1; whether formulas; the first sheet.
    return csvCells(
        officeText(file,
                   QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,%1,false,false,1")
                       .arg(cells == OfficeCells::Formulas ? QStringLiteral("true") : QStringLiteral("false"))));
}

/// What is seen of the cells, as a page of HTML.
[[nodiscard]] inline QString officePage(const QString &file)
{
    return officeText(file, QStringLiteral("html"));
}

} // namespace baton
