// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignjson.h"
#include "fields.h"
#include "session.h"

#include "people/peopleservice.h"

namespace baton {

/// The work on campaigns with what it refers to.
struct Campaigns
{
    Database &database;
    Author author;
    CampaignService service;
    PeopleService people;

    Campaigns(Database &opened, const Author &who)
        : database(opened)
        , author(who)
        , service(opened, author, builtInFields())
        , people(opened, author)
    {}

    static Result<std::unique_ptr<Campaigns>> open(Session &session, Session::Purpose purpose)
    {
        const auto database = session.database(purpose);
        if (!database)
            return failure(database);
        const auto author = session.author();
        if (!author)
            return failure(author);
        return std::make_unique<Campaigns>(**database, *author);
    }

    Result<OwnerNames> owners()
    {
        const auto users = Session::wait(people.users());
        if (!users)
            return failure(users);
        OwnerNames names;
        for (const User &user : *users)
            names.insert(user.id, user.name);
        return names;
    }

    Result<CampaignDetails> details(const QString &text) { return Session::wait(service.details(text)); }
};

/// The keys of an enumeration's values, for the help and to check what was given.
template<typename List>
QStringList keysOf(const List &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyOf(value));
    return keys;
}

inline constexpr auto campaignText = "The campaign's number, utm_campaign or name";

} // namespace baton
