// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/nextstepform.h"

#include "common/textlabel.h"
#include "funnel/steptext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace baton {

namespace {

constexpr int nothing = 0; // No kind has this number.

/// The field shows what a clock on the wall shows there: without a zone of its own, no hour is missing in it.
QDateTime wallOf(Instant instant, const TimeView &view)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMillis(instant), view.zone);
    return {there.date(), there.time(), Qt::UTC};
}

Instant instantOf(const QDateTime &wall, const TimeView &view)
{
    return fromMillis(QDateTime(wall.date(), wall.time(), view.zone).toMSecsSinceEpoch());
}

} // namespace

NextStepForm::NextStepForm(const TimeView &view, Choice choice, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_kind(new QComboBox)
    , m_due(new QDateTimeEdit)
    , m_why(new TextLabel({}, TextRole::Small, ColorRole::Muted))
{
    m_why->setFit(TextLabel::Fit::Wrap);
    if (choice == Choice::Open)
        m_kind->addItem(tr("nothing"), nothing);
    for (const StepKind kind : allStepKinds)
        m_kind->addItem(stepKindText(kind), static_cast<int>(kind));
    m_due->setTimeSpec(Qt::UTC);
    m_due->setCalendarPopup(true);
    m_due->setLocale(view.locale);
    m_due->setDisplayFormat(view.locale.dateFormat(QLocale::ShortFormat) + QLatin1Char(' ')
                            + view.locale.timeFormat(QLocale::ShortFormat));
    m_due->setAccessibleName(tr("By when"));
    if (auto *line = m_due->findChild<QLineEdit *>()) // Where the keyboard is, and no buddy of a label reaches.
        line->setAccessibleName(m_due->accessibleName());
    m_due->setMinimumDateTime(wallOf(view.now, view));
    m_due->setDateTime(wallOf(view.now + std::chrono::hours(24), view));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_isByHand = m_isByHand || !m_isBeingSet;
        showChoice();
        emit changed();
    });
    connect(m_due, &QDateTimeEdit::dateTimeChanged, this, [this] { m_isByHand = m_isByHand || !m_isBeingSet; });
    showChoice();
}

void NextStepForm::addTo(QFormLayout *form)
{
    form->addRow(tr("What ne&xt"), m_kind);
    form->addRow(tr("&By when"), m_due);
    form->addRow(QString(), m_why);
}

void NextStepForm::suggest(const std::optional<SuggestedStep> &step)
{
    if (!m_isByHand)
        setStep(step);
}

void NextStepForm::askForCallback(const std::optional<SuggestedStep> &step)
{
    m_isCallback = true;
    if (step && !m_isByHand)
        setStep(step);
    const QScopedValueRollback being(m_isBeingSet, true);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(StepKind::Callback)));
    m_kind->setEnabled(false);
}

void NextStepForm::dropCallback()
{
    m_isCallback = false;
    m_kind->setEnabled(true);
}

void NextStepForm::setStep(const std::optional<SuggestedStep> &step)
{
    const QScopedValueRollback being(m_isBeingSet, true);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(step ? static_cast<int>(step->kind) : nothing)));
    if (step)
        m_due->setDateTime(wallOf(step->due, m_view));
    m_why->setText(step ? tr("Suggested: %1.").arg(suggestionText(*step)) : QString());
    m_why->setVisible(step.has_value());
}

void NextStepForm::showChoice()
{
    m_due->setEnabled(m_kind->currentData().toInt() != nothing);
}

std::optional<NewStep> NextStepForm::step() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == nothing)
        return std::nullopt;
    return NewStep{{}, static_cast<StepKind>(kind), instantOf(m_due->dateTime(), m_view)};
}

} // namespace baton
