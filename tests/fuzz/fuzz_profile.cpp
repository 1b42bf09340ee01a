// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureinput.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    if (!baton::readsAnyProfile(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size))))
        std::abort();
    return 0;
}
