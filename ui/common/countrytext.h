// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// The country of this ISO 3166 code in the person's language; a text that is no such code as it stands.
[[nodiscard]] QString countryText(const QString &code);

} // namespace baton
