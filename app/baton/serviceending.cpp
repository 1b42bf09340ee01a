// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serviceending.h"

#include "openservices.h"

#include "support/reply.h"

#include <QtConcurrentRun>

namespace baton {

ServiceEnding::ServiceEnding(QObject *parent)
    : QObject(parent)
{}

ServiceEnding::~ServiceEnding()
{
    m_waiting.waitForDone();
}

void ServiceEnding::end(std::unique_ptr<OpenServices> services)
{
    services->imports.cancel();
    services->exports.cancel();
    services->jobs.cancel();
    OpenServices *ending = services.get();
    m_ending.push_back(std::move(services));
    const auto ended = QtConcurrent::run(&m_waiting, [ending] {
        ending->imports.waitUntilDone();
        ending->exports.waitUntilDone();
        ending->jobs.waitUntilDone();
        return true;
    });
    onReply(ended, this, [this, ending](bool) { drop(ending); });
}

// Services belong to the window's thread, and have nothing left to wait for. A database waits for its last reading.
void ServiceEnding::drop(const OpenServices *services)
{
    std::shared_ptr<Database> database = services->database;
    std::erase_if(m_ending, [services](const auto &ending) { return ending.get() == services; });
    m_waiting.start([database = std::move(database)]() mutable { database.reset(); });
}

} // namespace baton
