// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paintedtexts.h"

#include <QMap>
#include <QSet>
#include <QSize>
#include <QStringList>

class QScrollArea;

namespace baton {

/// Looks for texts that cannot be read because of where they stand: cut, shortened without a tip, one upon another.
class LayoutInspection
{
public:
    /// Whether one may have to scroll to the side, as for a chart in letters twice as large.
    enum class Breadth { Fits, Scrolls };

    /// `size` is the window's as it was asked for. `dotted` are Baton's own words that end with three dots by
    /// themselves.
    LayoutInspection(QSize size, QSet<QString> dotted, Breadth breadth);

    void look(const QString &scene, QWidget &shown);

    /// What is wrong, each with the scene in which it was seen first.
    [[nodiscard]] QStringList found() const;
    /// How many texts were looked at.
    [[nodiscard]] qsizetype seen() const { return m_seen; }

private:
    void complain(const PaintedText &text, const QString &what);
    void complain(const QString &what);
    /// All that stands on `sheet`, what is scrolled away included.
    void lookAt(QWidget &sheet);
    void lookForBreadth(const QScrollArea &area);
    /// False where it is cut.
    bool askWhetherWhole(const PaintedText &text, const QWidget &sheet);
    void askWhatStandsBefore(const PaintedText &text, const QWidget &sheet);
    void askForTip(const PaintedText &text, const QWidget &sheet);
    void askForCollisions(const QList<PaintedText> &texts);

    QSize m_size;
    QSet<QString> m_dotted;
    Breadth m_breadth;
    QString m_scene;
    QMap<QString, QString> m_found;
    qsizetype m_seen = 0;
};

} // namespace baton
