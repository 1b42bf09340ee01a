// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/textlabel.h"

#include "common/formatting.h"

#include <QCache>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// At 10 pt: a label never asks for more than this for a single word, such as an identifier.
constexpr double longestWholeWord = 96;

/// What the height of words depends on.
struct Setting
{
    QString words;
    QFont font;
    int width = 0;

    friend bool operator==(const Setting &, const Setting &) = default;
    friend size_t qHash(const Setting &setting, size_t seed = 0)
    {
        return qHashMulti(seed, setting.words, setting.width);
    }
};

/// Layouts ask for the same heights again and again; to lay the words out for each answer takes longer than all else.
QCache<Setting, int> &knownHeights()
{
    constexpr int most = 4000;
    static QCache<Setting, int> heights(most);
    return heights;
}

/// The marks around a text have no room of their own, but the font that has them may be higher than that of the words.
QList<QTextLayout::FormatRange> withoutHeight(const QString &words)
{
    QTextCharFormat small;
    small.setFontPointSize(1);
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype at : {qsizetype(0), words.size() - 1})
        if (at >= 0 && at < words.size() && words[at].category() == QChar::Other_Format)
            ranges.append({static_cast<int>(at), 1, small});
    return ranges;
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, ColorRole color, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    // On a sheet, whose background is Base, a label would otherwise take the colour of Text.
    setForegroundRole(QPalette::WindowText);
    takeTheme();
}

void TextLabel::setRoles(TextRole role, ColorRole color)
{
    m_role = role;
    m_color = color;
    takeTheme();
}

void TextLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    updateTip();
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    switch (m_fit) {
    case Fit::Elide: return {themeOf(this).length(40), whole.height()};
    case Fit::Wrap:
        // A layout within a layout forgets at times how high the words are in their width.
        return {std::min(whole.width(), themeOf(this).length(longestWholeWord)),
                window()->isVisible() ? heightForWidth(width()) : whole.height()};
    case Fit::Whole: break;
    }
    return whole;
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    if (m_fit != Fit::Wrap || room <= 0)
        return QLabel::heightForWidth(width);
    const Setting setting{text(), font(), room};
    if (const int *height = knownHeights().object(setting))
        return *height + margins.top() + margins.bottom();
    QTextLayout layout; // The one that paints: QLabel's own would break some lines elsewhere.
    const int height = static_cast<int>(std::ceil(layOut(layout, room)));
    knownHeights().insert(setting, new int(height));
    return height + margins.top() + margins.bottom();
}

double TextLabel::layOut(QTextLayout &layout, double width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font());
    const QString words = isolated(text().replace(u'\n', QChar(QChar::LineSeparator)));
    layout.setText(words);
    layout.setFormats(withoutHeight(words));
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) // The words may be others than when it got its width.
        updateTip();
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeTheme();
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit == Fit::Whole)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(themeOf(this).color(isEnabled() ? m_color : ColorRole::Faint));
    if (m_fit == Fit::Wrap) {
        QTextLayout layout;
        const double height = layOut(layout, contentsRect().width());
        const double spare = alignment() & Qt::AlignTop ? 0 : std::max(0.0, contentsRect().height() - height) / 2;
        return layout.draw(&painter, QPointF(contentsRect().left(), contentsRect().top() + spare));
    }
    const QString shown = QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     isolated(shown));
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateTip();
    if (m_fit == Fit::Wrap && event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TextLabel::takeTheme()
{
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_role));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme.color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(ColorRole::Faint));
    setPalette(colors);
}

void TextLabel::updateTip()
{
    if (m_fit != Fit::Elide)
        return;
    const bool isCut = QFontMetricsF(font()).horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? plainToolTip(text()) : QString());
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace baton
