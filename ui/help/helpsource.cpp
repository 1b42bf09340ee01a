// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpsource.h"

namespace baton {

HelpSource::HelpSource(const QLocale &locale, QObject *parent)
    : PaletteSource(parent)
    , m_book(locale)
{}

void HelpSource::find(const QString &words)
{
    QList<PaletteEntry> entries;
    const auto offer = [&](const QString &text, const QString &detail, const QString &key, const QString &anchor) {
        const auto match = matchWords(words, text);
        if (!match)
            return;
        PaletteEntry entry;
        entry.group = PaletteGroup::Help;
        entry.icon = Icon::Info;
        entry.text = text;
        entry.marked = match->spans;
        entry.detail = detail;
        entry.distance = match->distance;
        entry.run = [this, key, anchor] { emit chapterChosen(key, anchor); };
        entries.append(entry);
    };
    for (const HelpChapter &chapter : m_book.chapters()) {
        offer(chapter.title, {}, chapter.key, {});
        for (const HelpSection &section : chapter.sections)
            if (!words.isEmpty() && !section.anchor.isEmpty()) // Before something is typed all of it is too much.
                offer(section.title, chapter.title, chapter.key, section.anchor);
    }
    emit answered(words, entries);
}

} // namespace baton
