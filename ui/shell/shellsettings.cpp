// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellsettings.h"

using namespace Qt::StringLiterals;

namespace baton {

ShellSettings::ShellSettings()
    : m_settings(u"Baton"_s, u"Baton"_s)
{}

ShellSettings::ShellSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

ThemeChoice ShellSettings::theme() const
{
    return themeChoiceFromKey(m_settings.value(u"window/theme"_s).toString()).value_or(ThemeChoice::System);
}

void ShellSettings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(u"window/theme"_s, keyOf(choice));
}

QByteArray ShellSettings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void ShellSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

bool ShellSettings::prefersRail() const
{
    return m_settings.value(u"window/rail"_s).toBool();
}

void ShellSettings::setPrefersRail(bool prefers)
{
    m_settings.setValue(u"window/rail"_s, prefers);
}

QString ShellSettings::leadsLayout() const
{
    return m_settings.value(u"leads/layout"_s).toString();
}

void ShellSettings::setLeadsLayout(const QString &layout)
{
    m_settings.setValue(u"leads/layout"_s, layout);
}

QStringList ShellSettings::foldedSections() const
{
    return m_settings.value(u"pane/folded"_s).toStringList();
}

void ShellSettings::setFoldedSections(const QStringList &keys)
{
    m_settings.setValue(u"pane/folded"_s, keys);
}

QString ShellSettings::person() const
{
    return m_settings.value(u"queue/person"_s).toString();
}

void ShellSettings::setPerson(const QString &person)
{
    m_settings.setValue(u"queue/person"_s, person);
}

QStringList ShellSettings::recent() const
{
    return m_settings.value(u"workspace/recent"_s).toStringList();
}

void ShellSettings::addRecent(const QString &workspace)
{
    QStringList all = recent();
    all.removeAll(workspace);
    all.prepend(workspace);
    m_settings.setValue(u"workspace/recent"_s, all.mid(0, recentLimit));
}

void ShellSettings::removeRecent(const QString &workspace)
{
    QStringList all = recent();
    all.removeAll(workspace);
    m_settings.setValue(u"workspace/recent"_s, all);
}

} // namespace baton
