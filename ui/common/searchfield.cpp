// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/searchfield.h"

#include "common/icon.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr auto restOfTyping = 120ms;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setToolTip(plainToolTip(placeholder));
    addAction(themedIcon(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    QAction *clear = addAction(themedIcon(Icon::Close, ColorRole::Muted), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfTyping);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        emit searched(text());
    });
}

QSize SearchField::sizeHint() const
{
    return {themeOf(this).length(196), QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return text().isEmpty() ? emit left() : clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace baton
