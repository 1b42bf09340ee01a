// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historydialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/errorbar.h"
#include "common/facttablemodel.h"
#include "common/formatting.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostRows = 12; // More is scrolled.

QString stateText(const DeedStep &step)
{
    switch (step.state) {
    case DeedStep::State::Done: return HistoryDialog::tr("done");
    case DeedStep::State::Undone:
        return step.why.isEmpty() ? HistoryDialog::tr("taken back") : HistoryDialog::tr("taken back for good");
    case DeedStep::State::Kept: return HistoryDialog::tr("stays");
    case DeedStep::State::Gone: break;
    }
    return HistoryDialog::tr("taken back for good");
}

/// What can become of the step, in a sentence.
QString outlookText(const DeedStep &step)
{
    switch (step.state) {
    case DeedStep::State::Done: return HistoryDialog::tr("It can be taken back, with all that was done after it.");
    case DeedStep::State::Undone:
        if (step.why.isEmpty())
            return HistoryDialog::tr("It can be done again, with all that was taken back before it.");
        break;
    case DeedStep::State::Kept: return HistoryDialog::tr("It could not be taken back. %1").arg(step.why);
    case DeedStep::State::Gone: break;
    }
    return HistoryDialog::tr("It cannot be done again. %1").arg(step.why);
}

} // namespace

HistoryDialog::HistoryDialog(DeedHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_model(new FactTableModel(this))
    , m_table(makePlainTable(m_model, tr("What was done here")))
    , m_why(new TextLabel({}, TextRole::Small, ColorRole::SecondText))
    , m_empty(new TextLabel(tr("Nothing was done here yet. What you do with leads, campaigns, agreements and imports "
                               "stands here, to be taken back and done again. It begins anew with each start, and "
                               "when somebody else works here."),
                            TextRole::Body, ColorRole::SecondText))
    , m_errors(new ErrorBar)
    , m_undo(makeButton(tr("&Undo back to here"), ButtonTone::Primary))
    , m_redo(makeButton(tr("&Redo up to here"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"history"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    auto *title = new TextLabel(tr("What you did here"), TextRole::Title2);
    for (TextLabel *label : {title, m_empty, m_why})
        label->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addWidget(m_errors);
    column->addLayout(makeButtons());
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    // Whoever looks at the steps goes on with the keys that he knows.
    addActions({history.undoAction(), history.redoAction()});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showChosen);
    connect(&history, &DeedHistory::changed, this, &HistoryDialog::fill);
    connect(&history, &DeedHistory::stopped, this, &HistoryDialog::tellStop);
    DialogRoom::setLeastWidth(*this, 640);
    fill();
}

QLayout *HistoryDialog::makeButtons()
{
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_errors->hide();
        if (const DeedStep *step = chosen())
            m_history.undoBackTo(step->id);
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        m_errors->hide();
        if (const DeedStep *step = chosen())
            m_history.redoUpTo(step->id);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::Label8));
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_redo);
    row->addWidget(m_undo);
    return row;
}

void HistoryDialog::fill()
{
    const DeedStep *before = chosen();
    const int wanted = before ? before->id : 0;
    m_steps = m_history.steps();
    std::ranges::reverse(m_steps);
    const bool areNamed = std::ranges::any_of(m_steps, [](const DeedStep &step) { return !step.who.isEmpty(); });
    QStringList headers{tr("When"), tr("What"), tr("State")};
    if (areNamed)
        headers.insert(1, tr("Who"));
    const TimeView view{m_history.now().value_or(Instant()), QTimeZone::systemTimeZone(), locale()};
    QList<QList<FactCell>> rows;
    int current = 0;
    for (const DeedStep &step : std::as_const(m_steps)) {
        if (step.id == wanted)
            current = static_cast<int>(rows.size());
        QList<FactCell> row{{step.at ? instantText(*step.at, view) : noValue()}, {step.words}, {stateText(step)}};
        if (areNamed)
            row.insert(1, {isolated(step.who)});
        rows.append(row);
    }
    m_model->setFacts(headers, rows);
    spreadColumns(m_table, areNamed ? 2 : 1);
    fitRows(m_table, mostRows);
    const bool isEmpty = m_steps.isEmpty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_why->setVisible(!isEmpty);
    m_undo->setVisible(!isEmpty);
    m_table->setCurrentIndex(m_model->index(current, 0));
    showChosen();
    if (!isEmpty)
        m_table->setFocus();
    adjustSize();
}

const DeedStep *HistoryDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_steps.size() ? &m_steps[row] : nullptr;
}

void HistoryDialog::showChosen()
{
    const DeedStep *step = chosen();
    const bool isUndone = step && step->state == DeedStep::State::Undone;
    m_why->setText(step ? outlookText(*step) : QString());
    m_undo->setVisible(step && !isUndone);
    m_undo->setEnabled(step && step->state == DeedStep::State::Done && !m_history.isGoing());
    m_redo->setVisible(isUndone);
    m_redo->setEnabled(isUndone && !m_history.isGoing());
    (isUndone ? m_redo : m_undo)->setDefault(true);
}

void HistoryDialog::tellStop(const QString &why)
{
    if (!why.isEmpty())
        m_errors->showMessage(why, ErrorBar::Tone::Warning);
}

} // namespace baton
