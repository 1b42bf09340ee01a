// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/shellsettings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString sessionKey(const QString &workspace)
{
    return u"sessions/"_s + QString::fromLatin1(workspace.toUtf8().toHex());
}

/// A path as one name of a setting.
QString guideKey(const QString &workspace, const QString &name)
{
    return u"guide/%1/%2"_s.arg(QString::fromLatin1(workspace.toUtf8().toHex()), name);
}

} // namespace

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

QString ShellSettings::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

void ShellSettings::setLanguage(const QString &language)
{
    m_settings.setValue(u"window/language"_s, language);
}

QLocale ShellSettings::localeIn(const QLocale &desktop) const
{
    return language().isEmpty() ? desktop : QLocale(QLocale(language()).language(), desktop.territory());
}

int ShellSettings::textSize() const
{
    return std::clamp(m_settings.value(u"window/textSize"_s, smallestText).toInt(), smallestText, largestText);
}

void ShellSettings::setTextSize(int percent)
{
    m_settings.setValue(u"window/textSize"_s, percent);
}

int ShellSettings::helpTextSize() const
{
    return m_settings.value(u"help/textSize"_s, 100).toInt();
}

void ShellSettings::setHelpTextSize(int percent)
{
    m_settings.setValue(u"help/textSize"_s, percent);
}

bool ShellSettings::hasQuietHours() const
{
    return m_settings.value(u"notices/quietHours"_s, true).toBool();
}

void ShellSettings::setQuietHours(bool quiet)
{
    m_settings.setValue(u"notices/quietHours"_s, quiet);
}

bool ShellSettings::hasLetterKeys() const
{
    return m_settings.value(u"keys/letters"_s, true).toBool();
}

void ShellSettings::setLetterKeys(bool letters)
{
    m_settings.setValue(u"keys/letters"_s, letters);
}

bool ShellSettings::resumes() const
{
    return m_settings.value(u"session/resumes"_s, true).toBool();
}

void ShellSettings::setResumes(bool resumes)
{
    m_settings.setValue(u"session/resumes"_s, resumes);
}

QString ShellSettings::page() const
{
    return m_settings.value(u"session/page"_s).toString();
}

void ShellSettings::setPage(const QString &page)
{
    m_settings.setValue(u"session/page"_s, page);
}

QJsonObject ShellSettings::session(const QString &workspace) const
{
    return QJsonDocument::fromJson(m_settings.value(sessionKey(workspace)).toByteArray()).object();
}

void ShellSettings::setSession(const QString &workspace, const QJsonObject &pages)
{
    m_settings.setValue(sessionKey(workspace), QJsonDocument(pages).toJson(QJsonDocument::Compact));
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

QStringList ShellSettings::guideTicks(const QString &workspace) const
{
    return m_settings.value(guideKey(workspace, u"done"_s)).toStringList();
}

void ShellSettings::setGuideTicks(const QString &workspace, const QStringList &keys)
{
    m_settings.setValue(guideKey(workspace, u"done"_s), keys);
}

bool ShellSettings::isGuideClosed(const QString &workspace) const
{
    return m_settings.value(guideKey(workspace, u"closed"_s)).toBool();
}

void ShellSettings::setGuideClosed(const QString &workspace, bool isClosed)
{
    m_settings.setValue(guideKey(workspace, u"closed"_s), isClosed);
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
    const QStringList always = pinned();
    qsizetype others = 0;
    all.removeIf([&](const QString &each) { return !always.contains(each) && ++others > recentLimit; });
    m_settings.setValue(u"workspace/recent"_s, all);
}

void ShellSettings::removeRecent(const QString &workspace)
{
    QStringList all = recent();
    all.removeAll(workspace);
    m_settings.setValue(u"workspace/recent"_s, all);
    setPinned(workspace, Pin::Off);
    m_settings.remove(sessionKey(workspace));
}

void ShellSettings::replaceRecent(const QString &workspace, const QString &by)
{
    if (workspace == by)
        return;
    QStringList all = recent();
    all.removeAll(by);
    std::ranges::replace(all, workspace, by);
    const bool isPinned = pinned().contains(workspace);
    m_settings.setValue(u"workspace/recent"_s, all);
    setSession(by, session(workspace));
    m_settings.remove(sessionKey(workspace));
    setPinned(workspace, Pin::Off);
    setPinned(by, isPinned ? Pin::On : Pin::Off);
}

QStringList ShellSettings::pinned() const
{
    return m_settings.value(u"workspace/pinned"_s).toStringList();
}

void ShellSettings::setPinned(const QString &workspace, Pin pin)
{
    QStringList all = pinned();
    all.removeAll(workspace);
    if (pin == Pin::On)
        all.append(workspace);
    m_settings.setValue(u"workspace/pinned"_s, all);
}

} // namespace baton
