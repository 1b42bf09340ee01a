// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/cellblock.h"

#include "support/spreadsheetcell.h"

#include <QMimeData>

#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString csvType = u"text/csv"_s;

/// A cell with a tab or a line's end in it stands in quotation marks, as spreadsheets write it.
QString tabCell(const QString &text)
{
    QString cell = guardedCell(text);
    const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

template<typename Cell>
QString linesOf(const CellBlock &block, QChar separator, const QString &end, Cell cell)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype column = 0; column < row.size(); ++column)
            text += (column > 0 ? QString(separator) : QString()) + cell(row[column]);
        text += end;
    }
    return text;
}

QString htmlOf(const CellBlock &block)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : block) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + guardedCell(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// Reads text parted by tabs; a cell that begins with a quotation mark goes on to the next single one.
class TabReader
{
public:
    explicit TabReader(QStringView text)
        : m_text(text)
    {}

    CellBlock read()
    {
        CellBlock block;
        qsizetype cells = 0;
        while (m_at < m_text.size()) {
            block.append(readRow());
            cells += block.last().size();
            if (cells > mostCells)
                return {};
        }
        return block;
    }

private:
    QStringList readRow()
    {
        QStringList row;
        do
            row.append(unguardedCell(readCell()));
        while (take(u'\t'));
        take(u'\r');
        take(u'\n');
        return row;
    }

    QString readCell()
    {
        const qsizetype from = m_at;
        if (take(u'"')) {
            if (const auto quoted = readQuoted())
                return *quoted;
            m_at = from; // It was only a quotation mark.
        }
        while (m_at < m_text.size() && !QStringView(u"\t\r\n").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    std::optional<QString> readQuoted()
    {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at++];
            if (character != u'"') {
                cell += character;
            } else if (take(u'"')) {
                cell += u'"';
            } else {
                const bool isEnd = m_at == m_text.size() || QStringView(u"\t\r\n").contains(m_text[m_at]);
                return isEnd ? std::optional(cell) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    bool take(QChar character)
    {
        if (m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QMimeData *mimeDataOf(const CellBlock &block)
{
    auto *data = new QMimeData;
    QString text = linesOf(block, u'\t', u"\n"_s, tabCell);
    text.chop(1); // The last line ends with the text.
    data->setText(text);
    data->setData(u"text/html"_s, htmlOf(block).toUtf8());
    data->setData(csvType, linesOf(block, u',', u"\r\n"_s, csvField).toUtf8());
    return data;
}

CellBlock cellBlockFrom(const QMimeData &data)
{
    return data.hasText() ? TabReader(data.text()).read() : CellBlock();
}

} // namespace baton
