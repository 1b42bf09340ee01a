// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace baton {

/// One window a person: a second start hands what it was to open to the first one, which comes to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `address` is the socket's path; of this person alone.
    explicit SingleInstance(const QString &address, QObject *parent = nullptr);

    /// The path for this person and session.
    [[nodiscard]] static QString ownAddress();

    /// Hands `wanted` (may be empty) to who listens already. False where nobody does.
    [[nodiscard]] bool handOver(const QString &wanted) const;
    /// Listens from now on. A socket that a killed program left behind is no hindrance. Where it cannot be, the program
    /// is only a second window.
    void listen();
    /// From now on the next start is the one that listens.
    void stop();

signals:
    /// Another start wanted this to be opened; empty: to be seen.
    void requested(const QString &wanted);

private:
    void take();

    QString m_address;
    QLocalServer m_server;
};

} // namespace baton
