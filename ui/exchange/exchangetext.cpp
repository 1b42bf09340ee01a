// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exchangetext.h"

#include "common/fieldtext.h"
#include "common/grid/gridmodel.h"
#include "common/grid/gridview.h"

#include <QCoreApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

/// The keys that a cell may hold and a person reads as words.
QStringList codedKeys(const FieldSpec &field)
{
    if (field.key == u"kind")
        return {u"call"_s, u"download"_s, u"event"_s, u"form"_s, u"list"_s, u"referral"_s, u"reply"_s, u"import"_s};
    QStringList keys;
    for (const FieldChoice &choice : field.choices)
        keys.append(choice.key);
    return keys;
}

} // namespace

ExportColumn exportColumn(const FieldSpec &field, const TimeView &view)
{
    ExportColumn column;
    column.field = field;
    column.heading = fieldLabel(field);
    if (field.key == u"score")
        column.decimals = 0; // As the list shows it.
    const QStringList keys = codedKeys(field);
    for (const QString &key : keys)
        column.words.insert(key, fieldText(field, key, view, FieldPlace::Grid));
    if (field.type == FieldType::YesNo)
        for (const bool answer : {true, false})
            column.words.insert(plainText(answer), fieldText(field, answer, view, FieldPlace::Grid));
    return column;
}

QList<ExportColumn> exportColumns(const GridView &grid, const TimeView &view)
{
    QList<ExportColumn> columns;
    const QHeaderView *header = grid.horizontalHeader();
    for (int place = 0; place < grid.grid().columnCount(); ++place)
        columns.append(exportColumn(grid.grid().columns()[header->logicalIndex(place)], view));
    return columns;
}

QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return translated(QT_TRANSLATE_NOOP("Exchange", "Table as text (CSV)"));
    case ExportFormat::Xlsx:
        return translated(QT_TRANSLATE_NOOP("Exchange", "Workbook for Excel and LibreOffice (XLSX)"));
    case ExportFormat::JsonLines: return translated(QT_TRANSLATE_NOOP("Exchange", "Records for programs (JSON lines)"));
    case ExportFormat::Pdf: return translated(QT_TRANSLATE_NOOP("Exchange", "Pages to read (PDF)"));
    case ExportFormat::Print: return translated(QT_TRANSLATE_NOOP("Exchange", "Paper"));
    }
    return {};
}

QString fileFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return translated(QT_TRANSLATE_NOOP("Exchange", "Tables (*.csv)"));
    case ExportFormat::Xlsx: return translated(QT_TRANSLATE_NOOP("Exchange", "Workbooks (*.xlsx)"));
    case ExportFormat::JsonLines: return translated(QT_TRANSLATE_NOOP("Exchange", "JSON lines (*.jsonl)"));
    case ExportFormat::Pdf: return translated(QT_TRANSLATE_NOOP("Exchange", "PDF documents (*.pdf)"));
    case ExportFormat::Print: break;
    }
    return {};
}

QString purposeText(ExportPurpose purpose)
{
    switch (purpose) {
    case ExportPurpose::OwnWork: return translated(QT_TRANSLATE_NOOP("Exchange", "My own work with them"));
    case ExportPurpose::SalesContact: return translated(QT_TRANSLATE_NOOP("Exchange", "To call or write to them"));
    case ExportPurpose::Partner: return translated(QT_TRANSLATE_NOOP("Exchange", "For an agency or a partner"));
    case ExportPurpose::Analysis: return translated(QT_TRANSLATE_NOOP("Exchange", "For figures"));
    case ExportPurpose::Authority:
        return translated(QT_TRANSLATE_NOOP("Exchange", "For an audit, an authority or the person concerned"));
    case ExportPurpose::OtherSystem: return translated(QT_TRANSLATE_NOOP("Exchange", "For another program"));
    }
    return {};
}

} // namespace baton
