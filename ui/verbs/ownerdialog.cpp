// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/ownerdialog.h"

#include "common/controls.h"
#include "common/facttablemodel.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "funnel/handoffrules.h"
#include "funnel/handofftext.h"
#include "verbs/leadverb.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostRows = 8; // More is scrolled.
constexpr double leastWidth = 440; // Of the table.

QString inHandText(const Receiver &receiver)
{
    const QLocale locale;
    return receiver.capacity.mostOpen
        ? OwnerDialog::tr("%1 of %2").arg(locale.toString(receiver.open), locale.toString(*receiver.capacity.mostOpen))
        : locale.toString(receiver.open);
}

bool mayHave(const Receiver &receiver, Side side)
{
    // Whoever has no role yet may have any.
    return receiver.user.roles.empty() || isRoleOf(receiver.user.roles, side);
}

} // namespace

OwnerDialog::OwnerDialog(Purpose purpose, const LeadStandings &known, const QList<Receiver> &receivers, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_known(known)
    , m_all(receivers)
    , m_side(new QComboBox)
    , m_model(new FactTableModel(this))
    , m_note(new QLineEdit)
    , m_effect(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_give(makeButton(purpose == Purpose::Give ? tr("Give") : tr("Hand over"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(purpose == Purpose::Give ? tr("Give to") : tr("Hand over"));
    const auto count = static_cast<int>(known.leads.size());
    const QString subject = count == 1 ? known.leads.first().name : tr("%Ln leads", nullptr, count);
    auto *title = new TextLabel(purpose == Purpose::Give ? tr("Who gets %1?").arg(subject)
                                                         : tr("To whom is %1 handed over?").arg(subject),
                                TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    auto *sides = new QHBoxLayout;
    auto *label = new TextLabel(tr("For"), TextRole::Body, ColorRole::Muted);
    label->setBuddy(m_side);
    m_side->setAccessibleName(tr("For which side"));
    sides->addWidget(label);
    sides->addWidget(m_side);
    sides->addStretch(1);
    column->addLayout(sides);
    m_table = makePlainTable(m_model, tr("Who may have it"));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    column->addWidget(m_table);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("In your words, if it helps"));
    column->addWidget(m_note);
    m_effect->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_effect);
    m_give->setDefault(true);
    setKeyCap(m_give, keyText(QKeySequence(Qt::Key_Return)));
    connect(m_give, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeDialogButtons(this, m_give));
    fillSides();
    fillPeople();
    connect(m_side, &QComboBox::currentIndexChanged, this, &OwnerDialog::fillPeople);
    connect(m_table, &QTableView::doubleClicked, m_give, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwnerDialog::showEffect);
    m_table->setFocus();
}

void OwnerDialog::fillSides()
{
    const LeadStanding first = m_known.leads.value(0);
    for (const Side side : {Side::Tele, Side::Sales}) {
        const bool isPossible =
            m_purpose == Purpose::Give || std::ranges::any_of(m_known.leads, [side](const LeadStanding &lead) {
                return passageTo(side, lead.stage).has_value();
            });
        if (isPossible)
            m_side->addItem(sideName(side), static_cast<int>(side));
    }
    const Side wanted = first.waitsForAnswer() ? first.handoff->to : sideOf(first.stage);
    m_side->setCurrentIndex(std::max(0, m_side->findData(static_cast<int>(wanted))));
}

void OwnerDialog::fillPeople()
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
                         [this](const Receiver &receiver) { return mayHave(receiver, side()); });
    QList<QList<FactCell>> rows;
    if (queueRows() > 0)
        rows.append({{tr("Nobody yet")},
                     {u"–"_s, FactCell::Align::Number},
                     {tr("waits in the queue of %1").arg(m_side->currentText())}});
    for (const Receiver &receiver : std::as_const(m_shown))
        rows.append({{receiver.user.name}, {inHandText(receiver), FactCell::Align::Number}, {noteOn(receiver)}});
    m_model->setFacts({tr("Name"), tr("In hand"), tr("Note")}, rows);
    spreadColumns(m_table, 2);
    makeRoom();
    fitRows(m_table, mostRows);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showEffect();
}

void OwnerDialog::choose(Side side, UserId owner)
{
    if (const int place = m_side->findData(static_cast<int>(side)); place >= 0)
        m_side->setCurrentIndex(place);
    const auto found =
        std::ranges::find_if(m_shown, [owner](const Receiver &receiver) { return receiver.user.id == owner; });
    if (found != m_shown.end())
        m_table->setCurrentIndex(m_model->index(queueRows() + static_cast<int>(found - m_shown.begin()), 0));
}

// A dialog can be as wide as what it shows, up to the window.
void OwnerDialog::makeRoom()
{
    const Theme &theme = themeOf(this);
    const QMargins margins = layout()->contentsMargins();
    const int most = parentWidget()
        ? parentWidget()->window()->width() - theme.length(48) - margins.left() - margins.right()
        : QWIDGETSIZE_MAX;
    const int wanted = std::max(theme.length(leastWidth), m_table->horizontalHeader()->length());
    m_table->setMinimumWidth(std::max(m_table->minimumWidth(), std::min(wanted, most)));
}

qsizetype OwnerDialog::alreadyWith(UserId owner) const
{
    return std::ranges::count_if(m_known.leads, [&](const LeadStanding &lead) {
        return owner.isValid() && lead.ownerOn(side()) == owner && m_purpose == Purpose::Give;
    });
}

QString OwnerDialog::noteOn(const Receiver &receiver) const
{
    if (alreadyWith(receiver.user.id) == m_known.leads.size())
        return m_known.leads.size() == 1 ? tr("has this lead already") : tr("has these leads already");
    if (receiver.refusal == RoutingRefusal::Away)
        return tr("is away");
    if (receiver.refusal == RoutingRefusal::OffHours)
        return tr("does not work now");
    const bool isFull = receiver.refusal == RoutingRefusal::MostOpen || receiver.refusal == RoutingRefusal::MostPerDay
        || receiver.refusal == RoutingRefusal::MostPerMonth;
    return isFull ? tr("has as many as agreed") : QString();
}

const Receiver *OwnerDialog::chosen() const
{
    const int row = m_table->currentIndex().row() - queueRows();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void OwnerDialog::showEffect()
{
    const Receiver *receiver = chosen();
    const bool isQueue = queueRows() > 0 && m_table->currentIndex().row() == 0;
    const auto count = static_cast<int>(m_known.leads.size());
    const auto same = static_cast<int>(receiver ? alreadyWith(receiver->user.id) : 0);
    m_give->setEnabled((receiver && same < count) || isQueue);
    if (!receiver && !isQueue)
        m_effect->setText(m_shown.isEmpty() ? tr("Nobody here works for %1.").arg(m_side->currentText())
                                            : tr("Choose somebody."));
    else if (isQueue)
        m_effect->setText(
            tr("%Ln leads wait until somebody of %1 takes them.", nullptr, count).arg(m_side->currentText()));
    else if (same == count)
        m_effect->setText(tr("%1 has them already.").arg(receiver->user.name));
    else
        m_effect->setText(tr("%1 has %2 leads in hand then.")
                              .arg(receiver->user.name, QLocale().toString(receiver->open + count - same)));
}

Side OwnerDialog::side() const
{
    return static_cast<Side>(m_side->currentData().toInt());
}

UserId OwnerDialog::owner() const
{
    const Receiver *receiver = chosen();
    return receiver ? receiver->user.id : UserId();
}

QString OwnerDialog::receiverText() const
{
    const Receiver *receiver = chosen();
    return receiver ? receiver->user.name : m_side->currentText();
}

QString OwnerDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace baton
