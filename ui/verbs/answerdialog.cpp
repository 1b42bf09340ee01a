// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/answerdialog.h"

#include "common/controls.h"
#include "common/fieldtext.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace baton {

AnswerDialog::AnswerDialog(Verdict verdict, const QString &lead, QWidget *parent)
    : QDialog(parent)
    , m_verdict(verdict)
    , m_reasons(new QButtonGroup(this))
    , m_note(new QLineEdit)
    , m_effect(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
{
    const Theme &theme = themeOf(this);
    const bool isRejection = verdict == Verdict::Reject;
    setWindowTitle(isRejection ? tr("Reject") : tr("Ask for information"));
    auto *title = new TextLabel(
        isRejection ? tr("Why does %1 go back?").arg(lead) : tr("What is missing of %1?").arg(lead), TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    if (isRejection)
        column->addWidget(makeReasons());
    m_note->setAccessibleName(isRejection ? tr("Note") : tr("What is missing"));
    m_note->setPlaceholderText(isRejection ? tr("In your words, if it helps") : tr("As “Which country?”"));
    m_note->setMinimumWidth(theme.length(360));
    column->addWidget(m_note);
    connect(m_note, &QLineEdit::textChanged, this, &AnswerDialog::showEffect);
    m_effect->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_effect);
    m_answer = makeButton(windowTitle(), isRejection ? ButtonTone::Destructive : ButtonTone::Primary);
    if (isRejection)
        setKeyCap(m_answer, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    else
        m_answer->setDefault(true);
    connect(m_answer, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeDialogButtons(this, m_answer));
    showEffect();
    if (isRejection)
        setTabOrder(m_reasons->buttons().constLast(), m_note);
    if (isRejection)
        m_reasons->buttons().constFirst()->setFocus(); // Digits typed into the note are words.
    else
        m_note->setFocus();
}

QWidget *AnswerDialog::makeReasons()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeOf(this).space(Space::Label8));
    grid->setVerticalSpacing(themeOf(this).space(Space::Tight4));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HandoffReason reason : allHandoffReasons) {
        auto *choice = new QRadioButton(reasonText(reason));
        const QKeySequence digit(Qt::Key_1 + row);
        m_reasons->addButton(choice, static_cast<int>(reason)); // Its number is its digit.
        grid->addWidget(new KeyCap(keyText(digit)), row, 0);
        grid->addWidget(choice, row++, 1);
    }
    connect(m_reasons, &QButtonGroup::idToggled, this, &AnswerDialog::showEffect);
    return rows;
}

void AnswerDialog::keyPressEvent(QKeyEvent *event)
{
    // What is typed into the note never comes here.
    if (QAbstractButton *choice = m_reasons->button(event->key() - Qt::Key_0)) {
        choice->setChecked(true);
        choice->setFocus();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return m_answer->click();
    QDialog::keyPressEvent(event);
}

void AnswerDialog::showEffect()
{
    if (m_verdict == Verdict::Return) {
        m_effect->setText(
            tr("The lead waits as “%1”, and its clocks stand still.").arg(stageText(Stage::InfoRequested)));
        m_answer->setEnabled(!note().isEmpty());
        return;
    }
    m_answer->setEnabled(reason().has_value());
    if (!reason()) {
        m_effect->setText(tr("Choose a reason: 1 to 9."));
    } else if (const auto stage = stageAfterRejection(*reason())) {
        m_effect->setText(tr("The lead goes to “%1”.").arg(stageText(*stage)));
    } else {
        m_effect->setText(tr("The lead stays where it is in the funnel and can be handed over anew."));
    }
}

std::optional<HandoffReason> AnswerDialog::reason() const
{
    const int id = m_reasons->checkedId();
    return id > 0 ? std::optional(static_cast<HandoffReason>(id)) : std::nullopt;
}

QString AnswerDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace baton
