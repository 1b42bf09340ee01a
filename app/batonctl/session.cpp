// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

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
    if (purpose == Purpose::Writing) {
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

Result<Author> Session::author()
{
    return Author(clock(), m_wall, UserId());
}

} // namespace baton
