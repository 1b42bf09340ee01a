// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/conditionparts.h"

#include <QWidget>

namespace baton {

class FilterChip;
class FlowLayout;

/// The parts of a written condition as chips, one beside the other; not to be seen where there are none.
class ConditionChips : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionChips(QWidget *parent = nullptr);

    void setParts(const QList<ConditionPart> &parts, const FieldCatalogue &catalogue, const TimeView &view);
    /// Whether nothing meets the condition: where it has one part, that is the one to drop.
    void setEmptying(bool isEmptying);
    [[nodiscard]] const QList<FilterChip *> &chips() const { return m_chips; }

signals:
    /// The part is not wanted any more.
    void dropped(qsizetype part);
    /// The part shall be written otherwise.
    void chosen(qsizetype part);
    /// The last chip went while it had the keyboard.
    void left();

private:
    void clear();

    FlowLayout *m_row;
    QStringList m_shown;
    QList<FilterChip *> m_chips;
    bool m_isEmptying = false;
};

} // namespace baton
