// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/mappingproposal.h"

#include "support/text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double byName = 0.95;
constexpr double byPart = 0.7;
constexpr double byContent = 0.6;
constexpr double asCustom = 0.5;

/// What columns of a target are called: folded, letters and digits alone, separated by blanks.
struct Synonyms
{
    const char16_t *target;
    const char16_t *names;
};

constexpr std::array synonyms{
    Synonyms{u"person.firstName", u"firstname givenname forename vorname prenom nombre"},
    Synonyms{u"person.lastName", u"lastname surname familyname nachname familienname nom apellido"},
    Synonyms{u"person.fullName", u"name fullname contactname contact ansprechpartner kontakt leadname personname"},
    Synonyms{u"person.salutation", u"salutation anrede"},
    Synonyms{u"person.title", u"title jobtitle titel position funktion role"},
    Synonyms{u"person.email", u"email emailaddress mail mailadresse emailadresse workemail businessemail eposta"},
    Synonyms{u"person.phone",
             u"phone phonenumber telephone tel telefon telefonnummer festnetz workphone businessphone"},
    Synonyms{u"person.mobile", u"mobile mobilephone cell cellphone mobil mobiltelefon handy handynummer"},
    Synonyms{u"person.birthDate", u"birthdate dateofbirth dob birthday geburtsdatum geburtstag"},
    Synonyms{u"person.street", u"street streetaddress address address1 strasse adresse anschrift"},
    Synonyms{u"person.postcode", u"postcode postalcode zip zipcode plz postleitzahl"},
    Synonyms{u"person.city", u"city town suburb ort stadt wohnort"},
    Synonyms{u"person.region", u"region state province county bundesland kanton"},
    Synonyms{u"person.country", u"country countrycode land staat"},
    Synonyms{u"person.language", u"language lang sprache locale"},
    Synonyms{
        u"account.name",
        u"company companyname account accountname organisation organization firma unternehmen firmenname employer"},
    Synonyms{u"account.industry", u"industry branche sector"},
    Synonyms{u"account.employees",
             u"employees employeecount numberofemployees mitarbeiter mitarbeiterzahl headcount companysize"},
    Synonyms{u"account.website", u"website web url homepage webseite domain"},
    Synonyms{u"account.revenue", u"revenue annualrevenue umsatz jahresumsatz"},
    Synonyms{u"lead.notes", u"notes note comment comments notiz notizen bemerkung bemerkungen description"},
    Synonyms{u"lead.tags", u"tags schlagworte labels"},
    Synonyms{u"interest.at",
             u"date datum createdat created createdate createddate creationdate leaddate firstcontactdate firstcontact "
             u"contactdate erstelltam anfragedatum timestamp submittedat"},
    Synonyms{u"interest.channel", u"origin channel kanal leadsource source quelle herkunft utmsource"},
    Synonyms{u"interest.campaign", u"campaign campaignname kampagne utmcampaign"},
    Synonyms{u"owner.sales", u"owner leadowner salesrep salesowner srid vertrieb besitzer betreuer accountmanager"},
    Synonyms{u"owner.tele", u"sdr sdrid teleowner bdr"},
    Synonyms{u"stage.won.at", u"wondate closedwonat gewonnenam"},
};

QString bareName(const QString &header)
{
    QString bare;
    for (const QChar c : foldedKey(header)) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

// A column only goes where its values can be read.
bool canHold(FieldType target, FieldType found)
{
    switch (target) {
    case FieldType::Number: return found == FieldType::Number;
    case FieldType::Money: return found == FieldType::Money || found == FieldType::Number;
    case FieldType::Date:
    case FieldType::Instant: return found == FieldType::Date || found == FieldType::Instant;
    // Whether there is a company is not its name.
    default: return found != FieldType::YesNo;
    }
}

struct Match
{
    ImportTarget target;
    double confidence = 0;
};

std::optional<Match> matchFor(const DetectedColumn &column)
{
    const QString bare = bareName(column.name);
    std::optional<Match> best;
    for (const Synonyms &entry : synonyms) {
        const auto target = targetFromKey(entry.target);
        const FieldType type = specOf(target->field).type;
        const bool isOpenText =
            target->field == ImportField::InterestChannel || target->field == ImportField::InterestCampaign;
        if (column.filled > 0 && (!canHold(type, column.type) || (isOpenText && column.type != FieldType::Text)))
            continue;
        for (const QStringView name : QStringView(entry.names).split(u' ')) {
            if (bare == name)
                return Match{*target, byName};
            // "Work e-mail (private)": a long name within a longer one.
            if (!best && name.size() >= 5 && bare.contains(name) && 2 * name.size() > bare.size())
                best = Match{*target, byPart};
        }
    }
    if (!best && column.example.contains(u'@') && !column.example.contains(u' '))
        best = Match{{ImportField::PersonEmail, {}}, byContent};
    return best;
}

bool isExternalId(const DetectedColumn &column, qsizetype index)
{
    const QString folded = foldedKey(column.name);
    const bool named = bareName(column.name) == u"externalid" || (index == 0 && folded.endsWith(u"id"));
    return named && column.filled > 0 && column.distinct == column.filled;
}

QString freeKey(const QString &header, qsizetype index, const FieldCatalogue &catalogue, QSet<QString> &taken)
{
    QString key = customFieldKey(header, catalogue);
    if (key.isEmpty() || key == u"_")
        key = u"column_%1"_s.arg(index + 1);
    QString unique = key;
    for (int copy = 2; taken.contains(unique); ++copy)
        unique = u"%1_%2"_s.arg(key.left(37)).arg(copy);
    taken.insert(unique);
    return unique;
}

QList<MatchKey> matchFor(const ImportProfile &profile, bool hasEmail)
{
    QList<MatchKey> match;
    if (!profile.externalId.isEmpty())
        match.append(MatchKey::ExternalId);
    if (hasEmail)
        match.append(MatchKey::Email);
    return match.isEmpty() ? QList{MatchKey::RowKey} : match;
}

} // namespace

MappingProposal proposeMapping(const CsvDetection &detection, const FieldCatalogue &catalogue)
{
    MappingProposal proposal;
    ImportProfile &profile = proposal.profile;
    profile.dateOrder = detection.format.dateOrder;
    QSet<QString> headers;
    QSet<QString> targets;
    QSet<QString> keys;
    for (qsizetype i = 0; i < detection.columns.size(); ++i) {
        const DetectedColumn &column = detection.columns[i];
        ImportColumn entry;
        entry.header = column.name.trimmed();
        double confidence = 1;
        const bool isRepeated = headers.contains(entry.header->toCaseFolded());
        headers.insert(entry.header->toCaseFolded());
        const auto match = matchFor(column);
        if (isRepeated || (entry.header->isEmpty() && column.filled == 0)) {
            confidence = isRepeated ? 0 : 1;
        } else if (profile.externalId.isEmpty() && isExternalId(column, i)) {
            profile.externalId = *entry.header;
            confidence = byPart;
        } else if (match && !targets.contains(targetKey(match->target))) {
            entry.use = ImportColumn::Use::Target;
            entry.target = match->target;
            targets.insert(targetKey(match->target));
            confidence = match->confidence;
        } else {
            entry.use = ImportColumn::Use::Custom;
            entry.custom.key = freeKey(*entry.header, i, catalogue, keys);
            entry.custom.label = entry.header->isEmpty() ? entry.custom.key : *entry.header;
            entry.custom.type = column.type;
            confidence = asCustom * (column.filled > 0 ? column.confidence : 1);
        }
        profile.columns.append(entry);
        proposal.confidences.append(confidence);
    }
    profile.match = matchFor(profile, targets.contains(u"person.email"_s));
    return proposal;
}

} // namespace baton
