// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>

namespace baton {

/// Checks an address, trimmed beforehand, for a mailbox on the internet.
///
/// Accepted is what isemail calls VALID and DNSWARN, and of its RFC5321 category the quoted local part and the bare
/// top-level domain. Refused are its ERR and RFC5322, address literals, numeric top-level domains, comments, folding
/// white space and everything deprecated. Domains may be written in their own script (IDN). Errors: Invalid
/// "email.syntax" with "value".
[[nodiscard]] Result<void> checkEmail(QStringView address);

/// The form in which addresses are compared: trimmed, lower case, the domain in punycode. Empty where there is no "@".
[[nodiscard]] QString emailKey(QStringView address);

} // namespace baton
