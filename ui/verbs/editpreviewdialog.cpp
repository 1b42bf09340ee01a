// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/editpreviewdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "verbs/editpreview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

namespace baton {

EditPreviewDialog::EditPreviewDialog(EditPreview *preview, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_head(new QVBoxLayout)
    , m_allOrNothing(new QCheckBox(tr("Change &nothing if a field cannot be changed")))
    , m_many(new QCheckBox)
    , m_write(makeButton(verb, ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    auto *heading = new TextLabel(title, TextRole::Title2);
    heading->setFit(TextLabel::Fit::Wrap);
    column->addWidget(heading);
    m_head->setSpacing(theme.space(Space::Label8));
    column->addLayout(m_head);
    column->addWidget(m_preview, 1);
    column->addWidget(m_allOrNothing);
    column->addWidget(m_many);
    m_write->setDefault(true);
    setKeyCap(m_write, keyText(QKeySequence(Qt::Key_Return)));
    column->addLayout(makeDialogButtons(this, m_write));
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_allOrNothing, &QCheckBox::toggled, this, &EditPreviewDialog::showStanding);
    connect(m_many, &QCheckBox::toggled, this, &EditPreviewDialog::showStanding);
    connect(m_preview, &EditPreview::told, this, &EditPreviewDialog::showStanding);
    DialogRoom::setLeastWidth(*this, 720);
    showStanding();
}

void EditPreviewDialog::propose(const EditProposal &proposal)
{
    m_proposal = proposal;
    m_preview->setProposal(proposal);
    showStanding();
}

LeadEditMode EditPreviewDialog::mode() const
{
    return m_allOrNothing->isVisibleTo(this) && m_allOrNothing->isChecked() ? LeadEditMode::AllOrNothing
                                                                            : LeadEditMode::WhatGoes;
}

void EditPreviewDialog::accept()
{
    if (m_write->isEnabled())
        QDialog::accept();
}

void EditPreviewDialog::showStanding()
{
    const bool areMany = m_preview->leadCount() > manyLeads;
    m_allOrNothing->setVisible(m_preview->leftCount() > 0);
    m_many->setText(tr("Yes, change %Ln leads", nullptr, static_cast<int>(m_preview->leadCount())));
    m_many->setVisible(areMany);
    const bool isStopped = mode() == LeadEditMode::AllOrNothing && m_preview->leftCount() > 0;
    m_write->setEnabled(!m_preview->isReading() && m_preview->fieldCount() > 0 && !isStopped
                        && (!areMany || m_many->isChecked()));
}

} // namespace baton
