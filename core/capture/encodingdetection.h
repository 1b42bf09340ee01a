// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"
#include "support/result.h"

#include <QByteArray>

namespace baton {

/// Whether the sample is the whole file: a cut one ends in the middle of a record.
enum class SampleEnd { WholeFile, Cut };

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    double confidence = 1; ///< 0..1.
    /// Nothing in the bytes tells one-byte encodings apart for certain: people have to know what was taken.
    enum class Ground { Certain, Guessed, Contradicted } ground = Ground::Certain;
};

/// By byte order mark, zero bytes, well-formedness as UTF-8, and the bytes 80–9F, which Windows-1252 uses and ISO-8859
/// does not. Contradicted where bytes are in use that no encoding of one byte a character has. Errors: Invalid
/// "csv.binary", with "format" where the kind of file is known.
[[nodiscard]] Result<EncodingGuess> guessEncoding(const QByteArray &sample, SampleEnd end);

} // namespace baton
