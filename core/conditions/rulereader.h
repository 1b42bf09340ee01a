// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"

#include <QJsonObject>

namespace baton {

/// Reads one object of a stored document key by key: a rule of a score model, a clause of a definition. After the first
/// fault it answers with defaults; `finish` tells what it was.
///
/// Errors, all Invalid and with rule: "rules.key" (key: missing or of the wrong kind), "rules.unknownKey" (key,
/// choices), "rules.number" (key, value, low, high), "rules.choice" (key, value, choices), and those of parseCondition
/// with the position in the condition's text.
class RuleReader
{
public:
    /// `rule` is how the errors name the object.
    RuleReader(const QJsonObject &object, QString rule, const FieldCatalogue &catalogue)
        : m_object(object)
        , m_rule(std::move(rule))
        , m_catalogue(catalogue)
    {}

    [[nodiscard]] bool has(const QString &key);
    QString text(const QString &key); ///< Must be there and not empty.
    QString optionalText(const QString &key);
    /// A whole number within the limits; without one in `otherwise`, it must be there.
    int number(const QString &key, int low, int high, std::optional<int> otherwise = {});
    std::optional<int> optionalNumber(const QString &key, int low, int high);
    /// One of the words; the first where the key is not there.
    QString choice(const QString &key, const QStringList &choices);
    Condition condition(const QString &key);
    QJsonArray array(const QString &key); ///< Empty where it is not there.
    QJsonObject object(const QString &key); ///< Empty where it is not there.

    void refuse(Error::Kind kind, const QString &code, QVariantMap arguments = {});
    /// The first fault, a key that nobody asked for included.
    [[nodiscard]] Result<void> finish();

private:
    QJsonValue value(const QString &key);

    QJsonObject m_object;
    QString m_rule;
    const FieldCatalogue &m_catalogue;
    QStringList m_asked;
    std::optional<Error> m_error;
};

} // namespace baton
