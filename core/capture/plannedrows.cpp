// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/plannedrows.h"

#include <QDataStream>
#include <QIODevice>

namespace baton {

namespace {

constexpr size_t rowsOfPiece = 1024;

// Texts as UTF-8: most of what lists hold is half as long then.
void writeText(QDataStream &stream, const QString &text)
{
    stream << text.toUtf8();
}

QString readText(QDataStream &stream)
{
    QByteArray text;
    stream >> text;
    return QString::fromUtf8(text);
}

void writeIssue(QDataStream &stream, const ImportIssue &issue)
{
    stream << issue.line << issue.column << issue.value << issue.code << issue.arguments << issue.record;
}

ImportIssue readIssue(QDataStream &stream)
{
    ImportIssue issue;
    stream >> issue.line >> issue.column >> issue.value >> issue.code >> issue.arguments >> issue.record;
    return issue;
}

} // namespace

PlannedRows::PlannedRows(std::initializer_list<PlannedRow> rows)
{
    for (const PlannedRow &row : rows)
        append(row);
}

int PlannedRows::fieldNumber(const QString &field)
{
    const auto known = m_fieldNumbers.constFind(field);
    if (known != m_fieldNumbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_fields.size());
    m_fields.append(field);
    m_fieldNumbers.insert(field, number);
    return number;
}

void PlannedRows::append(const PlannedRow &row)
{
    if (m_facts.size() % rowsOfPiece == 0)
        m_pieces.emplace_back();
    QByteArray &piece = m_pieces.back();
    const qsizetype before = piece.size();
    QDataStream stream(&piece, QIODevice::WriteOnly | QIODevice::Append);
    stream << row.line << row.lead.value();
    writeText(stream, row.name);
    stream << static_cast<quint16>(row.cells.size()) << static_cast<quint16>(row.issues.size());
    for (const PlannedCell &cell : row.cells) {
        stream << static_cast<quint16>(fieldNumber(cell.field));
        writeText(stream, cell.oldText);
        writeText(stream, cell.newText);
    }
    for (const ImportIssue &issue : row.issues)
        writeIssue(stream, issue);
    m_facts.push_back({static_cast<quint32>(before), row.status, !row.issues.isEmpty()});
    m_bytes += piece.size() - before + static_cast<qint64>(sizeof(Facts));
}

PlannedRow PlannedRows::at(qsizetype row) const
{
    const Facts &facts = m_facts[static_cast<size_t>(row)];
    QDataStream stream(m_pieces[static_cast<size_t>(row) / rowsOfPiece]);
    stream.skipRawData(static_cast<int>(facts.begin));
    PlannedRow found;
    found.status = facts.status;
    qint64 lead = 0;
    stream >> found.line >> lead;
    found.lead = LeadId(lead);
    found.name = readText(stream);
    quint16 cells = 0;
    quint16 issues = 0;
    stream >> cells >> issues;
    for (int i = 0; i < cells; ++i) {
        quint16 field = 0;
        stream >> field;
        QString before = readText(stream);
        found.cells.append({m_fields.value(field), std::move(before), readText(stream)});
    }
    for (int i = 0; i < issues; ++i)
        found.issues.append(readIssue(stream));
    return found;
}

} // namespace baton
