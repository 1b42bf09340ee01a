// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// The ISO 3166 code of a country: of its code in two or three letters, or its name in English, German or a language
/// that is spoken there; "DE" for "Germany", "Deutschland" and "deu". Empty where none is known.
[[nodiscard]] QString countryCode(QStringView text);

/// Whether a code such as "de", "pt-BR" or "zh_Hant_TW" begins with a language of ISO 639.
[[nodiscard]] bool isLanguageCode(QStringView code);

} // namespace baton
