// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvreader.h"

#include "capture/csvscanner.h"
#include "capture/inputfile.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// A file whose first records are all broken is of another kind than its format says: no use in reading on for a width.
constexpr size_t patience = 1000;

Result<void> broken(const CsvReject &reject)
{
    QVariantMap arguments{{u"line"_s, reject.line}, {u"column"_s, reject.column}, {u"value"_s, reject.value}};
    if (reject.code == u"csv.columns"_s)
        arguments.insert(u"limit"_s, CsvReader::maximumColumns);
    return failure(Error::Kind::Invalid, reject.code, arguments);
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<CsvScanner> scanner)
    : m_scanner(std::move(scanner))
{}

CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(const QString &path, const CsvFormat &format)
{
    auto file = openInputFile(path);
    if (!file)
        return failure(file);
    auto reader = read(std::move(*file), format);
    if (!reader)
        return tl::unexpected(inFile(reader.error(), path));
    return reader;
}

Result<CsvReader> CsvReader::read(std::unique_ptr<QIODevice> device, const CsvFormat &format)
{
    CsvReader reader(std::make_unique<CsvScanner>(std::move(device), format));
    const auto started = format.header == HeaderRow::Present ? reader.readHeader() : reader.readWidth();
    if (!started)
        return failure(started);
    return reader;
}

// Empty lines above the header are no header, unless the file has nothing else.
Result<void> CsvReader::readHeader()
{
    qint64 blankLines = 0;
    for (;;) {
        const Step step = m_scanner->next();
        if (step == Step::Failed)
            return tl::unexpected<Error>(m_scanner->error());
        if (step == Step::Reject)
            return broken(m_scanner->reject());
        if (step == Step::End)
            break;
        if (m_scanner->isBlank()) {
            ++blankLines;
            continue;
        }
        for (const QUtf8StringView name : m_scanner->fields())
            m_header.append(name.toString());
        m_skippedBlankLines = blankLines;
        return {};
    }
    if (blankLines == 0)
        return failure(Error::Kind::Invalid, u"csv.empty"_s);
    m_header = QStringList{QString()};
    if (blankLines > 1)
        m_ahead.push_back(Ahead{Step::Record, {}, 2, blankLines - 1});
    return {};
}

// Without a header the first good record with characters says how wide the file is; all of it is told again by next().
Result<void> CsvReader::readWidth()
{
    qint64 blankLines = 0;
    size_t rejects = 0;
    Step step = m_scanner->next();
    for (; step == Step::Reject || (step == Step::Record && m_scanner->isBlank()); step = m_scanner->next()) {
        if (step == Step::Record) {
            ++blankLines;
            holdBlankLine(m_scanner->line());
            continue;
        }
        if (++rejects == patience)
            return broken(m_scanner->reject());
        m_ahead.push_back(Ahead{step, m_scanner->reject(), 0, 0});
    }
    if (step == Step::Failed)
        return tl::unexpected<Error>(m_scanner->error());
    if (step == Step::End && m_ahead.empty())
        return failure(Error::Kind::Invalid, u"csv.empty"_s);

    const size_t width = step == Step::Record ? m_scanner->fields().size() : 1;
    for (size_t i = 1; i <= width; ++i)
        m_header.append(QString::number(i));
    if (width > 1) {
        std::erase_if(m_ahead, [](const Ahead &ahead) { return ahead.blankLine != 0; });
        m_skippedBlankLines = blankLines;
    }
    m_ahead.push_back(Ahead{step, {}, 0, 0});
    return {};
}

void CsvReader::holdBlankLine(qint64 line)
{
    if (!m_ahead.empty() && m_ahead.back().blankLine + m_ahead.back().blankCount == line)
        ++m_ahead.back().blankCount;
    else
        m_ahead.push_back(Ahead{Step::Record, {}, line, 1});
}

CsvReader::Step CsvReader::next()
{
    if (!m_ahead.empty())
        return tellAhead();
    m_blankLine = 0;
    for (;;) {
        const Step step = m_scanner->next();
        if (step == Step::Reject)
            m_reject = m_scanner->reject();
        if (step != Step::Record || !m_scanner->isBlank() || m_header.size() == 1)
            return step;
        ++m_skippedBlankLines;
    }
}

CsvReader::Step CsvReader::tellAhead()
{
    Ahead &ahead = m_ahead.front();
    const Step step = ahead.step;
    m_blankLine = ahead.blankLine;
    if (step == Step::Reject)
        m_reject = ahead.reject;
    ++ahead.blankLine;
    if (--ahead.blankCount <= 0)
        m_ahead.pop_front();
    return step;
}

const std::vector<QUtf8StringView> &CsvReader::fields() const
{
    return m_blankLine != 0 ? m_blankFields : m_scanner->fields();
}

qint64 CsvReader::line() const
{
    return m_blankLine != 0 ? m_blankLine : m_scanner->line();
}

bool CsvReader::hasExpectedWidth() const
{
    const auto width = static_cast<qsizetype>(fields().size());
    const qsizetype expected = m_header.size();
    return width == expected || (expected > 1 && width == expected - 1 && m_header.last().trimmed().isEmpty());
}

const CsvReject &CsvReader::reject() const
{
    return m_reject;
}

const Error &CsvReader::error() const
{
    return m_scanner->error();
}

qint64 CsvReader::skippedBlankLines() const
{
    return m_skippedBlankLines;
}

qint64 CsvReader::bytesRead() const
{
    return m_scanner->bytesRead();
}

qint64 CsvReader::size() const
{
    return m_scanner->size();
}

QStringList uniqueColumnNames(const QStringList &header)
{
    QSet<QString> taken;
    // A header may repeat one name thousands of times: each copy is counted on from the last one.
    QHash<QString, int> lastCopies;
    QStringList names;
    for (const QString &column : header) {
        const QString name = column.trimmed();
        QString unique = name;
        int &copy = lastCopies[name.toCaseFolded()];
        for (copy = std::max(copy, 1); taken.contains(unique.toCaseFolded());)
            unique = u"%1 (%2)"_s.arg(name).arg(++copy).trimmed();
        taken.insert(unique.toCaseFolded());
        names.append(unique);
    }
    return names;
}

} // namespace baton
