// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rowmime.h"

#include "common/grid/cellblock.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

CellBlock blockOf(const QList<ExportColumn> &columns, qsizetype shown, const QList<ExportRow> &rows)
{
    CellBlock block;
    for (const ExportRow &row : rows) {
        QStringList cells;
        for (qsizetype at = 0; at < shown; ++at)
            cells.append(exportText(columns[at], row.values[at]));
        block.append(cells);
    }
    return block;
}

QString escaped(QString text)
{
    text.remove(u'\r').replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return text.replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
}

/// One person as RFC 2426 has it, so far as the columns tell.
class Card
{
public:
    Card(const QList<ExportColumn> &columns, const ExportRow &row)
        : m_columns(columns)
        , m_row(row)
    {}

    /// Empty where nobody is named.
    [[nodiscard]] QString text() const
    {
        const QString first = value(u"firstName");
        const QString last = value(u"lastName");
        const QString whole = value(u"name");
        const QString shown = whole.isEmpty() ? QString(first + u' ' + last).trimmed() : whole;
        if (shown.isEmpty())
            return {};
        QString card = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:"_s + escaped(shown) + u"\r\nN:"_s
            + escaped(last.isEmpty() ? shown : last) + u';' + escaped(first) + u";;;\r\n"_s;
        card += line(u"ORG", u"account") + line(u"TITLE", u"title") + line(u"EMAIL", u"email");
        card += line(u"TEL;TYPE=WORK", u"phone") + line(u"TEL;TYPE=CELL", u"mobile") + line(u"URL", u"website");
        return card + u"END:VCARD\r\n"_s;
    }

private:
    [[nodiscard]] QString value(QStringView key) const
    {
        const auto found =
            std::ranges::find_if(m_columns, [key](const ExportColumn &column) { return column.field.key == key; });
        return found == m_columns.end() ? QString() : exportText(*found, m_row.values[found - m_columns.begin()]);
    }
    [[nodiscard]] QString line(QStringView property, QStringView key) const
    {
        const QString text = value(key);
        return text.isEmpty() ? QString() : QString(property.toString() + u':' + escaped(text) + u"\r\n"_s);
    }

    const QList<ExportColumn> &m_columns;
    const ExportRow &m_row;
};

} // namespace

std::unique_ptr<QMimeData> rowMimeData(const QList<ExportColumn> &columns, const QList<ExportRow> &rows,
                                       std::optional<qsizetype> shown)
{
    if (columns.isEmpty() || rows.isEmpty() || rows.size() > mostRowsInPassing)
        return nullptr;
    std::unique_ptr<QMimeData> data(mimeDataOf(blockOf(columns, shown.value_or(columns.size()), rows)));
    QString cards;
    for (const ExportRow &row : rows)
        cards += Card(columns, row).text();
    if (!cards.isEmpty())
        data->setData(u"text/vcard"_s, cards.toUtf8());
    return data;
}

} // namespace baton
