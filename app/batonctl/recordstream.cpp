// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordstream.h"

#include "support/spreadsheetcell.h"
#include "words.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype heldRows = 500;
constexpr int widestCell = 60;
/// The last column has nothing behind it to push away.
constexpr int widestLastCell = 240;

bool isOnTerminal()
{
    static const bool terminal = isatty(STDOUT_FILENO) != 0;
    return terminal;
}

void put(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

QString padded(const QString &text, int width, OutputColumn::Side side)
{
    const QString blank(std::max(0, width - displayWidth(text)), u' ');
    return side == OutputColumn::Side::Right ? QString(blank + text) : QString(text + blank);
}

QString heading(const OutputColumn &column)
{
    return column.title.isEmpty() ? wordsOf(column.key) : column.title;
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString inWords(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isString() ? wordsOf(value.toString()) : toPlainText(value);
    QStringList words;
    const QJsonArray keys = value.toArray();
    for (const QJsonValue &key : keys)
        words.append(wordsOf(key.toString()));
    return words.join(u", "_s);
}

/// The text within so many terminal cells, its end left out if need be.
QString elided(QString text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    text.truncate(width); // No sign takes less than one unit of text, but for a few that take no room.
    while (displayWidth(text) >= width || text.back().isHighSurrogate() || text.back().isSpace())
        text.chop(1);
    return QString(text + u'…');
}

/// A table cell stands on one line.
QString cellText(const QJsonValue &value, const OutputColumn &column)
{
    if (column.cells == OutputColumn::Cells::Points && value.isDouble())
        return QString::number(value.toDouble(), 'f', 1);
    QString text = column.cells == OutputColumn::Cells::Keys ? inWords(value) : toPlainText(value);
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    text.replace(QChar(QChar::LineSeparator), u' ').replace(QChar(QChar::ParagraphSeparator), u' ');
    return harmlessText(text);
}

/// The number of an amount with a point, and its currency.
QByteArray amountCells(const QJsonValue &value)
{
    const QString text = toPlainText(value);
    const qsizetype space = text.lastIndexOf(u' ');
    return space < 0 ? QByteArray(",") : QString(text.first(space) + u',' + text.sliced(space + 1)).toUtf8();
}

} // namespace

QByteArray csvCell(const QJsonValue &value)
{
    const QString text = toPlainText(value);
    return (value.isString() ? csvField(text) : text).toUtf8();
}

RecordStream::Format RecordStream::format(const QString &asked, OutputForm form)
{
    if (asked == u"csv")
        return Format::Csv;
    if (asked == u"jsonl")
        return Format::JsonLines;
    return form == OutputForm::Json ? Format::JsonArray : Format::Table;
}

RecordStream::RecordStream(Format format, QList<OutputColumn> columns)
    : m_format(format)
    , m_columns(std::move(columns))
{
    if (m_format != Format::Csv)
        return;
    QByteArray header;
    for (const OutputColumn &column : m_columns)
        header += (header.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(column.key)
            + (column.cells == OutputColumn::Cells::Amounts ? ',' + csvCell(column.key + u".currency"_s)
                                                            : QByteArray());
    put(header + "\r\n");
}

void RecordStream::write(const OutputRow &row)
{
    switch (m_format) {
    case Format::Table:
        if (m_widths.isEmpty()) {
            m_held.append(row);
            if (m_held.size() == heldRows)
                flushTable();
        } else {
            writeTableRow(row);
        }
        break;
    case Format::JsonArray:
        put((m_written == 0 ? QByteArray("[\n") : QByteArray(",\n"))
            + QJsonDocument(object(row)).toJson(QJsonDocument::Compact));
        break;
    case Format::JsonLines: put(QJsonDocument(object(row)).toJson(QJsonDocument::Compact) + '\n'); break;
    case Format::Csv: {
        QByteArray line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (i == 0 ? QByteArray() : QByteArray(","))
                + (m_columns[i].cells == OutputColumn::Cells::Amounts ? amountCells(row[i]) : csvCell(row[i]));
        put((isOnTerminal() ? harmlessText(QString::fromUtf8(line)).toUtf8() : line) + "\r\n");
        break;
    }
    }
    ++m_written;
}

void RecordStream::finish()
{
    if (m_format == Format::Table && m_widths.isEmpty())
        flushTable();
    else if (m_format == Format::JsonArray)
        put(m_written == 0 ? QByteArray("[]\n") : QByteArray("\n]\n"));
}

void RecordStream::flushTable()
{
    QString headings;
    QString rule;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(heading(m_columns[i]));
        for (const OutputRow &row : std::as_const(m_held))
            width = std::max(width, std::min(widestCell, displayWidth(cellText(row[i], m_columns[i]))));
        m_widths.append(width);
        headings += (i == 0 ? QString() : u"  "_s) + padded(heading(m_columns[i]), width, m_columns[i].side);
        rule += (i == 0 ? QString() : u"  "_s) + QString(width, u'-');
    }
    put(QString(withoutTrailingSpace(headings) + u'\n' + rule + u'\n').toUtf8());
    for (const OutputRow &row : std::as_const(m_held))
        writeTableRow(row);
    m_held.clear();
}

void RecordStream::writeTableRow(const OutputRow &row)
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        QString text = cellText(row[i], m_columns[i]);
        if (isOnTerminal())
            text = elided(text, i + 1 == row.size() ? widestLastCell : std::max(widestCell, m_widths[i]));
        line += (i == 0 ? QString() : u"  "_s) + padded(text, m_widths[i], m_columns[i].side);
    }
    put(QString(withoutTrailingSpace(line) + u'\n').toUtf8());
}

QJsonObject RecordStream::object(const OutputRow &row) const
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object.insert(m_columns[i].key, row[i]);
    return object;
}

} // namespace baton
