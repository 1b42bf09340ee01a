// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/viewtabs.h"

#include "common/flowlayout.h"
#include "common/marks.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

class ViewTab final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ViewTab(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(const QString &count)
    {
        m_count = count;
        updateGeometry();
        update();
    }

    void setChanged(ViewTabs::Changed changed)
    {
        m_changed = changed;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        double width = nameWidth(theme);
        if (!m_count.isEmpty())
            width += theme.length(6) + countWidth(theme);
        if (m_changed == ViewTabs::Changed::Yes)
            width += theme.length(10);
        return {static_cast<int>(std::ceil(width)), theme.length(34)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const auto mirrored = [this](double x, double size) {
            return QStyle::visualRect(layoutDirection(), rect(), QRectF(x, 0, size, height()).toAlignedRect());
        };
        painter.setFont(theme.font(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(theme.color(isChecked() || underMouse() ? ColorRole::Text : ColorRole::SecondText));
        double x = 0;
        painter.drawText(mirrored(x, nameWidth(theme)), Qt::AlignCenter | Qt::TextSingleLine, text());
        x += nameWidth(theme) + theme.length(6);
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(ColorRole::Muted));
        if (!m_count.isEmpty()) {
            painter.drawText(mirrored(x, countWidth(theme)), Qt::AlignCenter | Qt::TextSingleLine, m_count);
            x += countWidth(theme) + theme.length(4);
        }
        if (m_changed == ViewTabs::Changed::Yes)
            paintSideMark(painter, Side::Marketing, QRectF(mirrored(x, theme.length(6))).center(), theme.length(6),
                          theme.color(ColorRole::Accent));
        if (isChecked())
            paintBox(painter, QRectF(0, height() - 3, width(), 3), 1.5, theme.color(ColorRole::Accent));
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(0, theme.length(3), 0, -theme.length(4)), theme.length(3),
                           theme);
    }

private:
    // The bold width is kept for every tab, so that nothing moves when another becomes current.
    [[nodiscard]] double nameWidth(const Theme &theme) const
    {
        return std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(text())) + 1;
    }
    [[nodiscard]] double countWidth(const Theme &theme) const
    {
        return std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(m_count)) + 1;
    }

    QString m_count;
    ViewTabs::Changed m_changed = ViewTabs::Changed::No;
};

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(themeOf(this).space(Space::Page24), this);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked)
            emit currentChanged(index);
    });
}

int ViewTabs::addTab(const QString &name)
{
    const int index = static_cast<int>(m_group.buttons().size());
    auto *added = new ViewTab(name, this);
    m_group.addButton(added, index);
    layout()->addWidget(added);
    if (index == 0)
        added->setChecked(true);
    return index;
}

void ViewTabs::setCount(int index, const QString &count)
{
    tab(index)->setCount(count);
    tab(index)->setAccessibleDescription(count);
}

void ViewTabs::setChanged(int index, Changed changed)
{
    tab(index)->setChanged(changed);
}

void ViewTabs::setCurrent(int index)
{
    tab(index)->setChecked(true);
}

ViewTab *ViewTabs::tab(int index) const
{
    return static_cast<ViewTab *>(m_group.button(index));
}

} // namespace baton

#include "viewtabs.moc"
