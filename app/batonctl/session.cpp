// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "people/userstore.h"
#include "storage/workspace.h"

using namespace Qt::StringLiterals;

namespace baton {

Session::Session(Options options)
    : m_options(std::move(options))
    , m_output(m_options.form)
{
    if (m_options.now)
        m_given.emplace(*m_options.now);
    m_clock = m_given ? static_cast<const Clock *>(&*m_given) : &m_wall;
}

Session::~Session() = default;

Result<WorkspaceLocation> Session::location() const
{
    if (m_options.workspace.isEmpty())
        return failure(Error::Kind::Invalid, u"workspace.notGiven"_s);
    return WorkspaceLocation::parse(m_options.workspace);
}

Result<void> Session::checkMayWrite(const WorkspaceLocation &location) const
{
    if (m_options.now && location.engine() == Engine::Postgresql)
        return failure(Error::Kind::Invalid, u"now.shared"_s);
    return {};
}

Result<Database *> Session::database(Purpose purpose)
{
    auto where = location();
    if (!where)
        return failure(where);
    if (purpose != Purpose::Reading) {
        if (auto allowed = checkMayWrite(*where); !allowed)
            return failure(allowed);
    }
    if (!m_database) {
        auto opened = Workspace::open(*where);
        if (!opened)
            return failure(opened);
        m_database = std::move(*opened);
    }
    return m_database.get();
}

Result<UserId> Session::onlyPerson()
{
    const auto opened = database(Purpose::Reading);
    if (!opened)
        return failure(opened);
    return wait((*opened)->read([](Connection &connection) -> Result<UserId> {
        const auto users = UserStore(connection).all();
        if (!users)
            return failure(users);
        UserId found;
        for (const User &user : *users) {
            if (user.active && found.isValid())
                return UserId();
            if (user.active)
                found = user.id;
        }
        return found;
    }));
}

Result<Author> Session::author(Purpose purpose)
{
    const auto where = location();
    if (!where)
        return failure(where);
    const bool isShared = where->engine() == Engine::Postgresql;
    if (!isShared && m_options.actor.isEmpty()) {
        const auto only = purpose == Purpose::Owning ? onlyPerson() : Result<UserId>(UserId());
        if (!only)
            return failure(only);
        return Author(clock(), m_wall, *only);
    }
    const auto opened = database(Purpose::Reading);
    if (!opened)
        return failure(opened);
    const auto user =
        wait((*opened)->read([isShared, actor = m_options.actor](Connection &connection) -> Result<UserId> {
            UserStore users(connection);
            if (isShared)
                return users.signedIn();
            const auto found = users.byLoginOrAlias(actor);
            return found ? Result<UserId>(found->id) : failure(found);
        }));
    if (!user)
        return failure(user);
    return Author(clock(), m_wall, *user);
}

} // namespace baton
