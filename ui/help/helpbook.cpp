// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpbook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString folder = u":/help"_s;

QString languageOf(const QLocale &locale)
{
    const QStringList there = HelpBook::languages();
    const QStringList wanted = locale.uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (there.contains(language))
            return language;
    }
    return u"en"_s;
}

/// Takes the title and the anchors out of the text as it is written: "## Clocks {#clocks}".
HelpChapter chapterFrom(const QString &key, const QString &written)
{
    static const QRegularExpression notice(u"^<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(u"^(#+) (.*?)(?: \\{#([a-z-]+)\\})?$"_s);
    HelpChapter chapter{key, {}, {}, {}};
    const QStringList lines = QString(written).remove(notice).split(u'\n');
    for (const QString &line : lines) {
        const auto match = heading.match(line);
        chapter.text += (match.hasMatch() ? QString(match.captured(1) + u' ' + match.captured(2)) : line) + u'\n';
        if (!match.hasMatch())
            continue;
        if (chapter.title.isEmpty())
            chapter.title = match.captured(2);
        else
            chapter.sections.append({match.captured(3), match.captured(2)});
    }
    return chapter;
}

} // namespace

HelpBook::HelpBook(const QLocale &locale)
    : m_language(languageOf(locale))
{
    const QStringList all = keys();
    for (const QString &key : all) {
        QFile file(folder + u'/' + m_language + u'/' + key + u".md"_s);
        if (file.open(QIODevice::ReadOnly))
            m_chapters.append(chapterFrom(key, QString::fromUtf8(file.readAll())));
    }
}

const HelpChapter *HelpBook::find(const QString &key) const
{
    const auto found = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                    [&key](const HelpChapter &chapter) { return chapter.key == key; });
    return found == m_chapters.cend() ? nullptr : &*found;
}

QUrl HelpBook::addressOf(const QString &key) const
{
    return QUrl(u"qrc:/help/%1/%2.md"_s.arg(m_language, key));
}

const HelpChapter *HelpBook::at(const QUrl &address) const
{
    const QUrl whole = address.adjusted(QUrl::RemoveFragment);
    const auto found = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                    [&](const HelpChapter &chapter) { return addressOf(chapter.key) == whole; });
    return found == m_chapters.cend() ? nullptr : &*found;
}

QStringList HelpBook::languages()
{
    return QDir(folder).entryList(QDir::Dirs, QDir::Name);
}

QStringList HelpBook::keys()
{
    return {u"index"_s,  u"leads"_s,      u"accounts"_s,   u"interests"_s, u"queue"_s,  u"inbox"_s,
            u"funnel"_s, u"sla"_s,        u"agreements"_s, u"campaigns"_s, u"import"_s, u"rejects"_s,
            u"people"_s, u"conditions"_s, u"keys"_s,       u"glossary"_s};
}

} // namespace baton
