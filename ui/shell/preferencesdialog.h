// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/themeswitch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace baton {

class ShellSettings;

/// The few things that a person sets to taste. Each is applied as it is chosen; for the language and the size of text
/// the program has to start again, which the dialog offers.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(ShellSettings &settings, ThemeChoice theme, QWidget *parent = nullptr);

signals:
    void themeChosen(baton::ThemeChoice theme);
    /// Single letters are keys of commands, or are no more.
    void letterKeysChosen(bool hasLetters);
    void railChosen(bool prefersRail);
    void restartRequested();

private:
    void addRow(const QString &label, QComboBox *box);
    void showSettings(ThemeChoice theme);
    void restoreDefaults();
    void noteRestart();

    ShellSettings &m_settings;
    QString m_languageBefore;
    int m_textSizeBefore;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_textSize;
    QCheckBox *m_rail;
    QCheckBox *m_resumes;
    QCheckBox *m_quiet;
    QCheckBox *m_letters;
    QWidget *m_restart;
    QFormLayout *m_form;
};

} // namespace baton
