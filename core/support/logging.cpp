// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logging.h"

namespace baton {

Q_LOGGING_CATEGORY(logStorage, "baton.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logImport, "baton.import", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "baton.ui", QtWarningMsg)

} // namespace baton
