// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace baton {

/// The heading of a section: folds it by click, Space or Enter, and by the arrows of the reading direction.
class FoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldButton(const QString &title, QWidget *parent = nullptr);

    /// What the section says in short, at the trailing edge; it is there while the section is folded too.
    void setSummary(const QString &words, ColorRole color);
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateNames();
    [[nodiscard]] int roomForSummary() const;

    QString m_summary;
    ColorRole m_summaryColor = ColorRole::Muted;
    bool m_isBelow = false; ///< The summary has a line of its own, for want of room beside the title.
};

/// One section of the pane, which can be folded. Its body is made anew for each lead; the heading stays, and with it
/// the focus.
class PaneSection : public QWidget
{
    Q_OBJECT

public:
    /// `key` names it where folded sections are remembered.
    PaneSection(const QString &key, const QString &title, QWidget *parent = nullptr);

    enum class Fold { Open, Folded };

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] Fold fold() const { return m_fold; }
    void setFold(Fold fold);
    [[nodiscard]] FoldButton *heading() const { return m_heading; }
    /// Shows what was told, unless it is folded. A body is filled unseen: what is added to one that is shown has all of
    /// it laid out anew for each line.
    void showBody();

signals:
    /// By hand.
    void foldChanged();

protected:
    /// Takes what was there away; what goes into the layout is the body.
    QVBoxLayout *renewBody();
    /// Instead of a body: why there is none.
    void showWords(const QString &words, ColorRole color = ColorRole::Muted);

private:
    QString m_key;
    Fold m_fold = Fold::Open;
    FoldButton *m_heading;
    QWidget *m_body = nullptr;
};

} // namespace baton
