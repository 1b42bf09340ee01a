// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manpage.h"

#include "command.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Text that roff shows as it is: backslashes, hyphens that can be copied, letters by their number, no line that starts
/// a request.
QString escaped(const QString &text)
{
    QString safe;
    for (const QString &line : text.split(u'\n')) {
        QString shown;
        for (const char32_t c : line.toUcs4()) {
            if (c == U'\\')
                shown += u"\\e"_s;
            else if (c == U'-')
                shown += u"\\-"_s;
            else if (c < 128)
                shown += QChar(static_cast<char16_t>(c));
            else
                shown += u"\\[u%1]"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper().replace(u'U', u'u');
        }
        if (shown.startsWith(u'.') || shown.startsWith(u'\''))
            shown.prepend(u"\\&"_s);
        safe += shown + u'\n';
    }
    return safe.trimmed() + u'\n';
}

QString verbatim(const QString &text)
{
    return u".nf\n"_s + escaped(text) + u".fi\n"_s;
}

QString helpOf(const CommandLine &commands, const QStringList &path)
{
    const auto text = commands.helpText(path);
    return text ? *text : QString();
}

} // namespace

QString manPage(const CommandLine &commands)
{
    QString page = u".TH BATONCTL 1 \"\" \"Baton "_s + QStringLiteral(BATON_VERSION) + u"\" \"User Commands\"\n"_s;
    page += u".SH NAME\nbatonctl \\- campaign and lead management, without a window\n"_s;
    page +=
        u".SH SYNOPSIS\n.B batonctl\n[\\-w WORKSPACE] [\\-\\-as USER] [\\-\\-now ISO8601] [\\-\\-known\\-at ISO8601] "
        "[\\-\\-json] ROOM VERB [arguments]\n"_s;
    page += u".SH DESCRIPTION\n"_s + verbatim(helpOf(commands, {}));
    page += u".SH VERBS\n"_s;
    const QJsonArray verbs = commands.verbs();
    for (const auto &entry : verbs) {
        QStringList path{entry[u"room"].toString(), entry[u"verb"].toString()};
        path.removeAll(QString());
        page += u".SS "_s + escaped(path.join(u' ')) + verbatim(helpOf(commands, path));
    }
    page += u".SH ENVIRONMENT\n.TP\n.B BATON_WORKSPACE\nThe workspace where \\-w names none.\n.TP\n.B PGPASSFILE, "
            "PGPASSWORD\nRead by libpq for a shared workspace; a password is never an argument.\n"_s;
    page += u".SH EXIT STATUS\n0 done, also with rejected rows; 1 refused or failed; 2 wrong usage.\n"_s;
    return page;
}

} // namespace baton
