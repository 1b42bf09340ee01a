// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionchips.h"

#include "common/filterchip.h"
#include "common/flowlayout.h"
#include "common/parttext.h"
#include "common/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

ConditionChips::ConditionChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(themeOf(this).space(Space::Label8)))
{
    const Theme &theme = themeOf(this);
    m_row->setRowSpacing(theme.space(Space::Icon6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), 0, theme.space(Space::Page24), theme.space(Space::Label8));
    column->addLayout(m_row);
    setAccessibleName(tr("What the filter asks"));
    hide();
}

void ConditionChips::setParts(const QList<ConditionPart> &parts, const FieldCatalogue &catalogue, const TimeView &view)
{
    QStringList shown;
    QList<PartText> words;
    for (const ConditionPart &part : parts) {
        words.append(partText(part.condition, catalogue, view));
        shown.append(words.last().field + u'\n' + words.last().value);
    }
    if (shown == m_shown)
        return;
    const auto focused = std::ranges::find_if(m_chips, &QWidget::hasFocus);
    const qsizetype at = focused == m_chips.end() ? -1 : focused - m_chips.begin();
    m_shown = shown;
    clear();
    for (qsizetype part = 0; part < words.size(); ++part) {
        auto *chip = new FilterChip(words[part].field, words[part].value, this);
        chip->setObjectName(u"part"_s);
        m_row->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &FilterChip::dropped, this, [this, part] { emit dropped(part); });
        connect(chip, &FilterChip::clicked, this, [this, part] { emit chosen(part); });
        chip->show();
    }
    setVisible(!m_chips.isEmpty());
    setEmptying(m_isEmptying);
    if (at < 0)
        return;
    if (m_chips.isEmpty())
        emit left();
    else
        m_chips[std::min(at, m_chips.size() - 1)]->setFocus();
}

// A chip is told of its own key while it goes.
void ConditionChips::clear()
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        chip->disconnect(this);
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
}

void ConditionChips::setEmptying(bool isEmptying)
{
    m_isEmptying = isEmptying;
    if (m_chips.size() == 1)
        m_chips.first()->setTone(isEmptying ? FilterChip::Tone::Emptying : FilterChip::Tone::Normal);
}

} // namespace baton
