// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/errorfile.h"

#include "capture/issuemodel.h"
#include "support/spreadsheetcell.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baton {

Result<void> saveErrorFile(const ImportResult &result, const QString &file)
{
    QSaveFile target(file);
    QString text = u"line,column,value,code,reason\r\n"_s;
    for (const ImportIssue &reject : result.rejects) {
        text += QString::number(reject.line) + u',' + csvField(reject.column) + u',' + csvField(reject.value) + u','
            + csvField(reject.code) + u',' + csvField(issueText(reject)) + u"\r\n"_s;
    }
    const QByteArray bytes = text.toUtf8();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return failure(Error::Kind::Denied, u"file.write"_s, {{u"file"_s, file}, {u"reason"_s, target.errorString()}});
    return {};
}

QString secondsText(Duration elapsed, const QLocale &locale)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    if (seconds < 1)
        return QCoreApplication::translate("ImportPage", "less than a second");
    return QCoreApplication::translate("ImportPage", "%1 s").arg(locale.toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

} // namespace baton
