// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/chartfacts.h"

#include <QWidget>

namespace baton {

class ChartPlot;

/// A chart of lines or bars. Qt Charts draws the marks and nothing else; grid and words are painted here, in the roles
/// of the theme. Arrow keys and the pointer go from category to category and read its values.
///
/// A screen reader is told the facts' sentence; the numbers stand in their twin, which a page shows on T.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// How much is written beside the marks.
    enum class Labels {
        Ends, ///< The first and the last value of a line, the first and the last category.
        Axes, ///< Values at the grid, and as many categories as have room.
    };

    explicit ChartView(Labels labels, QWidget *parent = nullptr);

    void setFacts(const ChartFacts &facts);
    [[nodiscard]] const ChartFacts &facts() const { return m_facts; }
    /// The values that Qt Charts holds for each mark, by category: what is to be seen.
    [[nodiscard]] QList<QList<std::optional<double>>> drawn() const;
    /// The category that is pointed at; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    /// "Nov 2026: 14 %": what stands beside the category that is pointed at.
    [[nodiscard]] QString currentWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Enter or a double click on a category.
    void opened(int category);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void point(int category);

    ChartPlot *m_plot;
    ChartFacts m_facts;
    int m_current = -1;
};

/// The marks of a chart with their names, in their order.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setMarks(const QList<ChartFacts::Mark> &marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChartFacts::Mark> m_marks;
};

} // namespace baton
