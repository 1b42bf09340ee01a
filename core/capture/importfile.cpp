// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importfile.h"

#include "capture/inputfile.h"
#include "capture/profilebinding.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// A chunk of very long records ends early, so that memory stays bounded.
constexpr qsizetype mostChunkBytes = 24 * 1024 * 1024;
/// What somebody plans may lie ahead; 9999 means "never".
constexpr Duration plausibleAhead = std::chrono::hours(24 * 366);
constexpr size_t mostChunkFields = 2'000'000;

Result<QString> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // Five times as fast as SHA-256.
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(Error::Kind::Unavailable, u"file.read"_s, {{u"file"_s, path}});
    return QString::fromLatin1(hash.result().toHex());
}

/// The sample of the detection may end within a very long header.
bool hasRecords(const QString &path, const CsvFormat &format)
{
    auto reader = CsvReader::open(path, format);
    return reader && reader->next() != CsvReader::Step::End;
}

/// A column without a name goes by its place.
ImportIssue noteOf(const Error &error, const QStringList &header)
{
    ImportIssue note;
    note.code = error.code;
    note.arguments = error.arguments;
    note.column = error.arguments.value(u"column"_s).toString();
    const auto unnamed = std::ranges::find_if(header, [](const QString &name) { return name.trimmed().isEmpty(); });
    if (note.column.isEmpty() && error.arguments.contains(u"column"_s) && unnamed != header.end()) {
        note.column = QString::number(unnamed - header.begin() + 1);
        note.arguments.insert(u"place"_s, note.column);
    }
    return note;
}

} // namespace

Result<ImportFile> ImportFile::open(const ImportRequest &request, const QString &workspaceCurrency, Instant now)
{
    // What a person fixed counts before what the profile says, and that before what is guessed.
    auto detection = detectCsv(request.file, request.choices.orElse(request.profile.choices()));
    if (!detection)
        return failure(detection);
    auto reader = CsvReader::open(request.file, detection->format);
    if (!reader)
        return failure(reader);
    auto binding = bindProfile(request.profile, reader->header());
    if (!binding)
        return tl::unexpected(inFile(binding.error(), request.file));
    auto order = request.choices.dateOrder ? Result<DateOrder>(*request.choices.dateOrder)
                                           : dateOrderFor(request.profile, *binding, *detection);
    if (!order)
        return tl::unexpected(inFile(order.error(), request.file));
    auto values = valueReaderFor(request.profile, detection->format, *order, workspaceCurrency);
    if (!values)
        return failure(values);
    values->latest = now + plausibleAhead;
    auto mapping = importMapping(request.profile, *binding, reader->header());
    if (!mapping)
        return failure(mapping);
    auto digest = digestOf(request.file);
    if (!digest)
        return failure(digest);

    ImportFile file;
    file.m_reader = std::make_shared<CsvReader>(std::move(*reader));
    file.m_path = request.file;
    file.m_digest = *digest;
    file.m_mapping = std::move(*mapping);
    file.m_values = std::move(*values);
    file.m_hasRows = hasRecords(request.file, detection->format);
    for (const Error &note : std::as_const(detection->notes)) {
        if (note.code == u"csv.header"_s && file.m_hasRows)
            continue;
        if (note.code == u"csv.header"_s || note.code.startsWith(u"encoding."_s))
            file.m_notes.append(noteOf(inFile(note, request.file), file.m_reader->header()));
    }
    for (const Error &note : binding->notes)
        file.m_notes.append(noteOf(note, file.m_reader->header()));
    return file;
}

Result<RawChunk> ImportFile::next(qsizetype rows)
{
    RawChunk chunk;
    while (static_cast<qsizetype>(chunk.records.size()) < rows && chunk.text.size() < mostChunkBytes
           && chunk.fieldEnds.size() < mostChunkFields) {
        const CsvReader::Step step = m_reader->next();
        if (step == CsvReader::Step::End)
            break;
        if (step == CsvReader::Step::Failed)
            return tl::unexpected(inFile(m_reader->error(), m_path));
        RawChunk::Record record;
        if (step == CsvReader::Step::Reject) {
            record.reject = unreadable(m_reader->reject());
            record.line = record.reject->line;
        } else if (!m_reader->hasExpectedWidth()) {
            record.reject = wrongWidth();
            record.line = record.reject->line;
        } else {
            record.line = m_reader->line();
            record.firstField = chunk.fieldEnds.size();
            record.fieldCount = m_reader->fields().size();
            for (const QUtf8StringView field : m_reader->fields()) {
                chunk.text.append(field.data(), field.size());
                chunk.fieldEnds.push_back(chunk.text.size());
            }
        }
        chunk.records.push_back(std::move(record));
    }
    chunk.bytesRead = m_reader->bytesRead();
    return chunk;
}

ImportIssue ImportFile::unreadable(const CsvReject &reject) const
{
    const QString column = reject.column > 0 ? m_reader->header().value(reject.column - 1).trimmed() : QString();
    return {reject.line, column, reject.value, reject.code, {}, 0};
}

ImportIssue ImportFile::wrongWidth() const
{
    const qint64 found = static_cast<qint64>(m_reader->fields().size());
    return {m_reader->line(),
            {},
            {},
            u"row.fields"_s,
            {{u"found"_s, found}, {u"expected"_s, qint64(m_reader->header().size())}},
            0};
}

QList<ImportRow> mapChunk(const RawChunk &chunk, RowMapper &mapper)
{
    QList<ImportRow> rows;
    rows.reserve(static_cast<qsizetype>(chunk.records.size()));
    std::vector<QUtf8StringView> fields;
    for (const RawChunk::Record &record : chunk.records) {
        if (record.reject) {
            ImportRow row;
            row.line = record.line;
            row.reject = record.reject;
            rows.append(std::move(row));
            continue;
        }
        fields.clear();
        for (size_t field = record.firstField; field < record.firstField + record.fieldCount; ++field) {
            const qsizetype begin = field == 0 ? 0 : chunk.fieldEnds[field - 1];
            fields.emplace_back(chunk.text.constData() + begin, chunk.fieldEnds[field] - begin);
        }
        rows.append(mapper.map(fields, record.line));
    }
    return rows;
}

} // namespace baton
