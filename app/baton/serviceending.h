// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace baton {

struct OpenServices;

/// Ends the services of workspaces that were closed. What they are in the midst of comes to its end first, beside the
/// window, which does not wait for it.
class ServiceEnding : public QObject
{
    Q_OBJECT

public:
    explicit ServiceEnding(QObject *parent = nullptr);
    /// Waits for what is still ending.
    ~ServiceEnding() override;

    void end(std::unique_ptr<OpenServices> services);

private:
    void drop(const OpenServices *services);

    std::vector<std::unique_ptr<OpenServices>> m_ending;
    QThreadPool m_waiting; ///< The last: its jobs use the others.
};

} // namespace baton
