// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace baton {

/// Where the pages stand, one of them in front. A window may be smaller than that page can be, as with large letters on
/// a small screen: the page scrolls then, and none makes the window larger.
class PageHost : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageHost(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void setCurrentPage(QWidget *page);
    [[nodiscard]] QWidget *currentPage() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStackedWidget *m_stack;
};

} // namespace baton
