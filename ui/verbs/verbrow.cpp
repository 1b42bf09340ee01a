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

constexpr int mostButtons = 3;

} // namespace

VerbRow::VerbRow(LeadVerbs &verbs, QWidget *parent)
    : QWidget(parent)
    , m_verbs(verbs)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).length(6));
    for (const LeadVerb verb : {LeadVerb::Accept, LeadVerb::Take, LeadVerb::Log, LeadVerb::Move, LeadVerb::Give}) {
        auto *button = makeButton(verbButtonText(verb));
        setKeyCap(button, keyText(QKeySequence(keyOf(verb))));
        connect(button, &QPushButton::clicked, this, [this, verb] { m_verbs.run(verb); });
        row->addWidget(button);
        m_buttons.append({verb, button});
    }
    auto *more = makeIconButton(Icon::Dots, tr("More that can be done"));
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_verbs.popUp(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more);
    row->addStretch(1);
    connect(&verbs, &LeadVerbs::changed, this, &VerbRow::update);
    update();
}

void VerbRow::update()
{
    int shown = 0;
    for (const auto &[verb, button] : std::as_const(m_buttons)) {
        const bool isShown = m_verbs.action(verb)->isEnabled() && shown < mostButtons;
        button->setVisible(isShown);
        shown += isShown ? 1 : 0;
    }
}

} // namespace baton
