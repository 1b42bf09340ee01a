// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/headersynonyms.h"

#include "support/synonyms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array headers{
    Synonyms{u"person.firstName", u"firstname givenname forename contactfirstname vorname prenom nombre"},
    Synonyms{u"person.lastName", u"lastname surname familyname contactlastname nachname familienname nom apellido"},
    Synonyms{u"person.fullName",
             u"name fullname contactname contact leadname personname ansprechpartner ansprechpartnerin kontakt "
             u"kontaktname vorundnachname vornamenachname vollername vollstandigername"},
    Synonyms{u"person.salutation", u"salutation anrede"},
    Synonyms{u"person.title", u"title jobtitle titel position funktion role"},
    Synonyms{u"person.email",
             u"email emailaddress emailid mail mailaddress mailadresse emailadresse contactemail workemail "
             u"businessemail eposta"},
    Synonyms{u"person.phone",
             u"phone phonenumber telephone telephonenumber tel telefon telefonnummer festnetz contactphone workphone "
             u"businessphone"},
    Synonyms{u"person.mobile",
             u"mobile mobilephone mobilenumber cell cellphone mobil mobilnummer mobiltelefon handy handynummer"},
    Synonyms{u"person.birthDate", u"birthdate dateofbirth dob birthday geburtsdatum geburtstag"},
    Synonyms{u"person.street", u"street streetaddress address address1 strasse strassehausnummer adresse anschrift"},
    Synonyms{u"person.postcode", u"postcode postalcode zip zipcode plz postleitzahl"},
    Synonyms{u"person.city", u"city town suburb ort stadt wohnort"},
    Synonyms{u"person.region", u"region state province county bundesland kanton"},
    Synonyms{u"person.country", u"country countrycode land staat"},
    Synonyms{u"person.language", u"language lang sprache locale"},
    Synonyms{u"account.name",
             u"company companyname account accountname organisation organization organisationname organizationname "
             u"firma firmaname unternehmen unternehmensname firmenname employer"},
    Synonyms{u"account.industry", u"industry branche sector"},
    Synonyms{u"account.employees",
             u"employees employeecount numberofemployees mitarbeiter mitarbeiterzahl headcount companysize"},
    Synonyms{u"account.website", u"website websiteurl companywebsite web url homepage webseite webadresse domain"},
    Synonyms{u"account.revenue", u"revenue annualrevenue umsatz jahresumsatz"},
    Synonyms{u"account.street", u"companystreet companyaddress firmastrasse firmenadresse"},
    Synonyms{u"account.postcode", u"companypostcode companypostalcode companyzip firmaplz"},
    Synonyms{u"account.city", u"companycity firmaort firmastadt"},
    Synonyms{u"account.country", u"companycountry firmaland"},
    Synonyms{u"lead.notes", u"notes note comment comments notiz notizen bemerkung bemerkungen description"},
    Synonyms{u"lead.tags", u"tags schlagworte labels"},
    Synonyms{u"interest.at",
             u"date datum createdat created createdon createdtime createdate createddate creationdate datecreated "
             u"leaddate firstcontactdate firstcontact contactdate erstellt erstelltam erstelldatum erstellungsdatum "
             u"angelegt angelegtam anlagedatum eingangsdatum erstkontakt erstkontaktam anfragedatum timestamp "
             u"submittedat submittedon submissiondate scannedat scannedon scandate scantime capturedat capturedon "
             u"receivedat receivedon signupdate signedupat registeredat registrationdate inquirydate enquirydate "
             u"gescannt gescanntam erfasstam erfassungsdatum eingegangenam anmeldedatum"},
    Synonyms{u"interest.channel", u"origin channel kanal leadsource source quelle leadquelle herkunft utmsource"},
    Synonyms{u"interest.campaign", u"campaign campaignname kampagne utmcampaign"},
    Synonyms{u"stage", u"stage leadstage lifecyclestage funnelstage status leadstatus stufe phase leadphase"},
    Synonyms{u"deal.amount",
             u"amount dealamount dealvalue dealsize opportunityamount betrag auftragswert auftragssumme dealwert"},
    Synonyms{u"deal.closeDate", u"closedate closingdate expectedclosedate abschlussdatum abschlussam abschluss"},
    Synonyms{u"deal.name", u"deal dealname opportunity opportunityname auftragsname geschaft"},
    Synonyms{u"owner.sales",
             u"owner leadowner contactowner accountowner dealowner opportunityowner ownername salesrep salesowner srid "
             u"vertrieb besitzer betreuer kundenbetreuer verantwortlich verantwortlicher zustandig zustandiger "
             u"accountmanager"},
    Synonyms{u"owner.tele", u"sdr sdrid teleowner bdr"},
    Synonyms{u"stage.won.at", u"wondate closedwonat gewonnenam"},
};

constexpr std::array stages{
    Synonyms{u"inquiry", u"new newlead lead inquiry anfrage neu open offen"},
    Synonyms{u"engaged", u"engaged contacted kontaktiert"},
    Synonyms{u"mql", u"mql marketingqualifiedlead"},
    Synonyms{u"tql", u"tql telequalifiedlead"},
    Synonyms{u"sal", u"sal salesacceptedlead sql salesqualifiedlead salesqualified"},
    Synonyms{u"working", u"working inprogress inarbeit inbearbeitung"},
    Synonyms{u"opportunity", u"opportunity chance verkaufschance"},
    Synonyms{u"won", u"won closedwon customer gewonnen kunde"},
    Synonyms{u"nurture", u"nurturing"},
    Synonyms{u"disqualified", u"disqualifiziert unqualified"},
    Synonyms{u"lost", u"lost closedlost verloren"},
};

} // namespace

std::optional<ImportTarget> targetNamed(const QString &header)
{
    return targetFromKey(keyNamed(headers, bareName(header)));
}

std::optional<Stage> stageNamed(const QString &word)
{
    const QString bare = bareName(word);
    for (const Stage stage : allStages) {
        if (bare == bareName(keyOf(stage)) || bare == bareName(nameOf(stage)))
            return stage;
    }
    return stageFromKey(keyNamed(stages, bare));
}

} // namespace baton
