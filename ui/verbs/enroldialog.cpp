// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/enroldialog.h"

#include "campaigns/campaigntext.h"
#include "common/controls.h"
#include "common/facttablemodel.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace baton {

namespace {

constexpr int mostRows = 8; // More is scrolled.
constexpr double leastWidth = 440; // Of the table.

} // namespace

EnrolDialog::EnrolDialog(const QString &subject, const QList<Campaign> &campaigns, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_campaigns(campaigns)
    , m_model(new FactTableModel(this))
    , m_effect(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_add(makeButton(tr("Add"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(tr("Add to a campaign"));
    auto *title = new TextLabel(tr("Add %1 to which campaign?").arg(subject), TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    m_table = makePlainTable(m_model, tr("Campaigns that are not over"));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    QList<QList<FactCell>> rows;
    for (const Campaign &one : campaigns)
        rows.append({{one.name}, {statusText(one.status)}, {spanText(one.startsOn, one.endsOn, locale())}});
    m_model->setFacts({tr("Campaign"), tr("Status"), tr("When")}, rows);
    spreadColumns(m_table, 0);
    m_table->setMinimumWidth(theme.length(leastWidth));
    fitRows(m_table, mostRows);
    column->addWidget(m_table);
    m_effect->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_effect);
    m_add->setDefault(true);
    setKeyCap(m_add, keyText(QKeySequence(Qt::Key_Return)));
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeDialogButtons(this, m_add));
    connect(m_table, &QTableView::doubleClicked, m_add, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EnrolDialog::showEffect);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showEffect();
}

void EnrolDialog::choose(CampaignId campaign)
{
    const auto found = std::ranges::find(m_campaigns, campaign, &Campaign::id);
    if (found != m_campaigns.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(found - m_campaigns.begin()), 0));
}

std::optional<Campaign> EnrolDialog::campaign() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_campaigns.size() ? std::optional(m_campaigns[row]) : std::nullopt;
}

void EnrolDialog::showEffect()
{
    const auto chosen = campaign();
    m_add->setEnabled(chosen.has_value());
    m_effect->setText(
        chosen ? tr("An interest says so from now on. Reports count a lead with its earliest campaign: only who "
                    "has none yet is counted with “%1”.")
                     .arg(chosen->name)
               : tr("No campaign can take leads: there is none yet, or all of them are over."));
}

} // namespace baton
