// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/panecolumns.h"

#include "common/smallparts.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace baton {

namespace {

// At 10 pt: from here on two columns, and three.
constexpr double roomForTwo = 720;
constexpr double roomForThree = 1100;
constexpr double leastHeight = 260;
constexpr double leastWidth = 220;

/// A column that scrolls, and asks for no more height than it needs to be one.
class ColumnArea : public QScrollArea
{
public:
    ColumnArea()
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        auto *sheet = new QWidget;
        auto *column = new QVBoxLayout(sheet);
        setTurnedMargins(sheet);
        column->setSpacing(themeOf(this).space(Space::Part12));
        column->addStretch(1);
        setWidget(sheet);
        sheet->setAutoFillBackground(false);
    }

    [[nodiscard]] QVBoxLayout *column() const { return static_cast<QVBoxLayout *>(widget()->layout()); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {theme.length(leastWidth), theme.length(leastHeight)};
    }

private:
    // Room for the bar, which would lie over the words.
    static void setTurnedMargins(QWidget *sheet)
    {
        const int room = themeOf(sheet).space(Space::Part12);
        sheet->layout()->setContentsMargins(0, 0, room, 0);
    }
};

QWidget *makeStack(const QList<QWidget *> &parts)
{
    auto *stack = new QWidget;
    auto *column = new QVBoxLayout(stack);
    column->setContentsMargins({});
    column->setSpacing(themeOf(stack).space(Space::Part12));
    for (QWidget *part : parts)
        column->addWidget(part);
    return stack;
}

} // namespace

PaneColumns::PaneColumns(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_next(makeStack(parts.next))
    , m_why(makeStack(parts.why))
    , m_alike(makeStack(parts.alike))
    , m_plain(makeStack({}))
    , m_leading(new ColumnArea)
    , m_trailing(new ColumnArea)
    , m_first(new Hairline(Qt::Vertical))
    , m_second(new Hairline(Qt::Vertical))
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(themeOf(this).space(Space::Part12));
    m_row->addWidget(m_plain);
    m_row->addWidget(m_leading, 4);
    m_row->addWidget(m_first);
    m_row->addWidget(parts.happened, 5);
    m_row->addWidget(m_second);
    m_row->addWidget(m_trailing, 4);
    arrange();
}

bool PaneColumns::fit(int width)
{
    const Theme &theme = themeOf(this);
    const Count count = width >= theme.length(roomForThree) ? Count::Three
        : width >= theme.length(roomForTwo)                 ? Count::Two
                                                            : Count::One;
    if (count == m_count)
        return false;
    m_count = count;
    arrange();
    return true;
}

void PaneColumns::arrange()
{
    const bool isOne = m_count == Count::One;
    auto *leading = static_cast<ColumnArea *>(m_leading)->column();
    auto *trailing = static_cast<ColumnArea *>(m_trailing)->column();
    auto *plain = static_cast<QVBoxLayout *>(m_plain->layout());
    QVBoxLayout *beside = m_count == Count::Three ? trailing : isOne ? plain : leading;
    beside->insertWidget(0, m_alike);
    (isOne ? plain : leading)->insertWidget(0, m_why);
    beside->insertWidget(0, m_next);
    m_row->setDirection(isOne ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_plain->setVisible(isOne);
    m_leading->setVisible(!isOne);
    m_first->setVisible(!isOne);
    m_second->setVisible(m_count == Count::Three);
    m_trailing->setVisible(m_count == Count::Three);
}

} // namespace baton
