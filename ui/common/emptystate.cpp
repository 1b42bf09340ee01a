// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/emptystate.h"

#include "common/controls.h"
#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextRole::Title2))
    , m_reason(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_actions(new QHBoxLayout)
{
    const Theme &theme = themeOf(this);
    auto *track = new BatonTrack;
    track->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    track->setLegs({{Side::Marketing, 6}, {Side::Tele, 4.4}, {Side::Sales, 3.4}},
                   {{Side::Marketing, {}}, {Side::Tele, {}}, {Side::Sales, {}}}, {}, tr("Marketing, tele, sales"));
    for (TextLabel *label : {m_sentence, m_reason}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFit(TextLabel::Fit::Wrap);
    }
    m_actions->setSpacing(theme.space(Space::Label8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Page24), theme.space(Space::Page24),
                               theme.space(Space::Page24));
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(track, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(Space::Page24));
    column->addWidget(m_sentence);
    column->addSpacing(theme.space(Space::Label8));
    column->addWidget(m_reason);
    column->addSpacing(theme.space(Space::Page24));
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &sentence, const QString &reason)
{
    m_sentence->setText(sentence);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QPushButton *EmptyState::addAction(const QString &text, const QKeySequence &key)
{
    auto *button = makeButton(text, m_actions->count() == 0 ? ButtonTone::Primary : ButtonTone::Normal);
    if (!key.isEmpty())
        setKey(button, key);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget *makeLoadingState(const QString &words)
{
    auto *state = new TextLabel(words, TextRole::Body, ColorRole::Muted);
    state->setObjectName(QStringLiteral("loading"));
    state->setAlignment(Qt::AlignCenter);
    return state;
}

} // namespace baton
