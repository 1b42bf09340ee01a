// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvscanner.h"

#include "capture/separatorline.h"
#include "capture/textfault.h"
#include "support/spreadsheetcell.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr auto maximumFieldSize = static_cast<size_t>(CsvReader::maximumFieldSize);
// Several fields near the limit are one record still; beyond this the window would no longer be a window.
constexpr size_t maximumRecordSize = 4 * maximumFieldSize;

bool isGuarded(QUtf8StringView field)
{
    return !field.empty() && field.front() == '\'' && looksLikeFormula(field.sliced(1).toString());
}

} // namespace

CsvScanner::CsvScanner(std::unique_ptr<QIODevice> device, const CsvFormat &format)
    : m_device(std::move(device))
    , m_delimiter(format.delimiter)
    , m_quote(format.quote ? static_cast<unsigned char>(*format.quote) : -1)
{
    if (format.encoding != TextEncoding::Utf8)
        m_decoder.emplace(format.encoding);
    for (const char c : {'\r', '\n'}) {
        m_endsPlain[static_cast<unsigned char>(c)] = true;
        m_endsQuoted[static_cast<unsigned char>(c)] = true;
    }
    m_endsPlain[static_cast<unsigned char>(m_delimiter)] = true;
    if (m_quote >= 0) {
        m_endsPlain[static_cast<size_t>(m_quote)] = true;
        m_endsQuoted[static_cast<size_t>(m_quote)] = true;
    }
}

CsvReader::Step CsvScanner::next()
{
    if (!m_isStarted) {
        m_isStarted = true;
        if (!fill())
            return CsvReader::Step::Failed;
        skipByteOrderMark();
        skipSeparatorLine();
    }
    m_begin = m_position;
    m_recordLine = m_line;
    for (;;) {
        const Outcome outcome = scanRecord();
        if (outcome == Outcome::Done)
            return m_isRecordDone ? publish() : CsvReader::Step::End;
        if (outcome == Outcome::Broken)
            return giveUp();
        if (!fill())
            return CsvReader::Step::Failed;
        m_position = m_begin;
        m_line = m_recordLine;
    }
}

// Reads as much again as the current record already holds, so that a long record is scanned a few times and not once a
// block.
bool CsvScanner::fill()
{
    const size_t held = m_end - m_begin;
    if (m_begin > 0) {
        std::memmove(m_window.get(), m_window.get() + m_begin, held);
        m_position -= m_begin;
        m_fieldBegin -= std::min(m_fieldBegin, m_begin);
        m_end = held;
        m_begin = 0;
    }
    return append(static_cast<qint64>(std::max(blockSize, held)));
}

bool CsvScanner::append(qint64 wanted)
{
    char *target = nullptr;
    if (m_decoder) {
        m_raw.resize(static_cast<size_t>(wanted));
        target = m_raw.data();
    } else {
        makeRoom(static_cast<size_t>(wanted));
        target = m_window.get() + m_end;
    }
    const qint64 got = m_device->read(target, wanted);
    // A sequential device says -1 at its end; a broken one has an error to tell.
    if (got < 0 && !m_device->atEnd()) {
        m_error = Error{Error::Kind::Unavailable, u"file.read"_s, {{u"reason"_s, m_device->errorString()}}, {}};
        return false;
    }
    m_isDeviceDone = got <= 0;
    m_bytesRead += std::max<qint64>(got, 0);
    if (!m_decoder) {
        m_end += static_cast<size_t>(std::max<qint64>(got, 0));
        return true;
    }
    m_decoded.clear();
    if (m_isDeviceDone)
        m_decoder->finish(m_decoded);
    else
        m_decoder->decode(QByteArrayView(target, got), m_decoded);
    if (m_decoded.empty())
        return true; // Before the first character there is no window to copy into.
    makeRoom(m_decoded.size());
    std::memcpy(m_window.get() + m_end, m_decoded.data(), m_decoded.size());
    m_end += m_decoded.size();
    return true;
}

void CsvScanner::makeRoom(size_t bytes)
{
    if (m_end + bytes <= m_capacity)
        return;
    m_capacity = std::max(m_end + bytes, m_capacity + m_capacity / 2);
    auto larger = std::make_unique_for_overwrite<char[]>(m_capacity);
    if (m_end > 0)
        std::memcpy(larger.get(), m_window.get(), m_end);
    m_window = std::move(larger);
}

void CsvScanner::skipByteOrderMark()
{
    constexpr char mark[] = {'\xEF', '\xBB', '\xBF'};
    if (m_end >= sizeof mark && std::memcmp(m_window.get(), mark, sizeof mark) == 0)
        m_position = sizeof mark;
}

void CsvScanner::skipSeparatorLine()
{
    const SeparatorLine line = separatorLine({m_window.get() + m_position, m_end - m_position});
    if (line.length == 0)
        return;
    m_position += line.length;
    ++m_line;
}

CsvScanner::Outcome CsvScanner::scanRecord()
{
    m_spans.clear();
    m_isRecordDone = false;
    m_isBlank = false;
    if (m_position == m_end)
        return m_isDeviceDone ? Outcome::Done : Outcome::NeedsMore;
    Outcome outcome = Outcome::Done;
    while (outcome == Outcome::Done && !m_isRecordDone) {
        m_fieldBegin = m_position;
        m_fieldLine = m_line;
        const bool quoted = m_position < m_end && static_cast<unsigned char>(m_window[m_position]) == m_quote;
        outcome = quoted ? scanQuoted() : scanPlain();
    }
    return outcome;
}

CsvScanner::Outcome CsvScanner::scanPlain()
{
    const char *const window = m_window.get();
    size_t position = m_position;
    while (position < m_end && !m_endsPlain[static_cast<unsigned char>(window[position])])
        ++position;
    m_position = position;
    if (position == m_end && !m_isDeviceDone)
        return needMore();
    if (position < m_end && static_cast<unsigned char>(window[position]) == m_quote) {
        if (!std::all_of(window + m_fieldBegin, window + position, [](char c) { return c == ' ' || c == '\t'; }))
            return broken(u"csv.quoteStray");
        // Blanks between a delimiter and an opening quote are the writer's taste, not part of the value.
        m_fieldBegin = position;
        return scanQuoted();
    }
    return endField(Span{m_fieldBegin, position, false});
}

CsvScanner::Outcome CsvScanner::scanQuoted()
{
    const char *const window = m_window.get();
    bool doubled = false;
    size_t position = m_fieldBegin + 1;
    for (;; ++position) {
        while (position < m_end && !m_endsQuoted[static_cast<unsigned char>(window[position])])
            ++position;
        if (position == m_end)
            return m_isDeviceDone ? broken(u"csv.quote") : needMore();
        const char c = window[position];
        if (position + 1 == m_end && !m_isDeviceDone)
            return needMore();
        const bool hasNext = position + 1 < m_end;
        if (c == '\n' || (c == '\r' && !(hasNext && window[position + 1] == '\n'))) {
            ++m_line;
        } else if (c != '\r') {
            if (!hasNext || static_cast<unsigned char>(window[position + 1]) != m_quote)
                break;
            doubled = true;
            ++position;
        }
    }
    m_position = position + 1;
    if (m_position < m_end && window[m_position] != m_delimiter && window[m_position] != '\r'
        && window[m_position] != '\n')
        return broken(u"csv.quoteAfter");
    return endField(Span{m_fieldBegin + 1, position, doubled});
}

// m_position stands on what ends the field: a delimiter, a line end, or the end of the file.
CsvScanner::Outcome CsvScanner::endField(Span field)
{
    if (field.end - field.begin > maximumFieldSize)
        return broken(u"csv.fieldTooLong");
    if (m_spans.size() == static_cast<size_t>(CsvReader::maximumColumns))
        return broken(u"csv.columns");
    m_spans.push_back(Span{field.begin - m_begin, field.end - m_begin, field.hasDoubledQuotes});
    if (m_position == m_end || m_window[m_position] != m_delimiter)
        return endRecord();
    ++m_position;
    return Outcome::Done;
}

CsvScanner::Outcome CsvScanner::endRecord()
{
    m_isBlank = m_position == m_begin;
    if (m_position < m_end) {
        if (m_window[m_position] == '\r') {
            if (m_position + 1 == m_end && !m_isDeviceDone)
                return needMore();
            if (m_position + 1 < m_end && m_window[m_position + 1] == '\n')
                ++m_position;
        }
        ++m_position;
        ++m_line;
    }
    m_isRecordDone = true;
    return Outcome::Done;
}

CsvScanner::Outcome CsvScanner::needMore()
{
    // The two bytes are the quotes: a field of exactly the limit is still read.
    if (m_end - m_fieldBegin > maximumFieldSize + 2)
        return broken(u"csv.fieldTooLong");
    if (m_end - m_begin > maximumRecordSize)
        return broken(u"csv.rowTooLong");
    return Outcome::NeedsMore;
}

CsvScanner::Outcome CsvScanner::broken(const char16_t *code)
{
    m_brokenCode = code;
    return Outcome::Broken;
}

CsvReader::Step CsvScanner::publish()
{
    const char *const record = m_window.get() + m_begin;
    const TextFault fault = checkText(record, m_position - m_begin);
    if (fault != TextFault::None) {
        int column = 0;
        size_t begin = 0;
        size_t end = 0;
        for (const Span &span : m_spans) {
            ++column;
            begin = m_begin + span.begin;
            end = m_begin + span.end;
            if (checkText(m_window.get() + begin, end - begin) != TextFault::None)
                break;
        }
        const auto code = fault == TextFault::Null ? u"csv.character"_s : u"csv.encoding"_s;
        m_reject = CsvReject{m_recordLine, column, code, excerpt(begin, end)};
        return CsvReader::Step::Reject;
    }
    m_fields.clear();
    for (Span &span : m_spans) {
        if (span.hasDoubledQuotes)
            unescape(span);
        // What an export put in front of what looks like a formula was never a part of it.
        if (isGuarded(QUtf8StringView(record + span.begin, static_cast<qsizetype>(span.end - span.begin))))
            ++span.begin;
        m_fields.emplace_back(record + span.begin, static_cast<qsizetype>(span.end - span.begin));
    }
    return CsvReader::Step::Record;
}

// In place: the record is complete, so nobody will scan it again.
void CsvScanner::unescape(Span &field)
{
    char *const begin = m_window.get() + m_begin + field.begin;
    char *const end = m_window.get() + m_begin + field.end;
    char *target = begin;
    for (const char *source = begin; source < end; ++source) {
        *target++ = *source;
        if (static_cast<unsigned char>(*source) == m_quote)
            ++source;
    }
    field.end = field.begin + static_cast<size_t>(target - begin);
    field.hasDoubledQuotes = false;
}

// The line in which the broken field began is lost; what follows it is read as if nothing had been.
CsvReader::Step CsvScanner::giveUp()
{
    const auto column = static_cast<int>(m_spans.size()) + 1;
    m_reject = CsvReject{m_fieldLine, column, QString::fromUtf16(m_brokenCode), excerpt(m_fieldBegin, m_end)};
    m_line = m_fieldLine;
    return skipLine(m_fieldBegin) ? CsvReader::Step::Reject : CsvReader::Step::Failed;
}

bool CsvScanner::skipLine(size_t from)
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    for (;;) {
        const char *const window = m_window.get();
        const char *const found = std::find_if(window + from, window + m_end, isLineEnd);
        m_position = static_cast<size_t>(found - window);
        const bool mayBeCut = m_position + 1 >= m_end && !m_isDeviceDone;
        if (!mayBeCut) {
            if (m_position < m_end) {
                const bool pair =
                    window[m_position] == '\r' && m_position + 1 < m_end && window[m_position + 1] == '\n';
                m_position += pair ? 2 : 1;
                ++m_line;
            }
            return true;
        }
        m_begin = m_position;
        if (!fill())
            return false;
        from = m_position;
    }
}

QString CsvScanner::excerpt(size_t begin, size_t end) const
{
    constexpr size_t characters = 80;
    const size_t bytes = std::min(end - begin, 4 * characters);
    const QByteArrayView start(m_window.get() + begin, static_cast<qsizetype>(bytes));
    const auto lineEnd = std::ranges::find_if(start, [](char c) { return c == '\n' || c == '\r'; });
    return QString::fromUtf8(start.first(lineEnd - start.begin())).left(static_cast<qsizetype>(characters));
}

} // namespace baton
