// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"

#include "common/batonstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct TypeStep
{
    double factor;
    QFont::Weight weight;
};

// In the order of TextRole.
constexpr std::array typeScale{
    TypeStep{3.2, QFont::DemiBold},  TypeStep{2.1, QFont::DemiBold}, TypeStep{2.0, QFont::Normal},
    TypeStep{1.7, QFont::DemiBold},  TypeStep{1.4, QFont::DemiBold}, TypeStep{1.15, QFont::DemiBold},
    TypeStep{1.0, QFont::DemiBold},  TypeStep{1.0, QFont::Medium},   TypeStep{1.0, QFont::Normal},
    TypeStep{0.9, QFont::Normal},    TypeStep{0.9, QFont::Medium},   TypeStep{0.85, QFont::Normal},
    TypeStep{0.85, QFont::DemiBold},
};
static_assert(typeScale.size() == static_cast<size_t>(TextRole::Count));

constexpr double titleFactor = 1.4;
constexpr double titleSpacing = 98.5;
constexpr double pixelsAtTenPoints = 10.0 * 96.0 / 72.0;

QFont scaledFont(QFont font, const TypeStep &step)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * step.factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * step.factor));
    font.setWeight(step.weight);
    if (step.factor >= titleFactor)
        font.setLetterSpacing(QFont::PercentageSpacing, titleSpacing);
    return font;
}

double pixelSizeOf(const QFont &font)
{
    // QFontInfo rounds to whole pixels, which would make 10 pt (13.33 px) narrower than it is.
    return font.pointSizeF() > 0 ? font.pointSizeF() * 96.0 / 72.0 : font.pixelSize();
}

bool namesNoRealFamily(const QFont &font)
{
    static const QStringList generic{u"DejaVu Sans"_s, u"Sans Serif"_s, u"Sans"_s,
                                     u"sans-serif"_s,  u"System"_s,     QString()};
    return generic.contains(font.family(), Qt::CaseInsensitive);
}

} // namespace

Theme::Theme(Appearance appearance, const QFont &applicationFont)
    : m_appearance(appearance)
    , m_scale(pixelSizeOf(applicationFont) / pixelsAtTenPoints)
{
    m_fonts.reserve(typeScale.size());
    m_metrics.reserve(typeScale.size());
    for (const TypeStep &step : typeScale) {
        m_fonts.push_back(scaledFont(applicationFont, step));
        m_metrics.emplace_back(m_fonts.back());
    }
}

int Theme::length(double atTenPoints) const
{
    return atTenPoints > 0 ? std::max(1, static_cast<int>(std::lround(atTenPoints * m_scale))) : 0;
}

int Theme::space(Space space) const
{
    static constexpr std::array pixels{2, 4, 6, 8, 12, 16, 20, 24, 28, 36};
    return length(pixels.at(static_cast<size_t>(space)));
}

int Theme::effectiveWidth(int windowWidth) const
{
    return static_cast<int>(std::lround(windowWidth / m_scale));
}

QFont Theme::suitedFont(const QFont &systemFont)
{
    QFont font = systemFont;
    if (namesNoRealFamily(systemFont)) {
        // A missing family silently becomes another one, so the database is asked, not the font.
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s}) {
            if (QFontDatabase::hasFamily(family)) {
                font.setFamilies({family});
                break;
            }
        }
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

const Theme &themeOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *own = qobject_cast<const BatonStyle *>(style))
        return own->theme();
    static const Theme plain(Appearance::Light, QApplication::font());
    return plain;
}

} // namespace baton
