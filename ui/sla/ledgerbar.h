// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffledger.h"

#include <QWidget>

namespace baton {

class Theme;

/// All hand-offs as one bar whose parts add up, and below it what each part means. Arrows go from part to part; a click
/// or Enter opens it.
class LedgerBar : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerBar(QWidget *parent = nullptr);

    void setCounts(const HandoffCounts &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where a part's words stand; empty for a part without hand-offs.
    [[nodiscard]] QRect legendRect(HandoffBucket bucket) const;

signals:
    void opened(baton::HandoffBucket bucket);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Part
    {
        HandoffBucket bucket;
        QRectF bar;
        QRectF legend; ///< Of both, as if everything ran from left to right.
    };

    [[nodiscard]] QList<Part> parts(double width) const;
    [[nodiscard]] QString wordsOf(HandoffBucket bucket) const;
    [[nodiscard]] QRectF mirrored(const QRectF &box) const;
    [[nodiscard]] std::optional<HandoffBucket> partAt(const QPointF &position) const;
    void moveBy(qsizetype step);
    void describe();

    HandoffCounts m_counts;
    std::optional<HandoffBucket> m_current;
    std::optional<HandoffBucket> m_hovered;
};

/// The order in which the ledger is read: what was answered, what nobody followed up, what is still in time.
inline constexpr std::array ledgerOrder{
    HandoffBucket::Worked,  HandoffBucket::Rejected, HandoffBucket::Returned, HandoffBucket::AcceptedUntouched,
    HandoffBucket::Expired, HandoffBucket::Orphaned, HandoffBucket::Pending};

} // namespace baton
