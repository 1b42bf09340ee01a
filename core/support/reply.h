// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <concepts>

namespace baton {

/// Calls `handler` with the result of `future` on the thread of `guard`, unless `guard` is gone by then.
///
/// Not QFuture::then(guard, handler): in Qt 6.4 that one asserts when `guard` dies before the future ends.
template<typename T, std::invocable<const T &> Handler>
void onReply(const QFuture<T> &future, QObject *guard, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace baton
