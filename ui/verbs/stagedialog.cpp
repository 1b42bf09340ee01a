// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/stagedialog.h"

#include "common/controls.h"
#include "common/fieldtext.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"
#include "leads/panerows.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

StageDialog::StageDialog(const LeadStandings &known, const StageChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_choices(choices)
    , m_stages(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_effect(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_move(makeButton(tr("Move"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(tr("Move to stage"));
    const auto count = static_cast<int>(known.leads.size());
    auto *title = new TextLabel(count == 1 ? tr("Where does %1 go?").arg(known.leads.first().name)
                                           : tr("Where do %Ln leads go?", nullptr, count),
                                TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addWidget(makeStages());
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumWidth(theme.length(440));
    connect(m_reason, &QLineEdit::textChanged, this, &StageDialog::showEffect);
    column->addWidget(m_reason);
    m_effect->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_effect);
    m_move->setDefault(true);
    setKeyCap(m_move, keyText(QKeySequence(Qt::Key_Return)));
    connect(m_move, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeDialogButtons(this, m_move));
    chooseNext();
    showEffect();
}

QWidget *StageDialog::makeStages()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeOf(this).space(Space::Part12));
    grid->setVerticalSpacing(themeOf(this).space(Space::Hair2));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Stage stage : allStages) {
        const StageChoice choice = m_choices.value(stage);
        const Side side = sideOf(stage);
        auto *mark = new SignWidget(
            [side](QPainter &painter, const QRectF &rect, const Theme &theme) {
                paintSideMark(painter, side, rect.center(), theme.length(8), theme);
            },
            sideName(side));
        auto *button = new QRadioButton(stageText(stage));
        button->setAccessibleDescription(choice.note);
        button->setEnabled(choice.possible > 0);
        m_stages->addButton(button, static_cast<int>(stage));
        auto *note = new TextLabel(choice.note, TextRole::Small, ColorRole::Muted);
        note->setFit(TextLabel::Fit::Elide);
        grid->addWidget(mark, row, 0, Qt::AlignVCenter);
        grid->addWidget(button, row, 1);
        grid->addWidget(note, row, 2, Qt::AlignVCenter);
        ++row;
    }
    connect(m_stages, &QButtonGroup::idToggled, this, &StageDialog::showEffect);
    return rows;
}

// The next stage that the first lead has not been to is what most moves go to.
void StageDialog::chooseNext()
{
    const auto now = m_known.leads.isEmpty() ? std::nullopt : successOrder(m_known.leads.first().stage);
    QAbstractButton *next = nullptr;
    for (const Stage stage : allStages) {
        QAbstractButton *button = m_stages->button(static_cast<int>(stage));
        const auto order = successOrder(stage);
        if (!next && button->isEnabled() && order && (!now || *order > *now))
            next = button;
    }
    const auto all = m_stages->buttons();
    const auto first = std::ranges::find_if(all, &QAbstractButton::isEnabled);
    if (!next && first != all.end())
        next = *first;
    if (!next)
        return;
    next->setChecked(true);
    next->setFocus();
}

void StageDialog::chooseStage(Stage stage)
{
    QAbstractButton *button = m_stages->button(static_cast<int>(stage));
    if (!button || !button->isEnabled())
        return;
    button->setChecked(true);
    m_choices.value(stage).needsReason ? m_reason->setFocus() : button->setFocus();
}

void StageDialog::showEffect()
{
    const auto to = stage();
    const StageChoice choice = to ? m_choices.value(*to) : StageChoice();
    m_reason->setPlaceholderText(choice.needsReason ? tr("Why, in your words") : tr("Why, if it helps"));
    m_move->setEnabled(to && (!choice.needsReason || !reason().isEmpty()));
    const auto possible = static_cast<int>(choice.possible);
    const auto left = static_cast<int>(m_known.leads.size()) - possible;
    if (!to)
        m_effect->setText(tr("Choose a stage."));
    else if (choice.needsReason && reason().isEmpty())
        m_effect->setText(
            tr("“%1” needs a reason: the move goes back, skips stages or ends the lead.").arg(stageText(*to)));
    else if (left > 0)
        m_effect->setText(tr("%Ln leads move.", nullptr, possible) + u' '
                          + tr("%Ln stay where they are.", nullptr, left));
    else
        m_effect->setText(tr("%Ln leads move.", nullptr, possible));
}

std::optional<Stage> StageDialog::stage() const
{
    return stageFromNumber(m_stages->checkedId());
}

QString StageDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace baton
