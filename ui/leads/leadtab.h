// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace baton {

/// One tab: a name with a cross behind it, unless it stays.
class LeadTab : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Stay { Stays, Closes };

    LeadTab(const QString &name, Stay stay, QWidget *parent = nullptr);
    void setName(const QString &name);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void closed();
    /// The next tab, or the one before, is to have the keyboard.
    void left(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int nameWidth() const;

    QString m_name;
    Stay m_stay;
};

} // namespace baton
