// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/preferencesdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "shell/shellsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The languages that there are words for, each by its own name.
void addLanguages(QComboBox *box)
{
    box->addItem(PreferencesDialog::tr("As the desktop"), QString());
    const auto files = QDir(u":/i18n"_s).entryList({u"baton_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(6).chopped(3);
        const QLocale locale(code);
        QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
        name.front() = name.front().toUpper();
        box->addItem(name, code);
    }
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(ShellSettings &settings, ThemeChoice theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languageBefore(settings.language())
    , m_textSizeBefore(settings.textSize())
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_textSize(new QComboBox)
    , m_rail(new QCheckBox(tr("Navigation as &icons")))
    , m_resumes(new QCheckBox(tr("&Open at the start what was open at the end")))
    , m_quiet(new QCheckBox(tr("Messages on the desktop in &working hours alone")))
    , m_letters(new QCheckBox(tr("Single letters are &keys of commands")))
    , m_restart(new QWidget)
    , m_form(new QFormLayout)
{
    const Theme &look = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    addLanguages(m_language);
    for (const int percent : {100, 115, 130, 150, 175, 200})
        m_textSize->addItem(tr("%L1 %").arg(percent), percent);
    m_form->setHorizontalSpacing(look.space(Space::Part12));
    m_form->setVerticalSpacing(look.space(Space::Label8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(tr("&Colours"), m_theme);
    addRow(tr("&Language"), m_language);
    addRow(tr("&Size of text"), m_textSize);

    auto *again = makeButton(tr("Start again now"));
    auto *words = new TextLabel(tr("The language and the size of text change when Baton starts again."),
                                TextRole::Small, ColorRole::SecondText);
    words->setFit(TextLabel::Fit::Wrap);
    auto *restart = new QHBoxLayout(m_restart);
    restart->setContentsMargins({});
    restart->addWidget(words, 1);
    restart->addWidget(again);
    auto *defaults = makeButton(tr("Restore &defaults"), ButtonTone::Ghost);
    defaults->setAutoDefault(false);
    auto *close = makeButton(tr("Close"), ButtonTone::Primary);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(Space::Page24), look.space(Space::Block20), look.space(Space::Page24),
                               look.space(Space::Block20));
    column->setSpacing(look.space(Space::Part12));
    column->addLayout(m_form);
    column->addWidget(m_rail);
    column->addWidget(m_resumes);
    column->addWidget(m_quiet);
    column->addWidget(m_letters);
    column->addWidget(m_restart);
    column->addLayout(buttons);
    DialogRoom::setLeastWidth(*this, 440);
    showSettings(theme);
    m_theme->setFocus();

    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { emit themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        noteRestart();
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setTextSize(m_textSize->currentData().toInt());
        noteRestart();
    });
    connect(m_rail, &QCheckBox::toggled, this, &PreferencesDialog::railChosen);
    connect(m_resumes, &QCheckBox::toggled, this, [this](bool resumes) { m_settings.setResumes(resumes); });
    m_quiet->setToolTip(tr("Monday to Friday, from 8 to 18"));
    connect(m_quiet, &QCheckBox::toggled, this, [this](bool quiet) { m_settings.setQuietHours(quiet); });
    m_letters->setToolTip(tr("J, E, G then L and the like; with Ctrl or Alt, and Enter and Esc, they stay"));
    connect(m_letters, &QCheckBox::toggled, this, [this](bool letters) {
        m_settings.setLetterKeys(letters);
        emit letterKeysChosen(letters);
    });
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(again, &QPushButton::clicked, this, [this] {
        accept();
        emit restartRequested();
    });
}

void PreferencesDialog::addRow(const QString &label, QComboBox *box)
{
    auto *words = new TextLabel(label, TextRole::Medium);
    words->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(words, box);
}

void PreferencesDialog::showSettings(ThemeChoice theme)
{
    choose(m_theme, static_cast<int>(theme));
    choose(m_language, m_settings.language());
    choose(m_textSize, m_settings.textSize());
    m_rail->setChecked(m_settings.prefersRail());
    m_resumes->setChecked(m_settings.resumes());
    m_quiet->setChecked(m_settings.hasQuietHours());
    m_letters->setChecked(m_settings.hasLetterKeys());
    noteRestart();
}

void PreferencesDialog::restoreDefaults()
{
    m_theme->setCurrentIndex(0);
    m_language->setCurrentIndex(0);
    m_textSize->setCurrentIndex(0);
    m_rail->setChecked(false);
    m_resumes->setChecked(true);
    m_quiet->setChecked(true);
    m_letters->setChecked(true);
}

void PreferencesDialog::noteRestart()
{
    m_restart->setVisible(m_settings.language() != m_languageBefore || m_settings.textSize() != m_textSizeBefore);
}

} // namespace baton
