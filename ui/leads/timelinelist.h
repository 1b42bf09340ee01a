// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QListView>

namespace baton {

class TimelineModel;

/// The entries of a timeline, of which those in sight are read and painted, however many there are.
class TimelineList : public QListView
{
    Q_OBJECT

public:
    enum class Form {
        Latest, ///< As high as its rows; what stands around it scrolls.
        Bounded, ///< Scrolls by itself, with room for what is looked at by the way.
        Whole ///< Scrolls by itself in the height that there is.
    };

    TimelineList(TimelineModel *model, Form form, QWidget *parent = nullptr);
    void setForm(Form form);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to see the lead that an entry is about.
    void leadChosen(baton::LeadId lead);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void layAgain();
    [[nodiscard]] int heightOfRows() const;

    TimelineModel *m_entries;
    Form m_form;
};

} // namespace baton
