// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int patience = 1000; // Milliseconds; before there is a window, and with somebody on this machine.
constexpr qsizetype longestRequest = 8192; // Longer than any path.
const QByteArray taken = "taken\n"_ba;

} // namespace

SingleInstance::SingleInstance(const QString &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

QString SingleInstance::ownAddress()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(u"baton.socket"_s);
}

bool SingleInstance::handOver(const QString &wanted) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(wanted.toUtf8() + '\n');
    // Whoever hangs would swallow the request: only an answer counts.
    while (socket.bytesAvailable() < taken.size())
        if (!socket.waitForReadyRead(patience))
            return false;
    return true;
}

void SingleInstance::listen()
{
    m_server.listen(m_address); // With access for its owner alone, which takes the place of what lies there.
}

void SingleInstance::stop()
{
    m_server.close();
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestRequest)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QString wanted = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write(taken);
            socket->disconnectFromServer();
            emit requested(wanted);
        });
    }
}

} // namespace baton
