// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QUrl>

namespace baton {

/// What stands under one heading within a chapter.
struct HelpSection
{
    QString anchor; ///< The same in every language.
    QString title;
};

/// One page of the help.
struct HelpChapter
{
    QString key; ///< The object name of the page that it is about, or a name of its own, as "glossary".
    QString title;
    QString text; ///< Markdown without the anchors of its headings.
    QList<HelpSection>
        sections; ///< One for each heading below the first, in order; without an anchor where it has none.
};

/// The chapters in one language, in the order in which one reads them.
class HelpBook
{
public:
    /// In the first language of `locale` that there is help in, else in English.
    explicit HelpBook(const QLocale &locale);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QList<HelpChapter> &chapters() const { return m_chapters; }
    /// Null where there is none.
    [[nodiscard]] const HelpChapter *find(const QString &key) const;

    /// "qrc:/help/de/funnel.md".
    [[nodiscard]] QUrl addressOf(const QString &key) const;
    /// The chapter at this address, whatever its fragment; null for every address that is not one of the book.
    [[nodiscard]] const HelpChapter *at(const QUrl &address) const;

    /// Languages that there is help in.
    [[nodiscard]] static QStringList languages();
    /// The keys of all chapters, in their order.
    [[nodiscard]] static QStringList keys();
    /// The first chapter, which is for whoever sees Baton for the first time.
    [[nodiscard]] static QString firstKey() { return keys().constFirst(); }

private:
    QString m_language;
    QList<HelpChapter> m_chapters;
};

} // namespace baton
