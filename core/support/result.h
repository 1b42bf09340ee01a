// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

namespace baton {

/// Why an operation failed, in terms the caller can act on.
///
/// `code` and `arguments` are turned into words by whoever shows the error; `detail` is for the log and must not carry
/// personal data.
struct Error
{
    enum class Kind { NotFound, Conflict, Invalid, Denied, Busy, Unavailable, Unsupported, Internal };

    Kind kind = Kind::Internal;
    QString code; ///< Dotted and stable, such as "columns.missing".
    QVariantMap arguments; ///< What the sentence needs: "column", "file", "line", "value" ….
    QString detail;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString code, QVariantMap arguments = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(arguments), std::move(detail)});
}

/// Passes the error of one result on as the error of another.
template<typename T>
tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace baton
