// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/bulkbar.h"

#include "common/controls.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "verbs/verbrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace baton {

BulkBar::BulkBar(LeadVerbs &verbs, QAction *editMany, QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextRole::Medium))
{
    const Theme &theme = themeOf(this);
    setAccessibleName(tr("For the leads that are chosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Label8), theme.space(Space::Page24),
                            theme.space(Space::Label8));
    row->setSpacing(theme.space(Space::Part12));
    row->addWidget(m_words);
    auto *edit = makeButton(tr("Edit a field…"));
    setKeyCap(edit, keyText(editMany->shortcut()));
    connect(edit, &QPushButton::clicked, editMany, &QAction::trigger);
    row->addWidget(new VerbRow(verbs), 1);
    row->addWidget(edit);
    auto *none = makeButton(tr("Choose none"), ButtonTone::Ghost);
    setKeyCap(none, keyText(Qt::Key_Escape));
    connect(none, &QPushButton::clicked, this, &BulkBar::left);
    row->addWidget(none);
    hide();
}

void BulkBar::setCount(qsizetype count)
{
    m_words->setText(tr("%Ln leads are chosen", nullptr, static_cast<int>(count)));
    setVisible(count > 1);
}

} // namespace baton
