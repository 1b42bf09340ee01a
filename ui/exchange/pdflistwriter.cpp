// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdflistwriter.h"

#include "exchange/writtento.h"

using namespace Qt::StringLiterals;

namespace baton {

PdfListWriter::PdfListWriter(QString person, TimeView view)
    : m_person(std::move(person))
    , m_view(std::move(view))
{}

Result<void> PdfListWriter::begin(const ListExport &list, QIODevice &out)
{
    m_list = &list;
    m_out = &out;
    m_writer = std::make_unique<QPdfWriter>(&out);
    m_writer->setTitle(list.title);
    m_writer->setCreator(u"Baton"_s);
    const bool isMetric = m_view.locale.measurementSystem() == QLocale::MetricSystem
        || m_view.locale.measurementSystem() == QLocale::ImperialUKSystem;
    m_writer->setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
    m_sheet = std::make_unique<ListSheet>(ListSheet::Frame{list.title, list.condition, m_person}, list.columns, m_view);
    return {};
}

Result<void> PdfListWriter::startPages(const QList<ExportRow> &beginning)
{
    m_sheet->fit(*m_writer, beginning, m_list->ids.size());
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_writer.get()))
        return failure(Error::Kind::Unavailable, u"file.write"_s, {{u"reason"_s, m_out->errorString()}});
    return {};
}

Result<void> PdfListWriter::add(const QList<ExportRow> &rows)
{
    if (!m_painter)
        if (auto started = startPages(rows); !started)
            return started;
    m_waiting.append(rows);
    // The last page is painted at the end.
    while (m_page + 1 < m_sheet->pages() && m_waiting.size() >= m_sheet->rowsOf(m_page))
        paintPage(m_sheet->rowsOf(m_page));
    return written();
}

void PdfListWriter::paintPage(qsizetype rows)
{
    if (m_page > 0)
        m_writer->newPage();
    m_sheet->paint(*m_painter, m_page, m_waiting.first(rows));
    m_waiting.remove(0, rows);
    ++m_page;
}

Result<void> PdfListWriter::end()
{
    if (!m_painter)
        if (auto started = startPages({}); !started)
            return started;
    // Rows that went meanwhile leave the last pages shorter.
    do
        paintPage(std::min(m_waiting.size(), m_sheet->rowsOf(m_page)));
    while (!m_waiting.isEmpty());
    m_painter->end();
    return written();
}

Result<void> PdfListWriter::written() const
{
    const auto *file = dynamic_cast<const ExportFile *>(m_out);
    if (file && file->isBroken())
        return file->broken();
    return {};
}

} // namespace baton
