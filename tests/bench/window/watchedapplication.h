// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

#include <functional>

namespace baton::bench {

/// An application that knows how long each painting takes.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    /// Painting of one widget, without what is painted around it.
    void timePainting(const QObject *widget) { m_timed = widget; }
    /// In milliseconds, since it was asked last.
    [[nodiscard]] QList<double> takePaintings() { return std::exchange(m_paintings, {}); }
    /// Whole frames of a window: all that was to be painted anew, in milliseconds, since it was asked last.
    [[nodiscard]] QList<double> takeFrames() { return std::exchange(m_frames, {}); }
    /// Called after each widget that was painted.
    void setPainted(std::function<void(const QObject *widget)> painted) { m_painted = std::move(painted); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    const QObject *m_timed = nullptr;
    QList<double> m_paintings;
    QList<double> m_frames;
    std::function<void(const QObject *widget)> m_painted;
};

/// The value that `share` of all do not exceed; 0 of none.
[[nodiscard]] double percentile(QList<double> values, double share);

} // namespace baton::bench
