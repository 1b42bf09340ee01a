// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/stepdialog.h"

#include "common/controls.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace baton {

StepDialog::StepDialog(const QString &lead, const TimeView &view, QWidget *parent)
    : QDialog(parent)
    , m_form(new NextStepForm(view, NextStepForm::Choice::Needed, this))
    , m_note(new QLineEdit)
    , m_plan(makeButton(tr("Plan"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(tr("Next step"));
    auto *title = new TextLabel(tr("What is next with %1?").arg(lead), TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(Space::Part12));
    form->setVerticalSpacing(theme.space(Space::Label8));
    m_form->addTo(form);
    form->addRow(tr("&Note"), m_note);
    m_note->setMinimumWidth(theme.length(280));
    m_plan->setDefault(true);
    m_plan->setEnabled(false);
    setKeyCap(m_plan, keyText(QKeySequence(Qt::Key_Return)));
    connect(m_plan, &QPushButton::clicked, this, &QDialog::accept);
    const auto sayWhatIsNeeded = [this] {
        const bool isTask = m_form->kind()->currentData().toInt() == static_cast<int>(StepKind::Task);
        m_note->setPlaceholderText(isTask ? tr("A task needs words") : QString());
    };
    connect(m_form, &NextStepForm::changed, this, sayWhatIsNeeded);
    sayWhatIsNeeded();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Group16));
    column->addWidget(title);
    column->addLayout(form);
    column->addLayout(makeDialogButtons(this, m_plan));
    m_form->kind()->setFocus();
}

void StepDialog::suggest(const std::optional<SuggestedStep> &step)
{
    if (step)
        m_form->suggest(step);
    m_plan->setEnabled(true);
}

bool StepDialog::isAnswerable() const
{
    return m_plan->isEnabled();
}

NewStep StepDialog::step() const
{
    NewStep step = m_form->step().value_or(NewStep());
    step.note = m_note->text().trimmed();
    return step;
}

} // namespace baton
