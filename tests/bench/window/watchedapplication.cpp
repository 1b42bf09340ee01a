// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/watchedapplication.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace baton::bench {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Paint && type != QEvent::UpdateRequest)
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    const bool isTaken = QApplication::notify(receiver, event);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (type == QEvent::UpdateRequest && receiver->isWidgetType())
        m_frames.append(milliseconds);
    if (type == QEvent::Paint && receiver == m_timed)
        m_paintings.append(milliseconds);
    if (type == QEvent::Paint && m_painted)
        m_painted(receiver);
    return isTaken;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto place = static_cast<qsizetype>(share * static_cast<double>(values.size()));
    return values.at(std::min(place, values.size() - 1));
}

} // namespace baton::bench
