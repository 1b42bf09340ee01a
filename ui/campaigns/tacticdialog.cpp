// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/tacticdialog.h"

#include "campaigns/campaigntext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton {

TacticDialog::TacticDialog(const Tactic &tactic, QWidget *parent)
    : PlanDialog(tactic.id.isValid() ? tr("Edit %1").arg(tactic.name) : tr("New tactic"),
                 tactic.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_before(tactic)
    , m_name(makeLine({}))
    , m_channel(new QComboBox)
    , m_direction(new QComboBox)
    , m_starts(makeLine({}, textOf(QDate(2026, 3, 1))))
    , m_ends(makeLine({}, tr("without an end")))
    , m_volume(makeLine({}, tr("How many people it is to reach")))
    , m_source(makeLine({}, tr("As in its links: newsletter")))
    , m_medium(makeLine({}, tr("As in its links: email")))
{
    for (const TacticChannel channel : allTacticChannels)
        m_channel->addItem(channelText(channel), static_cast<int>(channel));
    for (const TacticDirection direction : allTacticDirections)
        m_direction->addItem(directionText(direction), static_cast<int>(direction));
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Channel"), m_channel);
    form()->addRow(tr("&Direction"), m_direction);
    form()->addRow(tr("&Begins"), m_starts);
    form()->addRow(tr("&Ends"), m_ends);
    form()->addRow(tr("&To reach"), m_volume);
    form()->addRow(tr("utm_&source"), m_source);
    form()->addRow(tr("utm_&medium"), m_medium);
    if (tactic.id.isValid())
        offerRemoval(tr("Remove tactic"));
    fill(tactic);
    m_name->setFocus();
}

void TacticDialog::fill(const Tactic &tactic)
{
    m_name->setText(tactic.name);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(tactic.channel)));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(tactic.direction)));
    m_starts->setText(textOf(tactic.startsOn));
    m_ends->setText(textOf(tactic.endsOn));
    m_volume->setText(tactic.plannedVolume ? QString::number(*tactic.plannedVolume) : QString());
    m_source->setText(tactic.utmSource);
    m_medium->setText(tactic.utmMedium);
}

std::optional<Tactic> TacticDialog::read()
{
    Tactic tactic = m_before;
    tactic.name = m_name->text().trimmed();
    tactic.channel = static_cast<TacticChannel>(m_channel->currentData().toInt());
    tactic.direction = static_cast<TacticDirection>(m_direction->currentData().toInt());
    tactic.utmSource = m_source->text().trimmed();
    tactic.utmMedium = m_medium->text().trimmed();
    const auto starts = readDay(m_starts);
    const auto ends = starts ? readDay(m_ends) : std::nullopt;
    const auto volume = ends ? readCount(m_volume) : std::nullopt;
    if (!volume)
        return std::nullopt;
    tactic.startsOn = *starts;
    tactic.endsOn = *ends;
    tactic.plannedVolume = *volume;
    return tactic;
}

void TacticDialog::save()
{
    if (const auto tactic = read())
        emit saveWanted(*tactic);
}

void TacticDialog::takeFresh(const Tactic &fresh)
{
    const auto mine = read();
    if (!mine)
        return;
    const Tactic before = m_before;
    m_before = fresh;
    fill(rebased(*mine, before, fresh, &Tactic::name, &Tactic::channel, &Tactic::direction, &Tactic::startsOn,
                 &Tactic::endsOn, &Tactic::plannedVolume, &Tactic::utmSource, &Tactic::utmMedium));
}

} // namespace baton
