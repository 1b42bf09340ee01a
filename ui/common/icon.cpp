// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/icon.h"

#include "common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// In the order of Icon.
constexpr std::array keys{
    "accounts",     "activity",     "alert",         "arrow-down", "arrow-up", "bell",   "calendar", "check",
    "chevron-down", "chevron-left", "chevron-right", "chevron-up", "clock",    "close",  "columns",  "conflict",
    "database",     "dots",         "edit",          "export",     "file",     "filter", "folder",   "funnel",
    "history",      "import",       "info",          "leads",      "mail",     "merge",  "minus",    "moon",
    "note",         "pause",        "people",        "phone",      "play",     "plus",   "refresh",  "search",
    "settings",     "sort",         "stop",          "sun",        "table",    "undo",   "warning",
};
static_assert(keys.size() == static_cast<size_t>(Icon::Count));

QPixmap renderedIcon(Icon icon, const QColor &color, int size, double devicePixelRatio)
{
    QFile file(u":/icons/"_s + keyOf(icon) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

/// Paints one icon in the colour that its role has at this moment.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, ColorRole role)
        : m_icon(icon)
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect, colorFor(mode), std::min(rect.width(), rect.height()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
        return iconPixmap(m_icon, colorFor(mode), side, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_icon, m_role); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        return themeOf().color(mode == QIcon::Disabled ? ColorRole::Faint : m_role);
    }

    Icon m_icon;
    ColorRole m_role;
};

} // namespace

QString keyOf(Icon icon)
{
    return QString::fromLatin1(keys.at(static_cast<size_t>(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor &color, int size, double devicePixelRatio)
{
    const QString key =
        u"baton/%1/%2/%3/%4"_s.arg(keyOf(icon), color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderedIcon(icon, color, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color, int size)
{
    const double ratio = painter.device()->devicePixelRatioF();
    // Whole device pixels, or the thin strokes smear.
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const QPointF corner(snapped(rect.center().x() - size / 2.0), snapped(rect.center().y() - size / 2.0));
    painter.drawPixmap(corner, iconPixmap(icon, color, size, ratio));
}

QIcon themedIcon(Icon icon, ColorRole role)
{
    return QIcon(new ThemedIconEngine(icon, role));
}

void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(rect, rect.width() * 0.24, rect.width() * 0.24);
    painter.setPen(QPen(theme.color(ColorRole::OnAccent), rect.width() * 0.105, Qt::SolidLine, Qt::RoundCap));
    const double inset = rect.width() * 0.28;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(inner.bottomLeft(), inner.topRight());
    painter.restore();
}

QIcon applicationIcon()
{
    const Theme theme(Appearance::Light, QGuiApplication::font());
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(0, 0, size, size), theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace baton
