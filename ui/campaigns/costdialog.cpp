// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/costdialog.h"

#include "campaigns/campaigntext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

CostDialog::CostDialog(const CostLine &line, const CampaignDetails &details, QWidget *parent)
    : PlanDialog(line.id.isValid() ? tr("Edit a cost line") : tr("New cost line"),
                 line.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_before(line)
    , m_currency(details.campaign.currency)
    , m_category(new QComboBox)
    , m_month(makeLine({}, monthName(QDate(2026, 3, 1), locale())))
    , m_tactic(new QComboBox)
    , m_planned(makeLine({}))
    , m_committed(makeLine({}))
    , m_actual(makeLine({}))
    , m_vendor(makeLine({}))
    , m_invoice(makeLine({}))
{
    for (const CostCategory category : allCostCategories)
        m_category->addItem(categoryText(category), static_cast<int>(category));
    m_tactic->addItem(tr("(the campaign as a whole)"), 0);
    for (const Tactic &tactic : details.tactics)
        m_tactic->addItem(tactic.name, tactic.id.value());
    form()->addRow(tr("&Category"), m_category);
    form()->addRow(tr("&Month"), m_month);
    form()->addRow(tr("&Tactic"), m_tactic);
    form()->addRow(tr("&Planned, in %1").arg(m_currency), m_planned);
    form()->addRow(tr("P&romised"), m_committed);
    form()->addRow(tr("P&aid"), m_actual);
    form()->addRow(tr("&Vendor"), m_vendor);
    form()->addRow(tr("&Invoice"), m_invoice);
    if (line.id.isValid())
        offerRemoval(tr("Remove cost line"));
    fill(line);
    m_category->setFocus();
}

QString CostDialog::amountText(qint64 minor) const
{
    return textOf(std::optional(Money{minor, m_currency}));
}

void CostDialog::fill(const CostLine &line)
{
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(line.category)));
    m_month->setText(line.month.isValid() ? monthName(line.month, locale()) : QString());
    m_tactic->setCurrentIndex(std::max(0, m_tactic->findData(line.tactic.value())));
    m_planned->setText(amountText(line.amounts.planned));
    m_committed->setText(amountText(line.amounts.committed));
    m_actual->setText(amountText(line.amounts.actual));
    m_vendor->setText(line.vendor);
    m_invoice->setText(line.invoice);
}

std::optional<CostLine> CostDialog::read()
{
    CostLine line = m_before;
    line.category = static_cast<CostCategory>(m_category->currentData().toInt());
    // An unreadable month is none, which the rules refuse in words.
    line.month = monthFromTyped(m_month->text().trimmed(), locale());
    line.tactic = TacticId(m_tactic->currentData().toLongLong());
    line.vendor = m_vendor->text().trimmed();
    line.invoice = m_invoice->text().trimmed();
    const auto planned = readAmount(m_planned, m_currency);
    const auto committed = planned ? readAmount(m_committed, m_currency) : std::nullopt;
    const auto actual = committed ? readAmount(m_actual, m_currency) : std::nullopt;
    if (!actual)
        return std::nullopt;
    line.amounts = {planned->value_or(0), committed->value_or(0), actual->value_or(0)};
    return line;
}

void CostDialog::save()
{
    if (const auto line = read())
        emit saveWanted(*line);
}

void CostDialog::takeFresh(const CostLine &fresh)
{
    const auto mine = read();
    if (!mine)
        return;
    const CostLine before = m_before;
    m_before = fresh;
    fill(rebased(*mine, before, fresh, &CostLine::category, &CostLine::month, &CostLine::tactic, &CostLine::amounts,
                 &CostLine::vendor, &CostLine::invoice));
}

} // namespace baton
