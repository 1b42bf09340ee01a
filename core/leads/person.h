// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/emailaddress.h"
#include "support/id.h"
#include "support/instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace baton {

/// Where somebody lives or a company sits, as given.
struct Address
{
    QString street;
    QString postcode;
    QString city;
    QString region;
    QString country;

    friend bool operator==(const Address &, const Address &) = default;
};

/// A human being behind leads. Everything may be missing.
struct Person
{
    PersonId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString firstName;
    QString lastName;
    QString fullName; ///< As given in one piece; empty where only the parts are known.
    QString salutation;
    QString title;
    QString email;
    QString phone;
    QString mobile;
    std::optional<QDate> birthDate;
    Address address;
    QString language;
    BatchId batch;
    Instant createdAt;

    friend bool operator==(const Person &, const Person &) = default;
};

/// The full name as given, else first and last name; empty where neither is known.
[[nodiscard]] QString displayName(const Person &person);

/// The key columns of the table of persons beside emailKey(): what sorting, searching and matching go by. Empty where
/// there is nothing.
[[nodiscard]] QString personNameKey(const Person &person);
/// Digits with a leading '+' where the number has one (or "00").
[[nodiscard]] QString phoneKey(QStringView phone);

} // namespace baton
