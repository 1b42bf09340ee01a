// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tokens.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace baton;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// How a colour arrives in an eye of this kind (Machado, Oliveira and Fernandes 2009, full severity): linear RGB.
enum class Sight { Normal, Protan, Deutan, Tritan };
using Triple = std::array<double, 3>;

Triple seen(const QColor &color, Sight sight)
{
    static constexpr std::array<std::array<Triple, 3>, 4> eyes{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    const Triple light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += eyes[static_cast<size_t>(sight)][row][column] * light[column];
        result[row] = std::clamp(result[row], 0.0, 1.0);
    }
    return result;
}

Triple lab(const Triple &rgb)
{
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto root = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The distance CIEDE2000 of two colours in CIELAB.
double distance(const Triple &first, const Triple &second)
{
    const double meanChroma = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double power = std::pow(meanChroma, 7);
    const double stretch = 1.5 - 0.5 * std::sqrt(power / (power + std::pow(25.0, 7)));
    const double chroma1 = std::hypot(stretch * first[1], first[2]);
    const double chroma2 = std::hypot(stretch * second[1], second[2]);
    const auto hueOf = [stretch](const Triple &color) {
        const double hue = degrees(std::atan2(color[2], stretch * color[1]));
        return hue < 0 ? hue + 360 : hue;
    };
    const double hue1 = hueOf(first);
    const double hue2 = hueOf(second);
    const bool hasHue = chroma1 * chroma2 > 0;
    double turn = hasHue ? hue2 - hue1 : 0;
    turn -= turn > 180 ? 360 : 0;
    turn += turn < -180 ? 360 : 0;
    double hue = hue1 + hue2;
    if (hasHue)
        hue = (std::abs(hue1 - hue2) <= 180 ? hue : hue < 360 ? hue + 360 : hue - 360) / 2;
    const double light = (first[0] + second[0]) / 2;
    const double chroma = (chroma1 + chroma2) / 2;
    const double weight = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue))
        + 0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double lightScale = 1 + 0.015 * std::pow(light - 50, 2) / std::sqrt(20 + std::pow(light - 50, 2));
    const double chromaScale = 1 + 0.045 * chroma;
    const double hueScale = 1 + 0.015 * chroma * weight;
    const double chromaPower = std::pow(chroma, 7);
    const double rotation = -2 * std::sqrt(chromaPower / (chromaPower + std::pow(25.0, 7)))
        * std::sin(radians(60 * std::exp(-std::pow((hue - 275) / 25, 2))));
    const double byLight = (second[0] - first[0]) / lightScale;
    const double byChroma = (chroma2 - chroma1) / chromaScale;
    const double byHue = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn / 2)) / hueScale;
    return std::sqrt(byLight * byLight + byChroma * byChroma + byHue * byHue + rotation * byChroma * byHue);
}

struct Pair
{
    const char *name;
    ColorRole ink;
    ColorRole ground;
};

constexpr double textRatio = 4.5;
constexpr double markRatio = 3.0;

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void theRatioItselfIsRight()
    {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white) * 10), 210.0);
        QCOMPARE(std::round(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448.0);
    }

    void textIsReadable_data();
    void textIsReadable();
    void marksAreVisible_data();
    void marksAreVisible();
    void theDistanceItselfIsRight();
    void coloursAreToldApart_data();
    void coloursAreToldApart();
    void depthGetsLighterUpwardsInTheDark();
    void paletteFollowsTheTokens();
};

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<int>("appearance");
    const QList<std::pair<const char *, ColorRole>> inks{
        {"text", ColorRole::Text},         {"second text", ColorRole::SecondText},
        {"muted", ColorRole::Muted},       {"accent text", ColorRole::AccentText},
        {"positive", ColorRole::Positive}, {"warning", ColorRole::Warning},
        {"danger", ColorRole::Danger},     {"marketing", ColorRole::MarketingText},
        {"tele", ColorRole::TeleText},     {"sales", ColorRole::SalesText}};
    const QList<std::pair<const char *, ColorRole>> grounds{
        {"surface", ColorRole::Surface},       {"window", ColorRole::Window}, {"sunken", ColorRole::Sunken},
        {"hover", ColorRole::Hover},           {"raised", ColorRole::Raised}, {"selection", ColorRole::Selection},
        {"accent soft", ColorRole::AccentSoft}};
    QList<Pair> pairs{
        {"on accent", ColorRole::OnAccent, ColorRole::Accent},
        {"on the inverse bar", ColorRole::OnInverseBar, ColorRole::InverseBar},
        {"positive on its ground", ColorRole::Positive, ColorRole::PositiveSoft},
        {"warning on its ground", ColorRole::Warning, ColorRole::WarningSoft},
        {"danger on its ground", ColorRole::Danger, ColorRole::DangerSoft},
        {"text on danger ground", ColorRole::Text, ColorRole::DangerSoft},
        {"text on warning ground", ColorRole::Text, ColorRole::WarningSoft},
        {"second text on warning ground", ColorRole::SecondText, ColorRole::WarningSoft},
        {"marketing on its ground", ColorRole::MarketingText, ColorRole::MarketingSoft},
        {"tele on its ground", ColorRole::TeleText, ColorRole::TeleSoft},
        {"sales on its ground", ColorRole::SalesText, ColorRole::SalesSoft},
        {"much on the ramp", ColorRole::OnRamp1, ColorRole::Ramp1},
        {"second on the ramp", ColorRole::OnRamp2, ColorRole::Ramp2},
        {"third on the ramp", ColorRole::OnRamp3, ColorRole::Ramp3},
        {"little on the ramp", ColorRole::OnRamp4, ColorRole::Ramp4},
    };
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const QByteArray suffix = appearance == Appearance::Light ? " in light" : " in dark";
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QTest::newRow(QByteArray(inkName) + " on " + groundName + suffix)
                    << int(ink) << int(ground) << int(appearance);
        }
        for (const Pair &pair : std::as_const(pairs))
            QTest::newRow(pair.name + suffix) << int(pair.ink) << int(pair.ground) << int(appearance);
    }
}

void TestTokens::textIsReadable()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(int, appearance);
    const auto color = [appearance](int role) { return tokenColor(ColorRole(role), Appearance(appearance)); };
    const double ratio = contrast(color(ink), color(ground));
    QVERIFY2(ratio >= textRatio, qPrintable(QString::number(ratio)));
}

void TestTokens::marksAreVisible_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<int>("appearance");
    const QList<std::pair<const char *, ColorRole>> marks{
        {"accent", ColorRole::Accent},    {"control", ColorRole::Control},  {"marketing", ColorRole::MarketingMark},
        {"tele", ColorRole::TeleMark},    {"sales", ColorRole::SalesMark},  {"series 1", ColorRole::Series1},
        {"series 2", ColorRole::Series2}, {"series 3", ColorRole::Series3}, {"series 4", ColorRole::Series4},
        {"series 5", ColorRole::Series5}, {"series 6", ColorRole::Series6}};
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (const auto &[name, ink] : marks)
            QTest::newRow(QByteArray(name) + (appearance == Appearance::Light ? " in light" : " in dark"))
                << int(ink) << int(ColorRole::Surface) << int(appearance);
        // The ring of the focus goes round whatever can have it.
        for (const auto &[name, ground] :
             {std::pair("window", ColorRole::Window), std::pair("sunken", ColorRole::Sunken),
              std::pair("raised", ColorRole::Raised), std::pair("hover", ColorRole::Hover),
              std::pair("selection", ColorRole::Selection), std::pair("accent soft", ColorRole::AccentSoft)})
            QTest::newRow(QByteArray("focus on ") + name + (appearance == Appearance::Light ? " in light" : " in dark"))
                << int(ColorRole::Accent) << int(ground) << int(appearance);
    }
}

void TestTokens::marksAreVisible()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(int, appearance);
    const double ratio = contrast(tokenColor(ColorRole(ink), Appearance(appearance)),
                                  tokenColor(ColorRole(ground), Appearance(appearance)));
    QVERIFY2(ratio >= markRatio, qPrintable(QString::number(ratio)));
}

void TestTokens::theDistanceItselfIsRight()
{
    // The first, the seventh and the seventeenth pair of Sharma, Wu and Dalal 2005.
    const auto rounded = [](const Triple &a, const Triple &b) { return std::round(distance(a, b) * 10000) / 10000; };
    QCOMPARE(rounded({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425);
    QCOMPARE(rounded({50, 0, 0}, {50, -1, 2}), 2.3669);
    QCOMPARE(rounded({50, 2.5, 0}, {73, 25, -18}), 27.1492);
}

void TestTokens::coloursAreToldApart_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<int>("sight");
    constexpr std::array sights{"normal", "protan", "deutan", "tritan"};
    const QList<ColorRole> series{ColorRole::Series1, ColorRole::Series2, ColorRole::Series3,
                                  ColorRole::Series4, ColorRole::Series5, ColorRole::Series6};
    const QList<ColorRole> sides{ColorRole::MarketingMark, ColorRole::TeleMark, ColorRole::SalesMark};
    for (const auto appearance : {Appearance::Light, Appearance::Dark})
        for (int sight = 0; sight < 4; ++sight)
            for (const auto &[name, roles] : {std::pair("series", series), std::pair("sides", sides)})
                for (qsizetype one = 0; one < roles.size(); ++one)
                    for (qsizetype other = one + 1; other < roles.size(); ++other)
                        QTest::addRow("%s %d and %d in %s, %s", name, int(one) + 1, int(other) + 1,
                                      appearance == Appearance::Light ? "light" : "dark", sights[size_t(sight)])
                            << int(roles[one]) << int(roles[other]) << int(appearance) << sight;
}

void TestTokens::coloursAreToldApart()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, appearance);
    QFETCH(int, sight);
    const auto color = [&](int role) {
        return lab(seen(tokenColor(ColorRole(role), Appearance(appearance)), Sight(sight)));
    };
    const double apart = distance(color(first), color(second));
    QVERIFY2(apart >= 10, qPrintable(QString::number(apart)));
}

void TestTokens::depthGetsLighterUpwardsInTheDark()
{
    const QList<ColorRole> upwards{ColorRole::Sunken, ColorRole::Window, ColorRole::Surface, ColorRole::Raised};
    for (qsizetype at = 1; at < upwards.size(); ++at)
        QVERIFY(luminance(tokenColor(upwards[at - 1], Appearance::Dark))
                < luminance(tokenColor(upwards[at], Appearance::Dark)));
}

void TestTokens::paletteFollowsTheTokens()
{
    const QPalette palette = tokenPalette(Appearance::Dark);
    QCOMPARE(palette.color(QPalette::Base), tokenColor(ColorRole::Surface, Appearance::Dark));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokenColor(ColorRole::Faint, Appearance::Dark));
    // Badges and sides keep their colours on the current row, so its text does too.
    QCOMPARE(palette.color(QPalette::HighlightedText), palette.color(QPalette::Text));
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
