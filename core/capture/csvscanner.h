// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvreader.h"
#include "capture/textdecoder.h"

#include <QIODevice>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// The bytes of a CSV file, as a window of UTF-8 that slides over the device, and the records in it.
///
/// The record being read always lies in the window as a whole, so that a broken one can be given up and reading resumed
/// in its second line without going back in the device. What CsvReader adds is what a header and a width mean.
class CsvScanner
{
public:
    CsvScanner(std::unique_ptr<QIODevice> device, const CsvFormat &format);

    [[nodiscard]] CsvReader::Step next();

    [[nodiscard]] const std::vector<QUtf8StringView> &fields() const { return m_fields; }
    /// Whether the last record is a line without any character.
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] const CsvReject &reject() const { return m_reject; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] qint64 size() const { return m_device->isSequential() ? 0 : m_device->size(); }

private:
    enum class Outcome { Done, NeedsMore, Broken };

    /// A field of the current record, as offsets, because the window may move while the record grows.
    struct Span
    {
        size_t begin;
        size_t end;
        bool hasDoubledQuotes;
    };

    [[nodiscard]] bool fill();
    [[nodiscard]] bool append(qint64 wanted);
    void makeRoom(size_t bytes);
    void skipByteOrderMark();
    void skipSeparatorLine();

    [[nodiscard]] Outcome scanRecord();
    [[nodiscard]] Outcome scanPlain();
    [[nodiscard]] Outcome scanQuoted();
    [[nodiscard]] Outcome endField(Span field);
    [[nodiscard]] Outcome endRecord();
    [[nodiscard]] Outcome needMore();
    [[nodiscard]] Outcome broken(const char16_t *code);
    [[nodiscard]] CsvReader::Step publish();
    [[nodiscard]] CsvReader::Step giveUp();
    [[nodiscard]] bool skipLine(size_t from);
    [[nodiscard]] bool isEnd(size_t position) const { return m_isDeviceDone && position == m_end; }
    void unescape(Span &field);
    [[nodiscard]] QString excerpt(size_t begin, size_t end) const;

    std::unique_ptr<QIODevice> m_device;
    std::optional<TextDecoder> m_decoder; ///< Nothing for UTF-8, which needs no change.
    std::string m_decoded;
    std::vector<char> m_raw;
    char m_delimiter;
    int m_quote; ///< As unsigned char, -1 without quotes.
    std::array<bool, 256> m_endsPlain{}; ///< Delimiter, quote, CR, LF.
    std::array<bool, 256> m_endsQuoted{}; ///< Quote, CR, LF.

    std::unique_ptr<char[]> m_window;
    size_t m_capacity = 0;
    size_t m_begin = 0; ///< Of the current record.
    size_t m_end = 0; ///< Of what has been read.
    bool m_isDeviceDone = false;
    bool m_isStarted = false;
    qint64 m_bytesRead = 0;

    size_t m_position = 0;
    size_t m_fieldBegin = 0;
    qint64 m_fieldLine = 1;
    qint64 m_line = 1; ///< Of m_position.
    qint64 m_recordLine = 1;
    bool m_isRecordDone = false;
    bool m_isBlank = false;
    const char16_t *m_brokenCode = u"";
    std::vector<Span> m_spans;
    std::vector<QUtf8StringView> m_fields;
    CsvReject m_reject;
    Error m_error;
};

} // namespace baton
