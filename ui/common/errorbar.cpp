// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/errorbar.h"

#include "common/controls.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace baton {

namespace {

struct ToneLook
{
    ColorRole ground;
    ColorRole ink;
    Icon icon;
};

ToneLook lookOf(ErrorBar::Tone tone)
{
    switch (tone) {
    case ErrorBar::Tone::Danger: return {ColorRole::DangerSoft, ColorRole::Danger, Icon::Alert};
    case ErrorBar::Tone::Warning: return {ColorRole::WarningSoft, ColorRole::Warning, Icon::Warning};
    case ErrorBar::Tone::Notice: break;
    }
    return {ColorRole::AccentSoft, ColorRole::AccentText, Icon::Info};
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}))
    , m_action(makeButton({}))
{
    const Theme &theme = themeOf(this);
    m_text->setFit(TextLabel::Fit::Wrap);
    auto *close = makeIconButton(Icon::Close, tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    const int afterIcon = theme.length(24 + 16 + 10);
    const int above = theme.space(Space::Icon6);
    setTurnedMargins(this, {afterIcon, above, theme.space(Space::Group16), above});
    row->addStrut(theme.length(32)); // With its margins the bar is 44 high.
    row->setSpacing(theme.space(Space::Part12));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &ErrorBar::actionTriggered);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorBar::showError(const Error &error, const QString &action)
{
    showMessage(errorText(error), Tone::Danger, action);
}

void ErrorBar::showMessage(const QString &text, Tone tone, const QString &action, const QString &key)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    setKeyCap(m_action, key);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// What was done stands until one goes elsewhere; what is wrong stays.
void ErrorBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_tone == Tone::Notice && !event->spontaneous())
        hide();
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ToneLook look = lookOf(m_tone);
    painter.fillRect(rect(), theme.color(look.ground));
    const QRect sign(theme.length(24), 0, theme.length(16), height());
    paintIcon(painter, look.icon, QStyle::visualRect(layoutDirection(), rect(), sign), theme.color(look.ink),
              theme.length(16));
}

} // namespace baton
