// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xlsxlistwriter.h"

#include "exchange/writtento.h"
#include "support/money.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr qint64 leastRoom = 1 << 20;
constexpr qint64 copiedAtOnce = 1 << 20;
constexpr double narrowest = 8;
constexpr double widest = 60;
/// Days are counted from here. What was before is text: Excel has a day too many in its first two months.
const QDate firstDay(1899, 12, 30);
const QDate firstSafeDay(1900, 3, 1);

/// Signs that XML has no place for are written as Excel does, "_x0007_"; what only looks so is told apart from them.
QString xmlText(const QString &text)
{
    static const QRegularExpression special(uR"([\x{00}-\x{08}\x{0B}-\x{1F}\x{FFFE}\x{FFFF}]|_(?=x[0-9A-Fa-f]{4}_))"_s);
    if (!text.contains(special))
        return text;
    QString safe;
    qsizetype from = 0;
    for (auto all = special.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QChar sign = match.capturedView().front();
        safe += QStringView(text).sliced(from, match.capturedStart() - from);
        // What is no sign at all in XML stands in nobody's name.
        safe += sign.unicode() >= 0xFFFE
            ? QString(QChar::ReplacementCharacter)
            : u"_x%1_"_s.arg(QString::number(sign.unicode(), 16).toUpper().rightJustified(4, u'0'));
        from = match.capturedEnd();
    }
    safe += QStringView(text).sliced(from);
    return safe;
}

QByteArray sheetName(QString title)
{
    static const QRegularExpression forbidden(uR"([\[\]:*?/\\'\x{00}-\x{1F}])"_s);
    title = title.replace(forbidden, u" "_s).simplified().left(longestSheetName);
    return title.isEmpty() ? QByteArray("Baton") : title.toUtf8();
}

/// "#,##0.00 [$EUR]"
QByteArray moneyLook(const Money &money)
{
    const int digits = minorDigits(money.currency);
    QByteArray look = "#,##0";
    if (digits > 0)
        look += '.' + QByteArray(digits, '0');
    return money.currency.isEmpty() ? look : QByteArray(look + " [$" + money.currency.toUtf8() + ']');
}

QByteArray numberLook(int decimals)
{
    if (decimals < 0)
        return {};
    return decimals == 0 ? QByteArray("0") : QByteArray("0.") + QByteArray(decimals, '0');
}

double daysAt(const QDateTime &moment)
{
    constexpr double dayMillis = 86'400'000;
    return static_cast<double>(firstDay.daysTo(moment.date()))
        + static_cast<double>(moment.time().msecsSinceStartOfDay()) / dayMillis;
}

} // namespace

XlsxListWriter::XlsxListWriter() = default;

XlsxListWriter::~XlsxListWriter()
{
    if (m_book)
        workbook_close(m_book); // It has no other end; the file goes with its folder.
}

QString XlsxListWriter::ownFile() const
{
    return m_folder->filePath(u"list.xlsx"_s);
}

Result<void> XlsxListWriter::begin(const ListExport &list, QIODevice &out)
{
    m_list = &list;
    m_out = &out;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return failure(Error::Kind::Unavailable, u"file.write"_s,
                       {{u"file"_s, m_folder->path()}, {u"reason"_s, m_folder->errorString()}});
    m_folderName = m_folder->path().toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(ownFile().toLocal8Bit().constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(list.title).constData()) : nullptr;
    if (!m_sheet) {
        m_error = LXW_ERROR_CREATING_TMPFILE;
        return written();
    }
    QByteArray title = xmlText(list.title).left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(m_book, &properties);
    worksheet_freeze_panes(m_sheet, 1, 0);
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (int column = 0; column < list.columns.size(); ++column)
        writeText(0, column, list.columns[column].heading, bold);
    return written();
}

Result<void> XlsxListWriter::add(const QList<ExportRow> &rows)
{
    if (m_rows == 0)
        setColumnWidths(rows);
    for (const ExportRow &row : rows) {
        ++m_rows;
        for (int column = 0; column < row.values.size(); ++column)
            write(m_rows, column, row.values[column]);
        if (m_error)
            break;
    }
    return written();
}

/// What the first rows take, without the last letters of a long one.
void XlsxListWriter::setColumnWidths(const QList<ExportRow> &rows)
{
    constexpr qsizetype looked = 200;
    for (int column = 0; column < m_list->columns.size(); ++column) {
        auto letters = static_cast<double>(m_list->columns[column].heading.size());
        for (const ExportRow &row : rows.first(std::min(looked, rows.size()))) {
            const FieldValue &value = row.values[column];
            // "2026-11-20 15:32" is shorter than with its zone.
            const double own = std::holds_alternative<Instant>(value)
                ? 16
                : static_cast<double>(exportText(m_list->columns[column], value).size());
            letters = std::max(letters, own);
        }
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, place, place, std::clamp(letters + 2, narrowest, widest), nullptr);
    }
}

void XlsxListWriter::write(quint32 row, int column, const FieldValue &value)
{
    const ExportColumn &shown = m_list->columns[column];
    if (const auto *whole = std::get_if<qint64>(&value))
        return writeNumber(row, column, static_cast<double>(*whole), {});
    if (const auto *number = std::get_if<double>(&value))
        return writeNumber(row, column, *number, numberLook(shown.decimals));
    if (const auto *money = std::get_if<Money>(&value))
        return writeNumber(row, column, static_cast<double>(money->minor) / std::pow(10, minorDigits(money->currency)),
                           moneyLook(*money));
    if (const auto *date = std::get_if<QDate>(&value); date && *date >= firstSafeDay)
        return writeNumber(row, column, static_cast<double>(firstDay.daysTo(*date)), "yyyy-mm-dd");
    if (const auto *instant = std::get_if<Instant>(&value)) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(*instant), m_list->zone);
        if (moment.date() >= firstSafeDay)
            return writeNumber(row, column, daysAt(moment), "yyyy-mm-dd hh:mm");
    }
    if (!isMissing(value))
        writeText(row, column, exportText(shown, value));
}

void XlsxListWriter::writeText(quint32 row, int column, const QString &text, lxw_format *format)
{
    QString whole = xmlText(text);
    if (whole.size() > longestCell) {
        ++m_cutCells;
        whole.truncate(longestCell - 1);
        if (whole.back().isHighSurrogate())
            whole.chop(1);
        whole += u'…';
    }
    if (whole.isEmpty())
        return;
    const lxw_error error =
        worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), whole.toUtf8().constData(), format);
    m_error = m_error ? m_error : static_cast<int>(error);
}

void XlsxListWriter::writeNumber(quint32 row, int column, double number, const QByteArray &look)
{
    const lxw_error error =
        worksheet_write_number(m_sheet, row, static_cast<lxw_col_t>(column), number, formatOf(look));
    m_error = m_error ? m_error : static_cast<int>(error);
}

lxw_format *XlsxListWriter::formatOf(const QByteArray &look)
{
    if (look.isEmpty())
        return nullptr;
    lxw_format *&format = m_formats[look];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, look.constData());
    }
    return format;
}

Result<void> XlsxListWriter::end()
{
    // The library does not notice where a row found no room; the rows stand there until it closes the book.
    if (QStorageInfo(m_folder->path()).bytesAvailable() < leastRoom)
        return failure(Error::Kind::Unavailable, u"file.room"_s, {{u"file"_s, m_folder->path()}});
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    m_error = m_error ? m_error : static_cast<int>(error);
    if (auto made = written(); !made)
        return made;
    QFile file(ownFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unavailable, u"file.read"_s, {{u"reason"_s, file.errorString()}});
    while (!file.atEnd()) {
        const QByteArray piece = file.read(copiedAtOnce);
        if (auto copied = writtenTo(*m_out, piece); !copied || piece.isEmpty())
            return copied;
    }
    return {};
}

Result<void> XlsxListWriter::written() const
{
    if (m_error == 0)
        return {};
    // It says nothing of the disk; that is what fails where it does.
    return failure(Error::Kind::Unavailable, u"file.write"_s,
                   {{u"file"_s, m_folder->path()},
                    {u"reason"_s, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)))}});
}

} // namespace baton
