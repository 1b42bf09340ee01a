// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvdetection.h"

#include "capture/columntally.h"
#include "capture/csvreader.h"
#include "capture/inputfile.h"
#include "capture/separatorline.h"
#include "capture/textdecoder.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 sampleSize = 1024 * 1024;
constexpr int recordsForDelimiter = 200;
constexpr int recordsForTypes = 10'000;

Result<CsvReader> readerOf(const QByteArray &text, const CsvFormat &format)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::read(std::move(buffer), format);
}

// Of a cut sample the last, perhaps incomplete line goes.
QByteArray decoded(const QByteArray &sample, TextEncoding encoding, SampleEnd end)
{
    std::string text;
    TextDecoder decoder(encoding);
    decoder.decode(sample, text);
    if (end == SampleEnd::WholeFile)
        decoder.finish(text);
    QByteArray result(text.data(), static_cast<qsizetype>(text.size()));
    if (result.startsWith("\xEF\xBB\xBF"))
        result.remove(0, 3);
    const qsizetype lastLine = std::max(result.lastIndexOf('\n'), result.lastIndexOf('\r'));
    if (end == SampleEnd::Cut && lastLine > 0)
        result.truncate(lastLine + 1);
    return result;
}

struct DelimiterGuess
{
    char delimiter = ',';
    double confidence = 0.5; ///< What a file of one column leaves: nothing speaks against any.
    size_t width = 1;
};

// How well the records agree with the first one on their number of fields.
DelimiterGuess tried(const QByteArray &text, CsvFormat format)
{
    DelimiterGuess guess{format.delimiter, 0, 1};
    auto reader = readerOf(text, format);
    if (!reader)
        return guess;
    int records = 0;
    int agreeing = 0;
    for (auto step = reader->next(); step != CsvReader::Step::End && records < recordsForDelimiter;
         step = reader->next()) {
        if (++records == 1 && step == CsvReader::Step::Record)
            guess.width = reader->fields().size();
        if (step != CsvReader::Step::Record)
            continue;
        agreeing += reader->fields().size() == guess.width ? 1 : 0;
    }
    guess.confidence = guess.width > 1 && records > 0 ? static_cast<double>(agreeing) / records : 0;
    return guess;
}

DelimiterGuess guessDelimiter(const QByteArray &text, const CsvFormat &format)
{
    if (const SeparatorLine line = separatorLine({text.data(), static_cast<size_t>(text.size())}); line.length > 0)
        return {line.delimiter, 1, 1};
    DelimiterGuess best{',', 0, 1};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const DelimiterGuess guess = tried(text, candidate);
        if (guess.confidence > best.confidence || (guess.confidence == best.confidence && guess.width > best.width))
            best = guess;
    }
    return best.width > 1 ? best : DelimiterGuess{};
}

// Single quotes are quotes where several fields stand in them whole and none stands in double ones.
char guessQuote(const QByteArray &text, CsvFormat format)
{
    format.quote = std::nullopt;
    auto reader = readerOf(text, format);
    int single = 0;
    int half = 0;
    int records = 0;
    while (reader && reader->next() == CsvReader::Step::Record && ++records < recordsForDelimiter) {
        for (const QUtf8StringView field : reader->fields()) {
            const QByteArrayView bytes(field.data(), field.size());
            if (bytes.startsWith('"'))
                return '"';
            const bool isQuoted = bytes.size() >= 2 && bytes.startsWith('\'') && bytes.endsWith('\'');
            single += isQuoted ? 1 : 0;
            half += !isQuoted && bytes.startsWith('\'') ? 1 : 0;
        }
    }
    return single >= 3 && single > half ? '\'' : '"';
}

LineEnd lineEndOf(const QByteArray &text)
{
    qsizetype pairs = 0;
    qsizetype feeds = 0;
    qsizetype returns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFeedNext = i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\r' && isFeedNext) {
            ++pairs;
            ++i;
        } else {
            feeds += text[i] == '\n' ? 1 : 0;
            returns += text[i] == '\r' ? 1 : 0;
        }
    }
    const qsizetype most = std::max({pairs, feeds, returns});
    if (10 * (pairs + feeds + returns - most) > most)
        return LineEnd::Mixed;
    if (most == pairs && pairs > 0)
        return LineEnd::CarriageReturnLineFeed;
    return most == returns && returns > 0 ? LineEnd::CarriageReturn : LineEnd::LineFeed;
}

/// The sample in columns: the first record apart, because it may be the header.
struct Sampled
{
    QStringList first;
    std::vector<ColumnTally> columns;
    std::vector<ColumnTally> firstCells;
    std::vector<char> standsBelow; ///< Whether the first cell stands in its column once more.
    int rows = 0; ///< Behind the first, the broken ones included.

    void addRow(const std::vector<QUtf8StringView> &fields);
};

// A whole first line that comes again is a header that somebody left in when he joined files.
void Sampled::addRow(const std::vector<QUtf8StringView> &fields)
{
    const size_t width = std::min(fields.size(), columns.size());
    std::vector<size_t> equal;
    for (size_t i = 0; i < width; ++i) {
        columns[i].add(fields[i]);
        const QString &head = first[static_cast<qsizetype>(i)];
        if (!head.isEmpty() && fields[i].size() >= head.size() && head == fields[i].toString())
            equal.push_back(i);
    }
    if (equal.size() == width)
        return;
    for (const size_t i : equal)
        standsBelow[i] = 1;
}

Sampled sampled(CsvReader &reader)
{
    Sampled sample;
    for (auto step = reader.next(); step != CsvReader::Step::End && sample.rows < recordsForTypes;
         step = reader.next()) {
        if (step != CsvReader::Step::Record) {
            ++sample.rows;
            continue;
        }
        const auto &fields = reader.fields();
        if (sample.columns.empty()) {
            sample.columns.resize(fields.size());
            sample.firstCells.resize(fields.size());
            sample.standsBelow.resize(fields.size());
            for (size_t i = 0; i < fields.size(); ++i) {
                sample.first.append(fields[i].toString());
                sample.firstCells[i].add(fields[i]);
            }
            continue;
        }
        ++sample.rows;
        sample.addRow(fields);
    }
    return sample;
}

DecimalMark guessMark(const Sampled &sample, char delimiter)
{
    int comma = 0;
    int point = 0;
    int open = 0;
    for (const ColumnTally &column : sample.columns) {
        comma += column.onlyWith(DecimalMark::Comma);
        point += column.onlyWith(DecimalMark::Point);
        open += column.openCommas();
    }
    if (comma != point)
        return comma > point ? DecimalMark::Comma : DecimalMark::Point;
    // Where the comma does not separate fields, it is there to be a decimal mark.
    return open > 0 && delimiter == ';' ? DecimalMark::Comma : DecimalMark::Point;
}

/// Sure of a header where typed columns begin with a name, sure of none where they begin with a value.
struct HeaderGuess
{
    HeaderRow header = HeaderRow::Present;
    double confidence = 0.6;
};

// What a first cell can be of itself: "y" and "no" are good names for a column.
bool looksLikeValue(FieldType type)
{
    return type != FieldType::Text && type != FieldType::YesNo;
}

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Instant;
}

// What speaks against the first line being a header, and for it: a word above numbers or dates.
HeaderGuess guessHeader(const Sampled &sample, DecimalMark mark)
{
    int typed = 0;
    int agreeing = 0;
    int certain = 0;
    int numbers = 0;
    int below = 0;
    for (size_t i = 0; i < sample.columns.size(); ++i) {
        if (sample.firstCells[i].filled() == 0)
            continue;
        const DetectedColumn head = sample.firstCells[i].result({}, mark);
        const FieldType column = sample.columns[i].result({}, mark).type;
        certain += head.addresses > 0 || isDate(head.type) ? 1 : 0;
        numbers += head.numeric > 0 && !isDate(head.type) ? 1 : 0;
        below += sample.standsBelow[i];
        if (column != FieldType::Text) {
            ++typed;
            agreeing += head.type == column || looksLikeValue(head.type) ? 1 : 0;
        }
    }
    const int contradicting = typed - agreeing;
    if (certain > 0 || (numbers > 0 && numbers >= contradicting))
        return {HeaderRow::Absent, 0.9};
    if (typed > 0)
        return 2 * agreeing > typed ? HeaderGuess{HeaderRow::Absent, 0.9} : HeaderGuess{HeaderRow::Present, 0.95};
    return below > 0 ? HeaderGuess{HeaderRow::Absent, 0.7} : HeaderGuess{};
}

void addNotes(CsvDetection &detection, const EncodingGuess &guess)
{
    const QVariantMap arguments{{u"encoding"_s, encodingName(guess.encoding)}};
    if (guess.ground != EncodingGuess::Ground::Certain)
        detection.notes.append(Error{Error::Kind::Invalid, u"encoding.guessed"_s, arguments, {}});
    if (guess.ground == EncodingGuess::Ground::Contradicted)
        detection.notes.append(Error{Error::Kind::Invalid, u"encoding.doubtful"_s, arguments, {}});
}

void addNotes(CsvDetection &detection, const Sampled &sample)
{
    const auto note = [&detection](const QString &code, const QVariantMap &arguments) {
        detection.notes.append(Error{Error::Kind::Invalid, code, arguments, {}});
    };
    if (detection.format.header == HeaderRow::Absent)
        return;
    if (sample.rows == 0)
        note(u"csv.header"_s, {});
    QStringList seen;
    for (qsizetype i = 0; i < sample.first.size(); ++i) {
        const QString name = sample.first[i].trimmed();
        const bool isEmpty = sample.columns[static_cast<size_t>(i)].filled() == 0;
        if (name.isEmpty() && isEmpty)
            note(u"columns.empty"_s, {{u"column"_s, i + 1}});
        if (!name.isEmpty() && seen.contains(name, Qt::CaseInsensitive))
            note(u"columns.duplicate"_s, {{u"column"_s, name}});
        seen.append(name);
    }
}

void settleDateOrder(CsvDetection &detection)
{
    std::optional<DateOrder> order;
    for (const DetectedColumn &column : detection.columns) {
        if (column.isDateOrderAmbiguous)
            return;
        if (!column.dateOrder || column.dateOrder == order)
            continue;
        if (order && order != DateOrder::YearMonthDay && column.dateOrder != DateOrder::YearMonthDay)
            return;
        if (!order || order == DateOrder::YearMonthDay)
            order = column.dateOrder;
    }
    detection.format.dateOrder = order;
}

void describeColumns(CsvDetection &detection, const CsvChoices &choices, const QByteArray &text, CsvReader &reader)
{
    CsvFormat &format = detection.format;
    Sampled sample = sampled(reader);
    format.decimalMark = choices.decimalMark.value_or(guessMark(sample, format.delimiter));
    const HeaderGuess header = guessHeader(sample, format.decimalMark);
    format.header = choices.header.value_or(header.header);
    detection.headerConfidence = choices.header ? 1 : header.confidence;
    for (size_t i = 0; i < sample.columns.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        const bool named = format.header == HeaderRow::Present;
        const QString name = named ? sample.first[index] : QString::number(index + 1);
        if (!named)
            sample.columns[i].add(QUtf8StringView(sample.first[index].toUtf8()));
        detection.columns.append(sample.columns[i].result(name, format.decimalMark));
    }
    format.lineEnd = lineEndOf(text);
    addNotes(detection, sample);
    settleDateOrder(detection);
    if (choices.dateOrder)
        format.dateOrder = choices.dateOrder;
}

} // namespace

CsvChoices CsvChoices::orElse(const CsvChoices &others) const
{
    CsvChoices choices = *this;
    choices.encoding = encoding ? encoding : others.encoding;
    choices.delimiter = delimiter ? delimiter : others.delimiter;
    choices.decimalMark = decimalMark ? decimalMark : others.decimalMark;
    choices.dateOrder = dateOrder ? dateOrder : others.dateOrder;
    choices.header = header ? header : others.header;
    return choices;
}

Result<CsvDetection> detectCsv(const QString &path, const CsvChoices &choices)
{
    auto file = openInputFile(path);
    if (!file)
        return failure(file);
    const QByteArray sample = (*file)->read(sampleSize);
    if ((*file)->error() != QFileDevice::NoError)
        return failure(Error::Kind::Unavailable, u"file.read"_s,
                       {{u"file"_s, path}, {u"reason"_s, (*file)->errorString()}});
    auto detection = detectCsv(sample, (*file)->atEnd() ? SampleEnd::WholeFile : SampleEnd::Cut, choices);
    if (!detection)
        detection.error().arguments.insert(u"file"_s, path);
    return detection;
}

Result<CsvDetection> detectCsv(const QByteArray &sample, SampleEnd end, const CsvChoices &choices)
{
    if (sample.isEmpty())
        return failure(Error::Kind::Invalid, u"csv.empty"_s);
    const auto encoding = guessEncoding(sample, end);
    if (!encoding)
        return failure(encoding);
    if (choices.encoding && !TextDecoder::canDecode(*choices.encoding))
        return failure(Error::Kind::Unsupported, u"encoding.unknown"_s,
                       {{u"value"_s, encodingName(*choices.encoding)}});

    CsvDetection detection;
    if (!choices.encoding)
        addNotes(detection, *encoding);
    detection.format.encoding = choices.encoding.value_or(encoding->encoding);
    detection.encodingConfidence = choices.encoding ? 1 : encoding->confidence;
    const QByteArray text = decoded(sample, detection.format.encoding, end);

    CsvFormat asSample = detection.format;
    asSample.encoding = TextEncoding::Utf8;
    asSample.header = HeaderRow::Absent;
    const DelimiterGuess delimiter = guessDelimiter(text, asSample);
    asSample.delimiter = choices.delimiter.value_or(delimiter.delimiter);
    asSample.quote = guessQuote(text, asSample);
    detection.format.delimiter = asSample.delimiter;
    detection.format.quote = asSample.quote;
    detection.delimiterConfidence = choices.delimiter ? 1 : delimiter.confidence;

    // The strict look at the first line: too many columns are refused here, and not row by row.
    CsvFormat strict = asSample;
    strict.header = HeaderRow::Present;
    if (const auto reader = readerOf(text, strict); !reader)
        return failure(reader);
    auto reader = readerOf(text, asSample);
    if (!reader)
        return failure(reader);
    describeColumns(detection, choices, text, *reader);
    return detection;
}

} // namespace baton
