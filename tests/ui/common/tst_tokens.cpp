// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tokens.h"

#include <QTest>

#include <cmath>

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
        {"surface", ColorRole::Surface}, {"window", ColorRole::Window},       {"sunken", ColorRole::Sunken},
        {"hover", ColorRole::Hover},     {"selection", ColorRole::Selection}, {"accent soft", ColorRole::AccentSoft}};
    QList<Pair> pairs{
        {"text on raised", ColorRole::Text, ColorRole::Raised},
        {"muted on raised", ColorRole::Muted, ColorRole::Raised},
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
    QTest::addColumn<int>("appearance");
    const QList<std::pair<const char *, ColorRole>> marks{
        {"accent", ColorRole::Accent},    {"control", ColorRole::Control},  {"marketing", ColorRole::MarketingMark},
        {"tele", ColorRole::TeleMark},    {"sales", ColorRole::SalesMark},  {"series 1", ColorRole::Series1},
        {"series 2", ColorRole::Series2}, {"series 3", ColorRole::Series3}, {"series 4", ColorRole::Series4},
        {"series 5", ColorRole::Series5}, {"series 6", ColorRole::Series6}};
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (const auto &[name, ink] : marks)
            QTest::newRow(QByteArray(name) + (appearance == Appearance::Light ? " in light" : " in dark"))
                << int(ink) << int(appearance);
    }
}

void TestTokens::marksAreVisible()
{
    QFETCH(int, ink);
    QFETCH(int, appearance);
    const double ratio = contrast(tokenColor(ColorRole(ink), Appearance(appearance)),
                                  tokenColor(ColorRole::Surface, Appearance(appearance)));
    QVERIFY2(ratio >= markRatio, qPrintable(QString::number(ratio)));
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
