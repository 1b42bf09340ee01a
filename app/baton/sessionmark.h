// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

namespace baton {

/// Lies in the person's state folder while the program runs, and says which process that is, nothing else. One that is
/// found although its process is gone tells that the program ended without meaning to.
class SessionMark
{
public:
    explicit SessionMark(const QString &file);
    /// Takes the mark away: the program ends as it should.
    ~SessionMark();
    Q_DISABLE_COPY_MOVE(SessionMark)

    /// The file for this person.
    [[nodiscard]] static QString ownFile();

    /// Whether the program before this one ended unexpectedly. Never where one still runs.
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }

private:
    bool m_wasInterrupted = false;
    QLockFile m_lock;
};

} // namespace baton
