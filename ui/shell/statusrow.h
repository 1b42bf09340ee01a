// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/page.h"
#include "shell/connectionmark.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace baton {

class ActivityList;
class TextLabel;

/// The bottom row: connection dot and what the page says at the start, long work in the middle, the keys that matter
/// here at the end.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    using Connection = ConnectionMark::State;

    explicit StatusRow(ActivityList &activities, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setKeyHints(const QList<KeyHint> &hints);
    /// The dot, and what it says on request.
    void setConnection(Connection connection, const QString &words = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void paintKeyHints(QPainter &painter) const;
    void showActivity();
    [[nodiscard]] double hintWidth(const KeyHint &hint) const;

    ActivityList &m_activities;
    QList<KeyHint> m_hints;
    int m_roomForKeys = 0;
    ConnectionMark *m_mark;
    TextLabel *m_text;
    QWidget *m_activity;
    TextLabel *m_activityText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace baton
