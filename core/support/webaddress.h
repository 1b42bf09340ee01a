// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// The host of a web address in lower case and punycode, without "www."; empty where there is none.
[[nodiscard]] QString urlHost(QStringView url);

/// Whether a text, trimmed beforehand, is the address of a site on the web: http, https or no scheme, and a host with a
/// domain.
[[nodiscard]] bool isWebAddress(QStringView url);

} // namespace baton
