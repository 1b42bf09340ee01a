// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace baton {

/// One name in its own script, and in the Latin letters that an e-mail address takes.
struct SampleName
{
    QString text;
    QString latin;
};

/// How people of one country are called and reached.
struct SampleCulture
{
    QString country; ///< ISO 3166.
    QString language; ///< ISO 639.
    QString dialCode; ///< "+49"
    double weight = 1;
    QList<SampleName> given;
    QList<SampleName> family;
    QList<SampleName> cities;
    bool isFamilyFirst = false;
};

/// The cultures of the demo company's market. All names are lists of common names, put together by chance.
[[nodiscard]] const std::vector<SampleCulture> &sampleCultures();

/// A company's name from syllables, trade and legal form; different for every index below about half a million,
/// beyond that with a roman numeral. `domain` is the first label of its domain under ".example".
struct SampleCompanyName
{
    QString name;
    QString domain;
    QString industry;
};
[[nodiscard]] SampleCompanyName sampleCompanyName(qint64 index, const QString &country);

} // namespace baton
