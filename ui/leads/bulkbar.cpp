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

#include <algorithm>

namespace baton {

BulkBar::BulkBar(LeadVerbs &verbs, QAction *editMany, QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextRole::Medium))
    , m_deeds(new QWidget)
{
    const Theme &theme = themeOf(this);
    setAccessibleName(tr("For the leads that are chosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    column->addLayout(m_row);
    m_row->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Label8), theme.space(Space::Page24),
                              theme.space(Space::Label8));
    m_row->addWidget(m_words);
    m_row->addWidget(m_deeds, 1);
    auto *row = new QHBoxLayout(m_deeds);
    row->setContentsMargins({});
    row->setSpacing(theme.space(Space::Part12));
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
    arrange();
    setVisible(count > 1);
}

// In large letters how many there are stands above what can be done with them.
void BulkBar::arrange()
{
    const Theme &theme = themeOf(this);
    const QMargins margins = m_row->contentsMargins();
    const int needed = margins.left() + m_words->sizeHint().width() + theme.space(Space::Part12)
        + m_deeds->minimumSizeHint().width() + margins.right();
    const bool isNarrow = needed > width();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(theme.space(isNarrow ? Space::Tight4 : Space::Part12));
}

QSize BulkBar::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int widest = std::max(m_words->minimumSizeHint().width(), m_deeds->minimumSizeHint().width());
    return {margins.left() + widest + margins.right(), QWidget::minimumSizeHint().height()};
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace baton
