// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/themeswitch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array choiceKeys{"system", "light", "dark"};

Appearance appearanceOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? Appearance::Dark : Appearance::Light;
}

QPalette basePalette()
{
    // Without a palette of our own Qt falls back to the desktop's.
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

QString keyOf(ThemeChoice choice)
{
    return QString::fromLatin1(choiceKeys.at(static_cast<size_t>(choice)));
}

std::optional<ThemeChoice> themeChoiceFromKey(QStringView key)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (key == keyOf(choice))
            return choice;
    }
    return std::nullopt;
}

ThemeSwitch::ThemeSwitch(ThemeChoice choice, std::function<QPalette()> systemPalette, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_systemPalette(systemPalette ? std::move(systemPalette) : basePalette)
    , m_style(new BatonStyle(Theme(Appearance::Light, QApplication::font())))
{
    QApplication::setStyle(m_style);
    apply();
    qApp->installEventFilter(this);
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    // Qt delivers our own changes later, so only what differs from them is somebody else's.
    const bool isOthersPalette = watched == qApp && event->type() == QEvent::ApplicationPaletteChange
        && QApplication::palette() != tokenPalette(appearance());
    const bool isOthersFont = watched == qApp && event->type() == QEvent::ApplicationFontChange
        && QApplication::font() != m_style->theme().font(TextRole::Body);
    if (!m_isApplying && (isOthersPalette || isOthersFont || event->type() == QEvent::ThemeChange))
        apply();
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::apply()
{
    m_isApplying = true;
    Appearance appearance = m_choice == ThemeChoice::Dark ? Appearance::Dark : Appearance::Light;
    if (m_choice == ThemeChoice::System)
        appearance = appearanceOf(m_systemPalette());
    const QFont font = Theme::suitedFont(QApplication::font());
    if (font != QApplication::font())
        QApplication::setFont(font);
    m_style->setTheme(Theme(appearance, font));
    QApplication::setPalette(tokenPalette(appearance));
    // Sizes follow the font and labels carry fonts of their own: a change of style is what makes every widget ask
    // again.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent styleChange(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &styleChange);
    }
    m_isApplying = false;
    emit changed();
}

} // namespace baton
