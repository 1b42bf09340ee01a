// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"
#include "capture/importresult.h"
#include "common/tokens.h"

#include <QWidget>

#include <optional>

namespace baton {

/// The verdict of a plan or an import: one bar in true proportion, and each count with its sign and word. A count that
/// is chosen, by click or by arrows and Space, asks for its rows; chosen again for all.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    enum class Verdict { All, New, Update, Unchanged, Twice, Conflict, Rejected, Warned };

    explicit VerdictBar(QWidget *parent = nullptr);

    /// The status of the rows behind a verdict; none where it is not one of theirs.
    [[nodiscard]] static std::optional<PlanStatus> statusOf(Verdict verdict);

    void setResult(const ImportResult &result);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(baton::VerdictBar::Verdict verdict);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part
    {
        qint64 count;
        QString sign;
        QString word;
        QString note;
        ColorRole color;
        Verdict verdict;
    };

    void choose(int part);
    void describe();
    /// Where the words of each part stand.
    [[nodiscard]] QList<QRectF> places() const;
    [[nodiscard]] QList<QRectF> placesOf(qsizetype first, qsizetype count, double top) const;
    [[nodiscard]] double rowTop(int row) const;
    [[nodiscard]] qsizetype partsInRow() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] double wordsWidth(const Part &part) const;
    [[nodiscard]] double noteWidth(const Part &part) const;
    [[nodiscard]] double signWidth() const;
    void paintProportions(QPainter &painter) const;
    void paintPart(QPainter &painter, const Part &part, const QRectF &place) const;

    QList<Part> m_parts;
    Verdict m_chosen = Verdict::All;
    int m_current = 0; ///< Where the keys are.
};

} // namespace baton
