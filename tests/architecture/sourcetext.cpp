// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Walks once over the text; what is neither code nor blank goes to the lists of `result`.
class Splitter
{
public:
    Splitter(const QString &text, SourceText &result)
        : m_text(text)
        , m_result(result)
    {}

    QString blanked()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                comment(m_text.indexOf(u'\n', m_at), 0);
            else if (startsWith(u"/*"))
                comment(m_text.indexOf(u"*/"_s, m_at + 2), 2);
            else if (m_text[m_at] == u'R' && isNext(u'"') && !isWordBefore())
                rawLiteral();
            else if (m_text[m_at] == u'"')
                literal();
            else if (m_text[m_at] == u'\'' && !isWordBefore())
                character();
            else
                keep(1);
        }
        return m_blanked;
    }

private:
    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool isNext(QChar c) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == c; }

    /// A prefix such as u8 or L before R, or a digit before ' (as in 1'000), belongs to one word with it.
    bool isWordBefore() const
    {
        if (m_at == 0 || !(m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'_'))
            return false;
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'_'))
            --start;
        const auto word = m_text.mid(start, m_at - start);
        return word != u"u"_s && word != u"u8"_s && word != u"U"_s && word != u"L"_s;
    }

    void keep(qsizetype count)
    {
        m_line += static_cast<int>(m_text.mid(m_at, count).count(u'\n'));
        m_blanked += m_text.mid(m_at, count);
        m_at += count;
    }

    void blank(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const bool newLine = m_text[m_at] == u'\n';
            m_blanked += newLine ? u'\n' : u' ';
            m_line += newLine ? 1 : 0;
        }
    }

    void comment(qsizetype end, qsizetype closing)
    {
        end = end < 0 ? m_text.size() : end + closing;
        m_result.comments.append({m_line, m_text.mid(m_at, end - m_at)});
        blank(end);
    }

    void rawLiteral()
    {
        const auto bracket = m_text.indexOf(u'(', m_at);
        const QString closing = u')' + m_text.mid(m_at + 2, bracket - m_at - 2) + u'"';
        auto end = m_text.indexOf(closing, bracket);
        end = end < 0 ? m_text.size() : end;
        keep(bracket + 1 - m_at);
        m_result.literals.append({m_line, m_text.mid(m_at, end - m_at)});
        blank(end);
        keep(std::min(closing.size(), m_text.size() - m_at));
    }

    void literal()
    {
        const auto end = endOfQuoted(u'"');
        keep(1);
        m_result.literals.append({m_line, m_text.mid(m_at, end - m_at)});
        blank(end);
        keep(std::min<qsizetype>(1, m_text.size() - m_at));
    }

    void character()
    {
        const auto end = endOfQuoted(u'\'');
        keep(1);
        blank(end);
        keep(std::min<qsizetype>(1, m_text.size() - m_at));
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        return std::min(end, m_text.size());
    }

    const QString &m_text;
    SourceText &m_result;
    QString m_blanked;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

SourceText SourceText::parse(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);

    SourceText result;
    result.path = path;
    result.lines = text.split(u'\n');
    result.code = Splitter(text, result).blanked().split(u'\n');
    for (int line = 0; line < result.lines.size(); ++line) {
        // A line whose # was blanked is a comment.
        const auto match = include.match(result.lines[line]);
        if (match.hasMatch() && result.code[line].contains(u'#'))
            result.includes.append({line + 1, match.captured(1)});
    }
    return result;
}

} // namespace baton
