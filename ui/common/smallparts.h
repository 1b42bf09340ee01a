// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/marks.h"

#include <QList>
#include <QWidget>

namespace baton {

/// One hairline between sections.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// The mark of Baton.
class BatonMark : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels at 10 pt.
    explicit BatonMark(double side, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_side;
};

/// A key cap beside words.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A lead's grade, as "B2".
class GradeBadge : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBadge(const QString &grade, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_grade;
};

/// A lead's stage in its side's colours.
class StagePill : public QWidget
{
    Q_OBJECT

public:
    explicit StagePill(QWidget *parent = nullptr);
    void setStage(const QString &name, Side side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Side m_side = Side::Marketing;
};

/// The baton track with the mark of each side under its leg.
class BatonTrack : public QWidget
{
    Q_OBJECT

public:
    explicit BatonTrack(QWidget *parent = nullptr);
    /// What one side held in all, in words: "3 d 22 h".
    struct Holding
    {
        Side side = Side::Marketing;
        QString words;
    };

    /// `description` is what a screen reader says: "Marketing 3 d 22 h, tele 1 d 3 h".
    void setLegs(const QList<BatonLeg> &legs, const QList<Holding> &holdings, std::optional<double> due,
                 const QString &description);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<double> holdingStarts(double mark, double gap) const;

    QList<BatonLeg> m_legs;
    QList<Holding> m_holdings;
    std::optional<double> m_due;
};

} // namespace baton
