// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/importtarget.h"
#include "conditions/fieldcatalogue.h"
#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace baton {

/// The record that one row stands for.
enum class ImportKind { Leads, Interests, Deals };

/// How a row finds the record that it updates. RowKey is the digest of the mapped row and its occurrence in the file.
enum class MatchKey { ExternalId, Email, RowKey };

/// "leads", "interests", "deals", as in profiles and on the command line.
[[nodiscard]] QString keyOf(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromKey(QStringView key);
/// "externalId", "email", "rowKey".
[[nodiscard]] QString keyOf(MatchKey key);
[[nodiscard]] std::optional<MatchKey> matchKeyFromKey(QStringView key);

/// Whether an owner that nobody knows becomes an inactive user.
enum class UnknownOwners { Reject, CreateUsers };

/// A field of the workspace's own.
struct CustomColumn
{
    QString key;
    QString label;
    FieldType type = FieldType::Text;
    QStringList choices; ///< For OneOf and ManyOf; empty takes any value.
    QString currency; ///< For Money; empty takes the profile's.

    friend bool operator==(const CustomColumn &, const CustomColumn &) = default;
};

/// One line of a profile: where the values of a header, or one constant, go.
struct ImportColumn
{
    enum class Use { Target, Custom, Ignore };
    enum class Presence { Required, Optional };

    std::optional<QString> header; ///< Nothing for a constant; "" is the column without a name.
    QString value; ///< The constant.
    Use use = Use::Ignore;
    ImportTarget target;
    CustomColumn custom;
    QMap<QString, QString> map; ///< As written; look up with mapped().
    Presence presence = Presence::Required;

    /// What the map says for a value, compared by comparison key; the value itself where the map is silent.
    [[nodiscard]] QString mapped(const QString &cell) const;

    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

/// How the columns of a kind of file become leads: one JSON document, see resources/import-profile.schema.json.
struct ImportProfile
{
    ImportKind kind = ImportKind::Leads;
    QString timeZone = QStringLiteral("Etc/UTC"); ///< IANA; where instants without an offset are read.
    std::optional<DateOrder> dateOrder;
    QString currency; ///< ISO 4217 for amounts that name none; empty takes the workspace's.
    QString country; ///< ISO 3166 for phone numbers without a country code.
    QStringList missing; ///< Cells that mean "no value", compared trimmed and case-folded.
    QString externalId; ///< Header of the column with the external id; empty without.
    QString system; ///< Name of the system that gave the external ids; empty takes the source's name.
    QList<MatchKey> match; ///< In the order of trial; never empty after reading (default: see importProfileFromJson).
    UnknownOwners unknownOwners = UnknownOwners::Reject;
    QList<ImportColumn> columns;

    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<DecimalMark> decimalMark;

    /// What the profile fixes of the file's format.
    [[nodiscard]] CsvChoices choices() const;
    /// Whether a trimmed cell means "no value": empty or one of `missing`.
    [[nodiscard]] bool isMissing(QStringView cell) const;

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// Reads a profile. Without "match" it is [externalId, email] with an external id, [email] where a column goes to the
/// person's e-mail, else [rowKey].
/// Errors: Invalid "profile.syntax" with "where" (JSON path such as "columns[3].custom.type") and "reason", or
/// "profile.target" with "where" and "target"; Unsupported "profile.format" with "format".
[[nodiscard]] Result<ImportProfile> importProfileFromJson(const QByteArray &json);

/// Reads a profile from a file. Errors: NotFound "profile.missing", Denied "file.denied", and those above.
[[nodiscard]] Result<ImportProfile> importProfileFromFile(const QString &path);

/// Writes the canonical form, whole or not at all. Errors: Denied "file.write" with "file" and "reason".
[[nodiscard]] Result<void> writeImportProfile(const ImportProfile &profile, const QString &path);

/// The canonical form: keys in the documented order, what is default left out, two spaces of indent.
[[nodiscard]] QByteArray toJson(const ImportProfile &profile);

/// The keys of Baton's own fields, without how they are asked for: what keeps custom fields from taking them where no
/// workspace is at hand.
[[nodiscard]] FieldCatalogue importFieldCatalogue();
/// The key by which conditions know the field that a target fills ("channel", "country", "account.city").
[[nodiscard]] QString conditionKey(const ImportTarget &target);

} // namespace baton
