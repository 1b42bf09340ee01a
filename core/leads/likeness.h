// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/stage.h"
#include "support/id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace baton {

/// What two leads have in common; in the order in which it tells most.
enum class Likeness { Person, Email, Phone, Name, NearName, Account, Domain, Postcode };

/// What leads are compared by.
struct LeadTraits
{
    LeadId lead;
    PersonId person;
    AccountId account;
    QString nameKey; ///< Folded.
    QString emailKey;
    QSet<QString> phoneKeys; ///< Of every number.
    QString accountKey; ///< The account's name, folded.
    QString postcode;
    QString country;
};

/// Another lead that is alike, and why.
struct SimilarLead
{
    LeadId id;
    QString name; ///< Empty where nobody is named.
    QString account;
    QString owner; ///< Empty for nobody.
    QString grade; ///< Empty where it has no score.
    Stage stage = Stage::Inquiry;
    QList<Likeness> why;
    int points = 0;

    /// Whether it may be the same human being, not only somebody of the same company.
    [[nodiscard]] bool mayBeSame() const;

    friend bool operator==(const SimilarLead &, const SimilarLead &) = default;
};

/// Why two leads are alike and how much, in points: 60 for the e-mail address, 35 for a telephone number, 25 and 18 for
/// the name, 15 for the account and the domain, 6 for the postcode; 5 less where the countries differ.
struct Comparison
{
    QList<Likeness> why;
    int points = 0;
};
[[nodiscard]] Comparison compared(const LeadTraits &one, const LeadTraits &other);

/// How alike two texts are by Jaro and Winkler, from 0 to 1.
[[nodiscard]] double jaroWinkler(QStringView one, QStringView other);

/// The domain of an address key, unless everybody may have a mailbox there; else empty.
[[nodiscard]] QString companyDomain(QStringView emailKey);

} // namespace baton
