// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>

namespace baton {

/// The German of translations/baton_de.ts, as it stands in the source; plurals as for many.
class GermanTexts : public QTranslator
{
public:
    GermanTexts()
    {
        QFile file(QStringLiteral(BATON_SOURCE_DIR "/translations/baton_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        bool isPlural = false; ///< The last of its forms is that for many.
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                isPlural = xml.attributes().hasAttribute(QLatin1StringView("numerus"));
            else if (xml.name() == QLatin1StringView(isPlural ? "numerusform" : "translation"))
                m_texts.insert({context, source},
                               xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }

    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_texts.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

    [[nodiscard]] QStringList translations() const { return m_texts.values(); }
    /// What they are translations of.
    [[nodiscard]] QStringList sources() const
    {
        QStringList sources;
        for (auto text = m_texts.keyBegin(); text != m_texts.keyEnd(); ++text)
            sources.append(text->second);
        return sources;
    }

private:
    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace baton
