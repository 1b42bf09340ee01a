// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

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

Result<Author> Session::author()
{
    return Author(clock(), m_wall, UserId());
}

} // namespace baton
