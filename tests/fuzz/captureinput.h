// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/csvreader.h"
#include "capture/importprofile.h"
#include "capture/mappingproposal.h"
#include "capture/valuereader.h"

#include <QBuffer>

#include <memory>

namespace baton {

/// What must hold for any bytes: shared by the fuzzers and by the test that replays their corpus.
/// The first byte picks the format, the rest is the file. False where a promise is broken.
[[nodiscard]] inline bool readsAnyCsv(const QByteArray &input)
{
    if (input.isEmpty())
        return true;
    const auto choice = static_cast<unsigned char>(input[0]);
    const QByteArray bytes = input.sliced(1);
    CsvFormat format;
    format.encoding = static_cast<TextEncoding>(choice % 10);
    format.delimiter = ",;\t|"[choice / 10 % 4];
    format.header = choice / 40 % 2 == 0 ? HeaderRow::Present : HeaderRow::Absent;
    if (choice / 80 % 2 == 1)
        format.quote = std::nullopt;

    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = CsvReader::read(std::move(buffer), format);
    qint64 line = 0;
    qint64 steps = 0;
    while (reader) {
        const auto step = reader->next();
        if (step == CsvReader::Step::End)
            break;
        // Every step takes at least one byte, and lines never go back.
        if (step == CsvReader::Step::Failed || ++steps > bytes.size() + 1)
            return false;
        const qint64 now = step == CsvReader::Step::Record ? reader->line() : reader->reject().line;
        if (now < line || now < 1)
            return false;
        line = now;
        if (step == CsvReader::Step::Record && reader->fields().empty())
            return false;
        const ValueReader values;
        for (const QUtf8StringView field :
             step == CsvReader::Step::Record ? reader->fields() : std::vector<QUtf8StringView>()) {
            for (int type = 1; type <= static_cast<int>(FieldType::ManyOf); ++type)
                (void)values.value(field, static_cast<FieldType>(type));
        }
    }
    for (const auto end : {SampleEnd::WholeFile, SampleEnd::Cut}) {
        const auto detection = detectCsv(bytes, end);
        // What is proposed for a file must be a profile.
        if (detection && !importProfileFromJson(toJson(proposeMapping(*detection).profile)))
            return false;
    }
    return true;
}

/// A profile that can be read is written so that it reads as the same.
[[nodiscard]] inline bool readsAnyProfile(const QByteArray &input)
{
    const auto profile = importProfileFromJson(input);
    if (!profile)
        return !profile.error().code.isEmpty();
    const auto again = importProfileFromJson(toJson(*profile));
    return again && *again == *profile;
}

} // namespace baton
