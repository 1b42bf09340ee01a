// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tokens.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

struct Token
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokens{
    Token{ColorRole::Window, 0xF4F3F0, 0x17171A},        Token{ColorRole::Sunken, 0xECEAE5, 0x111113},
    Token{ColorRole::Surface, 0xFFFFFF, 0x1E1E22},       Token{ColorRole::Raised, 0xFFFFFF, 0x29292F},
    Token{ColorRole::Hover, 0xF3F1ED, 0x26262B},         Token{ColorRole::Line, 0xE3E0DA, 0x313138},
    Token{ColorRole::LineStrong, 0xCBC7BF, 0x46464F},    Token{ColorRole::GridLine, 0xEFEDE9, 0x28282D},
    Token{ColorRole::Control, 0x8F8A80, 0x777782},       Token{ColorRole::Text, 0x1C1B19, 0xE6E5E2},
    Token{ColorRole::SecondText, 0x45423D, 0xC8C6C1},    Token{ColorRole::Muted, 0x68645C, 0xA5A39D},
    Token{ColorRole::Faint, 0x979186, 0x7C7A76},         Token{ColorRole::Accent, 0x2A5FCF, 0x8AB0FF},
    Token{ColorRole::OnAccent, 0xFFFFFF, 0x0D1A38},      Token{ColorRole::AccentText, 0x204FB4, 0xA6C3FF},
    Token{ColorRole::AccentSoft, 0xE5ECFA, 0x22304D},    Token{ColorRole::Selection, 0xDFE8FA, 0x263556},
    Token{ColorRole::Positive, 0x1B7441, 0x6FCF93},      Token{ColorRole::PositiveSoft, 0xE0F1E6, 0x1B3526},
    Token{ColorRole::Warning, 0x945A00, 0xEBB45C},       Token{ColorRole::WarningSoft, 0xFBEDD2, 0x3A2D14},
    Token{ColorRole::Danger, 0x9B1B13, 0xFF8C78},        Token{ColorRole::DangerSoft, 0xFBE5E1, 0x45211C},
    Token{ColorRole::InverseBar, 0x26251F, 0x35353D},    Token{ColorRole::OnInverseBar, 0xF6F5F2, 0xF6F5F2},
    Token{ColorRole::MarketingMark, 0xA8437F, 0xE28ABA}, Token{ColorRole::MarketingText, 0x8E2F69, 0xEFA5CB},
    Token{ColorRole::MarketingSoft, 0xF8E8F1, 0x3D2433}, Token{ColorRole::TeleMark, 0x158FB3, 0x5CC4E8},
    Token{ColorRole::TeleText, 0x0A6681, 0x7FD3F0},      Token{ColorRole::TeleSoft, 0xE0F2F8, 0x173541},
    Token{ColorRole::SalesMark, 0x3B2F94, 0x8F86E8},     Token{ColorRole::SalesText, 0x3B2F94, 0xB3ACF5},
    Token{ColorRole::SalesSoft, 0xE9E7F7, 0x29264A},     Token{ColorRole::Ramp1, 0x1D3E87, 0xB4CBFF},
    Token{ColorRole::Ramp2, 0x4A70BF, 0x6F95E6},         Token{ColorRole::Ramp3, 0xC4D3F1, 0x33476F},
    Token{ColorRole::Ramp4, 0xECEBE7, 0x29292F},         Token{ColorRole::OnRamp1, 0xFFFFFF, 0x0D1A38},
    Token{ColorRole::OnRamp2, 0xFFFFFF, 0x0D1A38},       Token{ColorRole::OnRamp3, 0x1D2F57, 0xD5E1FF},
    Token{ColorRole::OnRamp4, 0x68645C, 0xA5A39D},       Token{ColorRole::Series1, 0x1F4578, 0x366BB5},
    Token{ColorRole::Series2, 0xB769AB, 0xEEB0E3},       Token{ColorRole::Series3, 0x55997D, 0x6EB295},
    Token{ColorRole::Series4, 0x828721, 0xEFF5AF},       Token{ColorRole::Series5, 0x504C49, 0x706A66},
    Token{ColorRole::Series6, 0x8D1D05, 0xB95115},       Token{ColorRole::Shadow, 0x000000, 0x000000},
};

constexpr bool tokensFollowRoles()
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (static_cast<size_t>(tokens[at].role) != at)
            return false;
    }
    return true;
}
static_assert(tokens.size() == static_cast<size_t>(ColorRole::Count) && tokensFollowRoles(),
              "the table of tokens must list every role once, in the order of ColorRole");

constexpr ColorRole offset(ColorRole role, int by)
{
    return static_cast<ColorRole>(static_cast<int>(role) + by);
}

} // namespace

QColor tokenColor(ColorRole role, Appearance appearance)
{
    const Token &token = tokens.at(static_cast<size_t>(role));
    return QColor::fromRgb(appearance == Appearance::Light ? token.light : token.dark);
}

ColorRole markRole(Side side)
{
    switch (side) {
    case Side::Marketing: return ColorRole::MarketingMark;
    case Side::Tele: return ColorRole::TeleMark;
    case Side::Sales: return ColorRole::SalesMark;
    case Side::Shared: break;
    }
    return ColorRole::Control;
}

ColorRole textRole(Side side)
{
    return side == Side::Shared ? ColorRole::Muted : offset(markRole(side), 1);
}

ColorRole softRole(Side side)
{
    return side == Side::Shared ? ColorRole::Sunken : offset(markRole(side), 2);
}

ColorRole rampRole(int step)
{
    return offset(ColorRole::Ramp1, std::clamp(step, 1, 4) - 1);
}

ColorRole onRampRole(int step)
{
    return offset(ColorRole::OnRamp1, std::clamp(step, 1, 4) - 1);
}

ColorRole seriesRole(int index)
{
    return offset(ColorRole::Series1, index % 6);
}

QPalette tokenPalette(Appearance appearance)
{
    const auto color = [appearance](ColorRole role) { return tokenColor(role, appearance); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Window));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::OnInverseBar));
    palette.setColor(QPalette::Button, color(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::AccentText));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::AccentText));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Muted));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    // Fusion derives bevels and outlines from these five.
    palette.setColor(QPalette::Light, color(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::Hover));
    palette.setColor(QPalette::Mid, color(ColorRole::LineStrong));
    palette.setColor(QPalette::Dark, color(ColorRole::LineStrong));
    palette.setColor(QPalette::Shadow, color(ColorRole::Control));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Faint));
    return palette;
}

} // namespace baton
