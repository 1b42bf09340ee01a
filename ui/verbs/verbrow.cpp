// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/verbrow.h"

#include "common/controls.h"
#include "common/theme.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace baton {

namespace {

constexpr qsizetype mostButtons = 3;

} // namespace

VerbRow::VerbRow(LeadVerbs &verbs, QWidget *parent)
    : QWidget(parent)
    , m_verbs(verbs)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::Icon6));
    for (const LeadVerb verb : {LeadVerb::Accept, LeadVerb::Take, LeadVerb::Log, LeadVerb::Move, LeadVerb::Give}) {
        auto *button = makeButton(verbButtonText(verb));
        setKeyCap(button, keyText(QKeySequence(keyOf(verb))));
        connect(button, &QPushButton::clicked, this, [this, verb] { m_verbs.run(verb); });
        row->addWidget(button);
        m_buttons.append({verb, button});
    }
    m_more = makeIconButton(Icon::Dots, tr("More that can be done"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_verbs.popUp(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    row->addStretch(1);
    connect(&verbs, &LeadVerbs::changed, this, &VerbRow::update);
    update();
}

QSize VerbRow::minimumSizeHint() const
{
    return {m_more->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void VerbRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

// The first that are possible, as many as there is room for; all of them are in the menu.
void VerbRow::update()
{
    int room = width() - m_more->sizeHint().width();
    qsizetype left = mostButtons;
    for (const auto &[verb, button] : std::as_const(m_buttons)) {
        const bool isPossible = m_verbs.action(verb)->isEnabled();
        room -= isPossible ? button->sizeHint().width() + layout()->spacing() : 0;
        const bool isShown = isPossible && left > 0 && room >= 0;
        button->setVisible(isShown);
        left -= isShown ? 1 : 0;
    }
}

} // namespace baton
