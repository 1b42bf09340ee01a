// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importfacts.h"
#include "capture/importslot.h"

#include <QByteArrayList>
#include <QStringList>

namespace baton {

/// The key columns of a person and what the search knows of it, from the values that a profile fills.
class PersonKeys
{
public:
    explicit PersonKeys(const ImportMapping &mapping);

    /// "name_key", and "email_key" and "phone_key" where the profile fills what they follow.
    [[nodiscard]] QStringList columns() const;
    /// Their values, in that order, in UTF-8.
    [[nodiscard]] QByteArrayList of(const LeadState &lead) const;

    [[nodiscard]] QString name(const LeadState &lead) const;
    [[nodiscard]] QString email(const LeadState &lead) const { return text(lead, m_email); }
    [[nodiscard]] QString phone(const LeadState &lead) const { return text(lead, m_phone); }
    [[nodiscard]] QString mobile(const LeadState &lead) const { return text(lead, m_mobile); }

private:
    [[nodiscard]] static QString text(const LeadState &lead, int slot);
    [[nodiscard]] struct Person personOf(const LeadState &lead) const;

    int m_firstName;
    int m_lastName;
    int m_fullName;
    int m_email;
    int m_phone;
    int m_mobile;
};

} // namespace baton
