// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/touchdialog.h"

#include "common/controls.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace baton {

namespace {

constexpr TouchKind kinds[] = {TouchKind::Call, TouchKind::Mail, TouchKind::Meeting, TouchKind::Note};

} // namespace

TouchDialog::TouchDialog(const QString &lead, const std::optional<TimeView> &next, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox)
    , m_outcome(new QComboBox)
    , m_direction(new QComboBox)
    , m_note(new QLineEdit)
{
    const Theme &theme = themeOf(this);
    setWindowTitle(tr("Log"));
    fill();
    auto *title = new TextLabel(tr("What happened with %1?").arg(lead), TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(Space::Part12));
    form->setVerticalSpacing(theme.space(Space::Label8));
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&Who turned to whom"), m_direction);
    form->addRow(tr("&Note"), m_note);
    if (next) {
        m_next = new NextStepForm(*next, NextStepForm::Choice::Open, this);
        m_next->addTo(form);
    }
    m_note->setMinimumWidth(theme.length(280));
    auto *log = makeButton(tr("Log"), ButtonTone::Primary);
    log->setDefault(true);
    setKeyCap(log, keyText(QKeySequence(Qt::Key_Return)));
    connect(log, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TouchDialog::showKind);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &TouchDialog::suggestNext);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Group16));
    column->addWidget(title);
    column->addLayout(form);
    column->addLayout(makeDialogButtons(this, log));
    bindOutcomes();
    showKind();
    m_note->setFocus(); // Whoever begins to write at once writes a note.
}

QKeySequence TouchDialog::keyOfOutcome(int place)
{
    return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + place));
}

// By digits, which no label takes for its letter in any language.
void TouchDialog::bindOutcomes()
{
    for (int place = 0; place < m_outcome->count(); ++place) {
        auto *key = new QShortcut(keyOfOutcome(place), this);
        connect(key, &QShortcut::activated, this, [this, place] {
            if (m_outcome->isEnabled())
                m_outcome->setCurrentIndex(place);
        });
    }
}

void TouchDialog::fill()
{
    for (const TouchKind kind : kinds)
        m_kind->addItem(touchKindText(kind), static_cast<int>(kind));
    const auto addOutcome = [this](const QString &words, int number) {
        m_outcome->addItem(tr("%1 (%2)").arg(words, keyText(keyOfOutcome(m_outcome->count()))), number);
    };
    addOutcome(tr("not said"), 0);
    for (int number = static_cast<int>(Disposition::Connected); number <= static_cast<int>(Disposition::Callback);
         ++number)
        addOutcome(dispositionText(static_cast<Disposition>(number)), number);
    m_direction->addItem(tr("We turned to them"), static_cast<int>(TouchDirection::Outbound));
    m_direction->addItem(tr("They turned to us"), static_cast<int>(TouchDirection::Inbound));
}

void TouchDialog::showKind()
{
    const auto kind = static_cast<TouchKind>(m_kind->currentData().toInt());
    m_outcome->setEnabled(kind == TouchKind::Call);
    m_direction->setEnabled(kind != TouchKind::Note);
    m_note->setPlaceholderText(kind == TouchKind::Note ? tr("A note needs words") : QString());
    suggestNext();
}

void TouchDialog::setOutcome(Disposition disposition)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(TouchKind::Call)));
    m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(disposition)));
    if (m_next && m_next->isCallback())
        m_next->due()->setFocus();
}

void TouchDialog::setGround(const PlaybookGround &ground)
{
    m_ground = ground;
    suggestNext();
}

JustDone TouchDialog::done() const
{
    const NewTouch logged = touch();
    return {logged.kind == TouchKind::Note ? std::nullopt : std::optional(logged.kind), logged.disposition};
}

// A note is no step, and a call of which nobody says how it ended suggests none.
void TouchDialog::suggestNext()
{
    if (!m_next)
        return;
    const JustDone what = done();
    const bool isSaid = what.kind && (what.kind != TouchKind::Call || what.disposition);
    const auto suggested = isSaid && m_ground ? suggestedStep(*m_ground, what).value_or(std::nullopt) : std::nullopt;
    if (what.disposition == Disposition::Callback)
        return m_next->askForCallback(suggested);
    if (m_next->isCallback())
        m_next->dropCallback();
    m_next->suggest(suggested);
}

NewTouch TouchDialog::touch() const
{
    NewTouch touch;
    touch.kind = static_cast<TouchKind>(m_kind->currentData().toInt());
    if (touch.kind != TouchKind::Note)
        touch.direction = static_cast<TouchDirection>(m_direction->currentData().toInt());
    if (const int outcome = m_outcome->currentData().toInt(); touch.kind == TouchKind::Call && outcome > 0)
        touch.disposition = static_cast<Disposition>(outcome);
    touch.note = m_note->text().trimmed();
    const auto next = m_next ? m_next->step() : std::nullopt;
    if (touch.disposition == Disposition::Callback && next)
        touch.callbackAt = next->due;
    else
        touch.next = next;
    return touch;
}

} // namespace baton
