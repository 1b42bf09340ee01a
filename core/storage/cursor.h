// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/binding.h"
#include "support/result.h"

#include <QByteArrayView>

#include <memory>

namespace baton {

class Connection;

/// A forward read of many rows below QSqlQuery, for id lists and columns of a million rows.
/// Values by position; valid until the next call of `next()`.
class Cursor
{
public:
    static Result<std::unique_ptr<Cursor>> open(Connection &connection, const QString &sql,
                                                const Bindings &bindings = {});
    virtual ~Cursor() = default;

    /// True while there is a row; false at the end or on an error, which `finish()` tells apart.
    virtual bool next() = 0;
    virtual Result<void> finish() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 int64(int column) const = 0; ///< Booleans as 0 and 1; 0 for NULL.
    [[nodiscard]] virtual double real(int column) const = 0; ///< 0 for NULL.
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0; ///< UTF-8; empty for NULL.
};

} // namespace baton
