// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlpainting.h"

#include "common/controls.h"
#include "common/marks.h"

#include <QPainter>

#include <cmath>

namespace baton {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor edge;
    QColor ink;
};

QColor mixed(const QColor &first, const QColor &second, double shareOfSecond)
{
    const auto part = [shareOfSecond](float a, float b) { return a + static_cast<float>(shareOfSecond) * (b - a); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

ButtonColors colorsOf(ButtonTone tone, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const QColor faint = theme.color(ColorRole::Faint);
    if (tone == ButtonTone::Primary) {
        if (!isEnabled)
            return {theme.color(ColorRole::Sunken), theme.color(ColorRole::Line), faint};
        const QColor accent = theme.color(ColorRole::Accent);
        const double shift = isDown ? 0.18 : isHovered ? 0.09 : 0;
        return {mixed(accent, theme.color(ColorRole::Text), shift), {}, theme.color(ColorRole::OnAccent)};
    }
    const QColor ground = isDown ? theme.color(ColorRole::Sunken) : theme.color(ColorRole::Hover);
    if (tone == ButtonTone::Ghost) {
        const QColor fill = isDown || isHovered ? ground : QColor(Qt::transparent);
        return {fill, {}, isEnabled ? theme.color(ColorRole::Text) : faint};
    }
    if (tone == ButtonTone::Link)
        return {Qt::transparent,
                {},
                isEnabled ? theme.color(isHovered ? ColorRole::Accent : ColorRole::AccentText) : faint};
    const QColor ink = theme.color(tone == ButtonTone::Destructive ? ColorRole::Danger : ColorRole::Text);
    return {isDown || isHovered ? ground : theme.color(ColorRole::Surface), theme.color(ColorRole::LineStrong),
            isEnabled ? ink : faint};
}

QString plainLabel(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1StringView("&&"), QLatin1StringView("\1"));
    plain.remove(u'&');
    return plain.replace(u'\1', u'&');
}

double textWidth(const QString &label, const Theme &theme)
{
    return std::ceil(theme.metrics(TextRole::Medium).horizontalAdvance(plainLabel(label)));
}

/// Icon, label, key cap and the gaps between them, without the padding.
double contentWidth(const QStyleOptionButton &option, const QString &keyCap, const Theme &theme)
{
    double width = option.text.isEmpty() ? 0 : textWidth(option.text, theme);
    if (!option.icon.isNull())
        width += theme.length(16) + (option.text.isEmpty() ? 0 : theme.length(6));
    if (!keyCap.isEmpty())
        width += keyCapSize(keyCap, theme).width() + theme.length(8);
    return width;
}

void paintButtonContents(QPainter &painter, const QStyleOptionButton &option, const QString &keyCap,
                         const ButtonColors &colors, KeyCapGround ground, const Theme &theme)
{
    const auto mirrored = [&](const QRectF &piece) {
        return QStyle::visualRect(option.direction, option.rect, piece.toAlignedRect());
    };
    double x = option.rect.left() + (option.rect.width() - contentWidth(option, keyCap, theme)) / 2;
    if (!option.icon.isNull()) {
        const double side = theme.length(16);
        const QRect place = mirrored({std::round(x), option.rect.center().y() - side / 2 + 1, side, side});
        const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, place, Qt::AlignCenter, mode);
        x += side + theme.length(6);
    }
    painter.setPen(colors.ink);
    painter.setFont(theme.font(TextRole::Medium));
    const double width = textWidth(option.text, theme);
    painter.drawText(QRectF(mirrored({x, static_cast<double>(option.rect.top()), width + 1,
                                      static_cast<double>(option.rect.height())})),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    if (!keyCap.isEmpty()) {
        const QSizeF size = keyCapSize(keyCap, theme);
        const double y = option.rect.top() + std::floor((option.rect.height() - size.height()) / 2);
        paintKeyCap(painter, keyCap,
                    mirrored({std::round(x + width + theme.length(8)), y, size.width(), size.height()}), ground, theme);
    }
}

} // namespace

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const double worded = toneOf(widget) == ButtonTone::Link ? 0 : theme.length(11);
    const double padding = option.text.isEmpty() ? theme.length(7) : worded;
    const double width = contentWidth(option, keyCapOf(widget), theme) + 2 * padding;
    return {static_cast<int>(std::ceil(width)), theme.length(30)};
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const ButtonTone tone = toneOf(widget);
    const ButtonColors colors = colorsOf(tone, option, theme);
    const double radius = theme.length(6);
    if (colors.fill != QColor(Qt::transparent))
        paintBox(painter, option.rect, radius, colors.fill, colors.edge);
    const bool isOnAccent = tone == ButtonTone::Primary && (option.state & QStyle::State_Enabled);
    paintButtonContents(painter, option, keyCapOf(widget), colors,
                        isOnAccent ? KeyCapGround::OnAccent : KeyCapGround::Plain, theme);
    if (!showsFocus(option))
        return;
    if (!isOnAccent)
        return paintFocusRing(painter, option.rect, radius, theme);
    // The ring has the button's own colour, so the primary button carries it inside, in the colour of its text.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::OnAccent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    painter.restore();
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, const Theme &theme)
{
    Q_UNUSED(widget)
    const ButtonColors colors = colorsOf(ButtonTone::Ghost, option, theme);
    paintBox(painter, option.rect, theme.length(6), colors.fill);
    QRectF words = option.rect;
    if (!option.icon.isNull()) {
        const int side = theme.length(16);
        QRect place(0, 0, side, side);
        place.moveCenter(option.rect.center());
        if (option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty())
            place.moveLeft(option.rect.left() + theme.length(8));
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(place.right() + theme.length(6));
    }
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull()) {
        painter.setPen(colors.ink);
        painter.setFont(theme.font(TextRole::Medium));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, words.toRect()),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    }
    if (showsFocus(option))
        paintFocusRing(painter, option.rect, theme.length(6), theme);
}

void paintCheckMark(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isMarked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    QRectF box(0, 0, theme.length(16), theme.length(16));
    box.moveTopLeft(QPointF(std::floor(option.rect.left() + (option.rect.width() - box.width()) / 2),
                            std::floor(option.rect.top() + (option.rect.height() - box.height()) / 2)));
    const double radius = theme.length(4);
    if (!isMarked) {
        paintBox(painter, box, radius, theme.color(ColorRole::Surface),
                 theme.color(isEnabled ? ColorRole::Control : ColorRole::LineStrong));
        return;
    }
    paintBox(painter, box, radius, theme.color(isEnabled ? ColorRole::Accent : ColorRole::LineStrong));
    paintIcon(painter, option.state & QStyle::State_NoChange ? Icon::Minus : Icon::Check, box,
              theme.color(isEnabled ? ColorRole::OnAccent : ColorRole::Faint), theme.length(12));
}

void paintRadioMark(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF ring(option.rect.left(), option.rect.top(), theme.length(16), theme.length(16));
    const QColor accent = theme.color(isEnabled ? ColorRole::Accent : ColorRole::LineStrong);
    paintBox(painter, ring, ring.width() / 2, isOn ? accent : theme.color(ColorRole::Surface),
             isOn ? accent : theme.color(isEnabled ? ColorRole::Control : ColorRole::LineStrong));
    if (isOn) {
        const double inset = ring.width() * 0.31;
        paintBox(painter, ring.adjusted(inset, inset, -inset, -inset), ring.width(), theme.color(ColorRole::OnAccent));
    }
}

} // namespace baton
