// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/workspacelocation.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baton {

Result<WorkspaceLocation> WorkspaceLocation::parse(const QString &text)
{
    const auto refuse = [&](const QString &why) {
        return failure(Error::Kind::Invalid, u"workspace.location"_s, {{u"reason"_s, why}});
    };
    WorkspaceLocation location;
    if (!text.startsWith(u"postgresql://"_s) && !text.startsWith(u"postgres://"_s)) {
        if (text.trimmed().isEmpty())
            return refuse(u"empty"_s);
        if (text.contains(u"://"_s))
            return refuse(u"scheme"_s);
        location.m_filePath = QFileInfo(text).absoluteFilePath();
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    // A password in an argument stands in the process list and in shell histories.
    if (!url.password().isEmpty() || url.query().contains(u"password="_s))
        return refuse(u"password"_s);
    if (!url.isValid() || url.path().size() < 2)
        return refuse(u"database"_s);
    location.m_engine = Engine::Postgresql;
    location.m_url = text;
    return location;
}

QString WorkspaceLocation::displayText() const
{
    return m_engine == Engine::Sqlite ? m_filePath : m_url;
}

} // namespace baton
