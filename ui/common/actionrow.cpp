// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionrow.h"

#include "common/controls.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace baton {

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    const Theme &theme = themeOf(this);
    m_row->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                              theme.space(Space::Part12));
    m_row->setSpacing(theme.space(Space::Label8));
}

void ActionRow::addButton(QPushButton *button, Icon icon)
{
    const QIcon sign = themedIcon(icon, toneOf(button) == ButtonTone::Primary ? ColorRole::OnAccent : ColorRole::Text);
    m_entries.append({button, button->text(), button->icon(), sign});
    button->setAccessibleName(button->text());
    button->installEventFilter(this);
    m_row->addWidget(button);
    fit();
}

void ActionRow::addStretch()
{
    m_row->addStretch(1);
}

QSize ActionRow::minimumSizeHint() const
{
    return {m_entries.isEmpty() ? 0 : widthOf(0, 1), QWidget::minimumSizeHint().height()};
}

int ActionRow::widthOf(qsizetype words, qsizetype signs) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (qsizetype at = 0; at < words + signs; ++at)
        width += (at < words ? m_widths[at].first : m_widths[at].second) + (at > 0 ? m_row->spacing() : 0);
    return width;
}

void ActionRow::fit()
{
    m_widths.clear();
    for (Entry &entry : m_entries) {
        const bool wasWorded = entry.isWorded;
        show(entry, false);
        const int bare = entry.button->sizeHint().width();
        show(entry, true);
        m_widths.append({entry.button->sizeHint().width(), bare});
        show(entry, wasWorded);
    }
    const qsizetype count = m_entries.size();
    qsizetype words = count;
    while (words > 0 && widthOf(words, count - words) > width())
        --words;
    qsizetype shown = count;
    while (words == 0 && shown > 1 && widthOf(0, shown) > width())
        --shown;
    for (qsizetype at = 0; at < count; ++at) {
        show(m_entries[at], at < words);
        m_entries[at].button->setVisible(at < shown);
    }
}

void ActionRow::show(Entry &entry, bool isWorded)
{
    if (entry.isWorded == isWorded)
        return;
    entry.isWorded = isWorded;
    entry.button->setText(isWorded ? entry.word : QString());
    entry.button->setIcon(isWorded ? entry.icon : entry.sign);
    const QString tip = plainToolTip(entry.word);
    if (!isWorded && entry.button->toolTip().isEmpty())
        entry.button->setToolTip(tip);
    else if (isWorded && entry.button->toolTip() == tip)
        entry.button->setToolTip({});
}

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    // What the button cannot do right now is told there as well; without it the word comes back.
    if (event->type() == QEvent::ToolTipChange)
        for (const Entry &entry : std::as_const(m_entries))
            if (entry.button == watched && !entry.isWorded && entry.button->toolTip().isEmpty())
                entry.button->setToolTip(plainToolTip(entry.word));
    return QWidget::eventFilter(watched, event);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ActionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace baton
