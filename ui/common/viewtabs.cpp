// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/viewtabs.h"

#include "common/flowlayout.h"
#include "common/marks.h"
#include "common/textlabel.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace baton {

namespace {

constexpr double widestName = 220; // At 10 pt; what is longer is cut, with the whole name as its tip.

} // namespace

class ViewTab final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ViewTab(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setName(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    /// A name may be somebody's own words, in which a sign is no mnemonic.
    void setName(const QString &name)
    {
        m_name = name;
        setText(QString(name).replace(u'&', QLatin1StringView("&&")));
        setAccessibleName(name);
        const Theme &theme = themeOf(this);
        const bool isCut = theme.metrics(TextRole::Strong).horizontalAdvance(name) > theme.length(widestName);
        setToolTip(plainToolTip(isCut ? name : QString()));
        describe();
    }
    [[nodiscard]] QString name() const { return m_name; }

    void setCount(const QString &count)
    {
        m_count = count;
        describe();
    }

    void setChanged(ViewTabs::Changed changed)
    {
        m_changed = changed;
        describe();
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
        const QFontMetricsF metrics(painter.font());
        painter.drawText(mirrored(x, nameWidth(theme)), Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_name, Qt::ElideRight, nameWidth(theme)));
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
    void describe()
    {
        QStringList words{m_count,
                          m_changed == ViewTabs::Changed::Yes ? ViewTabs::tr("changed since it was saved") : QString()};
        words.removeAll(QString());
        // Qt speaks the tip where there is no description, and tips are written for eyes, with their signs escaped.
        setAccessibleDescription(words.isEmpty() ? m_name : words.join(QLatin1StringView(", ")));
        updateGeometry();
        update();
    }
    // The bold width is kept for every tab, so that nothing moves when another becomes current.
    [[nodiscard]] double nameWidth(const Theme &theme) const
    {
        return std::min(std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(m_name)) + 1.0,
                        static_cast<double>(theme.length(widestName)));
    }
    [[nodiscard]] double countWidth(const Theme &theme) const
    {
        return std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(m_count)) + 1;
    }

    QString m_name;
    QString m_count;
    ViewTabs::Changed m_changed = ViewTabs::Changed::No;
};

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(themeOf(this).space(Space::Page24), this);
    row->setRowSpacing(0); // A tab has its own room above and below.
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked)
            emit currentChanged(index);
    });
}

int ViewTabs::addTab(const QString &name)
{
    const int index = count();
    auto *added = new ViewTab(name, this);
    m_group.addButton(added, index);
    layout()->addWidget(added);
    if (index == 0)
        added->setChecked(true);
    return index;
}

void ViewTabs::removeLast()
{
    ViewTab *last = tab(count() - 1);
    m_group.removeButton(last);
    layout()->removeWidget(last);
    last->hide(); // Whoever deletes it is not in its own click.
    last->deleteLater();
}

void ViewTabs::setName(int index, const QString &name)
{
    tab(index)->setName(name);
}

QString ViewTabs::name(int index) const
{
    return tab(index)->name();
}

int ViewTabs::widthOf(int index) const
{
    return tab(index)->sizeHint().width();
}

void ViewTabs::showOnly(const QList<int> &indexes)
{
    for (int index = 0; index < count(); ++index)
        tab(index)->setVisible(indexes.contains(index));
}

void ViewTabs::setCount(int index, const QString &count)
{
    tab(index)->setCount(count);
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
